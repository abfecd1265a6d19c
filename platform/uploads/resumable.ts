/**
 * The tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload): core, creation, termination, checksum, expiration. What an upload is
 * for, and who may write it, is the business of the room that gives the store.
 *
 * Our own and not a package: the ready server keeps halves of documents in plain files, and answers requests past the front's gates,
 * languages and limits (docs/decisions/0026-uploads.md).
 */
import type { Readable } from 'node:stream'
import { StreamFault, type StreamMethod, type StreamReply } from '@/platform/posts/post'
import { processWide } from '@/platform/process-wide'
import { append, arrived, discard } from './quarantine'

/** One upload as its room knows it. */
export interface Upload {
  readonly id: string
  readonly bytes: number
  readonly key: Buffer | null
  readonly state: 'uploading' | 'checking' | 'ready' | 'refused'
  /** What became of it, for the client: `ready; pages=3`. */
  readonly outcome: string
  readonly expiresAt: Date
}

export interface UploadStore {
  /** Begins an upload, or gives the status and code of a refusal. */
  begin(about: { readonly bytes: number; readonly metadata: Readonly<Record<string, string>> }): Promise<Upload | { readonly status: number; readonly code: string }>
  find(id: string): Promise<Upload | null>
  /** Every byte is there: checks it, and tells what became of it. May be asked again. */
  finish(upload: Upload): Promise<Upload>
  drop(upload: Upload): Promise<void>
}

export interface TusRequest {
  readonly method: StreamMethod
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly stream: Readable
  /** Null at the address where uploads are made. */
  readonly id: string | null
  /** Address of an upload by its id. */
  readonly locationOf: (id: string) => string
  readonly longest: number
}

const VERSION = '1.0.0'
const WHOLE_NUMBER = /^\d{1,12}$/

/** Uploads that are being written, by id. A client that lost its line comes back before the old connection is known to be dead. */
const inHand = () => processWide('uploads-in-hand', () => new Map<string, { readonly stop: () => void; readonly done: Promise<unknown> }>())

const bare = (status: number, headers: Readonly<Record<string, string>> = {}): StreamReply => ({ kind: 'bare', status, headers: { 'tus-resumable': VERSION, 'cache-control': 'no-store', ...headers } })
const refused = (status: number, code: string): StreamReply => bare(status, { 'canbao-refusal': code })

/** `Upload-Metadata`: pairs of a key and base64, separated by commas. Null when it is no such thing. */
export function readMetadata(header: string | undefined): Readonly<Record<string, string>> | null {
  const found = Object.create(null) as Record<string, string>
  if (header === undefined || header === '') return found
  if (header.length > 4000) return null
  for (const pair of header.split(',')) {
    const [, key, value = ''] = /^\s*([\w-]{1,40})(?: ([A-Za-z0-9+/]*={0,2}))?\s*$/.exec(pair) ?? []
    if (key === undefined) return null
    found[key] = Buffer.from(value, 'base64').toString('utf8')
  }
  return found
}

function readChecksum(header: string | undefined): { readonly algorithm: 'sha1' | 'sha256'; readonly value: Buffer } | 'none' | 'bad' {
  if (header === undefined) return 'none'
  const [, algorithm, value] = /^(sha1|sha256) ([A-Za-z0-9+/]{27,43}=?)$/.exec(header) ?? []
  return algorithm === 'sha1' || algorithm === 'sha256' ? { algorithm, value: Buffer.from(value ?? '', 'base64') } : 'bad'
}

const stateOf = (upload: Upload, offset: number) => ({
  'upload-offset': String(offset), 'upload-length': String(upload.bytes), 'upload-expires': upload.expiresAt.toUTCString(), 'canbao-upload': upload.outcome,
})

