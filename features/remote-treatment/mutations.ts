import { readAsked } from '@/domain/remote-treatment/application'
import { matterOf, temporaryMonths } from '@/domain/remote-treatment/facts'
import { inTheWay, lastDayBefore } from '@/domain/remote-treatment/filing'
import { endedByInsurance, type Insurance } from '@/domain/remote-treatment/insurance-change'
import { against } from '@/domain/remote-treatment/route'
import { createPolicy } from '@/domain/policy/quote'
import { readCase, type CaseRow } from '@/features/casework/data'
import { tell } from '@/features/casework/moves'
import type { Service, Settled } from '@/features/casework/service'
import { auditCall, auditParameters, type AuditActorKind } from '@/platform/audit'
import { chinaDate } from '@/platform/clock'
import { transaction, type Queryable } from '@/platform/database'
import { sealJson } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'
import { filingPlace, filingsInForce, type FilingDetails, type FilingRow } from './data'

/** Everything about one person's filings happens one after the other: whoever writes them holds the person's row. */
const lock = (client: Queryable, personId: string) => client.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId])

/** Someone was faster: the whole submission looks again and plans anew. */
const lookAgain = (client: Queryable) => client.query(`SELECT expect_rows(1, 0, 'filed meanwhile')`)

type Actor = { readonly kind: AuditActorKind; readonly id: string | null }

/** The trace of an ending, on the case that granted the filing. */
const record = (client: Queryable, actor: Actor, caseId: string, detail: { readonly why: string; readonly state: string }, at: Date) =>
  client.query(`SELECT ${auditCall(1)}`, auditParameters({ actorKind: actor.kind, actorId: actor.id, action: 'filing.ended', subjectKind: 'case', subjectId: caseId, detail, at }))

interface Ending {
  readonly why: 'lapsed' | 'superseded' | 'cancelled' | 'withdrawn' | 'insurance-ended' | 'insured-elsewhere'
  /** Last day it is in force. */
  readonly on: string
  readonly state: FilingRow['state']
  readonly byCaseId: string | null
  readonly actor: Actor
  readonly now: Date
}

const SYSTEM: Actor = { kind: 'system', id: null }

/** Ends one filing, at once or on a day to come, and leaves a trace on the case that granted it. */
async function end(client: Queryable, filing: FilingRow, ending: Ending): Promise<void> {
  await client.query(
    `UPDATE remote_filing SET state = $3, ended_on = $4, ended_why = $5, ended_by_case_id = $6, updated_at = $7 WHERE person_id = $1 AND id = $2`,
    [filing.personId, filing.id, ending.state, ending.on, ending.why, ending.byCaseId, ending.now],
  )
  await record(client, ending.actor, filing.caseId, { why: ending.why, state: ending.state }, ending.now)
}

const actorOf = (settled: Settled): Actor => (settled.staffId ? { kind: 'staff', id: settled.staffId } : { kind: 'resident', id: settled.personId })

/**
 * Puts a granted filing in force, or ends what is in force where that was asked. What the rules granted is looked at once more under the
 * lock: a filing made meanwhile sends the submission back to planning. What an officer granted replaces what it overlaps.
 */
export async function settleFiling(client: Queryable, settled: Settled): Promise<{ readonly sampled: boolean }> {
  const { personId, caseId, answers, now } = settled
  const today = chinaDate(now)
  const matter = matterOf(answers)
  if (!matter) throw new Error('a filing without a matter was granted')
  await lock(client, personId)
  const inForce = await filingsInForce(personId, today, client)
  const asked = readAsked(answers, today, temporaryMonths(createPolicy({ coverageYear: settled.coverageYear, demonstration: false })))
  if (settled.staffId === null && against(matter, asked, inForce)) await lookAgain(client)
  if (matter === 'cancel') {
    for (const one of inForce) await end(client, one, { why: 'cancelled', on: today, state: 'ended', byCaseId: caseId, actor: actorOf(settled), now })
    return { sampled: false }
  }
  if (!asked) throw new Error('an incomplete filing was granted')
  for (const one of inTheWay(inForce, asked)) {
    const last = lastDayBefore(one, asked.from)
    // Replaced from a day to come, it holds until the day before; the daily look closes it then.
    const holds = last !== null && last >= today
    await end(client, one, { why: 'superseded', on: last ?? one.from, state: holds ? 'in-force' : 'superseded', byCaseId: caseId, actor: actorOf(settled), now })
  }
  const id = uuidv7(now)
  const details: FilingDetails = { stay: asked.stay, admitted: asked.admitted, discharged: asked.discharged, referral: asked.referral }
  const over = asked.until !== null && asked.until < today
  await client.query(
    `INSERT INTO remote_filing (person_id, id, case_id, division_id, category, province, city, from_on, until_on, state, ended_on, ended_why,
       declared, evidence, sealed, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)`,
    [personId, id, caseId, settled.divisionId, asked.category, asked.province, asked.city, asked.from, asked.until,
      over ? 'ended' : 'in-force', over ? asked.until : null, over ? 'lapsed' : null, asked.declared, asked.evidence, sealJson(details, filingPlace(id)), now],
  )
  // A declaration is believed at once and looked at again: the paper is still to come.
  return { sampled: asked.evidence === 'promised' }
}

