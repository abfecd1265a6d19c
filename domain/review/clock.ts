import type { IsoDate } from '@/domain/calendar/dates'
import { workingDaysBetween } from '@/domain/calendar/working-days'

/** Where a case stands against its limit; the queue is grouped by it, in this order. */
export const CLOCK_GROUPS = ['late', 'today', 'later', 'stopped', 'closed'] as const
export type ClockGroup = (typeof CLOCK_GROUPS)[number]

export interface CaseClock {
  readonly group: ClockGroup
  /** Working days of the whole limit, day 0 being the day of acceptance; null where the calendar does not reach or nothing is due. */
  readonly total: number | null
  /** Working days used until today, or until the clock was stopped. */
  readonly used: number | null
  /** Working days left; negative when overdue. */
  readonly left: number | null
  /** Share of the limit used, 0 to 1. */
  readonly share: number
}

export interface ClockInput {
  readonly state: string
  readonly acceptedOn: IsoDate
  readonly dueOn: IsoDate | null
  readonly clockStoppedOn: IsoDate | null
}

const days = (from: IsoDate, to: IsoDate): number | null => {
  const count = workingDaysBetween(from, to)
  return count.ok ? count.days : null
}

/** The clock of a case on a day. A stopped clock stays where it stopped; a decided case has none. */
export function clockOf({ state, acceptedOn, dueOn, clockStoppedOn }: ClockInput, today: IsoDate): CaseClock {
  const open = state === 'in-review' || state === 'more-information'
  if (!open || dueOn === null) return { group: open ? 'later' : 'closed', total: null, used: null, left: null, share: open ? 0 : 1 }
  const stopped = state === 'more-information'
  const at = stopped ? (clockStoppedOn ?? today) : today
  const total = days(acceptedOn, dueOn)
  // Before the day of acceptance, as over a weekend, the whole limit is left and no more.
  const left = days(at < acceptedOn ? acceptedOn : at, dueOn)
  const used = total === null || left === null ? null : Math.max(0, total - left)
  const share = total === null || used === null || total <= 0 ? 1 : Math.min(1, used / total)
  const group: ClockGroup = stopped ? 'stopped' : dueOn < today ? 'late' : dueOn === today ? 'today' : 'later'
  return { group, total, used, left, share: group === 'late' ? 1 : share }
}
