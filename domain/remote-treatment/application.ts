import type { Answers } from '@/domain/casework/definition'
import type { IsoDate } from '@/domain/calendar/dates'
import { evidenceOf, isCategory, PROOFS, type Category, type EvidenceState, type Proof } from './categories'
import type { Filing } from './filing'
import { isStay, periodOf, type Stay } from './validity'

/** What the answers ask to have filed. */
export interface Asked extends Filing {
  readonly category: Category
  readonly stay: Stay
  readonly admitted: IsoDate | null
  readonly discharged: IsoDate | null
  readonly proof: Proof | null
  /** The person declared in their own name that it is so, and signed. */
  readonly declared: boolean
  readonly evidence: EvidenceState
  /** Number of the hospital's referral form. Sealed. */
  readonly referral: string | null
}

export const categoryOf = (answers: Answers): Category | null => {
  const answered = answers['category']?.['category']
  return isCategory(answered) ? answered : null
}

export const stayOf = (answers: Answers): Stay | null => {
  const answered = answers['stay']?.['stay']
  return isStay(answered) ? answered : null
}

export const proofOf = (answers: Answers): Proof | null => PROOFS.find((one) => one === answers['proof']?.['how']) ?? null

/** Reads what complete answers ask for on a day; null where they do not, as in a cancellation. `months`: how long a temporary filing holds. */
export function readAsked(answers: Answers, today: IsoDate, months: number): Asked | null {
  const [category, stay] = [categoryOf(answers), stayOf(answers)]
  const province = answers['province']?.['province']
  const dates = answers['dates'] ?? {}
  const [admitted, discharged] = [stay === 'no' ? null : (dates['admitted'] ?? null), stay === 'out' ? (dates['discharged'] ?? null) : null]
  const start = stay === 'no' ? dates['from'] : admitted
  if (!category || !stay || !province || !start) return null
  const proof = proofOf(answers)
  return {
    category, stay, province, city: answers['city']?.['city'] ?? null, admitted, discharged, proof,
    ...periodOf({ category, stay, from: start, discharged }, today, months),
    declared: proof === 'later',
    evidence: evidenceOf(category, proof),
    referral: answers['letter']?.['number'] ?? null,
  }
}
