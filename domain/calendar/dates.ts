/** A day in China Standard Time, `YYYY-MM-DD`. Arithmetic runs on day numbers, so no time zone can shift a day. */
export type IsoDate = string

type Parts = { readonly year: number; readonly month: number; readonly day: number }

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month, 1 to 12. */
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)

/**
 * Number of a day, 0 being 1970-01-01, in the proleptic Gregorian calendar: whole numbers only, since these run in every submission and a
 * `Date` costs twenty times as much. Years are counted from March, so that the leap day comes last (Fliegel and Van Flandern 1968).
 */
function numberOf({ year, month, day }: Parts): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The date of a day number. */
function dateOf(number: number): IsoDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch + (fromMarch < 10 ? 3 : -9)
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1, 2)}`
}

const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/

/** The parts of a string that is a day that exists, or null. */
function read(value: string): Parts | null {
  if (!SHAPE.test(value)) return null
  const parts = { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: Number(value.slice(8, 10)) }
  return parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= daysIn(parts.year, parts.month) ? parts : null
}

/** Whether a string is a day that exists, years 1000 to 9999. */
export function isIsoDate(value: string): value is IsoDate {
  return read(value) !== null
}

/** Year, month (1-12) and day of a date. @throws RangeError when the day does not exist */
export function partsOf(date: IsoDate): Parts {
  const parts = read(date)
  if (!parts) throw new RangeError(`not a date: ${date}`)
  return parts
}

/** The calendar year of a date. */
export const yearOf = (date: IsoDate): number => partsOf(date).year

/** The date `days` days later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(numberOf(partsOf(date)) + days)

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => numberOf(partsOf(to)) - numberOf(partsOf(from))

/** 1 (Monday) to 7 (Sunday). */
export const weekday = (date: IsoDate): number => ((((numberOf(partsOf(date)) + 3) % 7) + 7) % 7) + 1

/** The same day `months` later; the last day of the month where that day does not exist (31 January + 1 = 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(day, daysIn(y, m)), 2)}`
}

/** Whole months from one date to another (2026-01-31 to 2026-02-28 is one); negative when `to` comes first. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -monthsBetween(to, from)
  const [a, b] = [partsOf(from), partsOf(to)]
  const months = (b.year - a.year) * 12 + b.month - a.month
  return addMonths(from, months) <= to ? months : months - 1
}

/** The first day of the following month. */
export const firstDayOfNextMonth = (date: IsoDate): IsoDate => `${addMonths(date, 1).slice(0, 7)}-01`

/**
 * Age in whole years on a day; a person born on 29 February turns on 1 March in common years.
 * Negative when the person is not born yet. Source: id-documents.json, rules.person.
 */
export function ageOn(birth: IsoDate, on: IsoDate): number {
  const [b, o] = [partsOf(birth), partsOf(on)]
  return o.year - b.year - (on.slice(5) < birth.slice(5) ? 1 : 0)
}
