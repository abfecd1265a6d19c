import { cache, type ReactNode } from 'react'
import type { CaseAction, CaseState, CaseStatus } from '@/domain/casework/lifecycle'
import { CASE_STATES, fold, permits } from '@/domain/casework/lifecycle'
import { addWorkingDays } from '@/domain/calendar/working-days'
import { divisionsOn } from '@/domain/division/divisions'
import type { Permission } from '@/domain/identity/permissions'
import type { Locale } from '@/domain/locale'
import { parseReference } from '@/domain/reference'
import { breachesOf, readPeriod, spansOf, type Breach, type Period, type Span } from '@/domain/review/breaches'
import { BULK_ACTS, hindranceOf, mainService, readPicked, type BulkAct, type Hindrance, type Picked } from '@/domain/review/bulk'
import { clockOf, type CaseClock } from '@/domain/review/clock'
import { readFilter, type QueueFilter } from '@/domain/review/filter'
import { columnsOf, queueOf, type Column, type QueueDefinition } from '@/domain/review/queues'
import { readCase, type CaseRow } from '@/features/casework/data'
import { onLastLeg } from '@/features/casework/moves'
import { fieldLabel, messageBody } from '@/features/casework/presentation'
import type { Service, ServiceDay } from '@/features/casework/service'
import { chinaDate, now } from '@/platform/clock'
import { covers, type DistrictScope } from '@/platform/scope'
import { words } from '@/platform/words'
import { findCase, findMatches, findRows, neighborsOf, readClocks, readHandOvers, readQueue, readSidebar, type Counted, type HandOver, type Match, type Neighbors, type QueueRow, type Sidebar } from './data'
import { recordView } from './mutations'
import { comparePeople, type Comparison } from './components/compare'
import { sayConsents, sayTwice, type SaidSection } from './components/said'
import { held } from './scope'

export type ServiceOf = (id: string) => Service | null

export interface QueuePage {
  readonly filter: QueueFilter
  readonly queue: QueueDefinition
  readonly columns: readonly Column[]
  readonly rows: readonly (QueueRow & { readonly clock: CaseClock })[]
  readonly counted: Counted
  readonly sidebar: Sidebar
  readonly pages: number
  readonly today: string
  readonly at: Date
  readonly mayClaim: boolean
  readonly mayExport: boolean
  /** What this member of staff may do to many cases at once. */
  readonly acts: readonly BulkAct[]
  readonly covering: readonly string[]
  /** Who gave which case to whom, of those that concern the reader. */
  readonly handOvers: readonly HandOver[]
  readonly divisions: readonly { readonly id: string; readonly name: string }[]
}

/** Days for which a hand-over is told at the queue. */
const TOLD_DAYS = 7

/** What each act on many cases needs. */
export const BULK_PERMISSION = { approve: 'case.approve', refuse: 'case.refuse', request: 'case.request-information', assign: 'case.assign' } as const satisfies Readonly<Record<BulkAct, Permission>>

const clockOfRow = (row: QueueRow, today: string): CaseClock => clockOf({ ...row, acceptedOn: row.since }, today)

type Query = Readonly<Record<string, string | string[] | undefined>>

/** The queue under the filter of the address. A page beyond the end shows the last. */
export async function loadQueue(scope: DistrictScope, locale: Locale, query: Query): Promise<QueuePage> {
  const at = now()
  const today = chinaDate(at)
  const asked = readFilter(query)
  const [first, sidebar, may, handOvers] = await Promise.all([
    readQueue(scope, asked, today), readSidebar(scope, today, asked.service),
    held('case.claim', 'queue.export', ...Object.values(BULK_PERMISSION)), readHandOvers(scope, new Date(at.getTime() - TOLD_DAYS * 86_400_000)),
  ])
  const pages = Math.max(1, Math.ceil(first.counted.total / asked.rows))
  const filter = asked.page > pages ? { ...asked, page: pages } : asked
  const { rows, counted } = filter === asked ? first : await readQueue(scope, filter, today)
  const queue = queueOf(filter.view)
  return {
    filter, queue, counted, sidebar, pages, today, at, handOvers, covering: scope.covering, mayClaim: may['case.claim'], mayExport: may['queue.export'],
    acts: BULK_ACTS.filter((act) => may[BULK_PERMISSION[act]]),
    columns: columnsOf(queue, filter.service, sidebar.services.length),
    rows: rows.map((row) => ({ ...row, clock: clockOfRow(row, today) })),
    divisions: divisionsOn(today).filter((division) => covers(scope, division.id)).map((division) => ({ id: division.id, name: division.shortNames[locale] })),
  }
}

/** One case of a bulk decision before it is made: what stands against it, if anything does. */
export interface BulkItem {
  readonly picked: Picked
  readonly row: (QueueRow & { readonly clock: CaseClock }) | null
  readonly hindrance: Hindrance | null
}

