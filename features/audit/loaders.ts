import { auditActions } from '@/platform/audit'
import { now } from '@/platform/clock'
import type { DistrictScope } from '@/platform/scope'
import { PAGE_SIZE, readAudit, type AuditFilter, type AuditRow } from './data'
import { recordAuditView } from './mutations'

type Query = Readonly<Record<string, string | string[] | undefined>>

export const ACTORS = ['resident', 'staff', 'volunteer', 'provider', 'system'] as const

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const isDay = (value: string): boolean => DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)

/** The filter of the address; what does not fit falls away. */
export function readAuditFilter(query: Query): AuditFilter {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name].trim() : '')
  const day = (name: string): string | null => (isDay(text(name)) ? text(name) : null)
  return {
    action: auditActions.find((action) => action === text('action')) ?? null,
    actor: ACTORS.find((actor) => actor === text('actor')) ?? null,
    subject: /^[\w.-]{1,64}$/.test(text('subject')) ? text('subject') : null,
    from: day('from'), to: day('to'), page: /^[1-9]\d{0,3}$/.test(text('page')) ? Number(text('page')) : 1,
  }
}

/** The address of a filter, on a page. */
export function auditQuery(filter: AuditFilter, page = filter.page): string {
  const entries = Object.entries({ ...filter, page: page > 1 ? String(page) : null }).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const query = new URLSearchParams(entries).toString()
  return query === '' ? '' : `?${query}`
}

export interface AuditPage {
  readonly filter: AuditFilter
  readonly rows: readonly AuditRow[]
  readonly total: number
  readonly pages: number
}

/** One page of the log. Reading it leaves a trace of its own. */
export async function loadAudit(scope: DistrictScope, query: Query): Promise<AuditPage> {
  const filter = readAuditFilter(query)
  const found = await readAudit(scope, filter)
  const { action, actor, from, to, page } = filter
  await recordAuditView(scope, { action, actor, from, to, page, bySubject: filter.subject !== null }, now())
  return { ...found, filter, pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)) }
}
