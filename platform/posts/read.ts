import type { Readable } from 'node:stream'
import type { Locale } from '@/domain/locale'
import type { ProblemCode } from './post'

/** A read as the rooms see it. */
export interface ReadRequest {
  readonly locale: Locale
  readonly params: Readonly<Record<string, string>>
  readonly cookies: Readonly<Record<string, string>>
  readonly caller: string
  readonly now: Date
  /** HEAD: the headers are wanted, not the body. */
  readonly headOnly: boolean
}

export type ReadReply =
  | { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'stream'; readonly body: Readable | null; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly retryAfter?: number }
  | { readonly kind: 'see-other'; readonly location: string }

/** A read that the front answers itself, without Next. */
export interface ReadEndpoint {
  readonly method: 'GET'
  readonly path: string
  handle(request: ReadRequest): Promise<ReadReply>
}
