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

/** Part of a whole in basis points, rounded down; null when the whole is 0. */
export const rateOf = (part: number, whole: number): BasisPoints | null => (whole > 0 ? Math.floor((part * 10_000) / whole) : null)

/**
 * Where the rate would stand on a day if people came evenly through the window: 0 before it, the target after it.
 * Basis points, rounded down; the opening day already counts as one day.
 */
export function paceOn(window: { readonly from: IsoDate; readonly to: IsoDate }, on: IsoDate, target: BasisPoints = TARGET): BasisPoints {
  const [passed, length] = [daysBetween(window.from, on) + 1, daysBetween(window.from, window.to) + 1]
  return Math.floor((target * Math.min(Math.max(passed, 0), length)) / length)
}
