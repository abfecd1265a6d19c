import { pickedText } from '@/domain/review/bulk'
import { filterQuery, readFilter } from '@/domain/review/filter'
import { readBulk } from '../loaders'

type Query = Readonly<Record<string, string | string[] | undefined>>

/** The queue's own address for a query, cleaned: what the language links and the way back after sign-in carry. */
export function queuePath(query: Query, page = '/desk/queue'): string {
  const filter = readFilter(query)
  return `${page}${filterQuery(filter, { page: filter.page })}`
}

/** The address of a bulk decision's preview, cleaned. */
export function bulkPath(query: Query): string {
  const { act, picked } = readBulk(query)
  return `/desk/bulk?${new URLSearchParams([['act', act], ...picked.map((one) => ['c', pickedText(one)])]).toString()}`
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The address of the report of breaches, cleaned. */
export function breachesPath(query: Query): string {
  const [from, to] = [query['from'], query['to']]
  return typeof from === 'string' && typeof to === 'string' && DAY.test(from) && DAY.test(to) ? `/desk/breaches?from=${from}&to=${to}` : '/desk/breaches'
}
