import { sql } from '@/platform/database'
import { digest } from '@/platform/digest'
import { open } from '@/platform/field-crypto'

export interface BundleItemRow {
  readonly service: string
  readonly why: string
  /** Opens the draft, for the holder of the bundle. */
  readonly draftCode: string
  readonly draftThere: boolean
  readonly submitted: { readonly reference: string; readonly state: string; readonly dueOn: string | null } | null
}

export interface BundleRow {
  readonly id: string
  readonly code: string
  readonly event: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly items: readonly BundleItemRow[]
}

export const itemPlace = (bundleId: string, ordinal: number) => ({ table: 'bundle_item', column: 'sealed', row: `${bundleId}:${ordinal}` }) as const

/** Finds a bundle by its code; only its holder knows it. What was sent is told by reference and state, without a name. */
export async function findBundle(code: string, now: Date): Promise<BundleRow | null> {
  const { rows } = await sql().query(
    `SELECT b.id, b.event, b.created_at, b.expires_at, i.ordinal, i.service, i.why, i.sealed, d.id IS NOT NULL AND d.submitted_case_id IS NULL AS draft_there,
            f.reference, f.state, coalesce(f.leg_due_on, f.due_on)::text AS due
     FROM bundle b JOIN bundle_item i ON i.bundle_id = b.id
     LEFT JOIN draft d ON d.id = i.draft_id AND d.expires_at > $2
     LEFT JOIN case_file f ON f.person_id = coalesce(i.person_id, d.submitted_person_id) AND f.id = coalesce(i.case_id, d.submitted_case_id)
     WHERE b.code_digest = $1 AND b.expires_at > $2 ORDER BY i.ordinal`,
    [digest('draft-code', code), now],
  )
  const first = rows[0]
  if (!first) return null
  return {
    id: first.id, code, event: first.event, createdAt: first.created_at, expiresAt: first.expires_at,
    items: rows.map((row) => ({
      service: row.service, why: row.why, draftCode: open(row.sealed, itemPlace(row.id, row.ordinal)), draftThere: row.draft_there,
      submitted: row.reference ? { reference: row.reference, state: row.state, dueOn: row.due } : null,
    })),
  }
}
