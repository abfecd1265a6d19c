/** Runs one post of the table: limits, origin, body, room, answer. Nothing of it reaches Next. */
import type { IncomingMessage } from 'node:http'
import { isLocale } from '@/domain/locale'
import { callerAddress } from '@/platform/caller-address'
import { parseCookies } from '@/platform/cookies'
import { logIncident, logger } from '@/platform/log'
import { checkOrigin } from '@/platform/origin'
import { StreamFault, type FormWithFiles, type Post, type PostReply, type PostRequest, type ProblemCode, type StreamEndpoint, type StreamMethod, type StreamReply, type StreamRequest } from '@/platform/posts/post'
import { isMultipart } from '@/platform/uploads/multipart'
import { redirect, sendJson, sendProblem, setCookies, type Answers, type Exchange, type ProblemDetail } from './answer'
import { declaresTooMuch, drain, readBody } from './body'
import { isPassing } from './faults'
import { isType, parseFlatJson, parseForm, type Fields } from './form'
import { boundedBody, type StreamLimits } from './stream'

export interface DispatchOptions extends Answers {
  readonly acceptedOrigins: readonly string[]
  readonly trustedProxies: number
  readonly now: () => Date
  /** Longest a body may take to arrive. */
  readonly bodyMs: number
  readonly streamLimits: StreamLimits
  /** A place for a body that is read as it arrives, by address of the caller; null when all are taken. */
  readonly enterStream: (caller: string) => (() => void) | null
}

const NO_FIELDS: Fields = Object.freeze(Object.create(null) as Record<string, string>)
const NOTHING = Buffer.alloc(0)
/** Stands for an answer that was given already. */
const ANSWERED: StreamReply = { kind: 'bare', status: 0, headers: {} }

/**
 * Bytes of a form with its files. What a room keeps of it is less (features/attachment): a file too many is named at its field, and only
 * a body beyond this is cut off.
 */
const FORM_WITH_FILES = 256 * 1024 * 1024

/** Fields of the body, or null when it is not what the post accepts. */
function fieldsOf(post: Post, type: string | undefined, body: Buffer): Fields | null {
  if (post.accepts === 'raw') return NO_FIELDS
  if (post.accepts === 'json') return isType(type, 'application/json') ? parseFlatJson(body) : null
  if (type === undefined && body.length === 0) return NO_FIELDS
  return isType(type, 'application/x-www-form-urlencoded') ? parseForm(body) : null
}

/** Node joins repeated headers; those that stay lists are no business of a room. */
const plainHeaders = (req: IncomingMessage): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]))

/** Everything of a request but its body. */
function requestOf(options: DispatchOptions, exchange: Exchange, params: Readonly<Record<string, string>>, path: string): PostRequest {
  const { req } = exchange
  const headers = plainHeaders(req)
  return {
    locale: exchange.locale, path, params, form: NO_FIELDS, body: NOTHING, headers,
    cookies: parseCookies(req.headers.cookie, options.secure),
    caller: callerAddress(req.socket.remoteAddress, headers['x-forwarded-for'], options.trustedProxies),
    now: options.now(),
  }
}

type Refuse = (code: ProblemCode, detail?: ProblemDetail) => Promise<void>

/** Runs `work` and answers what it gives; a cut body, a busy database and a fault become the pages of their problems. */
async function answered(options: DispatchOptions, exchange: Exchange, name: string, refuse: Refuse, work: () => Promise<StreamReply>): Promise<void> {
  try {
    await write(options, exchange, await work())
  } catch (error) {
    if (error instanceof StreamFault) {
      if (error.code === 'broken') return void exchange.req.socket.destroy()
      return error.code === 'too-large' ? refuse('too-large') : refuse('bad-request', { status: 408 })
    }
    if (isPassing(error)) {
      logger.warn({ post: name, error }, 'a post has to wait')
      return refuse('busy')
    }
    return refuse('fault', { incident: logIncident(error, { place: 'post', post: name }) })
  }
}

/** Hands the body over as it arrives, within its limits. */
async function streamed<Reply>(options: DispatchOptions, exchange: Exchange, request: PostRequest, limit: number, refuse: Refuse, run: (request: StreamRequest) => Promise<Reply>): Promise<Reply | null> {
  const { req } = exchange
  const leave = options.enterStream(request.caller)
  if (!leave) {
    req.resume()
    await refuse('busy')
    return null
  }
  const { stream, done } = boundedBody(req, limit, options.streamLimits)
  try {
    return await run({ ...request, method: req.method as StreamMethod, stream })
  } finally {
    leave()
    done()
  }
}

