import { z } from 'zod'
import { canonical } from './canonical'
import { EXCHANGE_KINDS, PARTIES } from './messages'

/** Version of the protocol; another one is refused, not guessed at. */
export const PROTOCOL = 1

/** Largest message on the line, in bytes: an information form of fifty years, encrypted and signed, has about a fifth of it. */
export const MESSAGE_LIMIT = 64 * 1024

/** How long one sending is good for. Each attempt is signed anew, so a copy kept by somebody on the way is soon worthless. */
export const GOOD_FOR_MS = 10 * 60_000
/** Longest life that is believed of a sending. */
const LONGEST_MS = 60 * 60_000
/** How far two clocks may be apart. */
export const SKEW_MS = 2 * 60_000

const uuid = z.uuid({ version: 'v7' })
/** A province code of GB/T 2260, or another short id that the operators agreed on. */
export const installationId = z.string().regex(/^[0-9a-z][0-9a-z-]{1,23}$/)
/** RFC 3339 in UTC to the millisecond, as Date writes it: one spelling. */
const instant = z.string().refine((value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value, 'instant')

/** Members that say which message this is. They stay the same in every attempt to send it. */
const address = {
  id: uuid, exchange: uuid, from: installationId, to: installationId, seq: z.int().min(1).max(99), kind: z.enum(EXCHANGE_KINDS), writer: z.enum(PARTIES),
}

/** What is encrypted to the receiver: the message with its address, so that nobody can put somebody else's secret under a name of their own. */
export const letterSchema = z.strictObject({ protocol: z.literal(PROTOCOL), ...address, body: z.unknown() })
export type Letter = z.output<typeof letterSchema>

/** What is signed: the address in clear, when it was sent and until when it counts, and the encrypted letter. */
export const envelopeSchema = z.strictObject({ protocol: z.int(), ...address, issuedAt: instant, expiresAt: instant, letter: z.string().min(1).max(MESSAGE_LIMIT) })
export type Envelope = z.output<typeof envelopeSchema>

const ADDRESS = ['id', 'exchange', 'from', 'to', 'seq', 'kind', 'writer'] as const

/** The words that are compared when a message comes again: everything but the sending. */
export const letterText = (letter: Letter): string => canonical(letter)

/** The bytes that are signed, as text. */
export const envelopeText = (envelope: Envelope): string => canonical(envelope)

export function envelopeFor(letter: Letter, encrypted: string, now: Date): Envelope {
  const { protocol, id, exchange, from, to, seq, kind, writer } = letter
  return { protocol, id, exchange, from, to, seq, kind, writer, issuedAt: now.toISOString(), expiresAt: new Date(now.getTime() + GOOD_FOR_MS).toISOString(), letter: encrypted }
}

/** The envelope in a signed text, or null: not JSON, another shape, or another spelling than the canonical one (doubled members included). */
export function readEnvelope(text: string): Envelope | null {
  const json = parsed(text)
  const read = envelopeSchema.safeParse(json)
  return read.success && isCanonical(json, text) ? read.data : null
}

/** The letter inside, or null when it is malformed or was written for another envelope. */
export function readLetter(text: string, envelope: Envelope): Letter | null {
  const json = parsed(text)
  const read = letterSchema.safeParse(json)
  if (!read.success || !isCanonical(json, text)) return null
  return ADDRESS.every((member) => read.data[member] === envelope[member]) ? read.data : null
}

/** Whether a text is the one spelling of its value. What has no such spelling (half a character, nesting beyond the stack) is not. */
function isCanonical(json: unknown, text: string): boolean {
  try {
    return canonical(json) === text
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type EnvelopeFault = 'unsupported-version' | 'not-for-us' | 'expired' | 'not-yet-valid' | 'malformed'

/** Whether an envelope is for us and good now; null when it is. The signature is checked before this. */
export function envelopeFault(envelope: Envelope, self: string, now: Date): EnvelopeFault | null {
  if (envelope.protocol !== PROTOCOL) return 'unsupported-version'
  if (envelope.to !== self || envelope.from === self) return 'not-for-us'
  const [issued, expires] = [Date.parse(envelope.issuedAt), Date.parse(envelope.expiresAt)]
  if (expires <= issued || expires - issued > LONGEST_MS) return 'malformed'
  if (issued > now.getTime() + SKEW_MS) return 'not-yet-valid'
  return now.getTime() > expires + SKEW_MS ? 'expired' : null
}
