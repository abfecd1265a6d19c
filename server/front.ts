/** The front: every request comes here first. It answers what it can, cleans what Next must see, and explains what nobody can answer. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LOCALES } from '@/domain/locale'
import { callerAddress } from '@/platform/caller-address'
import { parseCookies } from '@/platform/cookies'
import { contentSecurityPolicy, privateCaching, securityHeaders } from '@/platform/headers'
import { incidentId, logIncident, logger } from '@/platform/log'
import { checkOrigin } from '@/platform/origin'
import { PROBLEM_CODES, PROBLEM_STATUS, type Post, type ProblemCode, type StreamEndpoint } from '@/platform/posts/post'
import type { ReadEndpoint } from '@/platform/posts/read'
import { words } from '@/platform/words'
import { redirect, sendJson, sendProblem, sendStream, type Answers, type Exchange, type ProblemDetail } from './answer'
import { readBody } from './body'
import { dispatch, dispatchStream } from './dispatch'
import { sendDocument, type Document } from './encoded'
import { isPassing } from './faults'
import { gate } from './gate'
import { headersForNext, newNonce, requestWithBody, rewriteResponse } from './next'
import type { PublicPage } from './pages'
import { problemPages } from './problems'
import { canonicalTarget, PublishedPages, type PublishedRoute } from './published'
import { renderPage, type NextHandler } from './render'
import { routeTable } from './route'
import { STREAM_LIMITS, streamGate, type StreamLimits } from './stream'
import { bestLocale, hostsOf, isOurHost, localeInFront, readTarget, type Target } from './target'

export interface FrontOptions {
  readonly acceptedOrigins: readonly string[]
  /** Origin under which published pages are rendered. */
  readonly origin: string
  readonly secure: boolean
  readonly trustedProxies: number
  readonly dev: boolean
  /** A demonstration: every page says so. */
  readonly demo: boolean
  readonly now: () => Date
  readonly posts: readonly Post[]
  /** Bodies that a room reads as they arrive. */
  readonly streams?: readonly StreamEndpoint[]
  readonly gets: readonly ReadEndpoint[]
  readonly published: readonly PublishedRoute[]
  readonly revision: () => Promise<string>
  /** Prerendered pages and files by path. */
  readonly pages: ReadonlyMap<string, PublicPage>
  readonly files: ReadonlyMap<string, Document>
  /** Next, or null while it is not ready. */
  readonly next: () => NextHandler | null
  readonly health: (path: '/healthz' | '/readyz') => Promise<{ readonly status: number; readonly value: unknown }>
  /** Whether the database is away: an error of a page is then not its own. */
  readonly away: () => Promise<boolean>
  /** Longest a body may take to arrive, in milliseconds. */
  readonly bodyMs?: number
  readonly streamLimits?: StreamLimits
}

/** Requests in Next's hands at once. A render takes some 10 ms of one core: more than this is a queue, not work. */
const RENDERS = 128
/** Posts in hand at once: many times the database connections, little enough memory. */
const POSTS = 2_000
/** Body of a Server Action, as in next.config.ts. */
const ACTION_BYTES = 256 * 1024
const ACTION_PATH = 'desk'
const BODY_MS = 20_000
/** Time that the rest of a body has once its request is answered. */
const UNREAD_MS = 20_000

/** Transports of a page that Next knows by name; they are asked for by header, never by address. */
const OTHER_TRANSPORT = /\.(?:rsc|segments|action|prefetch|meta|body)(?:\/|$)/

const isRouterRequest = (req: IncomingMessage): boolean => req.headers['rsc'] !== undefined || req.headers['next-router-state-tree'] !== undefined || req.headers['next-router-prefetch'] !== undefined || req.headers['next-router-segment-prefetch'] !== undefined

const hasBody = (req: IncomingMessage): boolean => req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0

/** Every Host header that came, not only the one that Node kept. */
const hostHeaders = ({ rawHeaders }: IncomingMessage): readonly string[] => rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === 'host')

const PROBLEM_PATH = /^\/[a-z]{2}\/problem\//

