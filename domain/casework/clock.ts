import { addWorkingDays, workingDaysBetween } from '@/domain/calendar/working-days'

/**
 * The day a limit ends when its clock goes on: the working days that were left on the day it stopped, counted from today, and at least one,
 * so that nobody is asked to decide the day an answer comes in. Null where there is no limit.
 * @param stoppedOn null when the clock was not stopped: the limit stays
 */
export function resumed(today: string, dueOn: string | null, stoppedOn: string | null): string | null {
  if (!dueOn || !stoppedOn) return dueOn
  const left = workingDaysBetween(stoppedOn, dueOn)
  const due = addWorkingDays(today, Math.max(1, left.ok ? left.days : 1))
  return due.ok ? due.dueOn : dueOn
}