/**
 * Gives up what a case granted. A filing ends today; one that it has replaced does not come back, since nobody said that it still holds, but
 * one that it was still to replace goes on. A withdrawn cancellation puts back what it ended. Nothing comes back beside another in force.
 */
export async function unsettleFiling(client: Queryable, file: CaseRow, now: Date): Promise<void> {
  const today = chinaDate(now)
  for (const { personId } of file.subjects) {
    await lock(client, personId)
    for (const one of await filingsInForce(personId, today, client)) {
      if (one.caseId === file.id) await end(client, one, { why: 'withdrawn', on: today, state: 'ended', byCaseId: null, actor: SYSTEM, now })
    }
    const { rows } = await client.query(
      `SELECT id, from_on::text AS from_day, until_on::text AS until_day FROM remote_filing
       WHERE person_id = $1 AND ended_by_case_id = $2 AND (ended_why = 'cancelled' OR state = 'in-force') AND (until_on IS NULL OR until_on >= $3)`,
      [personId, file.id, today],
    )
    for (const row of rows as { id: string; from_day: string; until_day: string | null }[]) {
      const others = (await filingsInForce(personId, today, client)).filter((one) => one.id !== row.id)
      if (inTheWay(others, { from: row.from_day, until: row.until_day }).length > 0) continue
      await client.query(
        `UPDATE remote_filing SET state = 'in-force', ended_on = NULL, ended_why = NULL, ended_by_case_id = NULL, updated_at = $3 WHERE person_id = $1 AND id = $2`,
        [personId, row.id, now],
      )
    }
  }
}

/** The paper promised with the declaration has come. The move itself leaves the trace. */
export async function receiveEvidence(client: Queryable, file: CaseRow, now: Date): Promise<void> {
  for (const { personId } of file.subjects) {
    await client.query(
      `UPDATE remote_filing SET evidence = 'received', updated_at = $3 WHERE person_id = $1 AND case_id = $2 AND evidence = 'promised'`,
      [personId, file.id, now],
    )
  }
}

/** Closes filings whose last day has passed, at most so many; gives their number. Rules look at days, so one closed late was never in force longer. */
export const closeLapsed = (now: Date, most: number): Promise<number> =>
  transaction(async (client) => {
    const { rows } = await client.query(
      `UPDATE remote_filing f SET state = CASE WHEN f.ended_why = 'superseded' THEN 'superseded' ELSE 'ended' END, ended_on = least(f.until_on, f.ended_on),
         ended_why = coalesce(f.ended_why, 'lapsed'), updated_at = $2
       FROM (
         SELECT person_id, id FROM remote_filing WHERE state = 'in-force' AND (until_on < $1 OR ended_on < $1) ORDER BY person_id, id LIMIT $3 FOR UPDATE SKIP LOCKED
       ) AS over
       WHERE f.person_id = over.person_id AND f.id = over.id RETURNING f.case_id, f.state, f.ended_why`,
      [chinaDate(now), now, most],
    )
    for (const row of rows) await record(client, SYSTEM, row.case_id, { why: row.ended_why, state: row.state }, now)
    return rows.length
  })

/** Ends every filing in force of a person whose insurance has ended here or was taken up elsewhere, and tells them; gives their number. */
export async function endForInsurance(personId: string, insurance: Insurance, service: Service, now: Date): Promise<number> {
  const why = endedByInsurance(insurance)
  if (!why) return 0
  const today = chinaDate(now)
  return transaction(async (client) => {
    await lock(client, personId)
    const inForce = await filingsInForce(personId, today, client)
    for (const one of inForce) {
      await end(client, one, { why, on: today, state: 'ended', byCaseId: null, actor: SYSTEM, now })
      const file = await readCase(personId, one.caseId, client)
      if (file) await tell(client, file, service, 'ended', { date: today, amountFen: 0 }, now)
    }
    return inForce.length
  })
}
