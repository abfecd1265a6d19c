/**
 * The bureaus that exchange records with this one, from the JSON file that CANBAO_EXCHANGE names:
 *
 *   {"self":"500000","counterparts":[{"id":"510000","url":"https://canbao.example","keys":[{"id":"k1","sign":"<base64url>","agree":"<base64url>"}]}]}
 *
 * Ids are province codes; whoever is not listed is worked with by hand. A counterpart may have several keys: messages signed with any of
 * them are believed, and ours are encrypted to the first. To rotate, the counterpart's new key is added in front here, used there, and the
 * old one removed here. The file holds no secret, but whoever can write it decides whom we believe.
 */
import { createPublicKey, type KeyObject } from 'node:crypto'
import fs from 'node:fs'
import { z } from 'zod'
import { installationId } from '@/domain/exchange/envelope'
import { env } from '@/platform/env'
import { keys } from '@/platform/keys'

/** Raised with one line that names the file and the rule. */
export class CounterpartFileError extends Error {
  override readonly name = 'CounterpartFileError'
}

export interface CounterpartKey {
  readonly id: string
  readonly sign: KeyObject
  readonly agree: KeyObject
}

export interface Counterpart {
  readonly id: string
  /** Where its messages go. */
  readonly url: string
  /** The first is the one to encrypt to. */
  readonly keys: readonly [CounterpartKey, ...CounterpartKey[]]
}

export interface Directory {
  /** Our own id. */
  readonly self: string
  readonly counterparts: ReadonlyMap<string, Counterpart>
}

/** Path of the post that takes messages, the same at every installation. */
export const MESSAGES_PATH = '/api/exchange/messages'

const raw = z.string().regex(/^[\w-]{43}$/, 'must be 32 bytes in base64url')
const file = z.strictObject({
  self: installationId,
  counterparts: z.array(z.strictObject({
    id: installationId,
    url: z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text, 'must be an origin such as https://canbao.example'),
    keys: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9_-]{1,16}$/, 'has a bad key id'), sign: raw, agree: raw })).min(1).max(8),
  })).max(100),
})

const publicKey = (crv: 'Ed25519' | 'X25519', x: string): KeyObject => createPublicKey({ key: { kty: 'OKP', crv, x }, format: 'jwk' })

const isLoopback = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

/**
 * Reads the text of a counterparts file. Plain http is for this machine alone: what is sent is encrypted, who talks to whom is not.
 * @throws CounterpartFileError
 */
export function parseDirectory(text: string, where = 'counterparts file'): Directory {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new CounterpartFileError(`${where}: is not JSON`)
  }
  const parsed = file.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new CounterpartFileError(`${where}: ${issue?.path.join('.') || 'content'} ${issue?.message ?? 'is malformed'}`)
  }
  const { self, counterparts } = parsed.data
  const fault = (id: string, rule: string) => new CounterpartFileError(`${where}: counterpart ${id} ${rule}`)
  const known = new Map<string, Counterpart>()
  for (const { id, url, keys: given } of counterparts) {
    if (id === self) throw fault(id, 'is this installation itself')
    if (known.has(id)) throw fault(id, 'is listed twice')
    if (new URL(url).protocol === 'http:' && !isLoopback(url)) throw fault(id, 'must be reached over https')
    if (new Set(given.map((one) => one.id)).size !== given.length) throw fault(id, 'has two keys of one id')
    const [first, ...rest] = given.map((one) => ({ id: one.id, sign: publicKey('Ed25519', one.sign), agree: publicKey('X25519', one.agree) }))
    if (first) known.set(id, { id, url, keys: [first, ...rest] })
  }
  return { self, counterparts: known }
}

let directory: Directory | null | undefined

/**
 * The counterparts of this process, read at first use; null when CANBAO_EXCHANGE names no file.
 * @throws CounterpartFileError when the file is unreadable or malformed, or we have no keys to take part with
 */
export function counterparts(): Directory | null {
  if (directory !== undefined) return directory
  const named = env().CANBAO_EXCHANGE
  if (named === undefined) return (directory = null)
  let text: string
  try {
    text = fs.readFileSync(/* turbopackIgnore: true */ named, 'utf8')
  } catch {
    throw new CounterpartFileError(`CANBAO_EXCHANGE: ${named} cannot be read`)
  }
  const read = parseDirectory(text, `CANBAO_EXCHANGE ${named}`)
  if (!keys().exchange) throw new CounterpartFileError('CANBAO_EXCHANGE is set, and the key file has no exchange keys: run node tools/exchange-keys.mjs --add')
  return (directory = read)
}

/** Puts another directory in place, for tests; `undefined` goes back to the file. */
export function setCounterparts(next: Directory | null | undefined): void {
  directory = next
}
