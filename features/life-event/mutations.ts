import { randomBytes } from 'node:crypto'
import type { Answers, BundledService } from '@/domain/casework/definition'
import { makeReference } from '@/domain/reference'
import type { DraftRow } from '@/features/casework/data'
import { changeDraft, startDraft } from '@/features/casework/mutations'
import type { Service } from '@/features/casework/service'
import { auditCall, auditParameters } from '@/platform/audit'
import { sql, transaction } from '@/platform/database'
import { digest } from '@/platform/digest'
import { seal } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'
import { itemPlace } from './data'

/** Days a bundle can be looked up: long enough for the longest of its clocks, short enough not to hoard. */
const BUNDLE_DAYS = 90

export interface Prepared {
  readonly service: Service
  readonly why: string
  readonly answers: Answers
  /** A form of this service that the device holds already: it goes on, and what it says stays. */
  readonly held: DraftRow | null
}

/** What the facts of a bundle already answer of each service. A service that is not offered here is left out. */
export async function prepare(items: readonly BundledService[], byId: (id: string) => Service | null, held: (service: string) => Promise<DraftRow | null>, now: Date): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = []
  for (const { service: id, why, facts } of items) {
    const service = byId(id)
    if (!service) continue
    const draft = await held(id)
    prepared.push({ service, why, answers: (await service.on(now)).prefill(facts), held: draft && !draft.submitted ? draft : null })
  }
  return prepared
}

/**
 * Begins every application of a bundle, and ends the form that gathered the facts: all of it or nothing. Returns the code that opens the
 * bundle; null when the form was gathered already, such as by a second press of the button.
 */
export async function openBundle(gathered: DraftRow, event: string, prepared: readonly Prepared[], now: Date): Promise<{ readonly code: string; readonly drafts: readonly { readonly service: string; readonly code: string }[] } | null> {
  const id = uuidv7(now)
  const code = makeReference(randomBytes(16))
  // A form that somebody else is writing to at this moment keeps its own answers; ours only fill what is empty.
  for (const one of prepared) if (one.held) await changeDraft(one.held, now, (current) => ({ answers: { ...one.answers, ...current.answers }, typed: current.typed }))
  const drafts = await transaction(async (client) => {
    const { rowCount } = await client.query('DELETE FROM draft WHERE id = $1 AND submitted_case_id IS NULL', [gathered.id])
    if (rowCount !== 1) return null
    await client.query('INSERT INTO bundle (id, code_digest, event, locale, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)', [
      id, digest('draft-code', code), event, gathered.locale, now, new Date(now.getTime() + BUNDLE_DAYS * 86_400_000),
    ])
    const begun: { service: string; code: string }[] = []
    for (const [ordinal, { service, why, answers, held }] of prepared.entries()) {
      const draft = held ?? (await startDraft({ service: service.id, version: service.version, locale: gathered.locale, channel: gathered.channel, answers, now }, client))
      await client.query('INSERT INTO bundle_item (bundle_id, ordinal, service, why, draft_id, sealed) VALUES ($1, $2, $3, $4, $5, $6)', [id, ordinal, service.id, why, draft.id, seal(draft.code, itemPlace(id, ordinal))])
      begun.push({ service: service.id, code: draft.code })
    }
    await client.query(`SELECT ${auditCall(1)}`, auditParameters({
      actorKind: 'resident', actorId: gathered.id, action: 'bundle.opened', subjectKind: 'bundle', subjectId: id, detail: { event, services: prepared.map((one) => one.service.id) }, at: now,
    }))
    return begun
  })
  return drafts && { code, drafts }
}

/** Notes which forms of a bundle became cases, before the forms expire; and forgets bundles past their day. Returns how many rows changed. */
export async function followBundles(at: Date): Promise<number> {
  const followed = await sql().query(
    `UPDATE bundle_item i SET person_id = d.submitted_person_id, case_id = d.submitted_case_id FROM draft d
     WHERE d.id = i.draft_id AND i.case_id IS NULL AND d.submitted_case_id IS NOT NULL`,
  )
  const gone = await sql().query('WITH old AS (DELETE FROM bundle WHERE expires_at <= $1 RETURNING id) DELETE FROM bundle_item i USING old WHERE i.bundle_id = old.id', [at])
  return (followed.rowCount ?? 0) + (gone.rowCount ?? 0)
}