const originRefusal = (options: DispatchOptions, req: IncomingMessage, name: string): boolean => {
  if (checkOrigin(req.headers, options.acceptedOrigins).ok) return false
  logger.warn({ post: name }, 'a post from elsewhere was refused')
  return true
}

const own = (exchange: Exchange, params: Readonly<Record<string, string>>, wantsJson: boolean): Exchange => {
  const inPath = params['locale'] ?? ''
  return { ...exchange, locale: isLocale(inPath) ? inPath : exchange.locale, wantsJson: exchange.wantsJson || wantsJson }
}

/** Runs one entry of the table of streams. */
export async function dispatchStream(options: DispatchOptions, endpoint: StreamEndpoint, params: Readonly<Record<string, string>>, path: string, exchange: Exchange): Promise<void> {
  const { req } = exchange
  const mine = own(exchange, params, endpoint.wantsJson)
  const refuse: Refuse = (code, detail) => sendProblem(options, mine, code, detail)
  if (req.headers['content-encoding'] !== undefined) return refuse('bad-request', { status: 415 })
  // HEAD and OPTIONS change nothing, and browsers send no Origin with them.
  if (req.method !== 'HEAD' && req.method !== 'OPTIONS' && originRefusal(options, req, endpoint.name)) return refuse('origin')
  if (declaresTooMuch(req, endpoint.limit)) {
    drain(req)
    return refuse('too-large')
  }
  return answered(options, mine, endpoint.name, refuse, async () =>
    (await streamed(options, mine, requestOf(options, mine, params, path), endpoint.limit, refuse, endpoint.handle)) ?? ANSWERED)
}

export async function dispatch(options: DispatchOptions, post: Post, params: Readonly<Record<string, string>>, path: string, exchange: Exchange): Promise<void> {
  const { req } = exchange
  const mine = own(exchange, params, post.accepts !== 'form')
  const refuse: Refuse = (code, detail) => sendProblem(options, mine, code, detail)

  if (req.headers['content-encoding'] !== undefined) return refuse('bad-request', { status: 415 })
  if (post.checksOrigin && originRefusal(options, req, post.name)) return refuse('origin')
  const { multipart } = post
  if (multipart && isMultipart(req.headers['content-type'])) {
    if (declaresTooMuch(req, FORM_WITH_FILES)) {
      drain(req)
      return refuse('too-large')
    }
    return answered(options, mine, post.name, refuse, async () => {
      const request = requestOf(options, mine, params, path)
      const taken: FormWithFiles | PostReply | null = await streamed(options, mine, request, FORM_WITH_FILES, refuse, multipart)
      if (taken === null) return ANSWERED
      return taken.kind === 'fields' ? post.handle({ ...request, form: taken.form, files: taken.files }) : taken
    })
  }
  const body = await readBody(req, { bytes: post.limit, milliseconds: options.bodyMs })
  if (body === 'broken') return void req.socket.destroy()
  if (body === 'too-large') return refuse('too-large')
  if (body === 'too-slow') return refuse('bad-request', { status: 408 })
  const form = fieldsOf(post, req.headers['content-type'], body)
  if (form === null) return refuse('bad-request')
  return answered(options, mine, post.name, refuse, () => post.handle({ ...requestOf(options, mine, params, path), form, body }))
}

async function write(options: DispatchOptions, exchange: Exchange, reply: StreamReply): Promise<void> {
  if (reply === ANSWERED) return
  if (reply.kind === 'problem') return sendProblem(options, exchange, reply.code, reply.retryAfter === undefined ? {} : { retryAfter: reply.retryAfter })
  if (reply.kind === 'bare') {
    exchange.res.writeHead(reply.status, { ...reply.headers, ...(reply.status === 204 || exchange.req.method === 'HEAD' ? {} : { 'content-length': 0 }) })
    return void exchange.res.end()
  }
  setCookies(options, exchange.res, reply.cookies)
  if (reply.kind === 'see-other') return redirect(exchange.res, 303, reply.location)
  sendJson(exchange, reply.status, JSON.stringify(reply.value))
}
