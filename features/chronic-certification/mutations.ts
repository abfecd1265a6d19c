import type { Answers } from '@/domain/casework/definition'
import type { IsoDate } from '@/domain/calendar/dates'
import { isDrawn } from '@/domain/chronic-certification/sampling'
import { institutionOf } from '@/domain/chronic-certification/service'
import { conditionOf, matterOf, wantsDrug } from '@/domain/chronic-certification/steps'
import { reminderDue, validUntil } from '@/domain/chronic-certification/validity'
import { readCase, type CaseRow } from '@/features/casework/data'
import { tell } from '@/features/casework/moves'
import type { Service, Settled } from '@/features/casework/service'
import { auditCall, auditParameters, type AuditAction, type AuditActorKind } from '@/platform/audit'
import { chinaDate } from '@/platform/clock'
import { transaction, type Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { ok, refuse, type Result } from '@/platform/errors'
import { openJson, seal, sealJson } from '@/platform/field-crypto'
import type { DistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { conditionDigest, conditionPlace, drugPlace, readSettings, type DrugContent } from './data'

/** Leaves a trace that says what was done and to which case, never with which disease or drug. */
async function trace(client: Queryable, action: AuditAction, caseId: string, actor: { readonly kind: AuditActorKind; readonly id: string | null }, at: Date, detail: Readonly<Record<string, string | number | null>> = {}): Promise<void> {
  await client.query(`SELECT ${auditCall(1)}`, auditParameters({ actorKind: actor.kind, actorId: actor.id, action, subjectKind: 'case', subjectId: caseId, detail, at }))
}

const decider = (staffId: string | null): { readonly kind: AuditActorKind; readonly id: string | null } => (staffId === null ? { kind: 'system', id: null } : { kind: 'staff', id: staffId })

/**
 * Certifies one person's disease, renews it, or registers a drug; runs in the transaction of the approval. A certification in force gives way
 * to the new one. `sampled`: the institution's own reviewer decided and the lot fell on this case.
 */
export async function settle(client: Queryable, settled: Settled): Promise<{ readonly sampled: boolean }> {
  const condition = conditionOf(settled.answers)
  const matter = matterOf(settled.answers)
  if (!condition || !matter) throw new Error('an application without a disease reached its approval')
  const settings = await readSettings(client)
  if (matter !== 'drug') await certify(client, settled, settings.validity[condition.class], condition.id)
  if (wantsDrug(settled.answers)) await registerDrug(client, settled, drugOf(settled.answers), null)
  const institution = institutionOf(settled.answers)
  const percent = institution !== null && (await isReviewerOf(client, settled.staffId, institution)) ? (settings.samplePercent?.value ?? null) : null
  return { sampled: isDrawn(digest('sampling', settled.caseId), percent) }
}

/** Whether the decision was the institution's own: the bureau does not examine its own decisions again. */
async function isReviewerOf(client: Queryable, staffId: string | null, institution: string): Promise<boolean> {
  if (staffId === null) return false
  const { rows } = await client.query('SELECT 1 FROM staff WHERE id = $1 AND institution_id = $2', [staffId, institution])
  return rows.length > 0
}

async function certify(client: Queryable, settled: Settled, setting: Parameters<typeof validUntil>[1], condition: string): Promise<void> {
  const { personId, caseId, now } = settled
  const key = conditionDigest(personId, condition)
  // Two approvals for the same person and disease at one moment: the second waits here and takes over from the first.
  await client.query('SELECT pg_advisory_xact_lock($1)', [key.readBigInt64BE(0).toString()])
  const { rows } = await client.query(
    `UPDATE certification SET state = 'renewed', in_force_digest = NULL, ended_at = $3 WHERE person_id = $1 AND in_force_digest = $2 RETURNING id, valid_until::text AS until`,
    [personId, key, now],
  )
  const before = rows[0] as { readonly id: string; readonly until: IsoDate | null } | undefined
  const from = chinaDate(now)
  const id = uuidv7(now)
  await client.query(
    `INSERT INTO certification (person_id, id, case_id, condition, condition_digest, in_force_digest, division_id, institution_id, valid_from, valid_until, validity_standing, state, renews, created_at)
     VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, 'in-force', $11, $12)`,
    [personId, id, caseId, seal(condition, conditionPlace(id)), key, settled.divisionId, institutionOf(settled.answers), from, validUntil(from, setting, before?.until ?? null), setting?.standing ?? 'unknown', before?.id ?? null, now],
  )
  await trace(client, 'certification.granted', caseId, decider(settled.staffId), now, { certification: id, renews: before?.id ?? null })
}

function drugOf(answers: Answers): DrugContent & { readonly reviewOn: string } {
  const { name = '', physician = '', grade = '', hospital = '', review = '' } = answers['drug'] ?? {}
  return { name, physician, grade, hospital, reviewOn: review }
}

interface OfCase {
  readonly personId: string
  readonly caseId: string
  readonly staffId: string | null
  readonly now: Date
}

async function registerDrug(client: Queryable, of: OfCase, { reviewOn, ...content }: DrugContent & { readonly reviewOn: string }, replaces: string | null): Promise<void> {
  const id = uuidv7(of.now)
  await client.query(
    `INSERT INTO drug_registration (person_id, id, case_id, sealed, review_on, state, replaces, changed_by, created_at) VALUES ($1, $2, $3, $4, $5, 'in-force', $6, $7, $8)`,
    [of.personId, id, of.caseId, sealJson(content, drugPlace(id)), reviewOn, replaces, of.staffId, of.now],
  )
  await trace(client, replaces === null ? 'drug.registered' : 'drug.replaced', of.caseId, decider(of.staffId), of.now, { registration: id, replaces })
}

/** Takes back what a case granted: given up by its holder, or not upheld. What it had taken over from comes back while it lasts. */
export async function unsettle(client: Queryable, file: CaseRow, now: Date): Promise<void> {
  const people = file.subjects.map((one) => one.personId)
  const { rows } = await client.query(
    `UPDATE certification SET state = 'ended', in_force_digest = NULL, ended_at = $3 WHERE case_id = $1 AND person_id = ANY($2::uuid[]) AND state = 'in-force' RETURNING person_id, id, renews`,
    [file.id, people, now],
  )
  for (const ended of rows) {
    await client.query(
      `UPDATE certification SET state = 'in-force', in_force_digest = condition_digest, ended_at = NULL
       WHERE person_id = $1 AND id = $2 AND state = 'renewed' AND (valid_until IS NULL OR valid_until >= $3::date)`,
      [ended.person_id, ended.renews, chinaDate(now)],
    )
    await trace(client, 'certification.ended', file.id, { kind: 'system', id: null }, now, { certification: ended.id })
  }
  await client.query(`UPDATE drug_registration SET state = 'ended', ended_at = $3 WHERE case_id = $1 AND person_id = ANY($2::uuid[]) AND state = 'in-force'`, [file.id, people, now])
}

export type DrugRefusal = 'not-found' | 'changed' | 'review-not-later'

export interface DrugChange {
  readonly service: Service
  readonly registrationId: string
  readonly now: Date
}

/** Locks a registration in force and does something with it, and tells the person. The caller found the case within its scope. */
async function changeDrug(file: CaseRow, input: DrugChange, template: string, work: (client: Queryable, row: { readonly review_day: string; readonly sealed: Buffer }) => Promise<DrugRefusal | null>): Promise<Result<{ readonly id: string }, DrugRefusal>> {
  return transaction(async (client) => {
    const { rows } = await client.query(
      `SELECT sealed, review_on::text AS review_day, state FROM drug_registration WHERE person_id = $1 AND id = $2 AND case_id = $3 FOR UPDATE`,
      [file.personId, input.registrationId, file.id],
    )
    if (!rows[0]) return refuse('not-found')
    if (rows[0].state !== 'in-force') return refuse('changed')
    const refused = await work(client, rows[0])
    if (refused) return refuse(refused)
    await tell(client, file, input.service, template, { date: null, amountFen: 0 }, input.now)
    return ok({ id: input.registrationId })
  })
}

/** Another drug instead: the old registration is canceled and a new one made, in one step (measure 13). */
export const replaceDrug = (scope: DistrictScope, file: CaseRow, input: DrugChange & { readonly drug: DrugContent & { readonly reviewOn: string } }) =>
  changeDrug(file, input, 'drug-replaced', async (client) => {
    await client.query(`UPDATE drug_registration SET state = 'replaced', ended_at = $3, changed_by = $4 WHERE person_id = $1 AND id = $2`, [file.personId, input.registrationId, input.now, scope.staffId])
    await registerDrug(client, { personId: file.personId, caseId: file.id, staffId: scope.staffId, now: input.now }, input.drug, input.registrationId)
    return null
  })

/** A longer treatment: the responsible physician set a later day to look at it again. */
export const prolongDrug = (scope: DistrictScope, file: CaseRow, input: DrugChange & { readonly physician: string; readonly reviewOn: string }) =>
  changeDrug(file, input, 'drug-prolonged', async (client, row) => {
    if (input.reviewOn <= row.review_day || input.reviewOn <= chinaDate(input.now)) return 'review-not-later'
    const content = { ...(openJson(row.sealed, drugPlace(input.registrationId)) as DrugContent), physician: input.physician }
    await client.query(
      `UPDATE drug_registration SET review_on = $3, sealed = $4, changed_by = $5 WHERE person_id = $1 AND id = $2`,
      [file.personId, input.registrationId, input.reviewOn, sealJson(content, drugPlace(input.registrationId)), scope.staffId],
    )
    await trace(client, 'drug.prolonged', file.id, decider(scope.staffId), input.now, { registration: input.registrationId })
    return null
  })

/** That someone of the desk looked at a person's drugs. */
export const recordDrugsViewed = (scope: DistrictScope, file: CaseRow, at: Date): Promise<void> =>
  transaction((client) => trace(client, 'case.viewed', file.id, decider(scope.staffId), at, { division: file.divisionId, seq: file.lastSeq }))

interface Ending {
  readonly caseId: string
  readonly validUntil: IsoDate
  readonly reminded: number | null
}

/** Locks one certification in force and its case, and does something with both. */
async function withEnding(key: { readonly personId: string; readonly id: string }, work: (client: Queryable, ending: Ending, file: CaseRow) => Promise<boolean>): Promise<boolean> {
  return transaction(async (client) => {
    const { rows } = await client.query(
      `SELECT case_id, valid_until::text AS until, reminded_days FROM certification WHERE person_id = $1 AND id = $2 AND state = 'in-force' AND valid_until IS NOT NULL FOR UPDATE`,
      [key.personId, key.id],
    )
    const row = rows[0]
    const file = row ? await readCase(key.personId, row.case_id, client) : null
    return row && file ? work(client, { caseId: row.case_id, validUntil: row.until, reminded: row.reminded_days }, file) : false
  })
}

/** Reminds the holder when it is time, once for each reminder. Says whether a reminder was due. */
export const remindHolder = (key: { readonly personId: string; readonly id: string }, service: Service, at: Date): Promise<boolean> =>
  withEnding(key, async (client, ending, file) => {
    const days = reminderDue(ending.validUntil, chinaDate(at), ending.reminded)
    if (days === null) return false
    await client.query('UPDATE certification SET reminded_days = $3, reminded_at = $4 WHERE person_id = $1 AND id = $2', [key.personId, key.id, days, at])
    await tell(client, file, service, 'lapsing', { date: ending.validUntil, amountFen: 0 }, at)
    await trace(client, 'certification.reminded', ending.caseId, { kind: 'system', id: null }, at, { certification: key.id, days })
    return true
  })

/** Ends a certification whose last day is over, and tells its holder. Says whether it did. */
export const lapseCertification = (key: { readonly personId: string; readonly id: string }, service: Service, at: Date): Promise<boolean> =>
  withEnding(key, async (client, ending, file) => {
    if (ending.validUntil >= chinaDate(at)) return false
    await client.query(`UPDATE certification SET state = 'lapsed', in_force_digest = NULL, ended_at = $3 WHERE person_id = $1 AND id = $2`, [key.personId, key.id, at])
    await tell(client, file, service, 'lapsed', { date: ending.validUntil, amountFen: 0 }, at)
    await trace(client, 'certification.lapsed', ending.caseId, { kind: 'system', id: null }, at, { certification: key.id })
    return true
  })

