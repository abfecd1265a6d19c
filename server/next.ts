/** Passing a request to Next: what goes in is cleaned, what comes out gets our policy, our caching and our compression. */
import { randomBytes } from 'node:crypto'
import { IncomingMessage, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { contentSecurityPolicy, privateCaching } from '@/platform/headers'
import type { ProblemCode } from '@/platform/posts/post'
import { streamCompressor } from './compress'
import { codingFor, isCompressible } from './encoded'
import { elderStream } from './html'
import { INCIDENT_HEADER } from './instrument'

/**
 * Request headers that Next may see. A list of what is allowed, not of what is dangerous: Next's own internal headers have opened
 * its checks before (CVE-2025-29927), and new ones come with new versions.
 */
const PASSED = new Set([
  'host', 'user-agent', 'accept', 'accept-language', 'cookie', 'referer', 'origin', 'content-type', 'content-length', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest',
  'sec-fetch-user', 'rsc', 'next-url', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch',
])
/** Of a Server Action, on the desk only. */
const PASSED_WITH_ACTION = new Set(['next-action'])
/** Development: reload, error overlay. */
const PASSED_IN_DEVELOPMENT = /^(?:next-|x-nextjs-|if-none-match$|sec-)/

/** Next's own cookies switch previews on; nobody may bring them. */
const withoutNextCookies = (cookie: string): string => cookie.split(';').filter((pair) => !/^\s*__(?:next|prerender)/i.test(pair)).join(';')

export interface PassOptions {
  readonly dev: boolean
  readonly action: boolean
  readonly caller: string
  readonly proto: 'http' | 'https'
  /** The incident id under which an error of this request is logged (see instrument.ts). */
  readonly incident: string
}

/** Headers for Next. Sets the nonce under which it stamps its scripts. */
export function headersForNext(headers: IncomingHttpHeaders, nonce: string, options: PassOptions): IncomingHttpHeaders {
  const passed: IncomingHttpHeaders = {}
  for (const [name, value] of Object.entries(headers)) {
    const allowed = PASSED.has(name) || (options.action && PASSED_WITH_ACTION.has(name)) || (options.dev && PASSED_IN_DEVELOPMENT.test(name))
    if (allowed && value !== undefined) passed[name] = value
  }
  if (passed.cookie !== undefined) passed.cookie = withoutNextCookies(passed.cookie)
  return {
    ...passed,
    'content-security-policy': contentSecurityPolicy({ nonce, dev: options.dev }),
    [INCIDENT_HEADER]: options.incident,
    'x-forwarded-for': options.caller,
    'x-forwarded-proto': options.proto,
    ...(passed.host === undefined ? {} : { 'x-forwarded-host': passed.host }),
  }
}

export const newNonce = (): string => randomBytes(18).toString('base64')

/** A request with a body that was read already. */
export function requestWithBody(req: IncomingMessage, body: Buffer, headers: IncomingHttpHeaders): IncomingMessage {
  const made = new IncomingMessage(req.socket)
  const { httpVersion, httpVersionMajor, httpVersionMinor, method, url } = req
  Object.assign(made, { httpVersion, httpVersionMajor, httpVersionMinor, method, url, complete: true })
  made.headers = { ...headers, 'content-length': String(body.length) }
  if (body.length > 0) made.push(body)
  made.push(null)
  return made
}

/** Problems that we explain instead of Next, by status. */
const EXPLAINED: Readonly<Record<number, ProblemCode>> = { 400: 'bad-request', 404: 'not-found', 405: 'method', 413: 'too-large', 429: 'too-many', 503: 'busy' }

function problemOf(status: number, type: string): ProblemCode | null {
  if (!/^(?:text\/(?:html|plain)|$)/.test(type)) return null // the router's own formats and data
  return EXPLAINED[status] ?? (status >= 500 ? 'fault' : null)
}

export interface RewriteOptions {
  readonly req: IncomingMessage
  readonly nonce: string
  readonly dev: boolean
  readonly elder: boolean
  /** Headers of every answer of ours. */
  readonly headers: Readonly<Record<string, string>>
  /** Sends the page of a problem in place of what Next wrote; the response is as new then. */
  readonly explain: (code: ProblemCode, status: number) => void
}

/** Headers of Next that say nothing to a browser. */
const DROPPED = ['x-powered-by', 'x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-matched-path', 'server', 'link']

/**
 * Pages behind the sign-in, where documents stand beside answers. All of them: the router goes from the queue to a case without a new
 * document, and the policy of the first one stays.
 */
const SHOWS_DOCUMENTS = /^\/[a-z]{2}\/desk(?:[/?]|$)(?!sign-in)/

type Write = (chunk: Buffer) => boolean

/**
 * Makes `res` ours while Next writes to it: the decision falls with the first byte, when status and type are known. Writes keep their
 * meaning (backpressure, `drain`, `finish`), because they end on the same response.
 */
export function rewriteResponse(res: ServerResponse, options: RewriteOptions): void {
  const { req } = options
  const path = req.url ?? ''
  const coding = codingFor(req.headers['accept-encoding']) // now: Next is handed other headers
  const original = { write: res.write.bind(res), end: res.end.bind(res), flushHeaders: res.flushHeaders.bind(res) }
  let mode: 'undecided' | 'explain' | 'write' = 'undecided'
  let compressor: ReturnType<typeof streamCompressor> | null = null
  let change: ((chunk: Buffer) => Buffer) | null = null
  let explained: ProblemCode = 'fault'

  const restore = () => {
    for (const name of ['write', 'end', 'writeHead', 'flushHeaders', 'flush']) delete (res as unknown as Record<string, unknown>)[name]
  }

  const decide = () => {
    if (mode !== 'undecided') return
    const type = String(res.getHeader('content-type') ?? '')
    // The router reloads the page when it meets a missing action under this header.
    const problem = res.hasHeader('x-nextjs-action-not-found') ? null : problemOf(res.statusCode, type)
    // In development Next's own page of an error shows where it is.
    if (problem && (!options.dev || res.statusCode === 404)) {
      mode = 'explain'
      explained = problem
      return
    }
    mode = 'write'
    for (const name of DROPPED) res.removeHeader(name)
    for (const [name, value] of Object.entries(options.headers)) res.setHeader(name, value)
    if (!(options.dev && req.url?.startsWith('/_next/'))) for (const [name, value] of Object.entries(privateCaching)) res.setHeader(name, value)
    const isHtml = type.startsWith('text/html')
    res.setHeader('content-security-policy', contentSecurityPolicy(isHtml ? { nonce: options.nonce, dev: options.dev, documents: SHOWS_DOCUMENTS.test(path) } : {}))
    if (isHtml && options.elder) change = elderStream()
    const empty = req.method === 'HEAD' || res.statusCode === 204 || res.statusCode === 304
    if (change || !empty) res.removeHeader('etag')
    if (change) res.removeHeader('content-length')
    if (!empty && isCompressible(type) && !res.hasHeader('content-encoding')) {
      res.appendHeader('vary', 'accept-encoding')
      compress()
    }
    delete (res as unknown as Record<string, unknown>)['writeHead'] // Node itself calls it to write the head
    original.flushHeaders()
  }

  const compress = () => {
    if (coding === 'identity') return
    res.removeHeader('content-length')
    res.setHeader('content-encoding', coding)
    const made = streamCompressor(coding)
    compressor = made
    made.on('data', (chunk: Buffer) => { if (!original.write(chunk)) made.pause() })
    made.on('end', () => original.end())
    made.on('error', () => res.destroy())
    made.on('drain', () => res.emit('drain'))
    res.on('drain', () => made.resume())
    res.on('close', () => made.destroy())
  }

  const put: Write = (chunk) => {
    const bytes = change ? change(chunk) : chunk
    if (bytes.length === 0) return true
    return compressor ? compressor.write(bytes) : original.write(bytes)
  }

  const bytesOf = (chunk: unknown, encoding: unknown): Buffer | null =>
    typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
      : chunk instanceof Uint8Array ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : null

  res.writeHead = ((status: number, ...rest: unknown[]) => {
    res.statusCode = status
    const headers = rest.at(-1)
    if (Array.isArray(headers)) for (let i = 0; i + 1 < headers.length; i += 2) res.setHeader(String(headers[i]), headers[i + 1] as string)
    else if (typeof headers === 'object' && headers !== null) for (const [name, value] of Object.entries(headers)) if (value !== undefined) res.setHeader(name, value as string)
    return res
  }) as typeof res.writeHead

  res.flushHeaders = () => undefined // with the first byte, when the whole head is known

  res.write = ((chunk: unknown, ...rest: unknown[]) => {
    decide()
    const done = rest.find((item) => typeof item === 'function') as (() => void) | undefined
    const bytes = bytesOf(chunk, rest[0])
    const more = mode === 'explain' || !bytes ? true : put(bytes)
    if (done) process.nextTick(done)
    return more
  }) as typeof res.write

  res.end = ((...args: unknown[]) => {
    decide()
    const done = args.find((item) => typeof item === 'function') as (() => void) | undefined
    if (done) res.once('finish', done)
    if (mode === 'explain') {
      restore()
      const status = res.statusCode
      for (const name of res.getHeaderNames()) res.removeHeader(name)
      for (const [name, value] of Object.entries(options.headers)) res.setHeader(name, value)
      options.explain(explained, status)
      return res
    }
    const bytes = typeof args[0] === 'function' ? null : bytesOf(args[0], args[1])
    if (bytes) put(bytes)
    if (compressor) compressor.end()
    else original.end()
    return res
  }) as typeof res.end

  // Next calls this after each piece, so that a page appears while it is being made.
  Object.assign(res, { flush: () => compressor?.flush() })
}
