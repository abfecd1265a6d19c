import { advance, type Progress, type Step, type StepFault } from './progress'

/** What is kept of a message that was answered for good. */
export interface Known {
  readonly sameContent: boolean
  /** Null when it was accepted. */
  readonly code: string | null
}

export type Receipt =
  /** Its place: give it to the room, and write effect and record as one. */
  | { readonly act: 'take'; readonly progress: Progress }
  /** Answered before: the same answer again, no effect. */
  | { readonly act: 'repeat'; readonly code: string | null }
  /** Answered and forgotten, so that the sender may come again or learns that it never can. */
  | { readonly act: 'refuse'; readonly code: 'altered' | StepFault }

/**
 * What to do with a genuine message. A message out of its order is refused and sent again by its sender rather than held: then the only
 * step of a message is from unknown to answered, in the transaction of its effect, and there is no second road on which a held one could
 * take effect.
 */
export function decideReceipt(known: Known | null, progress: Progress | null, step: Step): Receipt {
  if (known) return known.sameContent ? { act: 'repeat', code: known.code } : { act: 'refuse', code: 'altered' }
  const next = advance(progress, step)
  return next.ok ? { act: 'take', progress: next.value } : { act: 'refuse', code: next.code }
}
