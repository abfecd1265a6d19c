import { cache } from 'react'
import type { CaseAction, CaseState, CaseStatus } from '@/domain/casework/lifecycle'
import { CASE_STATES, fold, permits } from '@/domain/casework/lifecycle'
import { addWorkingDays } from '@/domain/calendar/working-days'
import { divisionsOn } from '@/domain/division/divisions'
import type { Permission } from '@/domain/identity/permissions'
import type { Locale } from '@/domain/locale'
import { parseReference } from '@/domain/reference'
import { clockOf, type CaseClock } from '@/domain/review/clock'
import { readFilter, type QueueFilter } from '@/domain/review/filter'
import type { CaseRow } from '@/features/casework/data'
import { messageBody } from '@/features/casework/presentation'
import type { Service } from '@/features/casework/service'
import { chinaDate, now } from '@/platform/clock'
import { covers, type DistrictScope } from '@/platform/scope'
import { words } from '@/platform/words'
import { findCase, findMatches, neighborsOf, PAGE_SIZE, readOutbox, readQueue, readSidebar, type Counted, type Match, type Neighbors, type OutboxRow, type QueueRow, type Sidebar } from './data'
import { recordOutboxView, recordView } from './mutations'
import { comparePeople, type Comparison } from './components/compare'
import { sayConsents, sayTwice, type SaidSection } from './components/said'
import { held } from './scope'

export type ServiceOf = (id: string) => Service | null

export interface QueuePage {
  readonly filter: QueueFilter
  readonly rows: readonly (QueueRow & { readonly clock: CaseClock })[]
  readonly counted: Counted
  readonly sidebar: Sidebar
  readonly pages: number
  readonly today: string
  readonly at: Date
  readonly mayClaim: boolean
  readonly divisions: readonly { readonly id: string; readonly name: string }[]
}

/** The queue under the filter of the address. A page beyond the end shows the last. */
export async function loadQueue(scope: DistrictScope, locale: Locale, query: Readonly<Record<string, string | string[] | undefined>>): Promise<QueuePage> {
  const at = now()
  const today = chinaDate(at)
  const asked = readFilter(query)
  const [first, sidebar, may] = await Promise.all([readQueue(scope, asked, today), readSidebar(scope, today), held('case.claim')])
  const pages = Math.max(1, Math.ceil(first.counted.total / PAGE_SIZE))
  const filter = asked.page > pages ? { ...asked, page: pages } : asked
  const { rows, counted } = filter === asked ? first : await readQueue(scope, filter, today)
  return {
    filter, counted, sidebar, pages, today, at, mayClaim: may['case.claim'],
    rows: rows.map((row) => ({ ...row, clock: clockOf(row, today) })),
    divisions: divisionsOn(today).filter((division) => covers(scope, division.id)).map((division) => ({ id: division.id, name: division.shortNames[locale] })),
  }
}

/** One coded outcome and what the resident will read for it, in their language and in staff's. */
export interface Outcome {
  readonly code: string
  readonly label: string
  readonly resident: readonly string[]
  readonly staff: readonly string[]
}

export interface CasePage {
  readonly row: CaseRow
  readonly status: CaseStatus
  readonly state: CaseState
  readonly clock: CaseClock
  readonly neighbors: Neighbors | null
  readonly said: readonly SaidSection[]
  readonly consents: readonly { readonly original: string; readonly staff: string | null }[]
  readonly matches: readonly Match[]
  readonly comparisons: readonly Comparison[]
  readonly may: Readonly<Record<'claim' | 'release' | 'releaseOther' | 'approve' | 'refuse' | 'request' | 'note' | 'openInFull', boolean>>
  readonly refusals: readonly Outcome[]
  readonly requests: readonly Outcome[]
  readonly approval: Omit<Outcome, 'code' | 'label'>
  /** Days by which an answer may be asked for, in working days from today. */
  readonly deadlines: readonly { readonly on: string; readonly workingDays: number }[]
  readonly today: string
}

const DEADLINES = [5, 10, 15] as const

const stateOf = (value: string): CaseState => CASE_STATES.find((state) => state === value) ?? 'in-review'

