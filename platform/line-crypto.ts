/**
 * Signatures and encryption on the line between bureaus, by JOSE: compact JWS with Ed25519 (RFC 8037) and compact JWE with ECDH-ES on
 * X25519 and A256GCM. Algorithms are fixed here and never read from a message.
 */
import { createHash } from 'node:crypto'
import { compactDecrypt, CompactEncrypt, CompactSign, compactVerify, decodeProtectedHeader } from 'jose'
import type { Counterpart } from '@/platform/counterparts'
import { keys, KeyFileError } from '@/platform/keys'

/** What was signed: an answer can never pass for a message. */
export type SignedType = 'canbao-message' | 'canbao-answer'

const own = () => {
  const { exchange } = keys()
  if (!exchange) throw new KeyFileError('the key file has no exchange keys: run node tools/exchange-keys.mjs --add')
  return exchange
}

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (given: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(given)

/** Signs with our current key; the header names us and the key. */
export async function sign(type: SignedType, self: string, content: string): Promise<string> {
  const { current, keys: known } = own()
  const key = known.get(current)
  if (!key) throw new KeyFileError('exchange.current names no key') // parseKeyFile proved that it does
  return new CompactSign(bytes(content)).setProtectedHeader({ alg: 'EdDSA', kid: `${self}:${current}`, typ: type }).sign(key.sign)
}

export type Verified =
  | { readonly ok: true; readonly content: string; readonly signer: string }
  /** `signer` is who the message says wrote it: nothing proves it. */
  | { readonly ok: false; readonly code: 'malformed' | 'unknown-sender' | 'unknown-key' | 'bad-signature'; readonly signer: string | null }

/** Verifies a signed text of a type with the key its header names, as the directory knows it. */
export async function verify(type: SignedType, signed: string, signerOf: (id: string) => Counterpart | undefined): Promise<Verified> {
  const [id, keyId] = named(type, signed) ?? []
  if (id === undefined || keyId === undefined) return { ok: false, code: 'malformed', signer: null }
  const counterpart = signerOf(id)
  if (!counterpart) return { ok: false, code: 'unknown-sender', signer: id }
  const key = counterpart.keys.find((one) => one.id === keyId)
  if (!key) return { ok: false, code: 'unknown-key', signer: id }
  try {
    const { payload } = await compactVerify(signed, key.sign, { algorithms: ['EdDSA'] })
    return { ok: true, content: text(payload), signer: id }
  } catch {
    return { ok: false, code: 'bad-signature', signer: id }
  }
}

/** Signer and key that the header names, or null when it has not exactly our form. */
function named(type: SignedType, signed: string): readonly [id: string, key: string] | null {
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(signed)) return null
  try {
    const { alg, typ, kid, ...rest } = decodeProtectedHeader(signed)
    const [, id, key] = /^([0-9a-z-]{2,24}):([a-z0-9_-]{1,16})$/.exec(typeof kid === 'string' ? kid : '') ?? []
    return alg === 'EdDSA' && typ === type && Object.keys(rest).length === 0 && id !== undefined && key !== undefined ? [id, key] : null
  } catch {
    return null
  }
}

/** Encrypts to the first key of a counterpart. */
export const encryptTo = (counterpart: Counterpart, content: string): Promise<string> =>
  new CompactEncrypt(bytes(content)).setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: counterpart.keys[0].id }).encrypt(counterpart.keys[0].agree)

/** Opens what was encrypted to one of our keys, the current one or an earlier; null when it does not open. */
export async function decrypt(encrypted: string): Promise<string | null> {
  try {
    const { kid } = decodeProtectedHeader(encrypted)
    const key = own().keys.get(kid ?? '')
    if (!key) return null
    const { plaintext } = await compactDecrypt(encrypted, key.agree, { keyManagementAlgorithms: ['ECDH-ES'], contentEncryptionAlgorithms: ['A256GCM'] })
    return text(plaintext)
  } catch (error) {
    if (error instanceof KeyFileError) throw error
    return null
  }
}

/** SHA-256 of a signed message, which its answer quotes. */
export const requestDigest = (signed: string): string => createHash('sha256').update(signed).digest('base64url')
