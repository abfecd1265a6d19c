import { addDays, addMonths, type IsoDate, monthsBetween } from '@/domain/calendar/dates'

/** A calendar month, `YYYY-MM`: cover begins and ends with months. They sort as text. */
export type Month = string

export const monthOf = (date: IsoDate): Month => date.slice(0, 7)
export const firstDayOf = (month: Month): IsoDate => `${month}-01`
export const lastDayOf = (month: Month): IsoDate => addDays(addMonths(firstDayOf(month), 1), -1)

/** The month `count` months later, earlier when negative. */
export const laterMonth = (month: Month, count: number): Month => monthOf(addMonths(firstDayOf(month), count))

/** Months between two, not counting either end: January to March is 1, January to February 0; negative when they touch or cross. */
export const monthsApart = (last: Month, first: Month): number => monthsBetween(firstDayOf(last), firstDayOf(first)) - 1

/** Months from one to another, both counted. */
export const monthsFrom = (from: Month, to: Month): number => monthsBetween(firstDayOf(from), firstDayOf(to)) + 1

/** A month of two answers; null while one is missing. */
export function monthIn(year: string | undefined, month: string | undefined): Month | null {
  if (!year || !month || !/^\d{4}$/.test(year) || !/^([1-9]|1[0-2])$/.test(month)) return null
  return `${year}-${month.padStart(2, '0')}`
}
