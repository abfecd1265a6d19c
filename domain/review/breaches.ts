import type { IsoDate } from '@/domain/calendar/dates'
import { workingDaysBetween } from '@/domain/calendar/working-days'

/** One event of a case, as far as clocks go. `on` is its day in China; `data` as the event carries it. */
export interface ClockEvent {
  readonly kind: string
  readonly on: IsoDate
  readonly data: Readonly<Record<string, unknown>>
}

export interface ClockCase {
  readonly reference: string
  readonly service: string
  readonly division: string
  readonly acceptedOn: IsoDate
  /** In order. */
  readonly events: readonly ClockEvent[]
}

/** One office's part of one case: from the day it began to the day it ended, without the time its clock stood still. */
export interface Span {
  readonly reference: string
  readonly service: string
  readonly division: string
  /** The leg, `objection` while one is looked at again, or null where the clock has one part. */
  readonly leg: string | null
  readonly from: IsoDate
  /** Null while it runs. */
  readonly to: IsoDate | null
  readonly dueOn: IsoDate
  /** Stretches during which the resident was asked; the last may be open. */
  readonly stops: readonly { readonly from: IsoDate; readonly to: IsoDate | null }[]
  /** How it ended: decided or handed on by the office, or taken back by the resident. */
  readonly end: 'decided' | 'taken-back' | null
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The parts of a case's clock. What was decided at once had none; one without a due day has no limit to breach. */
export function spansOf({ reference, service, division, acceptedOn, events }: ClockCase): readonly Span[] {
  const done: Span[] = []
  let open: Span | null = null
  const begin = (leg: string | null, from: IsoDate, dueOn: string | null) => {
    open = dueOn === null ? null : { reference, service, division, leg, from, to: null, dueOn, stops: [], end: null }
  }
  const finish = (to: IsoDate, end: 'decided' | 'taken-back') => {
    if (open) done.push({ ...resumed(open, to), to: to < open.from ? open.from : to, end })
    open = null
  }
  for (const { kind, on, data } of events) {
    switch (kind) {
      case 'submitted':
        if (data['pending'] !== 0) begin(text(data['leg']), acceptedOn, text(data['legDueOn']) ?? text(data['dueOn']))
        break
      case 'passed-on':
        finish(on, 'decided')
        begin(text(data['to']), on, text(data['legDueOn']) ?? text(data['dueOn']))
        break
      case 'objected':
        begin('objection', on, text(data['dueOn']))
        break
      case 'information-requested':
        if (open) open = { ...resumed(open, on), stops: [...resumed(open, on).stops, { from: on, to: null }] }
        break
      case 'information-given':
        if (open) open = { ...resumed(open, on), dueOn: text(data['legDueOn']) ?? text(data['dueOn']) ?? (open as Span).dueOn }
        break
      case 'approved':
      case 'refused':
        finish(on, 'decided')
        break
      case 'withdrawn':
        finish(on, 'taken-back')
        break
    }
  }
  return open ? [...done, open] : done
}

/** A part whose clock runs again from a day on. */
const resumed = (span: Span, on: IsoDate): Span => ({ ...span, stops: span.stops.map((stop) => (stop.to === null ? { ...stop, to: on } : stop)) })

/** Working days from one day to a later one; 0 where the calendar does not reach. */
const count = (from: IsoDate, to: IsoDate): number => {
  const days = to > from ? workingDaysBetween(from, to) : null
  return days?.ok ? days.days : 0
}

/** Working days a part has used until a day, the time its clock stood still left out. Day 0 is the day it began. */
export function usedDays(span: Span, today: IsoDate): number {
  const end = span.to ?? today
  return Math.max(0, count(span.from, end) - span.stops.reduce((sum, stop) => sum + count(stop.from < span.from ? span.from : stop.from, stop.to ?? end), 0))
}

/**
 * Whether a part was, or is, beyond its day. While its clock stands still a case is not counted as late, as in the queue; one decided while
 * it stood still is held to the day on which it stopped.
 */
export function isLate(span: Span, today: IsoDate): boolean {
  if (span.to === null) return span.stops.every((stop) => stop.to !== null) && today > span.dueOn
  const stopped = span.stops.find((stop) => stop.to === span.to)
  return (stopped?.from ?? span.to) > span.dueOn
}

export interface Breach {
  readonly division: string
  readonly service: string
  readonly leg: string | null
  readonly open: number
  readonly openLate: number
  /** Decided or handed on in the period. */
  readonly decided: number
  readonly decidedLate: number
  /** Working days used by what was decided in the period; null when nothing was. */
  readonly median: number | null
  readonly ninetieth: number | null
  /** The open one that has used most working days. */
  readonly longest: { readonly days: number; readonly reference: string } | null
}

/** Nearest rank: the smallest value that `share` of all values do not exceed. `sorted` holds one at least. */
export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0

export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Parts of clocks by office, service and leg. What was taken back counts neither as decided nor as late. Worst first. */
export function breachesOf(spans: Iterable<Span>, period: Period, today: IsoDate): readonly Breach[] {
  const groups = new Map<string, { readonly of: Pick<Breach, 'division' | 'service' | 'leg'>; open: number; openLate: number; decidedLate: number; readonly used: number[]; longest: Breach['longest'] }>()
  for (const span of spans) {
    const { division, service, leg } = span
    const inPeriod = span.end === 'decided' && span.to !== null && span.to >= period.from && span.to <= period.to
    if (span.to !== null && !inPeriod) continue
    const key = `${division} ${service} ${leg ?? ''}`
    const group = groups.get(key) ?? { of: { division, service, leg }, open: 0, openLate: 0, decidedLate: 0, used: [], longest: null }
    groups.set(key, group)
    const [used, late] = [usedDays(span, today), isLate(span, today)]
    if (inPeriod) {
      group.used.push(used)
      if (late) group.decidedLate += 1
      continue
    }
    group.open += 1
    if (late) group.openLate += 1
    if (group.longest === null || used > group.longest.days) group.longest = { days: used, reference: span.reference }
  }
  return [...groups.values()]
    .map(({ of, open, openLate, decidedLate, used, longest }) => {
      const sorted = used.sort((a, b) => a - b)
      return { ...of, open, openLate, decided: sorted.length, decidedLate, median: sorted.length ? percentile(sorted, 0.5) : null, ninetieth: sorted.length ? percentile(sorted, 0.9) : null, longest }
    })
    .sort((a, b) => b.openLate - a.openLate || b.decidedLate - a.decidedLate || b.open - a.open || (a.division + a.service + (a.leg ?? '') < b.division + b.service + (b.leg ?? '') ? -1 : 1))
}

/** Longest period of one report, in days. */
const LONGEST_PERIOD = 366
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads a period of an address: the month so far when none, or none that can be, is named. */
export function readPeriod(from: string | undefined, to: string | undefined, today: IsoDate): Period {
  const asked = from !== undefined && to !== undefined && DAY.test(from) && DAY.test(to) && !Number.isNaN(Date.parse(from)) && !Number.isNaN(Date.parse(to)) && from <= to
  if (!asked || (Date.parse(to) - Date.parse(from)) / 86_400_000 > LONGEST_PERIOD) return { from: `${today.slice(0, 8)}01`, to: today }
  return { from, to }
}
