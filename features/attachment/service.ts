/** What the posts of this room need from the rooms above it. They are given in server/tables.ts: attachment imports no room. */
import type { Answers, Problem, StepKey, Values } from '@/domain/casework/definition'
import type { PostReply, PostRequest } from '@/platform/posts/post'
import type { ReadRequest } from '@/platform/posts/read'
import type { DistrictScope, OwnCase, OwnDraft } from '@/platform/scope'
import type { Owner } from './data'

/** A draft as this room sees it. */
export interface HeldDraft {
  readonly own: OwnDraft
  readonly answers: Answers
  readonly typed: { readonly key: StepKey; readonly values: Values; readonly problems: readonly Problem[] } | null
  readonly submitted: object | null
}

export type DraftChange = Pick<HeldDraft, 'answers' | 'typed'>

type Visitor = Pick<PostRequest, 'cookies' | 'now'>

export interface Doors<Draft extends HeldDraft> {
  readonly draftGate: (request: PostRequest) => Promise<Draft | PostReply>
  readonly caseGate: (request: PostRequest) => Promise<OwnCase | PostReply>
  /** Changes the draft under its revision; the change may run again on newer content. Null when it is gone or sent. */
  readonly changeDraft: (draft: Draft, now: Date, change: (current: Draft) => DraftChange) => Promise<Draft | null>
  /** The step's fields that take files, and those that take text; null when the draft cannot be at this step. */
  readonly stepFields: (request: PostRequest, draft: Draft, step: StepKey) => Promise<{ readonly files: readonly string[]; readonly values: (form: Values) => Values } | null>
  /** Whether the case takes further documents now. */
  readonly acceptsEvidence: (own: OwnCase) => Promise<boolean>
  /** Notes on the case that documents were added. */
  readonly evidenceAdded: (own: OwnCase, ids: readonly string[], now: Date) => Promise<unknown>
  /** Drafts and the case that this device holds. */
  readonly owners: (visitor: Visitor) => Promise<readonly Owner[]>
  /** The member of staff of a request who may see cases. */
  readonly staffScope: (request: ReadRequest) => Promise<DistrictScope | 'signed-out' | 'not-permitted'>
}
