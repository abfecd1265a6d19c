import { daysBetween, type IsoDate } from '@/domain/calendar/dates'

/** One counter of the campaign: people of a division and group who came by a channel. */
export type CounterRow = {
  readonly divisionId: string
  readonly group: string
  readonly channel: string
  /** People who should be covered. Counted once per division and group, on the row of any one channel; the others carry 0. */
  readonly populationDue: number
  readonly enrolled: number
  readonly paid: number
}

/** A rate in basis points: 9800 is 98 %. */
export type BasisPoints = number

/** The city's aim: enrollment stayed at about 98 % through the previous five-year period (seed cq-rate). */
export const TARGET: BasisPoints = 9800

export type RateRow = {
  readonly key: string
  readonly populationDue: number
  readonly enrolled: number
  readonly paid: number
  /** Enrolled over due, rounded down so that 98 % never shows before it is reached; null without anybody due. */
  readonly rate: BasisPoints | null
  readonly paidRate: BasisPoints | null
  /** People still to enroll before the target is met; 0 when it is. */
  readonly gap: number
  /** Rate less last year's, basis points; null where either is missing. */
  readonly change: BasisPoints | null
}

export type CampaignRates = {
  readonly total: RateRow
  readonly byDivision: readonly RateRow[]
  readonly byGroup: readonly RateRow[]
  readonly byChannel: readonly RateRow[]
}

const sumOf = (rows: readonly CounterRow[], pick: (row: CounterRow) => number): number => rows.reduce((sum, row) => sum + pick(row), 0)

/** Part of a whole in basis points, rounded down; null when the whole is 0. */
export const rateOf = (part: number, whole: number): BasisPoints | null => (whole > 0 ? Math.floor((part * 10_000) / whole) : null)

function rateRow(key: string, rows: readonly CounterRow[], last: readonly CounterRow[], target: BasisPoints): RateRow {
  const [populationDue, enrolled, paid] = [sumOf(rows, (r) => r.populationDue), sumOf(rows, (r) => r.enrolled), sumOf(rows, (r) => r.paid)]
  const rate = rateOf(enrolled, populationDue)
  const before = rateOf(sumOf(last, (r) => r.enrolled), sumOf(last, (r) => r.populationDue))
  return {
    key,
    populationDue,
    enrolled,
    paid,
    rate,
    paidRate: rateOf(paid, populationDue),
    gap: Math.max(0, Math.ceil((populationDue * target) / 10_000) - enrolled),
    change: rate === null || before === null ? null : rate - before,
  }
}

function grouped(pick: (row: CounterRow) => string, rows: readonly CounterRow[]): Map<string, CounterRow[]> {
  const groups = new Map<string, CounterRow[]>()
  for (const row of rows) {
    const own = groups.get(pick(row))
    if (own) own.push(row)
    else groups.set(pick(row), [row])
  }
  return groups
}

function by(pick: (row: CounterRow) => string, rows: readonly CounterRow[], last: readonly CounterRow[], target: BasisPoints): RateRow[] {
  const [now, before] = [grouped(pick, rows), grouped(pick, last)]
  return [...now].map(([key, own]) => rateRow(key, own, before.get(key) ?? [], target))
}

const NOBODY_DUE = { populationDue: 0, rate: null, paidRate: null, gap: 0, change: null } as const

/**
 * Totals and breakdowns of the campaign's counters, in the order in which keys first appear.
 * By channel only counts mean something: nobody is due at a channel, so its rates are left null.
 * @param lastYear the same counters of the campaign before, at the same day, for comparison
 */
export function campaignRates(
  rows: readonly CounterRow[],
  lastYear: readonly CounterRow[] = [],
  target: BasisPoints = TARGET,
): CampaignRates {
  return {
    total: rateRow('total', rows, lastYear, target),
    byDivision: by((row) => row.divisionId, rows, lastYear, target),
    byGroup: by((row) => row.group, rows, lastYear, target),
    byChannel: by((row) => row.channel, rows, lastYear, target).map((row) => ({ ...row, ...NOBODY_DUE })),
  }
}

/**
 * Where the rate would stand on a day if people came evenly through the window: 0 before it, the target after it.
 * Basis points, rounded down; the opening day already counts as one day.
 */
export function paceOn(window: { readonly from: IsoDate; readonly to: IsoDate }, on: IsoDate, target: BasisPoints = TARGET): BasisPoints {
  const [passed, length] = [daysBetween(window.from, on) + 1, daysBetween(window.from, window.to) + 1]
  return Math.floor((target * Math.min(Math.max(passed, 0), length)) / length)
}
