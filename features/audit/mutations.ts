import { auditCall, auditParameters, type AuditAction, type AuditDetail } from '@/platform/audit'
import { sql } from '@/platform/database'
import type { DistrictScope } from '@/platform/scope'

const record = (scope: DistrictScope, action: AuditAction, detail: AuditDetail, at: Date) =>
  sql().query(`SELECT ${auditCall(1)}`, auditParameters({ actorKind: 'staff', actorId: scope.staffId, action, subjectKind: 'audit', subjectId: null, detail, at }))

/** That the log was read, and under which filter. */
export async function recordAuditView(scope: DistrictScope, detail: AuditDetail, at: Date): Promise<void> {
  await record(scope, 'audit.viewed', detail, at)
}

/** That the chains were recomputed, and what was found. */
export async function recordVerification(scope: DistrictScope, detail: { readonly entries: number; readonly findings: number }, at: Date): Promise<void> {
  await record(scope, 'audit.verified', detail, at)
}