/** Answers one request of the protocol. A body that is cut throws its `StreamFault`; what had arrived is kept. */
export async function tus(request: TusRequest, store: UploadStore): Promise<StreamReply> {
  const { method, headers, id } = request
  if (method === 'OPTIONS') {
    return bare(204, { 'tus-version': VERSION, 'tus-extension': 'creation,termination,checksum,expiration', 'tus-checksum-algorithm': 'sha1,sha256', 'tus-max-size': String(request.longest) })
  }
  if (headers['tus-resumable'] !== VERSION) return bare(412, { 'tus-version': VERSION })
  if (id === null) return method === 'POST' ? create(request, store) : bare(405, { allow: 'POST, OPTIONS' })
  if (method !== 'HEAD' && method !== 'PATCH' && method !== 'DELETE') return bare(405, { allow: 'HEAD, PATCH, DELETE, OPTIONS' })
  if (!(await store.find(id))) return bare(404)
  return alone(id, async (signal) => {
    const upload = await store.find(id)
    if (!upload) return bare(404)
    if (method === 'PATCH') return patch(request, upload, store, signal)
    if (method === 'HEAD') return head(upload, store)
    await store.drop(upload)
    await discard(id)
    return bare(204)
  })
}

/** One request at a time for an upload. A newer one stops the writing of the older: its connection is dead, or its client has given it up. */
async function alone<T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  for (let other = inHand().get(id); other; other = inHand().get(id)) {
    other.stop()
    await other.done
  }
  const stop = new AbortController()
  const running = work(stop.signal)
  const forget = () => void inHand().delete(id)
  inHand().set(id, { stop: () => stop.abort(), done: running.then(forget, forget) })
  return running
}

async function create({ headers, longest, locationOf }: TusRequest, store: UploadStore): Promise<StreamReply> {
  const length = headers['upload-length'] ?? ''
  const metadata = readMetadata(headers['upload-metadata'])
  if (!WHOLE_NUMBER.test(length) || metadata === null) return refused(400, 'malformed')
  if (Number(length) > longest) return refused(413, 'too-large')
  if (Number(length) === 0) return refused(422, 'empty')
  const begun = await store.begin({ bytes: Number(length), metadata })
  if ('code' in begun) return refused(begun.status, begun.code)
  return bare(201, { location: locationOf(begun.id), 'upload-expires': begun.expiresAt.toUTCString() })
}

/** How far it is. Where the last answer was lost, everything has arrived and the outcome is told here. */
async function head(upload: Upload, store: UploadStore): Promise<StreamReply> {
  if (upload.state === 'ready' || upload.state === 'refused') return bare(200, stateOf(upload, upload.bytes))
  const offset = (await arrived(upload.id)) ?? 0
  return bare(200, stateOf(offset === upload.bytes ? await store.finish(upload) : upload, offset))
}

async function patch({ headers, stream }: TusRequest, upload: Upload, store: UploadStore, signal: AbortSignal): Promise<StreamReply> {
  if (headers['content-type'] !== 'application/offset+octet-stream') return bare(415)
  const given = headers['upload-offset'] ?? ''
  const checksum = readChecksum(headers['upload-checksum'])
  if (!WHOLE_NUMBER.test(given) || checksum === 'bad') return bare(400)
  if (upload.state === 'ready' || upload.state === 'refused' || !upload.key) return bare(409, stateOf(upload, upload.bytes))
  const offset = (await arrived(upload.id)) ?? 0
  if (Number(given) !== offset) return bare(409, stateOf(upload, offset))
  const part = { id: upload.id, key: upload.key, offset, most: upload.bytes - offset, checksum: checksum === 'none' ? undefined : checksum }
  const { size, code } = await append(part, until(stream, signal))
  if (code === 'checksum') return bare(460, stateOf(upload, size))
  if (code === 'too-large') return bare(413, stateOf(upload, size))
  return bare(204, stateOf(size === upload.bytes ? await store.finish(upload) : upload, size))
}

/** The stream until another request goes on with this upload; then it ends as a broken one does. */
async function* until(stream: Readable, signal: AbortSignal): AsyncGenerator<Buffer> {
  const stop = () => stream.destroy(new StreamFault('broken'))
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    yield* stream as AsyncIterable<Buffer>
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
