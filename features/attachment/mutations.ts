import { FILES_LIMIT } from '@/domain/casework/fields'
import { appendAudit, type AuditEvent } from '@/platform/audit'
import { sql, transaction, type Queryable } from '@/platform/database'
import { open, seal } from '@/platform/field-crypto'
import type { TakenFile } from '@/platform/files/intake'
import type { DistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { EVIDENCE, holderOf, keyPlace, namePlace, type AttachmentRow, type Owner } from './data'

/** Most documents of one draft or case, refused and half uploaded ones included: bounds what a stranger can leave lying. */
const MOST = 150

const query = (client: Queryable) => async (text: string, values: readonly unknown[]) => (await client.query(text, [...values])).rows as Record<string, unknown>[]
const audit = (client: Queryable, event: AuditEvent) => appendAudit(query(client), event)

/** Moves uploads of a draft to the case it became; returns how many moved. The caller compares with how many the answers name. */
export async function linkAttachments(client: Queryable, link: { readonly draftId: string | null; readonly caseKey: { readonly personId: string; readonly caseId: string }; readonly ids: readonly string[]; readonly now: Date }): Promise<number> {
  if (link.draftId === null || link.ids.length === 0) return 0
  const { rowCount } = await client.query(
    `UPDATE attachment SET holder_id = $3, case_id = $4, changed_at = $5 WHERE holder_id = $1 AND id = ANY($2::uuid[]) AND case_id IS NULL AND state = 'ready'`,
    [link.draftId, link.ids, link.caseKey.personId, link.caseKey.caseId, link.now],
  )
  return rowCount ?? 0
}

export interface NewAttachment {
  readonly id: string
  readonly step: string
  readonly field: string
  /** Fit to be shown. */
  readonly name: string
  readonly state: 'uploading' | 'checking' | 'refused'
  readonly refusal: string | null
  readonly uploadBytes: number
  /** Key of the half that lies in quarantine; null where nobody will come back for it. */
  readonly uploadKey: Buffer | null
  readonly givenBy: 'resident' | 'staff' | 'counterpart'
  readonly now: Date
}

/** Makes room for a document at a field. False when the field or its owner has as many as it may. */
export async function addAttachment(owner: Owner, one: NewAttachment): Promise<boolean> {
  const { id, caseId } = holderOf(owner)
  const { rowCount } = await sql().query(
    `INSERT INTO attachment (holder_id, id, case_id, step, field, ordinal, name, state, refusal, upload_bytes, upload_key, given_by, created_at, changed_at)
     SELECT $1, $2, $3::uuid, $4, $5, coalesce(max(a.ordinal) FILTER (WHERE a.step = $4 AND a.field = $5), 0) + 1, $6, $7, $8, $9, $10, $11, $12::timestamptz, $12::timestamptz
     FROM attachment a WHERE a.holder_id = $1 AND a.case_id IS NOT DISTINCT FROM $3::uuid
     HAVING count(*) < $13 AND (count(*) FILTER (WHERE a.step = $4 AND a.field = $5 AND a.state <> 'refused') < $14 OR $7 = 'refused')`,
    [
      id, one.id, caseId, one.step, one.field, seal(one.name, namePlace(one.id)), one.state, one.refusal, one.uploadBytes,
      one.uploadKey ? seal(one.uploadKey.toString('base64'), keyPlace(one.id)) : null, one.givenBy, one.now, MOST, FILES_LIMIT,
    ],
  )
  return rowCount === 1
}

type Key = Pick<AttachmentRow, 'id' | 'holderId'>

/** Marks what is being checked; false when it is gone or settled. */
export async function markState({ id, holderId }: Key, state: 'uploading' | 'checking', now: Date): Promise<boolean> {
  const { rowCount } = await sql().query(`UPDATE attachment SET state = $3, changed_at = $4 WHERE holder_id = $1 AND id = $2 AND state IN ('uploading', 'checking')`, [holderId, id, state, now])
  return rowCount === 1
}

/** Keeps the reason, so that the page can say it at the field. */
export async function markRefused({ id, holderId }: Key, code: string, now: Date): Promise<void> {
  await sql().query(`UPDATE attachment SET state = 'refused', refusal = $3, upload_key = NULL, changed_at = $4 WHERE holder_id = $1 AND id = $2 AND state IN ('uploading', 'checking')`, [holderId, id, code, now])
}

/** Announces an object of the vault before it is written: whatever happens then, the jobs find it. */
export async function announceFile(taken: TakenFile, now: Date): Promise<string> {
  const id = uuidv7(now)
  await sql().query(
    `INSERT INTO stored_file (id, kind, pages, bytes, sha256, original_sha256, width, height, created_at, unused_since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::timestamptz, $9::timestamptz)`,
    [id, taken.kind, taken.pages, taken.bytes, taken.sha256, taken.originalSha256, taken.width, taken.height, now],
  )
  return id
}

/** Joins a document to its object. False when it was removed meanwhile: the object stays unused and is swept. */
export function markReady(row: Pick<AttachmentRow, 'id' | 'holderId' | 'caseId'>, fileId: string, now: Date): Promise<boolean> {
  return transaction(async (client) => {
    const { rowCount } = await client.query(
      `UPDATE attachment SET state = 'ready', file_id = $3, upload_key = NULL, changed_at = $4 WHERE holder_id = $1 AND id = $2 AND state = 'checking'`, [row.holderId, row.id, fileId, now])
    if (rowCount !== 1) return false
    await client.query('UPDATE stored_file SET unused_since = NULL WHERE id = $1', [fileId])
    if (row.caseId) await audit(client, { actorKind: 'resident', actorId: row.holderId, action: 'attachment.added', subjectKind: 'attachment', subjectId: row.id, detail: { case: row.caseId }, at: now })
    return true
  })
}

/** Marks objects that nothing shows any more. Locks them first: a document given again meanwhile is seen by the second statement. */
async function release(client: Queryable, fileIds: readonly (string | null)[], now: Date): Promise<void> {
  const ids = [...new Set(fileIds.filter((id) => id !== null))].sort()
  if (ids.length === 0) return
  await client.query('SELECT id FROM stored_file WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids])
  await client.query('UPDATE stored_file s SET unused_since = $2 WHERE s.id = ANY($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.file_id = s.id)', [ids, now])
}

/** Whether case $2 of person $1 is still being decided. */
const UNDECIDED = `EXISTS (SELECT 1 FROM case_file f WHERE f.person_id = $1 AND f.id = $2::uuid AND f.state IN ('in-review', 'more-information'))`

/**
 * Takes a document back at its owner's wish; returns whether it was there. What stood in an application that was sent is the office's
 * record and stays: of a case, only what was added afterwards goes, and nothing that a decision may rest on.
 */
export function removeAttachment(owner: Owner, id: string, now: Date): Promise<boolean> {
  const holder = holderOf(owner)
  return transaction(async (client) => {
    const { rows } = await client.query(
      `DELETE FROM attachment WHERE holder_id = $1 AND case_id IS NOT DISTINCT FROM $2::uuid AND id = $3
         AND (case_id IS NULL OR (step = $4 AND (state <> 'ready' OR ${UNDECIDED}))) RETURNING file_id`, [holder.id, holder.caseId, id, EVIDENCE.step])
    if (rows.length === 0) return false
    await release(client, rows.map((row) => row.file_id), now)
    if (holder.caseId) await audit(client, { actorKind: 'resident', actorId: holder.id, action: 'attachment.removed', subjectKind: 'attachment', subjectId: id, detail: { case: holder.caseId }, at: now })
    return true
  })
}

/** Clears the refusals of a step: its next post begins afresh. */
export async function clearRefusals(owner: Owner, step: string): Promise<void> {
  const { id, caseId } = holderOf(owner)
  await sql().query(`DELETE FROM attachment WHERE holder_id = $1 AND case_id IS NOT DISTINCT FROM $2::uuid AND step = $3 AND state = 'refused'`, [id, caseId, step])
}

/** A sealed name is bound to its row. */
const reseal = (name: Uint8Array, from: string, to: string): Buffer => seal(open(name, namePlace(from)), namePlace(to))

/** Gives a document again that stands with one of `sources`. Its new id, or null when it is not theirs or there is no room. */
export function giveAgain(target: Owner, at: { readonly step: string; readonly field: string }, sourceId: string, sources: readonly Owner[], now: Date): Promise<string | null> {
  const to = holderOf(target)
  const from = sources.map(holderOf)
  return transaction(async (client) => {
    const { rows } = await client.query(
      `SELECT a.file_id, a.name FROM attachment a JOIN unnest($2::uuid[], $3::uuid[]) AS s(holder_id, case_id) ON a.holder_id = s.holder_id AND a.case_id IS NOT DISTINCT FROM s.case_id
       WHERE a.id = $1 AND a.state = 'ready' LIMIT 1`, [sourceId, from.map((one) => one.id), from.map((one) => one.caseId)])
    const source = rows[0]
    if (!source) return null
    const { rows: kept } = await client.query('SELECT id FROM stored_file WHERE id = $1 AND unused_since IS NULL FOR SHARE', [source.file_id])
    if (kept.length === 0) return null
    const { rows: there } = await client.query(
      'SELECT id FROM attachment WHERE holder_id = $1 AND case_id IS NOT DISTINCT FROM $2::uuid AND step = $3 AND field = $4 AND file_id = $5', [to.id, to.caseId, at.step, at.field, source.file_id])
    if (there[0]) return there[0].id as string
    const id = uuidv7(now)
    const { rowCount } = await client.query(
      `INSERT INTO attachment (holder_id, id, case_id, step, field, ordinal, name, state, file_id, upload_bytes, given_by, created_at, changed_at)
       SELECT $1, $2, $3::uuid, $4, $5, coalesce(max(a.ordinal) FILTER (WHERE a.step = $4 AND a.field = $5), 0) + 1, $6, 'ready', $7, 0, 'resident', $8::timestamptz, $8::timestamptz
       FROM attachment a WHERE a.holder_id = $1 AND a.case_id IS NOT DISTINCT FROM $3::uuid
       HAVING count(*) < $9 AND count(*) FILTER (WHERE a.step = $4 AND a.field = $5 AND a.state <> 'refused') < $10`,
      [to.id, id, to.caseId, at.step, at.field, reseal(source.name, sourceId, id), source.file_id, now, MOST, FILES_LIMIT])
    if (rowCount !== 1) return null
    if (to.caseId) await audit(client, { actorKind: 'resident', actorId: to.id, action: 'attachment.added', subjectKind: 'attachment', subjectId: id, detail: { case: to.caseId }, at: now })
    return id
  })
}

/** Leaves the trace of a look, before the first byte is shown. */
export async function recordView(viewer: DistrictScope | Owner, row: AttachmentRow, now: Date): Promise<void> {
  const actor = 'staffId' in viewer ? { actorKind: 'staff', actorId: viewer.staffId } as const : { actorKind: 'resident', actorId: row.holderId } as const
  await audit(sql(), { ...actor, action: 'attachment.viewed', subjectKind: 'attachment', subjectId: row.id, detail: row.caseId ? { case: row.caseId } : {}, at: now })
}

/** Rows deleted in one statement: short locks, and a long list is done over several. */
const BATCH = 500

/** Deletes rows in batches with their objects and one audit entry a batch; gives the number of rows. `text` takes the batch size as its last parameter. */
async function deleteInBatches(text: string, values: readonly unknown[], detail: Readonly<Record<string, string>>, now: Date): Promise<number> {
  for (let total = 0; ;) {
    const count = await transaction(async (client) => {
      const { rows } = await client.query(text, [...values, BATCH])
      if (rows.length === 0) return 0
      await release(client, rows.map((row) => row.file_id), now)
      await audit(client, { actorKind: 'system', actorId: null, action: 'attachment.deleted', subjectKind: 'attachment', subjectId: null, detail: { ...detail, count: rows.length }, at: now })
      return rows.length
    })
    total += count
    if (count < BATCH) return total
  }
}

/** Deletes what no open draft holds any more, and uploads that did not end before `halvesBefore`. */
export async function deleteAbandoned(now: Date, halvesBefore: Date, draftsBefore: Date): Promise<number> {
  const orphans = await deleteInBatches(
    `DELETE FROM attachment WHERE (holder_id, id) IN (
       SELECT a.holder_id, a.id FROM attachment a WHERE a.case_id IS NULL AND a.changed_at < $2
         AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.id = a.holder_id AND d.expires_at > $1 AND d.submitted_case_id IS NULL) LIMIT $3)
     RETURNING file_id`, [now, draftsBefore], { rule: 'abandoned' }, now)
  const halves = await deleteInBatches(
    `DELETE FROM attachment WHERE (holder_id, id) IN (SELECT holder_id, id FROM attachment WHERE state IN ('uploading', 'checking') AND created_at < $1 LIMIT $2) RETURNING file_id`,
    [halvesBefore], { rule: 'unfinished' }, now)
  return orphans + halves
}

/** Deletes the documents of a service's cases that were closed before a day (YYYY-MM-DD, China). */
export function deleteOfClosedCases(service: string, before: string, now: Date): Promise<number> {
  return deleteInBatches(
    `DELETE FROM attachment WHERE (holder_id, id) IN (
       SELECT a.holder_id, a.id FROM case_file f JOIN attachment a ON a.holder_id = f.person_id AND a.case_id = f.id
       WHERE f.service = $1 AND f.closed_at < ($2::date::timestamp AT TIME ZONE 'Asia/Shanghai') LIMIT $3)
     RETURNING file_id`, [service, before], { rule: 'retention', service }, now)
}

/** Objects that nothing has shown since before `since`. */
export async function unusedFiles(since: Date): Promise<readonly string[]> {
  const { rows } = await sql().query('SELECT id FROM stored_file WHERE unused_since < $1 ORDER BY unused_since LIMIT $2', [since, BATCH])
  return rows.map((row) => row.id as string)
}

/** Forgets an object whose bytes are gone. */
export async function forgetFile(id: string): Promise<void> {
  await sql().query('DELETE FROM stored_file WHERE id = $1 AND unused_since IS NOT NULL', [id])
}
