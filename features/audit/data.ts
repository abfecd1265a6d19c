import { verifyAudit, type AuditReport } from '@/platform/audit'
import { sql } from '@/platform/database'
import { open } from '@/platform/field-crypto'
import type { DistrictScope } from '@/platform/scope'

/** Entries on a page. */
export const PAGE_SIZE = 50

export interface AuditFilter {
  readonly action: string | null
  readonly actor: string | null
  readonly subject: string | null
  /** Days in China, inclusive. */
  readonly from: string | null
  readonly to: string | null
  readonly page: number
}

export interface AuditRow {
  readonly id: string
  readonly at: Date
  readonly actorKind: string
  readonly actorId: string | null
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string | null
  readonly detail: Readonly<Record<string, unknown>>
  /** Words an officer stated for opening a file, unsealed. */
  readonly words: string | null
}

/** Entries under a filter, the latest first. The scope proves that its holder may read the whole log. */
export async function readAudit(scope: DistrictScope, filter: AuditFilter): Promise<{ readonly rows: readonly AuditRow[]; readonly total: number }> {
  if (scope.divisions !== 'all') return { rows: [], total: 0 }
  const where = `($1::text IS NULL OR action = $1) AND ($2::text IS NULL OR actor_kind = $2) AND ($3::text IS NULL OR subject_id = $3 OR actor_id = $3)
    AND ($4::date IS NULL OR at >= ($4::date)::timestamp AT TIME ZONE 'Asia/Shanghai') AND ($5::date IS NULL OR at < ($5::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')`
  const parameters = [filter.action, filter.actor, filter.subject, filter.from, filter.to]
  const [page, count] = await Promise.all([
    sql().query(
      `SELECT chain, seq::text AS seq, at, actor_kind, actor_id, action, subject_kind, subject_id, detail FROM audit_entry WHERE ${where}
       ORDER BY at DESC, chain, audit_entry.seq DESC LIMIT ${PAGE_SIZE} OFFSET ${(filter.page - 1) * PAGE_SIZE}`,
      parameters,
    ),
    sql().query(`SELECT count(*)::int AS total FROM audit_entry WHERE ${where}`, parameters),
  ])
  return {
    total: count.rows[0].total as number,
    rows: page.rows.map((row) => {
      const { entry, sealed, ...detail } = row.detail as Record<string, unknown>
      return {
        id: `${row.chain}.${row.seq}`, at: row.at, actorKind: row.actor_kind, actorId: row.actor_id, action: row.action, subjectKind: row.subject_kind, subjectId: row.subject_id,
        detail, words: typeof entry === 'string' && typeof sealed === 'string' ? open(Buffer.from(sealed, 'base64'), { table: 'audit_entry', column: 'words', row: entry }) : null,
      }
    }),
  }
}

/** Recomputes every chain. Takes about 10 seconds for a million entries. */
export const verifyChains = (_scope: DistrictScope): Promise<AuditReport> => verifyAudit((text, parameters) => sql().query(text, [...parameters]).then((result) => result.rows as Record<string, unknown>[]))
