/**
 * Rate limits, all in one table.
 *
 * Limits per address are generous: a village, a school or a mobile carrier can share one address, and on the last evening of the
 * campaign its residents all come at once. What must be tight is guessing, so those limits count per reference or login.
 * Counts live in the memory of one process: with n processes a caller gets up to n times as much. A restart forgets them.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { digest, type DigestKind } from '@/platform/digest'
import { env } from '@/platform/env'
import { processWide } from '@/platform/process-wide'

type KeyKind = 'ip' | 'reference' | 'login' | 'global'
type Limit = { readonly points: number; readonly seconds: number; readonly by: KeyKind }

export const rateLimits = {
  /** Saved steps of the form. About 40 families filling in at once. */
  answers: { points: 1200, seconds: 60, by: 'ip' },
  /** Sent applications. */
  submission: { points: 300, seconds: 60, by: 'ip' },
  /** Lookups of a case. */
  tracking: { points: 240, seconds: 60, by: 'ip' },
  /** Tries at one reference: the second factor is a birth date, about 15 bits. Give successful ones back. */
  'tracking-reference': { points: 8, seconds: 900, by: 'reference' },
  /** Resuming a draft by its code. */
  resume: { points: 120, seconds: 600, by: 'ip' },
  /** Staff sign-in: one bureau office behind one address. */
  'sign-in': { points: 120, seconds: 900, by: 'ip' },
  /** Tries at one login. Give successful ones back. */
  'sign-in-login': { points: 10, seconds: 900, by: 'login' },
  /** Actions of one staff member: far above working speed, below a script's. */
  'staff-action': { points: 600, seconds: 60, by: 'login' },
  /** Requests that carry files or parts of them: a page of thirty photographs over a line that breaks, for some twenty families at once. */
  upload: { points: 1200, seconds: 60, by: 'ip' },
  /** Callbacks of the payment provider, all together: it has few addresses and a burst after 20:00. */
  callback: { points: 6000, seconds: 60, by: 'global' },
  /** Messages of other bureaus: a counterpart that was away for a day sends what it has. */
  exchange: { points: 6000, seconds: 60, by: 'ip' },
  /** Refused messages whose sender is not proven, as far as they are written down: the log must not be filled from outside. */
  'exchange-refusal': { points: 60, seconds: 60, by: 'ip' },
} as const satisfies Record<string, Limit>

export type RateLimitName = keyof typeof rateLimits

export type RateAnswer = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number }

/** Keys are digested before they are kept: a memory dump holds no addresses, references or logins. */
const digestKinds: Record<KeyKind, DigestKind> = { ip: 'address-of-caller', reference: 'tracking', login: 'login', global: 'address-of-caller' }

const keyOf = (limit: Limit, key: string) => digest(digestKinds[limit.by], limit.by === 'global' ? 'all' : key).toString('base64url')

const counters = () => processWide('rate-limits', () => new Map<RateLimitName, RateLimiterMemory>())

function counterOf(name: RateLimitName): RateLimiterMemory {
  const known = counters().get(name)
  if (known) return known
  const { points, seconds, by } = rateLimits[name]
  // Tests and benchmarks come from one address; what guards against guessing stays as it is for them too.
  const factor = by === 'ip' || by === 'global' ? env().CANBAO_RATE_FACTOR : 1
  const made = new RateLimiterMemory({ keyPrefix: name, points: Math.max(1, Math.round(points * factor)), duration: seconds })
  counters().set(name, made)
  return made
}

/**
 * Uses one point. Windows are fixed: a window starts with the first use and ends `seconds` later.
 * @param key the caller's address, the canonical reference, or the login; ignored for global limits.
 * @returns how long to wait, 1 second or more, when nothing is left.
 */
export async function takeRate(name: RateLimitName, key: string): Promise<RateAnswer> {
  try {
    await counterOf(name).consume(keyOf(rateLimits[name], key))
    return { ok: true }
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) }
  }
}

/** Gives a point back after a success, so that an owner who looks often is not taken for a guesser. */
export async function returnRate(name: RateLimitName, key: string): Promise<void> {
  await counterOf(name).reward(keyOf(rateLimits[name], key))
}

/** Forgets all counts, for tests. */
export function clearRates(): void {
  counters().clear()
}
