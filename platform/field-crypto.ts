/**
 * Encryption of single fields: AES-256-GCM, bound to the place the value is stored in.
 *
 * Layout: version (1 byte) · key id length (1) · key id (ASCII) · nonce (12) · tag (16) · ciphertext.
 * The place (table, column, row id) and the key id are authenticated, so a value copied to another row, column or table
 * does not open. Length is not hidden: a sealed value shows how many bytes its text has.
 *
 * Nonces are random: a key must seal fewer than 2^32 values (NIST SP 800-38D). 32 million residents with ten sealed fields
 * stay a factor of ten below; rotate before then.
 */
import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'
import { keys } from '@/platform/keys'

const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Where a sealed value lives. `row` is the id of its row, a UUID or a number. */
export type FieldPlace = { readonly table: string; readonly column: string; readonly row: string | number | bigint }

/** Raised when a value does not open. Says why in general terms; never holds the value, the text or a key. */
export class FieldCryptoError extends Error {
  override readonly name = 'FieldCryptoError'
  constructor(readonly code: 'malformed' | 'unknown-key' | 'not-authentic', place: FieldPlace) {
    super(`${place.table}.${place.column}: sealed value is ${code}`)
  }
}

/** Each part is preceded by its length, so that no two places share an encoding. */
function bindingOf(keyId: string, place: FieldPlace): Buffer {
  const part = (text: string) => `${text.length}:${text}`
  return Buffer.from(part(keyId) + part(place.table) + part(place.column) + part(String(place.row)), 'utf8')
}

/** Encrypts text for one place with the current key. The empty string is allowed. */
export function seal(plain: string, place: FieldPlace): Buffer<ArrayBuffer> {
  const { current, keys: known } = keys().field
  const key = known.get(current) as KeyObject // parseKeyFile proved that the current key exists
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(bindingOf(current, place))
  const body = cipher.update(plain, 'utf8')
  cipher.final() // GCM adds no bytes here
  return Buffer.concat([Buffer.from([VERSION, current.length]), Buffer.from(current, 'latin1'), nonce, cipher.getAuthTag(), body])
}

/**
 * Decrypts a value sealed for the same place, with whichever known key sealed it.
 * @throws FieldCryptoError when the value is cut, altered, from another place, or sealed with a key that is gone.
 */
export function open(sealed: Uint8Array, place: FieldPlace): string {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const keyId = sealedKeyId(bytes, place)
  const key = keys().field.keys.get(keyId)
  if (key === undefined) throw new FieldCryptoError('unknown-key', place)
  const nonceAt = 2 + keyId.length
  const tagAt = nonceAt + NONCE_BYTES
  const bodyAt = tagAt + TAG_BYTES
  if (bytes.length < bodyAt) throw new FieldCryptoError('malformed', place)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(nonceAt, tagAt), { authTagLength: TAG_BYTES })
    decipher.setAAD(bindingOf(keyId, place))
    decipher.setAuthTag(bytes.subarray(tagAt, bodyAt))
    return decipher.update(bytes.subarray(bodyAt), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new FieldCryptoError('not-authentic', place)
  }
}

/** The id of the key a value was sealed with: tells the rotation tool which rows are left. Throws `malformed`. */
export function sealedKeyId(sealed: Uint8Array, place: FieldPlace): string {
  const length = sealed[1] ?? 0
  if (sealed[0] !== VERSION || length === 0 || sealed.length < 2 + length) throw new FieldCryptoError('malformed', place)
  return Buffer.from(sealed.subarray(2, 2 + length)).toString('latin1')
}

/** Seals a JSON value. `undefined` members are dropped, as JSON does. */
export function sealJson(value: unknown, place: FieldPlace): Buffer<ArrayBuffer> {
  return seal(JSON.stringify(value ?? null), place)
}

/** Opens a sealed JSON value; validate it with a schema before use. Throws FieldCryptoError. */
export function openJson(sealed: Uint8Array, place: FieldPlace): unknown {
  const text = open(sealed, place)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new FieldCryptoError('malformed', place) // JSON's own message would quote the text
  }
}
