import { addDays, addMonths, daysBetween, type IsoDate } from '@/domain/calendar/dates'
import type { Setting } from './facts'

/** Days before the end on which people are reminded. The portal's own promise: the bureau has set none. */
export const REMINDERS = [60, 30, 7] as const

/** A certification may be renewed as "nothing has changed" from the first reminder on. */
export const RENEWABLE_DAYS = REMINDERS[0]

/**
 * Last day of a certification, or null while the bureau has set no validity.
 * @param from first day @param after the last day of the one it takes over from, where that is still to come: nothing is lost by renewing early
 */
export function validUntil(from: IsoDate, setting: Setting | null, after: IsoDate | null = null): IsoDate | null {
  if (!setting) return null
  const begins = after !== null && after >= from ? addDays(after, 1) : from
  return addDays(addMonths(begins, setting.value), -1)
}

/** Whether a certification with this last day may be renewed on a day. One without an end needs no renewal. */
export const isRenewable = (until: IsoDate | null, today: IsoDate): boolean => until !== null && until >= today && daysBetween(today, until) <= RENEWABLE_DAYS

/** The reminder that is due on a day, in days before the end, or null. One that was missed gives way to the next, so that nobody gets two at once. */
export function reminderDue(until: IsoDate, today: IsoDate, reminded: number | null): number | null {
  const left = daysBetween(today, until)
  if (left < 0) return null
  const due = REMINDERS.filter((days) => left <= days).at(-1)
  return due === undefined || (reminded !== null && reminded <= due) ? null : due
}
