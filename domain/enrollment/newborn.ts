import { addDays, daysBetween, type IsoDate, yearOf } from '@/domain/calendar/dates'
import type { SourceRef } from '@/domain/policy/parameters'
import { isKnown, type Policy } from '@/domain/policy/quote'

export type NewbornPayment = {
  readonly coverageYear: number
  /** `birth-year` is paid at a tax office counter and only for benefit from birth; the other at any channel. */
  readonly part: 'enrollment-year' | 'birth-year'
  readonly at: 'any-channel' | 'tax-counter'
}

export type NewbornRule = {
  readonly withinWindow: boolean
  /** Last day on which enrollment and payment still give benefit from birth. */
  readonly lastDay: IsoDate
  /** Days left including `on`; 0 when the window has closed. */
  readonly daysLeft: number
  readonly crossesYear: boolean
  /** Benefit once everything in `pay` is paid; null outside the window, where the ordinary rules hold. */
  readonly benefit: { readonly from: IsoDate; readonly to: IsoDate } | null
  /** Benefit when only the enrollment year is paid; null where that is the same. */
  readonly benefitWithoutBirthYear: { readonly from: IsoDate; readonly to: IsoDate } | null
  readonly pay: readonly NewbornPayment[]
  readonly source: readonly SourceRef[]
}

/** Days after birth in which enrollment reaches back to birth (`newborn.window`), for rules that need no quote. */
export const NEWBORN_DAYS = 90

/**
 * What enrollment of a newborn on a day gives. Within 90 days of birth, benefit runs from the day of birth to 31 December.
 * The day of birth is not counted (民法典 art. 201), so the last day is birth + 90. When the year enrolled for is not the
 * year of birth, the personal share of the birth year must be paid too for benefit from birth; without it benefit begins on 1 January.
 * Sources: `newborn.window`, `newborn.retro`, `newborn.crossyear`.
 * @param coverageYear the year enrolled for, default the year of `on`, never before the year of birth
 */
export function newbornRule(input: {
  readonly policy: Policy
  readonly birthDate: IsoDate
  readonly on: IsoDate
  readonly coverageYear?: number | undefined
}): NewbornRule {
  const { policy, birthDate, on } = input
  const days = policy.number('newborn.window')
  const lastDay = addDays(birthDate, isKnown(days) ? days.value : NEWBORN_DAYS)
  const withinWindow = on >= birthDate && on <= lastDay
  const birthYear = yearOf(birthDate)
  const coverageYear = Math.max(input.coverageYear ?? yearOf(on), birthYear)
  const crossesYear = coverageYear > birthYear
  const to = `${coverageYear}-12-31`
  const own: NewbornPayment = { coverageYear, part: 'enrollment-year', at: 'any-channel' }
  const back: NewbornPayment = { coverageYear: birthYear, part: 'birth-year', at: 'tax-counter' }
  const rules = ['newborn.window', 'newborn.retro', ...(crossesYear ? ['newborn.crossyear'] : [])]
  const quotes = rules.map(policy.get).filter(isKnown)
  return {
    withinWindow,
    lastDay,
    daysLeft: withinWindow ? daysBetween(on, lastDay) + 1 : 0,
    crossesYear,
    benefit: withinWindow ? { from: birthDate, to } : null,
    benefitWithoutBirthYear: withinWindow && crossesYear ? { from: `${coverageYear}-01-01`, to } : null,
    pay: withinWindow && crossesYear ? [own, back] : [own],
    source: [...new Map(quotes.flatMap((quote) => quote.source).map((ref) => [ref.id, ref])).values()],
  }
}
