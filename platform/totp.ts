/** The second step of staff sign-in: six digits from an authenticator app (RFC 6238), and recovery codes for a lost phone. */
import { Secret, TOTP } from 'otpauth'
import { digest } from '@/platform/digest'
import { ok, refuse, type Result } from '@/platform/errors'
import { randomSymbols } from '@/platform/tokens'

/** SHA-1, 6 digits, 30 seconds: what every authenticator app understands. SHA-1's collisions do not matter inside HMAC. */
const SETTINGS = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const ISSUER = 'Canbao'
/** Steps accepted before and after the present one: a phone's clock may be 30 seconds off. */
const WINDOW = 1

/** A new secret of 160 bits in base 32. Store it sealed. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The otpauth:// URI for the QR code. It contains the secret. */
export function totpUri(login: string, secret: string): string {
  return new TOTP({ ...SETTINGS, issuer: ISSUER, label: login, secret }).toString()
}

/**
 * Checks a code and returns its time step, to be stored as `lastUsedStep`: each code is good once.
 * Store it in the transaction that lets the person in, with the condition that the stored step is still smaller.
 * @param lastUsedStep the step of the last accepted code, or null.
 */
export function verifyTotp(
  code: string, secret: string, now: Date, lastUsedStep: number | null,
): Result<{ readonly step: number }, 'code-malformed' | 'code-wrong' | 'code-used'> {
  const token = canonicalDigits(code)
  if (!/^\d{6}$/.test(token)) return refuse('code-malformed')
  const delta = new TOTP({ ...SETTINGS, secret }).validate({ token, timestamp: now.getTime(), window: WINDOW })
  if (delta === null) return refuse('code-wrong')
  const step = Math.floor(now.getTime() / 1000 / SETTINGS.period) + delta
  return lastUsedStep !== null && step <= lastUsedStep ? refuse('code-used') : ok({ step })
}

/** Apps show "123 456", and keyboards of some locales type full-width or Arabic digits. */
function canonicalDigits(text: string): string {
  return text
    .slice(0, 20)
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s-]/g, '')
}

/** Recovery codes handed out at once. */
const RECOVERY_CODES = 10

/** Ten fresh recovery codes such as `4T9KQ-2ZRM8` (50 bits each). Shown once; only digests are stored. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => `${randomSymbols(5)}-${randomSymbols(5)}`)
}

/** The stored form of a recovery code, the same for every way of typing it; null when it cannot be one. Delete a digest when it is used. */
export function recoveryDigest(code: string): Buffer | null {
  const symbols = code.slice(0, 40).normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(symbols) ? digest('recovery', symbols) : null
}
