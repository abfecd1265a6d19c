/** What every part of the front needs to answer: the reader's language, the headers of every answer, problem pages, redirects. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Locale } from '@/domain/locale'
import { serializeCookie } from '@/platform/cookies'
import { Fault } from '@/platform/errors'
import { contentSecurityPolicy, privateCaching } from '@/platform/headers'
import { PROBLEM_STATUS, type CookieChange, type ProblemCode } from '@/platform/posts/post'
import type { ProblemPages } from './problems'

export interface Exchange {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  /** Language of explanations: that of the path, else the best of the reader's. */
  readonly locale: Locale
  readonly elder: boolean
  /** The caller wants data, not a page. */
  readonly wantsJson: boolean
}

export interface Answers {
  readonly problems: ProblemPages
  readonly secure: boolean
}

export interface ProblemDetail {
  readonly incident?: string
  readonly retryAfter?: number
  /** Methods that are answered at this path. */
  readonly allow?: string
  /** Another status than the usual one of this problem. */
  readonly status?: number
}

/** Seconds after which a caller that found us busy may try again. */
const BUSY_RETRY = 5

/** Answers with the page (or the JSON) of a coded problem. Everything that was prepared before is dropped, except cookies. */
export async function sendProblem({ problems }: Answers, exchange: Exchange, code: ProblemCode, detail: ProblemDetail = {}): Promise<void> {
  const { req, res } = exchange
  if (res.headersSent) {
    res.destroy() // half a page is worse than a broken connection: the browser can tell
    return
  }
  const status = detail.status ?? PROBLEM_STATUS[code]
  const retryAfter = detail.retryAfter ?? (code === 'busy' ? BUSY_RETRY : undefined)
  for (const name of ['content-length', 'content-encoding', 'etag', 'transfer-encoding']) res.removeHeader(name)
  const page = exchange.wantsJson
    ? JSON.stringify({ problem: code, ...(detail.incident ? { incident: detail.incident } : {}) })
    : await problems.page(exchange.locale, code, exchange.elder, detail.incident)
  const body = Buffer.from(page)
  res.writeHead(status, {
    ...privateCaching,
    'content-type': exchange.wantsJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-length': body.length,
    'content-security-policy': contentSecurityPolicy(),
    vary: 'accept-language, cookie',
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    ...(detail.allow === undefined ? {} : { allow: detail.allow }),
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** Sets the cookies of an answer. A later change of the same name wins. */
export function setCookies({ secure }: Answers, res: ServerResponse, cookies: readonly CookieChange[] = []): void {
  if (cookies.length > 0) res.setHeader('set-cookie', [...new Map(cookies.map((cookie) => [cookie.name, serializeCookie(cookie, secure)])).values()])
}

/** Only pages of our own: an address from elsewhere in a redirect is a fault of the room that made it. */
function ownLocation(location: string): string {
  if (!/^\/(?![/\\])/.test(location)) throw new Fault('foreign-redirect', 'a redirect must lead to a path of the portal')
  return location.replace(/[^\x21-\x7e]/gu, (symbol) => encodeURIComponent(symbol))
}

export function redirect(res: ServerResponse, status: 303 | 307 | 308, location: string, headers: Readonly<Record<string, string>> = privateCaching): void {
  res.writeHead(status, { ...headers, location: ownLocation(location), 'content-length': 0 })
  res.end()
}

export function sendJson({ req, res }: Pick<Exchange, 'req' | 'res'>, status: number, body: string, headers: Readonly<Record<string, string>> = privateCaching): void {
  const bytes = Buffer.from(body)
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers, 'content-length': bytes.length })
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

/** Bytes as they come; their own headers win over those of every answer. A source that breaks breaks the connection: half a file looks like one. */
export async function sendStream({ req, res }: Pick<Exchange, 'req' | 'res'>, body: Readable | null, headers: Readonly<Record<string, string>>): Promise<void> {
  res.writeHead(200, headers)
  if (req.method === 'HEAD' || body === null) {
    body?.destroy()
    return void res.end()
  }
  await pipeline(body, res).catch((error: unknown) => {
    res.destroy()
    // A reader who goes away in the middle is no fault.
    if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}
