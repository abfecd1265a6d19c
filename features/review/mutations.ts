import { EVENT_OF } from '@/domain/casework/lifecycle'
import { BULK_MOVE, type BulkAct, type BulkOutcome, type Picked } from '@/domain/review/bulk'
import type { QueueFilter } from '@/domain/review/filter'
import type { Period } from '@/domain/review/breaches'
import type { CaseRow } from '@/features/casework/data'
import { auditCall, auditParameters } from '@/platform/audit'
import { sql } from '@/platform/database'
import type { Result } from '@/platform/errors'
import { seal } from '@/platform/field-crypto'
import { logIncident } from '@/platform/log'
import type { DistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { eventAfter, type QueueRow } from './data'


/** Reasons for opening a file in full. Closed, so that they can be counted and asked about. */
export const FULL_REASONS = ['verify-identity', 'verify-with-office', 'contact-resident', 'complaint', 'audit-request'] as const
export type FullReason = (typeof FULL_REASONS)[number]

/** That a person's file was looked at, masked. Written before the page is answered: no trace, no page. */
export async function recordView(scope: DistrictScope, row: Pick<CaseRow, 'id' | 'divisionId' | 'lastSeq'>, at: Date): Promise<void> {
  await sql().query(`SELECT ${auditCall(1)}`, auditParameters({
    actorKind: 'staff', actorId: scope.staffId, action: 'case.viewed', subjectKind: 'case', subjectId: row.id, detail: { division: row.divisionId, seq: row.lastSeq }, at,
  }))
}

/**
 * That private values were opened, with the coded reason and, sealed, the officer's own words: they may name people, so the log holds them
 * only as ciphertext, bound to this entry. Whoever may read the log may open them (`features/audit`).
 */
export async function recordFullView(scope: DistrictScope, row: Pick<CaseRow, 'id' | 'divisionId'>, stated: { readonly reason: FullReason; readonly words: string }, at: Date): Promise<void> {
  const entry = uuidv7(at)
  const sealed = seal(stated.words, { table: 'audit_entry', column: 'words', row: entry }).toString('base64')
  await sql().query(`SELECT ${auditCall(1)}`, auditParameters({
    actorKind: 'staff', actorId: scope.staffId, action: 'case.opened-in-full', subjectKind: 'case', subjectId: row.id, detail: { division: row.divisionId, reason: stated.reason, entry, sealed }, at,
  }))
}

/** That a queue was taken away as a file: under which filter and how many rows. What was searched for may be a name and is not kept. */
export async function recordExport(scope: DistrictScope, filter: QueueFilter, format: string, count: number, at: Date): Promise<void> {
  const { search, page: _, rows: __, ...codes } = filter
  await sql().query(`SELECT ${auditCall(1)}`, auditParameters({
    actorKind: 'staff', actorId: scope.staffId, action: 'queue.exported', subjectKind: 'queue', subjectId: null, detail: { ...codes, searched: search !== '', format, count }, at,
  }))
}

/** That the report of breaches was taken away as a file. */
export async function recordBreachExport(scope: DistrictScope, period: Period, format: string, count: number, at: Date): Promise<void> {
  await sql().query(`SELECT ${auditCall(1)}`, auditParameters({
    actorKind: 'staff', actorId: scope.staffId, action: 'breaches.exported', subjectKind: 'queue', subjectId: null, detail: { from: period.from, to: period.to, format, count }, at,
  }))
}

/** How each case of a bulk decision ended. */
export interface BulkDone {
  readonly items: readonly { readonly reference: string; readonly outcome: BulkOutcome; readonly incident?: string }[]
}

const OUTCOME_OF: Readonly<Record<string, BulkOutcome>> = {
  changed: 'changed', 'held-by-other': 'held-by-other', 'not-permitted': 'not-permitted', 'same-officer': 'same-officer', 'already-enrolled': 'already-enrolled', 'colleague-beyond': 'colleague-beyond',
}

/** One move on one case, as the screen showed it. */
export type DecideOne = (key: { readonly personId: string; readonly caseId: string }, seq: number, row: QueueRow) => Promise<Result<unknown>>

/**
 * One act on many cases: each in its own transaction, one after the other, each told by itself; whatever happens to one, the others go on.
 * Doing it twice does nothing twice, since every case is taken only as the screen showed it, and a run that was cut off can be done again.
 * @param rows what was found of them within the scope
 * @param only the service whose reasons were offered; cases of others are left alone
 */
export async function decideMany(scope: DistrictScope, act: BulkAct, items: readonly Picked[], rows: ReadonlyMap<string, QueueRow>, only: string | null, decide: DecideOne): Promise<BulkDone['items']> {
  const done: BulkDone['items'][number][] = []
  for (const { reference, seq } of items) {
    const row = rows.get(reference)
    if (!row) done.push({ reference, outcome: 'not-found' })
    else if (only !== null && row.service !== only) done.push({ reference, outcome: 'other-service' })
    else done.push({ reference, ...(await decideOne(scope, act, seq, row, decide)) })
  }
  return done
}

async function decideOne(scope: DistrictScope, act: BulkAct, seq: number, row: QueueRow, decide: DecideOne): Promise<Omit<BulkDone['items'][number], 'reference'>> {
  try {
    const result = await decide({ personId: row.personId, caseId: row.id }, seq, row)
    if (result.ok) return { outcome: 'done' }
    if (result.code !== 'changed') return { outcome: OUTCOME_OF[result.code] ?? 'not-found' }
    // The number had moved on: by this very act of the same person, as after a second press, or by someone else's.
    const next = await eventAfter(row, seq)
    return { outcome: next?.kind === EVENT_OF[BULK_MOVE[act]] && next.actorId === scope.staffId ? 'done-before' : 'changed' }
  } catch (error) {
    return { outcome: 'fault', incident: logIncident(error, { place: 'bulk', act, caseId: row.id }) }
  }
}
