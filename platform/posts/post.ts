import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Locale } from '@/domain/locale'
import type { AuditAction } from '../audit'
import type { RateLimitName } from '../rate-limit'

/** Coded problems that a page of its own explains. Each exists in four languages under `shell.problems`. */
export const PROBLEM_CODES = [
  'bad-request', 'origin', 'not-found', 'method', 'too-large', 'too-many', 'draft-gone', 'case-gone', 'out-of-order', 'changed-elsewhere', 'key-reused', 'fault', 'busy',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export const PROBLEM_STATUS: Readonly<Record<ProblemCode, number>> = {
  'bad-request': 400, origin: 403, 'not-found': 404, method: 405, 'too-large': 413, 'too-many': 429, 'draft-gone': 410, 'case-gone': 410,
  'out-of-order': 409, 'changed-elsewhere': 409, 'key-reused': 422, fault: 500, busy: 503,
}

/** A request as the rooms see it: read, limited and checked by the front. */
export interface PostRequest {
  readonly locale: Locale
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  /** Fields of a form, or the members of a flat JSON object, as strings. */
  readonly form: Readonly<Record<string, string>>
  /** Raw bytes, for signed callbacks and JSON bodies. */
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly cookies: Readonly<Record<string, string>>
  /** Address of the caller, already resolved through trusted proxies. */
  readonly caller: string
  readonly now: Date
  /** Files that came with a form: how many were taken in and how many refused. */
  readonly files?: { readonly ready: number; readonly refused: number }
}

export interface CookieChange {
  readonly name: string
  readonly value: string
  /** Seconds; 0 deletes. */
  readonly maxAge: number
}

export type PostReply =
  | { readonly kind: 'see-other'; readonly location: string; readonly cookies?: readonly CookieChange[] }
  | { readonly kind: 'json'; readonly status: number; readonly value: unknown; readonly cookies?: readonly CookieChange[] }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly retryAfter?: number }

/** One entry of the table that the front dispatches. */
export interface Post {
  readonly name: string
  readonly method: 'POST'
  /** Segments; `:name` binds one, `:locale` must be one of the four languages. */
  readonly path: string
  readonly accepts: 'form' | 'json' | 'raw'
  /** Bytes. */
  readonly limit: number
  /** False only for signed server-to-server callbacks. */
  readonly checksOrigin: boolean
  readonly handle: (request: PostRequest) => Promise<PostReply>
  /** Takes a form in that carries files: gives its other fields, which `handle` then gets, or answers at once. */
  readonly multipart?: (request: StreamRequest) => Promise<FormWithFiles | PostReply>
}

/** A form whose files are put away. */
export interface FormWithFiles {
  readonly kind: 'fields'
  readonly form: Readonly<Record<string, string>>
  readonly files: { readonly ready: number; readonly refused: number }
}

/** A request whose body is still arriving: nothing of it is in `form` or `body`. The stream ends with a `StreamFault` when it is cut. */
export interface StreamRequest extends PostRequest {
  readonly method: StreamMethod
  readonly stream: Readable
}

export type StreamMethod = 'POST' | 'PATCH' | 'HEAD' | 'DELETE' | 'OPTIONS'

/** Why a body did not arrive whole. */
export class StreamFault extends Error {
  override readonly name = 'StreamFault'
  constructor(readonly code: 'broken' | 'too-slow' | 'too-large') {
    super(`a body did not arrive whole: ${code}`)
  }
}

export type StreamReply = PostReply | { readonly kind: 'bare'; readonly status: number; readonly headers: Readonly<Record<string, string>> }

/** One entry of the table of streams: the room reads the body as it arrives. Origin, size and time are the front's business. */
export interface StreamEndpoint {
  readonly name: string
  readonly methods: readonly StreamMethod[]
  readonly path: string
  /** Bytes of the whole body. */
  readonly limit: number
  /** Programs call it: problems are answered as JSON. */
  readonly wantsJson: boolean
  readonly handle: (request: StreamRequest) => Promise<StreamReply>
}

/** What every builder asks for: nothing is optional, so nothing is forgotten. */
export interface PostSpec<Scope, Input> {
  readonly name: string
  readonly path: string
  readonly accepts?: 'form' | 'json' | 'raw'
  readonly limit?: number
  readonly rate: RateLimitName
  readonly schema: z.ZodType<Input>
  /** Trace left by a success; written by the mutation in its own transaction. Null for writes that change no case, person or account. */
  readonly audit: AuditAction | null
  readonly run: (input: Input, scope: Scope, request: PostRequest) => Promise<PostReply>
}

export const seeOther = (location: string, cookies?: readonly CookieChange[]): PostReply => ({ kind: 'see-other', location, ...(cookies ? { cookies } : {}) })
export const problem = (code: ProblemCode, retryAfter?: number): PostReply => ({ kind: 'problem', code, ...(retryAfter === undefined ? {} : { retryAfter }) })
