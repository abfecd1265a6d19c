import { z } from 'zod'
import { canonical } from './canonical'
import { PROTOCOL } from './envelope'

/** Why a message was not taken, before anybody looked at what it asks. The room that receives it may refuse with codes of its own. */
export const LINE_CODES = [
  'malformed', 'unsupported-version', 'unknown-sender', 'unknown-key', 'bad-signature', 'not-for-us', 'expired', 'not-yet-valid',
  'undecipherable', 'body-malformed', 'altered', 'out-of-order', 'unexpected',
] as const
export type LineCode = (typeof LINE_CODES)[number]

/** HTTP status of a refusal; 422 for codes of a room. */
const STATUS: Readonly<Record<string, number>> = {
  malformed: 400, 'unsupported-version': 400, 'unknown-sender': 401, 'unknown-key': 401, 'bad-signature': 401, 'not-for-us': 403,
  altered: 409, 'out-of-order': 409, unexpected: 409,
}
export const statusOf = (code: string | null): number => (code === null ? 200 : (STATUS[code] ?? 422))

/**
 * Refusals that the same message may yet survive: keys and addresses are put right by operators, clocks and order by themselves. All others
 * are final, and only those: who keeps a message on its way must not be able to have it given up.
 */
const PASSING: ReadonlySet<string> = new Set<LineCode>([
  'malformed', 'unsupported-version', 'unknown-sender', 'unknown-key', 'bad-signature', 'not-for-us', 'expired', 'not-yet-valid', 'undecipherable', 'out-of-order',
])
export const isPassingCode = (code: string): boolean => PASSING.has(code)

const CODE = /^[a-z][a-z0-9-]{1,47}$/
const code = z.string().regex(CODE)

/** Whether a word may be the code of a refusal on the line. */
export const isCode = (value: string): boolean => CODE.test(value)

/** What the receiver signs in return. `request` is the SHA-256 of the bytes it answers, so that an answer fits one sending and no other. */
export const answerSchema = z.strictObject({
  protocol: z.literal(PROTOCOL),
  from: z.string(), to: z.string().nullable(), message: z.string().nullable(), request: z.string().regex(/^[\w-]{43}$/),
  outcome: z.enum(['accepted', 'refused']), code: code.nullable(),
  /** The message had been answered before; this is the same answer again. */
  repeated: z.boolean(),
  at: z.string(),
})
export type Answer = z.output<typeof answerSchema>

export const answerText = (answer: Answer): string => canonical(answer)

export function readAnswer(text: string): Answer | null {
  try {
    const json: unknown = JSON.parse(text)
    const read = answerSchema.safeParse(json)
    return read.success && canonical(json) === text ? read.data : null
  } catch {
    return null
  }
}

/** What the sender makes of an attempt. */
export type Verdict =
  | { readonly outcome: 'accepted' }
  /** Final. */
  | { readonly outcome: 'refused'; readonly code: string }
  /** Nobody answered, or nobody we believe, or a refusal that may pass. */
  | { readonly outcome: 'try-later'; readonly code: string }

/** Reads an answer whose signature is the counterpart's: it counts only for the bytes that were sent and the message they carried. */
export function verdictOf(answer: Answer, sent: { readonly from: string; readonly to: string; readonly message: string; readonly request: string }): Verdict {
  const fits = answer.from === sent.to && answer.request === sent.request && (answer.to === sent.from || answer.to === null) && (answer.message === sent.message || answer.message === null)
  if (!fits) return { outcome: 'try-later', code: 'answer-not-ours' }
  if (answer.outcome === 'accepted') return answer.message === sent.message && answer.to === sent.from && answer.code === null ? { outcome: 'accepted' } : { outcome: 'try-later', code: 'answer-not-ours' }
  const said = answer.code ?? 'malformed'
  return isPassingCode(said) || answer.message !== sent.message ? { outcome: 'try-later', code: said } : { outcome: 'refused', code: said }
}

const FIRST_MS = 1_000
const LONGEST_WAIT_MS = 5 * 60_000

/**
 * Wait before the next attempt, in milliseconds: doubled each time up to five minutes, less up to a half by chance so that messages that
 * failed together do not come back together.
 * @param attempts made so far, 1 or more
 * @param chance from 0 up to 1
 */
export function waitAfter(attempts: number, chance: number): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_MS * 2 ** Math.min(Math.max(attempts, 1) - 1, 20))
  return Math.round(full * (1 - chance / 2))
}

/** A message that found no final answer for this long is given up and shown at the desk: a week bridges a closed machine room and holidays. */
export const GIVE_UP_MS = 7 * 86_400_000