const isProblemCode = (text: string): text is ProblemCode => (PROBLEM_CODES as readonly string[]).includes(text)

export function createFront(options: FrontOptions): (req: IncomingMessage, res: ServerResponse) => void {
  const { dev, secure } = options
  const headers = securityHeaders({ secure })
  const hosts = hostsOf(options.acceptedOrigins)
  const host = new URL(options.origin).host
  const proto = secure ? 'https' : 'http'
  const bodyMs = options.bodyMs ?? BODY_MS
  const streamLimits = options.streamLimits ?? STREAM_LIMITS
  const findPost = routeTable(options.posts.map((post) => ({ pattern: post.path, entry: post })))
  const findStream = routeTable((options.streams ?? []).map((stream) => ({ pattern: stream.path, entry: stream })))
  const findGet = routeTable(options.gets.map((get) => ({ pattern: get.path, entry: get })))
  const findPublished = routeTable(options.published.map((route) => ({ pattern: route.path, entry: route })))
  const renders = gate(RENDERS)
  const posts = gate(POSTS)

  /** A page as everybody sees it. */
  const render = async (target: string) => {
    const handle = options.next()
    if (!handle) throw Object.assign(new Error('Next is not ready'), { code: '57P03' })
    return renderPage(handle, target, host, proto)
  }
  const published = new PublishedPages({ render, revision: options.revision, headers })
  const problems = problemPages(async (locale, code) => {
    const path = `/${locale}/problem/${code}`
    if (!dev) return options.pages.get(path)?.html ?? null
    const made = await render(path)
    return made.status === 200 ? made.body.toString('utf8') : null
  }, { demo: options.demo })
  const answers: Answers = { problems, secure }
  const dispatchOptions = { ...answers, acceptedOrigins: options.acceptedOrigins, trustedProxies: options.trustedProxies, now: options.now, bodyMs, streamLimits, enterStream: streamGate(streamLimits) }

  const explain = (exchange: Exchange, code: ProblemCode, detail?: ProblemDetail) => sendProblem(answers, exchange, code, detail)

  const isElder = (req: IncomingMessage): boolean => req.headers.cookie !== undefined && parseCookies(req.headers.cookie, secure)['mode'] === 'elder'

  /** A page or file in memory under its plain address: the road that most requests take, hence without a detour. */
  function inMemory(req: IncomingMessage): Document | null {
    const url = req.url ?? ''
    if ((req.method !== 'GET' && req.method !== 'HEAD') || isRouterRequest(req) || hasBody(req) || !isOurHost(hostHeaders(req), hosts)) return null
    const file = options.files.get(url)
    if (file) return file
    const page = (PROBLEM_PATH.test(url) ? undefined : options.pages.get(url)) ?? published.peek(url)
    return page ? (isElder(req) ? page.elder : page.standard) : null
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const held = inMemory(req)
    if (held) return sendDocument(req, res, held)
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    const path = (req.url ?? '').split('?', 1)[0] ?? ''
    const exchange: Exchange = {
      req, res,
      locale: localeInFront(req.url) ?? bestLocale(req.headers['accept-language']),
      elder: isElder(req),
      wantsJson: path.startsWith('/api/') || /^application\/json\b/.test(req.headers.accept ?? ''),
    }
    try {
      await route(exchange)
    } catch (error) {
      if (isPassing(error)) {
        logger.warn({ method: req.method, path: req.url, error }, 'a request has to wait')
        return explain(exchange, 'busy')
      }
      return explain(exchange, 'fault', { incident: logIncident(error, { place: 'front', method: req.method, path: req.url }) })
    }
  }

  async function route(exchange: Exchange): Promise<void> {
    const { req, res } = exchange
    const { method } = req
    if (req.url === '/healthz' || req.url === '/readyz') {
      if (method !== 'GET' && method !== 'HEAD') return explain(exchange, 'method', { allow: 'GET, HEAD' })
      const { status, value } = await options.health(req.url)
      return sendJson(exchange, status, JSON.stringify(value))
    }
    if (!isOurHost(hostHeaders(req), hosts)) return explain(exchange, 'bad-request', { status: 421 })
    const target = readTarget(req.url)
    const streams = typeof target === 'object' ? findStream(target.segments) : null
    if (streams && typeof target === 'object' && streams.entry.methods.some((one) => one === method)) return dispatchStream(dispatchOptions, streams.entry, streams.params, target.path, exchange)
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return explain(exchange, 'method', { allow: streams ? streams.entry.methods.join(', ') : 'GET, HEAD, POST' })
    if (target === 'bad') return explain(exchange, 'bad-request')
    if (target === 'absent') return explain(exchange, 'not-found')
    if (method === 'POST') return target === 'slash' ? explain(exchange, 'not-found') : post(exchange, target)
    if (hasBody(req)) return explain(exchange, 'bad-request') // no browser sends one, and two readers may disagree about it
    if (target === 'slash') {
      const [path = '', query] = (req.url ?? '').split('?', 2)
      return redirect(res, 308, `${path.slice(0, -1)}${query === undefined ? '' : `?${query}`}`)
    }
    return read(exchange, target)
  }

  async function post(exchange: Exchange, target: Target): Promise<void> {
    const { req } = exchange
    const found = findPost(target.segments)
    if (found) {
      const leave = posts.enter()
      if (!leave) return explain(exchange, 'busy')
      try {
        return await dispatch(dispatchOptions, found.entry, found.params, target.path, exchange)
      } finally {
        leave()
      }
    }
    if (target.locale !== null && target.segments[1] === ACTION_PATH && target.segments.length > 2) return action(exchange)
    if (dev && target.path.startsWith('/__nextjs')) return pass(exchange, {})
    const readable = options.pages.has(target.path) || findPublished(target.segments) || findGet(target.segments) || options.files.has(target.path)
    req.resume()
    return readable ? explain(exchange, 'method', { allow: 'GET, HEAD' }) : explain(exchange, 'not-found')
  }

  /** Server Actions of the desk: our own origin check and size limit come before Next reads a byte. */
  async function action(exchange: Exchange): Promise<void> {
    const { req } = exchange
    const origin = checkOrigin(req.headers, options.acceptedOrigins)
    if (!origin.ok) return explain(exchange, 'origin')
    if (req.headers['content-encoding'] !== undefined) return explain(exchange, 'bad-request', { status: 415 })
    const body = await readBody(req, { bytes: ACTION_BYTES, milliseconds: bodyMs })
    if (body === 'broken') return void req.socket.destroy()
    if (body === 'too-large') return explain(exchange, 'too-large')
    if (body === 'too-slow') return explain(exchange, 'bad-request', { status: 408 })
    return pass(exchange, { body })
  }

  async function read(exchange: Exchange, target: Target): Promise<void> {
    const { req, res, elder } = exchange
    if (target.segments.length === 0)
      return redirect(res, 307, `/${exchange.locale}${target.query ? `?${target.query}` : ''}`, { 'cache-control': 'no-cache', vary: 'accept-language' })

    const endpoint = findGet(target.segments)
    if (endpoint) {
      return readFrom(exchange, endpoint.entry, endpoint.params)
    }
    const file = options.files.get(target.path)
    if (file) return sendDocument(req, res, file)

    if (dev && /^\/(?:_next|__nextjs)/.test(target.path)) return pass(exchange, {})
    if (target.locale === null || OTHER_TRANSPORT.test(target.path)) return explain(exchange, 'not-found')

    const [, second, third = ''] = target.segments
    if (second === 'problem') {
      const known = target.segments.length === 3 && isProblemCode(third)
      return explain(exchange, known ? third : 'not-found', known ? { status: PROBLEM_STATUS[third] } : {})
    }
    if (!isRouterRequest(req)) {
      // A prerendered page is the same under any query.
      const page = options.pages.get(target.path) ?? (dev ? null : await publishedPage(target))
      if (page) return sendDocument(req, res, elder ? page.elder : page.standard)
    }
    return pass(exchange, { alsoPost: findPost(target.segments) !== null || findStream(target.segments) !== null })
  }

  async function readFrom(exchange: Exchange, endpoint: ReadEndpoint, params: Readonly<Record<string, string>>): Promise<void> {
    const { req, res } = exchange
    const forwarded = req.headers['x-forwarded-for']
    const reply = await endpoint.handle({
      locale: exchange.locale, params, cookies: parseCookies(req.headers.cookie, secure), now: options.now(), headOnly: req.method === 'HEAD',
      caller: callerAddress(req.socket.remoteAddress, typeof forwarded === 'string' ? forwarded : undefined, options.trustedProxies),
    })
    if (!('kind' in reply)) return sendJson(exchange, reply.status, reply.body, reply.headers)
    if (reply.kind === 'problem') return explain(exchange, reply.code, reply.retryAfter === undefined ? {} : { retryAfter: reply.retryAfter })
    if (reply.kind === 'see-other') return redirect(res, 303, reply.location)
    return sendStream(exchange, reply.body, reply.headers)
  }

  async function publishedPage(target: Target): Promise<PublicPage | null> {
    const found = findPublished(target.segments)
    const canonical = found && canonicalTarget(target.path, target.query, found.entry.parameters)
    return canonical ? published.get(canonical) : null
  }

  async function pass(exchange: Exchange, how: { readonly body?: Buffer; readonly alsoPost?: boolean }): Promise<void> {
    const { req, res } = exchange
    const handle = options.next()
    const leave = handle && renders.enter()
    if (!handle || !leave) return explain(exchange, 'busy', { retryAfter: 2 })
    res.once('close', leave)
    const nonce = newNonce()
    const incident = incidentId()
    const forwarded = req.headers['x-forwarded-for']
    const cleaned = headersForNext(req.headers, nonce, {
      dev, proto, incident, action: how.body !== undefined,
      caller: callerAddress(req.socket.remoteAddress, typeof forwarded === 'string' ? forwarded : undefined, options.trustedProxies),
    })
    rewriteResponse(res, {
      req, nonce, dev, elder: exchange.elder, headers,
      explain: (code, status) => {
        const instead = async () => {
          if (code === 'not-found' && how.alsoPost) return explain(exchange, 'method', { allow: 'POST' })
          if (code !== 'fault') return explain(exchange, code, { status })
          if (await options.away()) return explain(exchange, 'busy')
          logger.error({ incident, path: req.url, status }, 'Next answered with an error')
          return explain(exchange, 'fault', { status, incident })
        }
        instead().catch((error: unknown) => { logIncident(error, { place: 'explain' }); res.destroy() })
      },
    })
    // The response decides by the headers that came, Next by those that were let through.
    if (how.body) return handle(requestWithBody(req, how.body, cleaned), res)
    req.headers = cleaned
    return handle(req, res)
  }

  return (req, res) => {
    const started = performance.now()
    const path = req.url ?? ''
    // A body that nobody waits for any more may run out, not trickle on.
    res.once('finish', () => { if (!req.complete) setTimeout(() => { if (!req.complete) req.socket.destroy() }, UNREAD_MS).unref() })
    res.once('close', () => {
      const line = { method: req.method, path, status: res.statusCode, ms: Math.round(performance.now() - started), ...(res.writableFinished ? {} : { cut: true }) }
      if (path === '/healthz' || path === '/readyz' || path.startsWith('/_next/')) logger.debug(line, 'request')
      else logger.info(line, 'request')
    })
    answer(req, res).catch((error: unknown) => {
      logIncident(error, { place: 'front' })
      res.destroy()
    })
  }
}

/** Written to sockets whose request Node could not read; there is no language to choose. */
export function refusalOf(code: string | undefined): string {
  const [status, reason] = code === 'HPE_HEADER_OVERFLOW' ? [431, 'Request Header Fields Too Large'] : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? [408, 'Request Timeout'] : [400, 'Bad Request']
  const text = `${LOCALES.map((locale) => words(locale, 'shell')('problems.bad-request.title')).join(' · ')}\n`
  return `HTTP/1.1 ${status} ${reason}\r\nconnection: close\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-security-policy: ${contentSecurityPolicy()}\r\ncache-control: ${privateCaching['cache-control']}\r\nx-content-type-options: nosniff\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
}
