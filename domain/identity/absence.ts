import { daysBetween, isIsoDate, type IsoDate } from '@/domain/calendar/dates'
import { allows, mayManage } from './permissions'

/** Someone's absence and who does their work meanwhile. Days are inclusive. */
export interface AbsencePlan {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Whoever takes part in a cover: the absent one, or their deputy. */
export interface Coverer {
  readonly id: string
  readonly role: string
  readonly divisions: readonly string[] | 'all'
  /** Absences that have not ended, in any order. */
  readonly absences: readonly AbsencePlan[]
}

export type AbsenceRefusal = 'dates-wrong' | 'dates-past' | 'dates-long' | 'deputy-self' | 'deputy-role' | 'deputy-beyond' | 'deputy-absent' | 'overlaps'

/** Longest absence entered at once, in days. */
const LONGEST = 366

const meets = (a: AbsencePlan, b: AbsencePlan): boolean => a.from <= b.to && b.from <= a.to

/**
 * Why an absence cannot be entered, or null. The deputy works every division of the absent one and is there the whole time: cover is not
 * handed on from deputy to deputy.
 */
export function absenceRefusal(plan: AbsencePlan, absent: Coverer, deputy: Coverer, today: IsoDate): AbsenceRefusal | null {
  if (!isIsoDate(plan.from) || !isIsoDate(plan.to) || plan.to < plan.from) return 'dates-wrong'
  if (plan.to < today) return 'dates-past'
  if (daysBetween(plan.from, plan.to) > LONGEST) return 'dates-long'
  if (deputy.id === absent.id) return 'deputy-self'
  if (!allows(deputy.role, 'case.claim')) return 'deputy-role'
  if (!mayManage(deputy.divisions, absent.divisions)) return 'deputy-beyond'
  if (absent.absences.some((other) => meets(plan, other))) return 'overlaps'
  return deputy.absences.some((other) => meets(plan, other)) ? 'deputy-absent' : null
}
