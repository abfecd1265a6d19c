import { addDays, type IsoDate } from '@/domain/calendar/dates'
import type { Category } from './categories'
import { isLongTerm } from './categories'

/** Days, both included; no end means until something changes. */
export interface Period {
  readonly from: IsoDate
  readonly until: IsoDate | null
}

/** A city or municipality, never a hospital (`remote.place`): GB/T 2260 codes, no city in a municipality. */
export interface Destination {
  readonly province: string
  readonly city: string | null
}

export interface Filing extends Period, Destination {
  readonly category: Category
}

/** What speaks against a filing beside those in force: nothing; the same is in force already; another one is. */
export type Collision = 'none' | 'same' | 'overlap'

/** Whether two periods share a day. */
export const overlaps = (a: Period, b: Period): boolean => (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until)

/** Whether a period holds on a day. */
export const holdsOn = (period: Period, day: IsoDate): boolean => period.from <= day && (period.until === null || day <= period.until)

const sameDestination = (a: Destination, b: Destination): boolean => a.province === b.province && a.city === b.city

/** Whether everything asked for is granted already: same place, same kind, and no day of it lacks. */
export const grants = (inForce: Filing, asked: Filing): boolean =>
  sameDestination(inForce, asked) && isLongTerm(inForce.category) === isLongTerm(asked.category) &&
  inForce.from <= asked.from && (inForce.until === null || (asked.until !== null && asked.until <= inForce.until))

/** Filings in force that share a day with what is asked for. */
export const inTheWay = <F extends Period>(inForce: readonly F[], asked: Period): readonly F[] => inForce.filter((one) => overlaps(one, asked))

/**
 * How a filing stands beside those in force. `same`: nothing changed, so it need not be filed again while it holds (医保发〔2022〕22号,
 * `remote.valid.long`). `overlap`: it has to be a change of what is in force, since one person is filed for one place at a time.
 */
export function collision(inForce: readonly Filing[], asked: Filing): Collision {
  const there = inTheWay(inForce, asked)
  if (there.length === 0) return 'none'
  return there.some((one) => grants(one, asked)) ? 'same' : 'overlap'
}

/**
 * The last day of a filing that another one replaces from a day on. Null when no day of it is left: the new one begins no later.
 */
export function lastDayBefore(replaced: Period, from: IsoDate): IsoDate | null {
  if (from <= replaced.from) return null
  const day = addDays(from, -1)
  return replaced.until !== null && replaced.until < day ? replaced.until : day
}
