/**
 * Keyed digests: find a value again without storing it.
 *
 * A resident ID number has about 37 bits, so a plain hash is searched through in minutes; HMAC with a secret key is not.
 * Equal values give equal digests within a kind, by design; digests of different kinds never match.
 * Callers pass the canonical form of a value (as domain rules normalize it): digests know nothing of spelling.
 */
import { createHmac } from 'node:crypto'
import { keys } from '@/platform/keys'

export type DigestKind =
  | 'document'
  | 'name'
  | 'phone'
  | 'draft-code'
  | 'session'
  | 'recovery'
  | 'tracking'
  | 'submission'
  | 'login'
  | 'address-of-caller'
  | 'exchange-message'
  | 'condition'
  | 'sampling'

/** HMAC-SHA-256 of a value, 32 bytes. Strings are taken as UTF-8. No kind contains the zero byte that separates it. */
export function digest(kind: DigestKind, value: string | Uint8Array): Buffer {
  return createHmac('sha256', keys().digest).update(`${kind}\0`).update(value).digest()
}
