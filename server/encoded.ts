/** Bytes that are served many times: compressed once for each coding, with an entity tag. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

export type Coding = 'br' | 'gzip' | 'identity'

const brotli = promisify(zlib.brotliCompress) as (data: Buffer, options: zlib.BrotliOptions) => Promise<Buffer>
const gzip = promisify(zlib.gzip) as (data: Buffer, options: zlib.ZlibOptions) => Promise<Buffer>

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|manifest\+json|xml)|image\/svg\+xml)/

export const isCompressible = (type: string): boolean => COMPRESSIBLE.test(type)

const known = new Map<string, Coding>()

/** What the caller can read, best first: brotli, gzip, plain. */
export function codingFor(accept: string | readonly string[] | undefined): Coding {
  if (typeof accept !== 'string' || accept === '') return 'identity'
  const before = known.get(accept)
  if (before) return before
  const wanted = new Map<string, number>()
  for (const item of accept.slice(0, 500).toLowerCase().split(',')) {
    const [name = '', q] = item.split(';').map((part) => part.trim())
    wanted.set(name, q === undefined ? 1 : Number(/^q=([\d.]{1,5})$/.exec(q)?.[1] ?? 0))
  }
  const q = (name: string) => wanted.get(name) ?? wanted.get('*') ?? 0
  const coding = q('br') > 0 ? 'br' : q('gzip') > 0 ? 'gzip' : 'identity'
  if (known.size < 500) known.set(accept, coding) // callers send a handful of forms; an attacker may send many
  return coding
}

/** Above this size the best brotli takes seconds. */
const BEST_UP_TO = 300_000

export interface DocumentOptions {
  readonly type: string
  /** Headers of every answer with these bytes. */
  readonly headers: Readonly<Record<string, string>>
  /** Brotli quality 0–11: 11 for bytes that live as long as the process, less for pages that are made again. */
  readonly quality?: number
}

interface Form {
  readonly bytes: Buffer
  readonly etag: string
  readonly head: Readonly<Record<string, string | number>>
}

export class Document {
  readonly #forms = new Map<Coding, Form>()
  readonly #making = new Map<Coding, Promise<Form>>()
  readonly #hash: string
  readonly #quality: number

  constructor(readonly body: Buffer, readonly options: DocumentOptions) {
    this.#hash = createHash('sha256').update(body).update(JSON.stringify(options.headers)).digest('base64url').slice(0, 22)
    this.#quality = Math.min(options.quality ?? 11, body.length > BEST_UP_TO ? 9 : 11)
    this.#keep('identity', body)
  }

  #keep(coding: Coding, bytes: Buffer): Form {
    const { type, headers } = this.options
    const etag = `"${this.#hash}${coding === 'identity' ? '' : `-${coding}`}"`
    const vary = [headers['vary'], isCompressible(type) ? 'accept-encoding' : ''].filter(Boolean).join(', ')
    const form: Form = {
      bytes, etag,
      head: {
        ...headers, 'content-type': type, 'content-length': bytes.length, etag, ...(vary ? { vary } : {}),
        ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
      },
    }
    this.#forms.set(coding, form)
    return form
  }

  /** The bytes in a coding; made at first use and kept. */
  form(coding: Coding): Form | Promise<Form> {
    const wanted = isCompressible(this.options.type) && this.body.length > 500 ? coding : 'identity'
    const ready = this.#forms.get(wanted)
    if (ready) return ready
    const making = this.#making.get(wanted) ?? this.#make(wanted)
    this.#making.set(wanted, making)
    return making
  }

  async #make(coding: Coding): Promise<Form> {
    const bytes = coding === 'br'
      ? await brotli(this.body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: this.#quality, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: this.body.length } })
      : await gzip(this.body, { level: this.#quality >= 9 ? 9 : 6 })
    const form = this.#keep(coding, bytes)
    this.#making.delete(coding)
    return form
  }
}

/** Whether an If-None-Match header names the tag. */
function matches(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header.trim() === '*' || header.slice(0, 2000).split(',').some((item) => item.trim().replace(/^W\//, '') === etag))
}

/** Answers with a document, or with 304 when the reader has it. */
export async function sendDocument(req: IncomingMessage, res: ServerResponse, document: Document, status = 200): Promise<void> {
  const made = document.form(codingFor(req.headers['accept-encoding']))
  const form = made instanceof Promise ? await made : made
  if (status === 200 && matches(req.headers['if-none-match'], form.etag)) {
    const { 'content-length': _length, 'content-type': _type, 'content-encoding': _coding, ...head } = form.head
    res.writeHead(304, head)
    res.end()
    return
  }
  res.writeHead(status, form.head)
  res.end(req.method === 'HEAD' ? undefined : form.bytes)
}