/** A case by the reference of the address, within the scope or not at all. Looking at it leaves a trace. */
export const findCasePage = cache(async (scope: DistrictScope, typed: string): Promise<CaseRow | null> => {
  const reference = parseReference(typed)
  return reference.ok ? findCase(scope, reference.value) : null
})

/** Everything the case page shows. Null when there is no such case for this member of staff. */
export async function loadCase(scope: DistrictScope, locale: Locale, typed: string, serviceOf: ServiceOf): Promise<CasePage | null> {
  const at = now()
  const today = chinaDate(at)
  const row = await findCasePage(scope, typed)
  const service = row ? serviceOf(row.service) : null
  if (!row || !service) return null
  await recordView(scope, row, at)
  const [day, neighbors, matches, rights] = await Promise.all([
    service.on(at), neighborsOf(scope, row.reference, today), findMatches(scope, row),
    held('case.claim', 'case.release', 'case.release-other', 'case.approve', 'case.refuse', 'case.request-information', 'case.add-note', 'case.open-in-full'),
  ])
  const status = fold(row.events)
  const state = stateOf(row.state)
  const own = status.claimedBy === scope.staffId
  const free = status.claimedBy === null
  const can = (action: CaseAction, permission: Permission & keyof typeof rights, unless = true): boolean => rights[permission] && permits(state, 'staff', action) && unless
  return {
    row, status, state, neighbors, matches, today,
    clock: clockOf({ state: row.state, acceptedOn: row.acceptedOn, dueOn: row.dueOn, clockStoppedOn: status.clockStoppedOn }, today),
    said: sayTwice(service, day, row, locale),
    consents: sayConsents(service, row, locale),
    comparisons: comparePeople(day, row, matches),
    may: {
      claim: can('claim', 'case.claim', free), release: can('release', 'case.release', own), releaseOther: can('release', 'case.release-other', !own && !free),
      approve: can('approve', 'case.approve', own || free), refuse: can('refuse', 'case.refuse', own || free), request: can('request-information', 'case.request-information', own || free),
      note: can('add-note', 'case.add-note'), openInFull: rights['case.open-in-full'],
    },
    ...outcomes(service, row, locale, day.paymentDueOn),
    deadlines: DEADLINES.flatMap((workingDays) => {
      const due = addWorkingDays(today, workingDays)
      return due.ok ? [{ on: due.dueOn, workingDays }] : []
    }),
  }
}

/** What the resident will read for every decision, before it is made. */
function outcomes(service: Service, row: CaseRow, locale: Locale, payBy: string | null): Pick<CasePage, 'refusals' | 'requests' | 'approval'> {
  const [theirs, ours] = [words(row.locale, service.id), words(locale, service.id)]
  const outcome = (kind: 'refusals' | 'requests', code: string, lines: readonly string[]): Outcome => ({
    code, label: ours(`${kind}.${code}.label`),
    resident: lines.map((line) => theirs(`${kind}.${code}.${line}`)), staff: lines.map((line) => ours(`${kind}.${code}.${line}`)),
  })
  const approval = (language: Locale): string => messageBody(service.id, 'approved', language, { reference: row.reference, date: payBy, amountFen: 0 })
  return {
    refusals: service.refusals.map((code) => outcome('refusals', code, ['told', 'next'])),
    requests: service.requests.map((code) => outcome('requests', code, ['told', 'hint'])),
    approval: { resident: [approval(row.locale)], staff: [approval(locale)] },
  }
}

export interface OutboxPage {
  readonly rows: readonly OutboxRow[]
  readonly total: number
  readonly waiting: number
  readonly page: number
  readonly pages: number
}

/** What would have been sent. Looking at it leaves a trace. */
export async function loadOutbox(scope: DistrictScope, asked: string | undefined): Promise<OutboxPage> {
  const page = asked && /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : 1
  const found = await readOutbox(scope, page)
  await recordOutboxView(scope, page, now())
  return { ...found, page, pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)) }
}

/** Reasons that may be given for opening a file in full. */
export { FULL_REASONS as fullReasons } from './mutations'
