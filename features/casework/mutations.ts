import { randomBytes, randomUUID } from 'node:crypto'
import type { Answers, Problem, StepKey, Values } from '@/domain/casework/definition'
import { makeReference } from '@/domain/reference'
import type { Locale } from '@/domain/locale'
import { auditCall, auditParameters, type AuditEvent } from '@/platform/audit'
import { sql, transaction, type Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { sealJson } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'
import { draftPlace, findDraft, type DraftContent, type DraftRow } from './data'

/** Days a draft is kept after its last change: long enough to fetch a paper from home, short enough not to hoard data. */
const DRAFT_DAYS = 14

const afterDays = (now: Date, days: number): Date => new Date(now.getTime() + days * 86_400_000)

/** Writes one audit entry in a statement of its own, for events that change nothing else. */
export async function record(event: AuditEvent): Promise<void> {
  await sql().query(`SELECT ${auditCall(1)}`, auditParameters(event))
}

/** Starts a draft, empty or with answers that were given before, and returns the code that alone opens it. */
export async function startDraft(
  input: { readonly service: string; readonly version: string; readonly locale: Locale; readonly channel: string; readonly answers?: Answers; readonly now: Date },
  on: Queryable = sql(),
): Promise<{ readonly id: string; readonly code: string }> {
  const id = uuidv7(input.now)
  const code = makeReference(randomBytes(16))
  const content: DraftContent = { answers: input.answers ?? {}, typed: null }
  await on.query(
    `WITH made AS (
       INSERT INTO draft (id, code_digest, service, definition_version, locale, channel, sealed, revision, submission_key, created_at, updated_at, expires_at)
       VALUES ($8, $9, $10, $11, $12, $13, $14, 0, $15, $7::timestamptz, $7::timestamptz, $16) RETURNING id)
     SELECT ${auditCall(1)} FROM made`,
    [
      ...auditParameters({ actorKind: 'resident', actorId: id, action: 'draft.started', subjectKind: 'draft', subjectId: id, detail: { service: input.service }, at: input.now }),
      id, digest('draft-code', code), input.service, input.version, input.locale, input.channel, sealJson(content, draftPlace(id)), randomUUID(), afterDays(input.now, DRAFT_DAYS),
    ],
  )
  return { id, code }
}

/** How often a draft is reread when two windows write it at once; each try keeps both windows' answers. */
const DRAFT_TRIES = 5

/**
 * Changes a draft under its revision. When another window wrote in between, the change is applied again to what is there now, so
 * that neither loses an answer. Null when the draft is gone.
 */
export async function changeDraft(draft: DraftRow, now: Date, change: (current: DraftRow) => DraftContent & { readonly locale?: Locale; readonly version?: string }): Promise<DraftRow | null> {
  let current: DraftRow | null = draft
  for (let attempt = 0; current && attempt < DRAFT_TRIES; attempt++) {
    if (current.submitted) return null
    const next = change(current)
    const { rowCount } = await sql().query(
      `UPDATE draft SET sealed = $3, revision = revision + 1, updated_at = $4, expires_at = $5, locale = $6, definition_version = $7
       WHERE id = $1 AND revision = $2 AND submitted_case_id IS NULL`,
      [current.id, current.revision, sealJson({ answers: next.answers, typed: next.typed } satisfies DraftContent, draftPlace(current.id)), now, afterDays(now, DRAFT_DAYS), next.locale ?? current.locale, next.version ?? current.definitionVersion],
    )
    if (rowCount === 1) return { ...current, ...next, revision: current.revision + 1, updatedAt: now }
    current = await findDraft(current.code, now)
  }
  return null
}

/** Those of the values that stand under these names. */
export const only = (values: Values | undefined, names: readonly string[]): Values => Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => names.includes(name)))

/** Keeps the answers of one step, or what was typed and is wrong with it. Fields of `files` keep what uploads wrote meanwhile. */
export function saveStep(draft: DraftRow, key: StepKey, read: { readonly values: Values; readonly problems: readonly Problem[] }, now: Date, locale: Locale, version: string, files: readonly string[] = []): Promise<DraftRow | null> {
  return changeDraft(draft, now, (current) => {
    if (read.problems.length > 0) return { answers: current.answers, typed: { key, values: read.values, problems: read.problems }, locale }
    const answers: Answers = { ...current.answers, [key]: { ...read.values, ...only(current.answers[key], files) } }
    return { answers, typed: current.typed?.key === key ? null : current.typed?.key === 'check' ? unjudged(current.typed) : current.typed, locale, version }
  })
}

/** What the check page said of other answers holds no longer; the boxes ticked there stay, but for the wish that a person looks at it anyway. */
function unjudged(typed: NonNullable<DraftContent['typed']>): DraftContent['typed'] {
  return { ...typed, values: Object.fromEntries(Object.entries(typed.values).filter(([name]) => name !== 'insist')), problems: [] }
}

/** Throws a draft away at its holder's wish. */
export async function discardDraft(draft: DraftRow, now: Date): Promise<void> {
  await transaction(async (client) => {
    await client.query('DELETE FROM draft WHERE id = $1 AND submitted_case_id IS NULL', [draft.id])
    await client.query(`SELECT ${auditCall(1)}`, auditParameters({ actorKind: 'resident', actorId: draft.id, action: 'draft.discarded', subjectKind: 'draft', subjectId: draft.id, at: now }))
  })
}

/** Deletes drafts past their day. Returns how many. */
export async function expireDrafts(now: Date): Promise<number> {
  return transaction(async (client) => {
    const { rowCount } = await client.query('DELETE FROM draft WHERE expires_at <= $1', [now])
    if (rowCount) {
      await client.query(`SELECT ${auditCall(1)}`, auditParameters({ actorKind: 'system', actorId: null, action: 'draft.expired', subjectKind: 'draft', subjectId: null, detail: { count: rowCount }, at: now }))
    }
    return rowCount ?? 0
  })
}

export { submitApplication } from './submissions'
export { addNote, approveByCounterpart, approveCase, assignCase, claimCase, passOnByCounterpart, passOnCase, reExamineCase, refuseByCounterpart, refuseCase, releaseCase, requestInformation } from './decisions'
export { addEvidence, giveInformation, objectToRefusal, recordPayment, withdrawCase } from './resident-moves'
