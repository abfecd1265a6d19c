import { collision, type Filing } from './filing'
import type { Matter } from './facts'

/** A rule that speaks against what is asked. */
export type Against = 'same' | 'overlap' | 'unchanged' | 'none-in-force'

/**
 * What the filings in force say to what is asked. New: one that grants it already, or another one in the way. Change: nothing would change.
 * Cancel: there is nothing to end. A change with nothing in force is simply a filing.
 */
export function against(matter: Matter, asked: Filing | null, inForce: readonly Filing[]): Against | null {
  if (matter === 'cancel') return inForce.length === 0 ? 'none-in-force' : null
  if (asked === null) return null
  const found = collision(inForce, asked)
  if (found === 'none') return null
  if (matter === 'change') return found === 'same' ? 'unchanged' : null
  return found
}

/** What the bureau knows and what was said, as far as the road of a filing depends on it. */
export interface RouteInput {
  /** Null when the register does not know the document. */
  readonly register: { readonly nameMatches: boolean; readonly birthDateMatches: boolean } | null
  readonly helped: boolean
  readonly insurance: { readonly state: string; readonly scheme: string } | null
  readonly pending: boolean
  readonly documentWarning: boolean
  readonly matter: Matter
  /** Filed after discharge: the office looks at the papers of the stay before it reimburses. */
  readonly discharged: boolean
}

/** Reasons for an officer to look at a filing, in the order in which they are told; none means it holds at once. */
export function doubts(input: RouteInput): readonly string[] {
  const { register, insurance } = input
  const reasons: string[] = []
  if (register === null) reasons.push('not-on-roster')
  else {
    if (!register.nameMatches) reasons.push('name-differs')
    if (!register.birthDateMatches) reasons.push('birth-date-differs')
  }
  if (input.helped) reasons.push('agent')
  if (input.documentWarning) reasons.push('document-warning')
  if (input.pending) reasons.push('another-pending')
  // Ending a filing needs no insurance.
  if (input.matter !== 'cancel' && register !== null) {
    if (insurance?.scheme === 'elsewhere' && insurance.state === 'enrolled') reasons.push('covered-elsewhere')
    else if (insurance?.state !== 'enrolled') reasons.push('not-covered')
  }
  if (input.discharged) reasons.push('after-discharge')
  return reasons
}
