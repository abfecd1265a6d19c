/** Random tokens, identifiers and signed compact tokens. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { ok, refuse, type Result } from '@/platform/errors'
import { keys } from '@/platform/keys'

/** A URL-safe random token of 16–64 bytes (default 32, giving 43 characters). Throws RangeError outside. */
export function randomToken(bytes = 32): string {
  if (!Number.isInteger(bytes) || bytes < 16 || bytes > 64) throw new RangeError('a token has 16 to 64 bytes')
  return randomBytes(bytes).toString('base64url')
}

/** Crockford's base 32: no I, L, O or U, so that symbols survive being read aloud. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Random Crockford base-32 symbols, 5 bits each. 32 divides 256, so every symbol is equally likely. */
export function randomSymbols(count: number): string {
  return Array.from(randomBytes(count), (byte) => CROCKFORD[byte & 31]).join('')
}

/** A UUID version 7: 48 bits of Unix milliseconds, then 74 random bits. Sorts by time; order within a millisecond is random. */
export function uuidv7(now: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Compares in constant time for equal lengths. Length itself is not secret here. */
export function sameBytes(a: string | Uint8Array, b: string | Uint8Array): boolean {
  const left = typeof a === 'string' ? Buffer.from(a) : a
  const right = typeof b === 'string' ? Buffer.from(b) : b
  return left.length === right.length && timingSafeEqual(left, right)
}

/** What a signed token is good for. A token of one purpose is worthless for another. Add a line to add a purpose. */
export type TokenPurpose = 'own-case' | 'own-draft' | 'payment-hand-off' | 'sign-in-step' | 'flash'

/** Longest token accepted: larger ones cannot be ours, and cookies end at 4096 bytes. */
const TOKEN_LIMIT = 3500

function macOf(purpose: TokenPurpose, body: string): Buffer {
  return createHmac('sha256', keys().session).update(`${purpose}\0${body}`).digest()
}

/**
 * Signs a JSON payload until `expiresAt`. The payload is readable by whoever holds the token: put ids in it, no personal data.
 * Signed tokens cannot be called back before they expire; what must be revocable belongs in the database.
 * @throws RangeError when the token would be longer than 3500 characters or the date is invalid.
 */
export function signToken(purpose: TokenPurpose, payload: unknown, expiresAt: Date): string {
  if (Number.isNaN(expiresAt.getTime())) throw new RangeError('a token needs a valid end')
  const body = Buffer.from(JSON.stringify([expiresAt.getTime(), payload ?? null])).toString('base64url')
  const token = `${body}.${macOf(purpose, body).toString('base64url')}`
  if (token.length > TOKEN_LIMIT) throw new RangeError('the payload is too long for a token')
  return token
}

/** The payload of a token that we signed for this purpose and that has not expired; validate it with a schema before use. */
export function readToken(purpose: TokenPurpose, token: string, now: Date): Result<unknown, 'token-invalid' | 'token-expired'> {
  if (token.length > TOKEN_LIMIT) return refuse('token-invalid')
  const [body, mac, ...rest] = token.split('.')
  if (!body || !mac || rest.length > 0) return refuse('token-invalid')
  // Compared as text, so that other spellings of the same bytes do not pass.
  if (!sameBytes(mac, macOf(purpose, body).toString('base64url'))) return refuse('token-invalid')
  const [expiresAt, payload] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [number, unknown] // ours: the signature held
  return now.getTime() < expiresAt ? ok(payload) : refuse('token-expired')
}