export interface BulkPage {
  readonly act: BulkAct
  readonly items: readonly BulkItem[]
  readonly possible: number
  /** The service whose reasons are offered, for a refusal or a request. */
  readonly service: string | null
  readonly outcomes: readonly Outcome[]
  readonly deadlines: CasePage['deadlines']
  /** Divisions of the cases, for the choice of a colleague. */
  readonly divisions: readonly string[]
}

/** Ticked cases and the act asked for, out of an address. */
export function readBulk(query: Query): { readonly act: BulkAct; readonly picked: readonly Picked[] } {
  const values = query['c']
  return { act: BULK_ACTS.find((act) => act === query['act']) ?? 'approve', picked: readPicked(Array.isArray(values) ? values : values === undefined ? [] : [values]) }
}

/** What the page of a bulk decision needs: the right to its act. */
export const bulkPermission = (query: Query): Permission => BULK_PERMISSION[readBulk(query).act]

/** What a bulk decision would do to each case. Nothing is written. */
export async function loadBulk(scope: DistrictScope, locale: Locale, query: Query, serviceOf: ServiceOf): Promise<BulkPage> {
  const at = now()
  const today = chinaDate(at)
  const { act, picked } = readBulk(query)
  const rows = await findRows(scope, picked.map((one) => one.reference))
  const main = act === 'refuse' || act === 'request' ? mainService([...rows.values()]) : null
  const service = main === null ? null : serviceOf(main)
  const items = await Promise.all(picked.map(async (one): Promise<BulkItem> => {
    const row = rows.get(one.reference)
    if (!row) return { picked: one, row: null, hindrance: 'not-found' }
    const lastLeg = act !== 'approve' || row.leg === null || (await standsOnLastLeg(row, serviceOf, at))
    return { picked: one, row: { ...row, clock: clockOfRow(row, today) }, hindrance: hindranceOf(act, one, { ...row, lastLeg }, scope, main) }
  }))
  return {
    act, items, service: main, possible: items.filter((one) => one.hindrance === null).length, deadlines: deadlinesFrom(today),
    outcomes: service === null ? [] : outcomesOf(service, act === 'refuse' ? 'refusals' : 'requests', locale, locale),
    divisions: [...new Set([...rows.values()].map((row) => row.divisionId))],
  }
}

/** Whether a case of several legs stands in its last: only its answers say which legs it has. */
async function standsOnLastLeg(row: QueueRow, serviceOf: ServiceOf, at: Date): Promise<boolean> {
  const [file, service] = [await readCase(row.personId, row.id), serviceOf(row.service)]
  return file !== null && service !== null && onLastLeg(await service.on(at), file)
}

export interface ExportPage {
  readonly filter: QueueFilter
  readonly total: number
}

/** How many rows a file of this filter would hold. */
export async function loadExport(scope: DistrictScope, query: Query): Promise<ExportPage> {
  const filter = { ...readFilter(query), page: 1 }
  return { filter, total: (await readQueue(scope, filter, chinaDate(now()))).counted.total }
}

export interface BreachPage {
  readonly period: Period
  readonly rows: readonly Breach[]
  readonly today: string
  readonly at: Date
  readonly mayExport: boolean
}

/** How the offices kept their limits: what is late now, and what was decided in a period. */
export async function loadBreaches(scope: DistrictScope, query: Query): Promise<BreachPage> {
  const at = now()
  const today = chinaDate(at)
  const one = (name: string): string | undefined => (typeof query[name] === 'string' ? query[name] : undefined)
  const period = readPeriod(one('from'), one('to'), today)
  const spans: Span[] = []
  for await (const file of readClocks(scope, period.from)) spans.push(...spansOf(file))
  return { period, today, at, rows: breachesOf(spans, period, today), mayExport: (await held('queue.export'))['queue.export'] }
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
  /** Held by an absent colleague whose work the reader does. */
  readonly covered: boolean
  /** The reader refused what was objected to: somebody else decides. */
  readonly ownRefusal: boolean
  readonly said: readonly SaidSection[]
  readonly consents: readonly { readonly original: string; readonly staff: string | null }[]
  readonly matches: readonly Match[]
  readonly comparisons: readonly Comparison[]
  readonly may: Readonly<Record<'claim' | 'release' | 'releaseOther' | 'assign' | 'reExamine' | 'approve' | 'passOn' | 'refuse' | 'request' | 'note' | 'openInFull', boolean>>
  /** The leg that would begin, and whether the one that runs is another bureau's, so that its end is recorded by hand. */
  readonly nextLeg: { readonly title: string; readonly office: string; readonly workingDays: number; readonly byHand: boolean } | null
  readonly refusals: readonly Outcome[]
  readonly requests: readonly Outcome[]
  readonly approval: Omit<Outcome, 'code' | 'label'>
  /** Days by which an answer may be asked for, in working days from today. */
  readonly deadlines: readonly { readonly on: string; readonly workingDays: number }[]
  readonly today: string
  /** What only this service shows. */
  readonly panel: ReactNode
  /** What a field of the application is called, for the documents given at it. */
  readonly labelOf: (step: string, field: string) => string
}

