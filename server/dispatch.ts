/** Runs one post of the table: limits, origin, body, room, answer. Nothing of it reaches Next. */
import type { IncomingMessage } from 'node:http'
import { isLocale } from '@/domain/locale'
import { callerAddress } from '@/platform/caller-address'
import { parseCookies } from '@/platform/cookies'
import { logIncident, logger } from '@/platform/log'
import { checkOrigin } from '@/platform/origin'
import type { Post, PostReply, PostRequest, ProblemCode } from '@/platform/posts/post'
import { redirect, sendJson, sendProblem, setCookies, type Answers, type Exchange, type ProblemDetail } from './answer'
import { readBody } from './body'
import { isPassing } from './faults'
import { isType, parseFlatJson, parseForm, type Fields } from './form'

export interface DispatchOptions extends Answers {
  readonly acceptedOrigins: readonly string[]
  readonly trustedProxies: number
  readonly now: () => Date
  /** Longest a body may take to arrive. */
  readonly bodyMs: number
}

const NO_FIELDS: Fields = Object.freeze(Object.create(null) as Record<string, string>)

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

export async function dispatch(options: DispatchOptions, post: Post, params: Readonly<Record<string, string>>, path: string, exchange: Exchange): Promise<void> {
  const { req } = exchange
  const inPath = params['locale'] ?? ''
  const mine: Exchange = { ...exchange, locale: isLocale(inPath) ? inPath : exchange.locale, wantsJson: exchange.wantsJson || post.accepts !== 'form' }
  const refuse = (code: ProblemCode, detail?: ProblemDetail) => sendProblem(options, mine, code, detail)

  if (req.headers['content-encoding'] !== undefined) return refuse('bad-request', { status: 415 })
  if (post.checksOrigin) {
    const origin = checkOrigin(req.headers, options.acceptedOrigins)
    if (!origin.ok) {
      logger.warn({ post: post.name, refusal: origin.code }, 'a post from elsewhere was refused')
      return refuse('origin')
    }
  }
  const body = await readBody(req, { bytes: post.limit, milliseconds: options.bodyMs })
  if (body === 'broken') return void req.socket.destroy()
  if (body === 'too-large') return refuse('too-large')
  if (body === 'too-slow') return refuse('bad-request', { status: 408 })
  const form = fieldsOf(post, req.headers['content-type'], body)
  if (form === null) return refuse('bad-request')

  const request: PostRequest = {
    locale: mine.locale, path, params, form, body,
    headers: plainHeaders(req),
    cookies: parseCookies(req.headers.cookie, options.secure),
    caller: callerAddress(req.socket.remoteAddress, plainHeaders(req)['x-forwarded-for'], options.trustedProxies),
    now: options.now(),
  }
  try {
    await write(options, mine, await post.handle(request))
  } catch (error) {
    if (isPassing(error)) {
      logger.warn({ post: post.name, error }, 'a post has to wait')
      return refuse('busy')
    }
    return refuse('fault', { incident: logIncident(error, { place: 'post', post: post.name }) })
  }
}

async function write(options: DispatchOptions, exchange: Exchange, reply: PostReply): Promise<void> {
  if (reply.kind === 'problem') return sendProblem(options, exchange, reply.code, reply.retryAfter === undefined ? {} : { retryAfter: reply.retryAfter })
  setCookies(options, exchange.res, reply.cookies)
  if (reply.kind === 'see-other') return redirect(exchange.res, 303, reply.location)
  sendJson(exchange, reply.status, JSON.stringify(reply.value))
}
