import type { CaseRow } from '@/features/casework/data'
import { auditCall, auditParameters } from '@/platform/audit'
import { sql } from '@/platform/database'
import { seal } from '@/platform/field-crypto'
import type { DistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'


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

/** That the outbox was looked at. */
export async function recordOutboxView(scope: DistrictScope, page: number, at: Date): Promise<void> {
  await sql().query(`SELECT ${auditCall(1)}`, auditParameters({ actorKind: 'staff', actorId: scope.staffId, action: 'outbox.viewed', subjectKind: 'outbox', subjectId: null, detail: { page }, at }))
}
