import data from './data/holidays.json'
import { addDays, type IsoDate, weekday, yearOf } from './dates'

type Year = { readonly off: ReadonlySet<string>; readonly makeUp: ReadonlySet<string>; readonly official: boolean }

/** Loaded years. A year whose notice is not out yet knows its statutory days only. */
const YEARS = new Map<number, Year>(
  Object.entries(data.years).map(([year, row]) => [
    Number(year),
    {
      off: new Set(row.daysOff ?? row.holidays.flatMap((holiday) => holiday.statutoryDays)),
      makeUp: new Set(row.makeUpWorkdays ?? []),
      official: row.status === 'official',
    },
  ]),
)

const KNOWN = [...YEARS.keys()]

/** Last day of the calendar whose days off and make-up days come from the State Council's notice. */
export const LAST_CONFIRMED_DAY: IsoDate = `${Math.max(...KNOWN.filter((year) => YEARS.get(year)?.official))}-12-31`

/** Last day for which anything is known. */
export const LAST_KNOWN_DAY: IsoDate = `${Math.max(...KNOWN)}-12-31`

/** Close of the bureau's day, 18:00 (to be confirmed by the bureau). */
export const OFFICE_CLOSES_AT = 18

const works = (date: IsoDate, year: Year): boolean => year.makeUp.has(date) || (weekday(date) <= 5 && !year.off.has(date))

/**
 * Whether a day is a working day: a make-up working day, or Monday to Friday and not a day off.
 * `unknown` in a year without an official notice, unless it is a statutory day off.
 * Source: holiday notices 国办发明电〔2024〕12号 and 〔2025〕7号.
 */
export function isWorkingDay(date: IsoDate): boolean | 'unknown' {
  const year = YEARS.get(yearOf(date))
  if (!year) return 'unknown'
  if (year.official) return works(date, year)
  return year.off.has(date) ? false : 'unknown'
}

export type DueDate =
  | { readonly ok: true; readonly dueOn: IsoDate; readonly provisional: boolean }
  | { readonly ok: false; readonly code: 'calendar-ends'; readonly lastKnown: IsoDate }

/**
 * The day on which a period of `n` working days ends; the day of acceptance is day 0.
 * @param n 0 or more. With 0 the day itself is returned.
 * @returns `provisional` when the count passes a year of which only weekends and statutory days are known;
 * `calendar-ends` when it leaves the loaded years. Source: holidays.json, workingDayRule.
 */
export function addWorkingDays(acceptedOn: IsoDate, n: number): DueDate {
  let [day, left, provisional] = [acceptedOn, n, false]
  while (left > 0) {
    day = addDays(day, 1)
    const year = YEARS.get(yearOf(day))
    if (!year) return { ok: false, code: 'calendar-ends', lastKnown: LAST_KNOWN_DAY }
    provisional ||= !year.official
    if (works(day, year)) left -= 1
  }
  return { ok: true, dueOn: day, provisional }
}

export type WorkingDayCount =
  | { readonly ok: true; readonly days: number; readonly provisional: boolean }
  | { readonly ok: false; readonly code: 'calendar-ends'; readonly lastKnown: IsoDate }

/** Working days after `from` up to and including `to`; negative when `to` comes first. The inverse of `addWorkingDays`. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): WorkingDayCount {
  if (to < from) {
    const back = workingDaysBetween(to, from)
    return back.ok ? { ...back, days: -back.days } : back
  }
  let [days, provisional] = [0, false]
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    const year = YEARS.get(yearOf(day))
    if (!year) return { ok: false, code: 'calendar-ends', lastKnown: LAST_KNOWN_DAY }
    provisional ||= !year.official
    if (works(day, year)) days += 1
  }
  return { ok: true, days, provisional }
}

/**
 * The day an application counts as accepted: the day itself, or the next working day when it arrives on a day off or at or
 * after 18:00. Source: holidays.json, workingDayRule.acceptance (hours to be confirmed by the bureau).
 * @param hour 0 to 23, China Standard Time
 */
export function acceptanceDate(date: IsoDate, hour: number): DueDate {
  const year = YEARS.get(yearOf(date))
  if (!year) return { ok: false, code: 'calendar-ends', lastKnown: LAST_KNOWN_DAY }
  if (hour < OFFICE_CLOSES_AT && works(date, year)) return { ok: true, dueOn: date, provisional: !year.official }
  return addWorkingDays(date, 1)
}
