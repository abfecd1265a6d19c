/** Documents as objects of an S3-compatible store, addressed by path (`endpoint/bucket/key`), signed with Signature Version 4. */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { AwsV4Signer } from 'aws4fetch'
import { Fault } from '@/platform/errors'
import { type FileStore, placeOf } from './file-store'

export type S3Settings = {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const TIMEOUT_MILLISECONDS = 30_000
const ATTEMPTS = 3

type Answer = { readonly status: number; readonly body: http.IncomingMessage }
/** A body that can be sent again when the first attempt fails. */
type Body = { readonly length: number; readonly sha256: string; readonly open: () => Readable }

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
const nothing: Body = { length: 0, sha256: sha256(''), open: () => Readable.from([]) }

async function attempt(settings: S3Settings, method: string, url: string, body: Body): Promise<Answer> {
  // The hash of the body is part of the signature, so that a store cannot be handed other bytes on the way.
  const signed = await new AwsV4Signer({ ...settings, service: 's3', method, url, headers: { 'x-amz-content-sha256': body.sha256 } }).sign()
  const headers = { ...Object.fromEntries(signed.headers), 'content-length': String(body.length) }
  return new Promise((resolve, reject) => {
    const request = (signed.url.protocol === 'https:' ? https : http).request(signed.url, { method, headers, timeout: TIMEOUT_MILLISECONDS })
    request.once('timeout', () => request.destroy(new Error('silent')))
    request.once('response', (answer) => resolve({ status: answer.statusCode ?? 0, body: answer }))
    request.once('error', reject)
    pipeline(body.open(), request).catch(reject)
  })
}

/** Sends again what failed on the way or on their side: every request here may be repeated. */
async function send(settings: S3Settings, method: string, url: string, body = nothing): Promise<Answer> {
  let last: unknown
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    try {
      const answer = await attempt(settings, method, url, body)
      if (answer.status < 500) return answer
      answer.body.resume()
      last = new Error(`status ${answer.status}`)
    } catch (error) {
      last = error
    }
  }
  throw new Fault('file-store-unreachable', `file store: ${method} failed ${ATTEMPTS} times`, { cause: last })
}

async function requireStatus({ status, body }: Answer, ...good: readonly number[]): Promise<void> {
  if (good.includes(status)) return
  const code = /<Code>(\w{1,64})<\/Code>/.exec(await text(body))?.[1] ?? 'no code'
  throw new Fault('file-store-refused', `file store: answered ${status} ${code}`)
}

/** A stream is laid aside first: length and hash go before it. The bytes are sealed already. */
async function withBody<T>(bytes: Readable | Buffer, use: (body: Body) => Promise<T>): Promise<T> {
  if (Buffer.isBuffer(bytes)) return use({ length: bytes.length, sha256: sha256(bytes), open: () => Readable.from([bytes]) })
  const draft = path.join(os.tmpdir(), `canbao-${randomUUID()}`)
  const hash = createHash('sha256')
  let length = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      length += chunk.length
      done(null, chunk)
    },
  })
  try {
    await pipeline(bytes, count, createWriteStream(draft, { flags: 'wx', mode: 0o600 }))
    return await use({ length, sha256: hash.digest('hex'), open: () => createReadStream(draft) })
  } finally {
    await rm(draft, { force: true })
  }
}

/** Keys hold no character that XML escapes. */
const keysIn = (listing: string) => [...listing.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key ?? '')

/** A store in a bucket that exists. */
export function s3Store(settings: S3Settings): FileStore {
  const bucket = `${settings.endpoint.replace(/\/$/, '')}/${settings.bucket}`
  const urlOf = (key: string) => `${bucket}/${placeOf(key)}`

  return {
    put: (key, bytes) =>
      withBody(bytes, async (body) => {
        const answer = await send(settings, 'PUT', urlOf(key), body)
        await requireStatus(answer, 200)
        answer.body.resume()
      }),

    async get(key) {
      const answer = await send(settings, 'GET', urlOf(key))
      if (answer.status === 404) {
        answer.body.resume()
        throw new Fault('file-missing', 'file store: nothing under this key')
      }
      await requireStatus(answer, 200)
      return answer.body
    },

    async remove(key) {
      const answer = await send(settings, 'DELETE', urlOf(key))
      await requireStatus(answer, 200, 204, 404)
      answer.body.resume()
    },

    async has(key) {
      const answer = await send(settings, 'HEAD', urlOf(key))
      if (answer.status === 404) return false
      await requireStatus(answer, 200)
      answer.body.resume()
      return true
    },

    async *list(after) {
      let start = after === undefined ? '' : placeOf(after)
      for (;;) {
        const query = new URLSearchParams({ 'list-type': '2', 'max-keys': '1000', ...(start && { 'start-after': start }) })
        const answer = await send(settings, 'GET', `${bucket}?${query}`)
        await requireStatus(answer, 200)
        const listing = (await buffer(answer.body)).toString('utf8')
        const places = keysIn(listing)
        for (const place of places) yield place.slice(place.lastIndexOf('/') + 1)
        start = places.at(-1) ?? start
        if (places.length === 0 || !listing.includes('<IsTruncated>true</IsTruncated>')) return
      }
    },
  }
}
