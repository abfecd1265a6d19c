import { addMonths, type IsoDate } from '@/domain/calendar/dates'
import { type Category, isLongTerm } from './categories'
import type { Period } from './filing'

/** Where the person is in their treatment when they file: not in hospital, in hospital, or already discharged. */
export const STAYS = ['no', 'in', 'out'] as const
export type Stay = (typeof STAYS)[number]

export const isStay = (value: string | undefined): value is Stay => (STAYS as readonly string[]).includes(value ?? '')

/** Emergency care has begun by the time somebody files it. */
export const staysOf = (category: Category | null): readonly Stay[] => (category === 'emergency' ? ['in', 'out'] : STAYS)

/** How the costs are settled: at the hospital at once, or afterwards with the office of the insured place (`remote.late`). */
export const settlementOf = (stay: Stay): 'direct' | 'manual' => (stay === 'out' ? 'manual' : 'direct')

/** The least a temporary filing holds, in months, where the table of policy values has no figure: 医保发〔2022〕22号. */
export const LEAST_MONTHS = 6

/** What is said of the treatment that a filing is for. */
interface Treatment {
  readonly category: Category
  readonly stay: Stay
  readonly from: IsoDate
  readonly discharged: IsoDate | null
}

/**
 * Days on which a filing holds. Long-term: until something changes. Temporary: `months` from its start or from the day it is made, whichever
 * is later, so that a late filing holds no shorter. Made after discharge, a temporary one covers the stay it was made for.
 */
export function periodOf(filed: Treatment, today: IsoDate, months: number): Period {
  const { category, stay, from, discharged } = filed
  if (isLongTerm(category)) return { from, until: null }
  if (stay === 'out' && discharged !== null) return { from, until: discharged }
  return { from, until: addMonths(from > today ? from : today, months) }
}

/** How far ahead a filing may begin, in months. The portal's own limit against slips of the year; no rule sets one. */
export const AHEAD_MONTHS = 3

export interface FiledDates {
  readonly from?: string | undefined
  readonly admitted?: string | undefined
  readonly discharged?: string | undefined
}

export interface DateFault {
  readonly field: keyof FiledDates
  readonly code: 'past' | 'far' | 'future' | 'before-birth' | 'before-admission'
}

/** What is wrong with the dates of a filing, by field. Who is not in hospital cannot file for days gone by: only a stay is filed late. */
export function dateFaults(dates: FiledDates, stay: Stay, today: IsoDate, birthDate: IsoDate | null): readonly DateFault[] {
  const faults: DateFault[] = []
  const { from, admitted, discharged } = dates
  if (stay === 'no') {
    if (from === undefined) return faults
    if (birthDate !== null && from < birthDate) faults.push({ field: 'from', code: 'before-birth' })
    else if (from < today) faults.push({ field: 'from', code: 'past' })
    else if (from > addMonths(today, AHEAD_MONTHS)) faults.push({ field: 'from', code: 'far' })
    return faults
  }
  if (admitted !== undefined) {
    if (admitted > today) faults.push({ field: 'admitted', code: 'future' })
    else if (birthDate !== null && admitted < birthDate) faults.push({ field: 'admitted', code: 'before-birth' })
  }
  if (stay === 'out' && discharged !== undefined) {
    if (discharged > today) faults.push({ field: 'discharged', code: 'future' })
    else if (birthDate !== null && discharged < birthDate) faults.push({ field: 'discharged', code: 'before-birth' })
    else if (admitted !== undefined && discharged < admitted) faults.push({ field: 'discharged', code: 'before-admission' })
  }
  return faults
}