const DEADLINES = [5, 10, 15] as const

const deadlinesFrom = (today: string): CasePage['deadlines'] => DEADLINES.flatMap((workingDays) => {
  const due = addWorkingDays(today, workingDays)
  return due.ok ? [{ on: due.dueOn, workingDays }] : []
})

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
    held('case.claim', 'case.release', 'case.release-other', 'case.approve', 'case.refuse', 'case.request-information', 'case.add-note', 'case.open-in-full', 'case.assign', 'case.re-examine', 'case.pass-on'),
  ])
  const status = fold(row.events)
  const state = stateOf(row.state)
  const covered = status.claimedBy !== null && scope.covering.includes(status.claimedBy)
  const own = status.claimedBy === scope.staffId || covered
  // After an objection another officer decides than the one who refused.
  const ownRefusal = status.objection && status.refusedBy === scope.staffId
  const decides = !ownRefusal
  const passed = row.events.findLast((event) => event.kind === 'passed-on')
  const free = status.claimedBy === null
  const nextLeg = legAfter(service, day, row, locale)
  const can = (action: CaseAction, permission: Permission & keyof typeof rights, unless = true): boolean => rights[permission] && permits(state, 'staff', action) && unless
  return {
    row, status, state, neighbors, matches, today, covered, ownRefusal: ownRefusal && permits(state, 'staff', 'refuse'),
    clock: clockOf({ state: row.state, acceptedOn: passed ? chinaDate(new Date(passed.at)) : row.acceptedOn, dueOn: row.legDueOn ?? row.dueOn, clockStoppedOn: status.clockStoppedOn }, today),
    said: sayTwice(service, day, row, locale),
    consents: sayConsents(service, row, locale),
    panel: service.panels.desk?.(row, day, locale) ?? null,
    labelOf(step, field) {
      const asked = day.fields(step, row.answers).find((one) => one.name === field)
      return asked ? fieldLabel(service.id, step, asked, locale) : words(locale, 'review')('evidence.added')
    },
    comparisons: comparePeople(day, row, matches),
    may: {
      claim: can('claim', 'case.claim', free), release: can('release', 'case.release', own), releaseOther: can('release', 'case.release-other', !own && !free),
      assign: can('assign', 'case.assign'), reExamine: can('re-examine', 'case.re-examine', row.sampled && scope.institution === null), approve: can('approve', 'case.approve', (own || free) && decides && onLastLeg(day, row)), passOn: can('pass-on', 'case.pass-on', (own || free) && decides && nextLeg !== null), refuse: can('refuse', 'case.refuse', (own || free) && decides), request: can('request-information', 'case.request-information', own || free),
      note: can('add-note', 'case.add-note'), openInFull: rights['case.open-in-full'],
    },
    nextLeg,
    ...outcomes(service, row, locale, day.paymentDueOn),
    deadlines: deadlinesFrom(today),
  }
}

/** The leg after the one that runs, in the words of its service; null where there is none. */
function legAfter(service: Service, day: ServiceDay, row: CaseRow, locale: Locale): CasePage['nextLeg'] {
  const legs = day.legs(row.answers)
  const at = legs.findIndex((leg) => leg.id === row.leg)
  const [current, next] = [legs[at], legs[at + 1]]
  if (row.leg === null || !current || !next) return null
  const t = words(locale, service.id)
  return { title: t(`legs.${next.id}.title`), office: t(`legs.${current.id}.office`), workingDays: next.workingDays, byHand: current.holder === 'elsewhere' }
}

const LINES = { refusals: ['told', 'next'], requests: ['told', 'hint'] } as const

/** The coded outcomes of one kind that a service has, as the resident and the desk read them. */
function outcomesOf(service: Service, kind: 'refusals' | 'requests', resident: Locale, staff: Locale): readonly Outcome[] {
  const [theirs, ours] = [words(resident, service.id), words(staff, service.id)]
  return service[kind].map((code) => ({
    code, label: ours(`${kind}.${code}.label`),
    resident: LINES[kind].map((line) => theirs(`${kind}.${code}.${line}`)), staff: LINES[kind].map((line) => ours(`${kind}.${code}.${line}`)),
  }))
}

/** What the resident will read for every decision, before it is made. */
function outcomes(service: Service, row: CaseRow, locale: Locale, payBy: string | null): Pick<CasePage, 'refusals' | 'requests' | 'approval'> {
  const approval = (language: Locale): string => messageBody(service.id, 'approved', language, { reference: row.reference, date: payBy, amountFen: 0 })
  return {
    refusals: outcomesOf(service, 'refusals', row.locale, locale), requests: outcomesOf(service, 'requests', row.locale, locale),
    approval: { resident: [approval(row.locale)], staff: [approval(locale)] },
  }
}

/** Reasons that may be given for opening a file in full. */
export { FULL_REASONS as fullReasons } from './mutations'
