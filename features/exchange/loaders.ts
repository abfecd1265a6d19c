import { EXCHANGE_KINDS } from '@/domain/exchange/messages'
import { now } from '@/platform/clock'
import { counterparts } from '@/platform/counterparts'
import type { DistrictScope } from '@/platform/scope'
import { DIRECTIONS, MESSAGE_STATES, PAGE_SIZE, readLog, type LogFilter, type LogRow } from './data'
import { recordLogView } from './mutations'
import { mayResend } from './scope'

type Query = Readonly<Record<string, string | string[] | undefined>>

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The filter of the address; what does not fit falls away. */
export function readLogFilter(query: Query): LogFilter {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name].trim() : '')
  return {
    direction: DIRECTIONS.find((one) => one === text('direction')) ?? null,
    state: MESSAGE_STATES.find((one) => one === text('state')) ?? null,
    counterpart: /^[0-9a-z-]{2,24}$/.test(text('counterpart')) ? text('counterpart') : null,
    kind: EXCHANGE_KINDS.find((one) => one === text('kind')) ?? null,
    exchange: UUID.test(text('exchange')) ? text('exchange') : null,
    page: /^[1-9]\d{0,3}$/.test(text('page')) ? Number(text('page')) : 1,
  }
}

/** The address of a filter, on a page. */
export function logQuery(filter: LogFilter, page = 1): string {
  const entries = Object.entries({ ...filter, page: page > 1 ? String(page) : null }).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const query = new URLSearchParams(entries).toString()
  return query === '' ? '' : `?${query}`
}

export interface LogPage {
  readonly filter: LogFilter
  readonly rows: readonly LogRow[]
  readonly total: number
  /** Messages of ours that were given up or refused, whatever the filter. */
  readonly dead: number
  readonly pages: number
  /** Bureaus that this installation exchanges messages with, by id. */
  readonly counterparts: readonly string[]
  readonly mayResend: boolean
}

/** One page of the message log. Looking at it leaves a trace. */
export async function loadLog(scope: DistrictScope, query: Query): Promise<LogPage> {
  const filter = readLogFilter(query)
  const [found, resend] = await Promise.all([readLog(scope, filter), mayResend()])
  await recordLogView(scope, { ...filter }, now())
  return { ...found, filter, pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)), counterparts: [...(counterparts()?.counterparts.keys() ?? [])], mayResend: resend }
}
