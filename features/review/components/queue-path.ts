import { filterQuery, readFilter } from '@/domain/review/filter'

/** The queue's own address for a query, cleaned: what the language links and the way back after sign-in carry. */
export function queuePath(query: Readonly<Record<string, string | string[] | undefined>>): string {
  const filter = readFilter(query)
  return `/desk/queue${filterQuery(filter, { page: filter.page })}`
}
