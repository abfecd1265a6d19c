import { isKnown, type Quoted, type Unknown } from '@/domain/policy/quote'

/** Benefits that may be claimed for one outpatient bill, the first being used first. */
export const BENEFITS = ['special', 'dual-channel', 'ordinary'] as const
export type Benefit = (typeof BENEFITS)[number]

/** What one benefit pays: percent of what lies within the policy, where a source gives it. */
export interface Offer {
  readonly benefit: Benefit
  readonly percent: Quoted<number> | Unknown
}

export interface Best {
  readonly benefit: Benefit
  /** `higher`: it pays more than the others; `first`: figures are lacking or equal, so the rule of order decides. */
  readonly reason: 'higher' | 'first'
}

/**
 * The benefit a bill is settled under where several apply: the one that pays most; where figures are lacking, chronic and special benefit
 * before dual-channel benefit before ordinary outpatient benefit. Sources: measures 15 and 16 of the twenty (S-JILIN). Null without an offer.
 */
export function bestBenefit(offers: readonly Offer[]): Best | null {
  const inOrder = BENEFITS.flatMap((benefit) => offers.filter((offer) => offer.benefit === benefit))
  const [first] = inOrder
  if (!first) return null
  if (!inOrder.every((offer) => isKnown(offer.percent))) return { benefit: first.benefit, reason: 'first' }
  const paid = (offer: Offer): number => (isKnown(offer.percent) ? offer.percent.value : 0)
  const best = inOrder.reduce((a, b) => (paid(b) > paid(a) ? b : a))
  return { benefit: best.benefit, reason: inOrder.some((offer) => offer !== best && paid(offer) === paid(best)) ? 'first' : 'higher' }
}
