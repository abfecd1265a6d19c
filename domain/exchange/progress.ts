import { otherParty, WRITER, type ExchangeKind, type Party } from './messages'

/** How far one exchange has come, as either side sees it. */
export interface Progress {
  /** Number of the last message, 1 for the one that opened it. */
  readonly seq: number
  readonly kind: ExchangeKind
  /** Who wrote the last message. */
  readonly writer: Party
}

/** A message as the order of an exchange sees it. */
export type Step = Progress

export type StepFault =
  /** A message before it has not arrived yet: send it again later. */
  | 'out-of-order'
  /** It can never come here: another stands in its place, or the exchange is over. */
  | 'unexpected'

/**
 * What may follow what. The two offices take turns and every message answers the one before, so nothing can overtake anything but repetitions
 * of itself:
 *
 *   contact letter → information form → acknowledgement        (opened by the place entered)
 *                    information form → acknowledgement        (opened by the place left)
 *   a rejection in place of the answer to a contact letter or an information form
 */
const FOLLOWS: Readonly<Record<ExchangeKind, readonly ExchangeKind[]>> = {
  'contact-letter': ['information-form', 'rejection'],
  'information-form': ['acknowledgement', 'rejection'],
  acknowledgement: [],
  rejection: [],
}

const OPENS: readonly ExchangeKind[] = ['contact-letter', 'information-form']

export const isOver = (progress: Progress): boolean => FOLLOWS[progress.kind].length === 0

/** Who writes a message of a kind, when it answers `before`; null when nobody may. */
export function writerOf(kind: ExchangeKind, before: Progress | null): Party | null {
  const writer = WRITER[kind]
  if (writer !== 'either') return writer
  return before && otherParty(before.writer)
}

/** Takes one message; null progress is an exchange that nobody has opened. */
export function advance(progress: Progress | null, step: Step): { readonly ok: true; readonly value: Progress } | { readonly ok: false; readonly code: StepFault } {
  if (step.seq > (progress?.seq ?? 0) + 1) return { ok: false, code: 'out-of-order' }
  const follows = progress === null ? OPENS : FOLLOWS[progress.kind]
  const inTurn = step.seq === (progress?.seq ?? 0) + 1 && step.writer !== progress?.writer && step.writer === writerOf(step.kind, progress)
  return inTurn && follows.includes(step.kind) ? { ok: true, value: { seq: step.seq, kind: step.kind, writer: step.writer } } : { ok: false, code: 'unexpected' }
}
