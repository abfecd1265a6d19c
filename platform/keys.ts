/**
 * The secret keys, kept in one JSON file outside the repository and the database:
 *
 *   {"field":{"current":"k1","keys":{"k1":"<base64, 32 bytes>"}},"digest":"<base64>","session":"<base64>","callback":"<base64>"}
 *
 * `field` encrypts personal fields. To rotate, add a key, make it current, rewrite the rows, then remove the old one.
 * `digest` makes lookup digests: changing it makes every stored digest unfindable. `session` signs cookies and hand-offs.
 * `callback` is shared with the payment provider. Losing the file loses the encrypted data: back it up apart from the database.
 * `exchange`, absent in files older than the exchange between bureaus, has the form of `field`; each of its entries is the root of two key
 * pairs, one that signs messages to other bureaus (Ed25519) and one to which they encrypt theirs (X25519). `tools/exchange-keys.mjs` adds
 * an entry and prints what counterparts need.
 */
import { createPrivateKey, createPublicKey, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { env } from '@/platform/env'

/** Raised with one line that names the file and the rule, never a key. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError'
}

export type KeyRing = {
  readonly field: { readonly current: string; readonly keys: ReadonlyMap<string, KeyObject> }
  readonly digest: KeyObject
  readonly session: KeyObject
  readonly callback: KeyObject
  /** Null in a key file older than the exchange between bureaus. */
  readonly exchange: { readonly current: string; readonly keys: ReadonlyMap<string, ExchangeKeys> } | null
}

/** Private keys of one entry of `exchange`, and the public halves as raw bytes in base64url, as RFC 8037 writes them. */
export type ExchangeKeys = { readonly sign: KeyObject; readonly agree: KeyObject; readonly card: { readonly sign: string; readonly agree: string } }

const KEY_BYTES = 32

/** Exactly 32 bytes in canonical base64, so that a truncated paste cannot pass. */
const key = z.string().refine((text) => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === KEY_BYTES && bytes.toString('base64') === text
}, 'must be 32 bytes in base64')

/** Key ids are stored in front of every sealed value, hence short. */
const keySet = z.strictObject({ current: z.string(), keys: z.record(z.string().regex(/^[a-z0-9_-]{1,16}$/, 'has a bad key id'), key) })
const keyFile = z.strictObject({
  field: keySet,
  digest: key,
  session: key,
  callback: key,
  exchange: keySet.optional(),
})

/** PKCS #8 headers of RFC 8410 in front of the 32 bytes of a private key. */
const ED25519 = '302e020100300506032b657004220420'
const X25519 = '302e020100300506032b656e04220420'

function exchangeKeys(base64: string): ExchangeKeys {
  const derived = (header: string, purpose: string) => {
    const bytes = Buffer.from(hkdfSync('sha256', Buffer.from(base64, 'base64'), '', `canbao exchange ${purpose}`, KEY_BYTES))
    return createPrivateKey({ key: Buffer.concat([Buffer.from(header, 'hex'), bytes]), format: 'der', type: 'pkcs8' })
  }
  const [sign, agree] = [derived(ED25519, 'sign'), derived(X25519, 'agree')]
  const shown = (one: KeyObject) => String(createPublicKey(one).export({ format: 'jwk' }).x)
  return { sign, agree, card: { sign: shown(sign), agree: shown(agree) } }
}

/**
 * Reads the text of a key file.
 * @throws KeyFileError when it is not JSON, a key is missing or short, or one key serves two purposes.
 */
export function parseKeyFile(text: string, where = 'key file'): KeyRing {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new KeyFileError(`${where}: is not JSON`)
  }
  const parsed = keyFile.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new KeyFileError(`${where}: ${issue?.path.join('.') || 'content'} ${issue?.message ?? 'is malformed'}`)
  }
  const { field, digest, session, callback, exchange } = parsed.data
  if (!Object.hasOwn(field.keys, field.current)) throw new KeyFileError(`${where}: field.current names no key in field.keys`)
  if (exchange && !Object.hasOwn(exchange.keys, exchange.current)) throw new KeyFileError(`${where}: exchange.current names no key in exchange.keys`)
  const all = [...Object.values(field.keys), digest, session, callback, ...Object.values(exchange?.keys ?? {})]
  if (new Set(all).size !== all.length) throw new KeyFileError(`${where}: the same key is used twice`)

  const secret = (base64: string) => createSecretKey(Buffer.from(base64, 'base64'))
  return {
    field: { current: field.current, keys: new Map(Object.entries(field.keys).map(([id, value]) => [id, secret(value)])) },
    digest: secret(digest),
    session: secret(session),
    callback: secret(callback),
    exchange: exchange ? { current: exchange.current, keys: new Map(Object.entries(exchange.keys).map(([id, value]) => [id, exchangeKeys(value)])) } : null,
  }
}

/** The text of a new key file with fresh random keys. */
export function newKeyFileText(): string {
  const fresh = () => randomBytes(KEY_BYTES).toString('base64')
  const set = () => ({ current: 'k1', keys: { k1: fresh() } })
  return `${JSON.stringify({ field: set(), digest: fresh(), session: fresh(), callback: fresh(), exchange: set() }, null, 2)}\n`
}

/**
 * The text of a key file with one more exchange key, made current. Earlier ones stay: messages on the way are encrypted to them.
 * @throws KeyFileError when the text is no key file
 */
export function withExchangeKey(text: string): string {
  const known = parseKeyFile(text).exchange?.keys
  const file = JSON.parse(text) as { exchange?: { keys: Record<string, string> } }
  let next = (known?.size ?? 0) + 1
  while (known?.has(`k${next}`)) next++
  const exchange = { current: `k${next}`, keys: { ...file.exchange?.keys, [`k${next}`]: randomBytes(KEY_BYTES).toString('base64') } }
  return `${JSON.stringify({ ...file, exchange }, null, 2)}\n`
}

/**
 * Creates the key file with mode 0600 if there is none; an existing file is never touched.
 * The file appears whole or not at all, and two processes that start together end up with the same one.
 */
export function createKeyFile(file: string): 'created' | 'kept' {
  if (fs.existsSync(file)) return 'kept'
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  const handle = fs.openSync(/* turbopackIgnore: true */ draft, 'wx', 0o600)
  try {
    fs.writeSync(handle, newKeyFileText())
    fs.fsyncSync(handle)
    fs.linkSync(draft, file) // fails when another process was first; a rename would overwrite its keys
    return 'created'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'kept'
    throw error
  } finally {
    fs.closeSync(handle)
    fs.rmSync(draft, { force: true })
  }
}

let ring: KeyRing | undefined

/**
 * The keys of this process, read at first use.
 * @throws KeyFileError when CANBAO_KEYS_FILE is unset, unreadable or malformed.
 */
export function keys(): KeyRing {
  if (ring) return ring
  const file = env().CANBAO_KEYS_FILE
  if (file === undefined) throw new KeyFileError('CANBAO_KEYS_FILE is missing: start with npm start, or name a key file')
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch {
    throw new KeyFileError(`CANBAO_KEYS_FILE: ${file} cannot be read`)
  }
  return (ring = parseKeyFile(text, `CANBAO_KEYS_FILE ${file}`))
}

/** Puts another key ring in place, for tests and for the rotation tool; `undefined` goes back to the file. */
export function setKeyRing(next: KeyRing | undefined): void {
  ring = next
}
