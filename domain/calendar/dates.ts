/** A day in China Standard Time, `YYYY-MM-DD`. Arithmetic runs on day numbers in UTC, so no time zone can shift a day. */
export type IsoDate = string

const DAY = 86_400_000

type Parts = { readonly year: number; readonly month: number; readonly day: number }

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const format = (time: number): IsoDate => {
  const date = new Date(time)
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`
}

/** Whether a string is a day that exists, years 1000 to 9999. */
export function isIsoDate(value: string): value is IsoDate {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value) && format(Date.parse(`${value}T00:00:00Z`) || 0) === value
}

/** Milliseconds of a day's UTC midnight. @throws RangeError when the day does not exist */
function timeOf(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`not a date: ${date}`)
  return Date.parse(`${date}T00:00:00Z`)
}

/** Year, month (1-12) and day of a date. @throws RangeError when the day does not exist */
export function partsOf(date: IsoDate): Parts {
  timeOf(date)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The calendar year of a date. */
export const yearOf = (date: IsoDate): number => partsOf(date).year

/** The date `days` days later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => format(timeOf(date) + days * DAY)

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((timeOf(to) - timeOf(from)) / DAY)

/** 1 (Monday) to 7 (Sunday). */
export const weekday = (date: IsoDate): number => new Date(timeOf(date)).getUTCDay() || 7

/** The same day `months` later; the last day of the month where that day does not exist (31 January + 1 = 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(day, last), 2)}`
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
