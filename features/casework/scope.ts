import { cookieNames } from '@/platform/cookies'
import type { PostReply, PostRequest } from '@/platform/posts/post'
import { problem } from '@/platform/posts/post'
import { mintOwnCase, type OwnCase } from '@/platform/scope'
import { readToken, signToken } from '@/platform/tokens'
import { findDraft, type DraftRow } from './data'

/** Minutes a receipt or tracked case stays open on a device without asking again; long enough to print and pay, short on a shared phone. */
const CASE_MINUTES = 30

export const draftCookie = (service: string): string => `draft-${service}`

/** The draft whose code this device holds, or null when there is none, it expired or it was handed in. */
export async function ownDraft(service: string, code: string | undefined, now: Date): Promise<DraftRow | null> {
  if (!code) return null
  const draft = await findDraft(code, now)
  return draft && draft.service === service ? draft : null
}

/** Gate of posts that write to a draft. */
export async function draftGate(request: PostRequest): Promise<DraftRow | PostReply> {
  const service = request.params['service'] ?? ''
  return (await ownDraft(service, request.cookies[draftCookie(service)], request.now)) ?? problem('draft-gone')
}

/** Cookie value that opens one case for a while. Holds ids only. */
export function caseToken(own: { readonly personId: string; readonly caseId: string; readonly reference: string }, now: Date): string {
  return signToken('own-case', { p: own.personId, c: own.caseId, r: own.reference }, new Date(now.getTime() + CASE_MINUTES * 60_000))
}

/** The case this device may see, or null. */
export function ownCase(token: string | undefined, now: Date): OwnCase | null {
  if (!token) return null
  const read = readToken('own-case', token, now)
  if (!read.ok) return null
  const { p, c, r } = (read.value ?? {}) as { p?: unknown; c?: unknown; r?: unknown }
  return typeof p === 'string' && typeof c === 'string' && typeof r === 'string' ? mintOwnCase(p, c, r) : null
}

/** Gate of posts that act on a case. */
export async function caseGate(request: PostRequest): Promise<OwnCase | PostReply> {
  return ownCase(request.cookies[cookieNames.ownCase], request.now) ?? problem('case-gone')
}

/** Seconds the case cookie lives. */
export const CASE_COOKIE_SECONDS = CASE_MINUTES * 60
