import { NOTICE_CHANNELS } from '@/domain/notice/delivery'
import { now } from '@/platform/clock'
import { messagePort } from '@/platform/ports/message'
import type { DistrictScope } from '@/platform/scope'
import { PAGE_SIZE, readOutbox, type OutboxCounts, type OutboxFilter, type OutboxRow } from './data'
import { recordOutboxView } from './mutations'
import { mayResend } from './scope'

type Query = Readonly<Record<string, string | string[] | undefined>>

/** States one can filter by; `waiting` is all that is on its way. */
export const OUTBOX_STATES = ['dead', 'waiting', 'sent', 'delivered'] as const

/** The filter of the address; what does not fit falls away. */
export function readOutboxFilter(query: Query): OutboxFilter {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '')
  return {
    state: OUTBOX_STATES.find((state) => state === text('state')) ?? null,
    channel: NOTICE_CHANNELS.find((channel) => channel === text('channel')) ?? null,
    page: /^[1-9]\d{0,2}$/.test(text('page')) ? Number(text('page')) : 1,
  }
}

/** The address of a filter, on a page. */
export function outboxQuery({ state, channel }: OutboxFilter, page = 1): string {
  const query = new URLSearchParams({ ...(state ? { state } : {}), ...(channel ? { channel } : {}), ...(page > 1 ? { page: String(page) } : {}) }).toString()
  return query === '' ? '' : `?${query}`
}

export interface OutboxPage {
  readonly filter: OutboxFilter
  readonly rows: readonly OutboxRow[]
  readonly found: number
  readonly counts: OutboxCounts
  readonly pages: number
  readonly mayResend: boolean
  /** Channels that no provider is connected to: their messages stay here. */
  readonly unconnected: readonly ('sms' | 'mail')[]
}

/** What was sent, waits or was given up. Looking at it leaves a trace. */
export async function loadOutbox(scope: DistrictScope, query: Query): Promise<OutboxPage> {
  const filter = readOutboxFilter(query)
  const [read, resend] = await Promise.all([readOutbox(scope, filter), mayResend()])
  await recordOutboxView(scope, filter, now())
  return {
    ...read, filter, mayResend: resend, pages: Math.max(1, Math.ceil(read.found / PAGE_SIZE)),
    unconnected: (['sms', 'mail'] as const).filter((channel) => messagePort(channel).id === 'local'),
  }
}
