import { sql, type Queryable } from '@/platform/database'
import { open } from '@/platform/field-crypto'
import { coversCase, type DistrictScope, type OwnCase, type OwnDraft } from '@/platform/scope'

/** Whose documents: those of a draft or of a case. */
export type Owner = OwnDraft | OwnCase

export interface Holder {
  /** The draft, or the person whose case it is. */
  readonly id: string
  readonly caseId: string | null
}

export const holderOf = (owner: Owner): Holder => ('draftId' in owner ? { id: owner.draftId, caseId: null } : { id: owner.personId, caseId: owner.caseId })

/** Step under which documents stand that were added to a case after it was sent. */
export const EVIDENCE = { step: 'evidence', field: 'evidence' } as const

export const namePlace = (id: string) => ({ table: 'attachment', column: 'name', row: id }) as const
export const keyPlace = (id: string) => ({ table: 'attachment', column: 'upload_key', row: id }) as const

export interface AttachmentRow {
  readonly id: string
  readonly holderId: string
  readonly caseId: string | null
  readonly step: string
  readonly field: string
  /** Fit to be shown; empty when nothing of it was. */
  readonly name: string
  readonly state: 'uploading' | 'checking' | 'ready' | 'refused'
  readonly refusal: string | null
  readonly uploadBytes: number
  readonly uploadKey: Buffer | null
  readonly createdAt: Date
  /** What is kept; null until it is ready. */
  readonly file: StoredFile | null
}

export interface StoredFile {
  readonly id: string
  readonly kind: 'jpeg' | 'pdf'
  readonly pages: number
  readonly bytes: number
  readonly sha256: Buffer
}

const COLUMNS = `a.id, a.holder_id, a.case_id, a.step, a.field, a.name, a.state, a.refusal, a.upload_bytes, a.upload_key, a.created_at, a.file_id, s.kind, s.pages, s.bytes, s.sha256`
const ROWS = `SELECT ${COLUMNS} FROM attachment a LEFT JOIN stored_file s ON s.id = a.file_id`
const MINE = 'a.holder_id = $1 AND a.case_id IS NOT DISTINCT FROM $2::uuid'

interface Raw {
  readonly id: string
  readonly holder_id: string
  readonly case_id: string | null
  readonly step: string
  readonly field: string
  readonly name: Buffer
  readonly state: AttachmentRow['state']
  readonly refusal: string | null
  readonly upload_bytes: number
  readonly upload_key: Buffer | null
  readonly created_at: Date
  readonly file_id: string | null
  readonly kind: StoredFile['kind']
  readonly pages: number
  readonly bytes: number
  readonly sha256: Buffer
}

function rowOf(raw: Raw): AttachmentRow {
  const { id, holder_id, case_id, step, field, name, state, refusal, upload_bytes, upload_key, created_at, file_id, kind, pages, bytes, sha256 } = raw
  return {
    id, step, field, state, refusal, holderId: holder_id, caseId: case_id, createdAt: created_at, uploadBytes: upload_bytes,
    name: open(name, namePlace(id)),
    uploadKey: upload_key ? Buffer.from(open(upload_key, keyPlace(id)), 'base64') : null,
    file: file_id ? { id: file_id, kind, pages, bytes, sha256 } : null,
  }
}

/** Everything that stands with a draft or a case, in the order it was given. */
export async function attachmentsOf(owner: Owner, on: Queryable = sql()): Promise<readonly AttachmentRow[]> {
  const { id, caseId } = holderOf(owner)
  const { rows } = await on.query(`${ROWS} WHERE ${MINE} ORDER BY a.step, a.field, a.ordinal, a.id`, [id, caseId])
  return rows.map((row) => rowOf(row))
}

/** One of them, or null when it is not theirs. */
export async function attachmentOf(owner: Owner, id: string): Promise<AttachmentRow | null> {
  const holder = holderOf(owner)
  const { rows } = await sql().query(`${ROWS} WHERE ${MINE} AND a.id = $3`, [holder.id, holder.caseId, id])
  return rows[0] ? rowOf(rows[0]) : null
}

/** The same document at the same field, given before: posting a form twice does not give it twice. */
export async function sameAgain(row: Pick<AttachmentRow, 'id' | 'holderId' | 'caseId' | 'step' | 'field'>, originalSha256: Buffer): Promise<string | null> {
  const { rows } = await sql().query(
    `SELECT a.id FROM attachment a JOIN stored_file s ON s.id = a.file_id
     WHERE ${MINE} AND a.step = $3 AND a.field = $4 AND a.id <> $5 AND s.original_sha256 = $6 ORDER BY a.ordinal LIMIT 1`,
    [row.holderId, row.caseId, row.step, row.field, row.id, originalSha256],
  )
  return rows[0]?.id ?? null
}

/** A document of a case inside a scope; elsewhere it does not exist. */
export async function attachmentInScope(scope: DistrictScope, id: string): Promise<AttachmentRow | null> {
  const { rows } = await sql().query(
    `SELECT ${COLUMNS}, f.division_id, f.institution_id FROM attachment a JOIN stored_file s ON s.id = a.file_id
     JOIN case_file f ON f.person_id = a.holder_id AND f.id = a.case_id WHERE a.id = $1`, [id])
  const row = rows[0]
  return row && coversCase(scope, { divisionId: row.division_id, institutionId: row.institution_id }) ? rowOf(row) : null
}

/** Everything ready of a case inside a scope, in the order it was given. */
export async function caseAttachmentsInScope(scope: DistrictScope, file: { readonly personId: string; readonly id: string; readonly divisionId: string; readonly institutionId: string | null }): Promise<readonly AttachmentRow[]> {
  if (!coversCase(scope, file)) return []
  const { rows } = await sql().query(`${ROWS} WHERE ${MINE} AND a.state = 'ready' ORDER BY a.step, a.field, a.ordinal, a.id`, [file.personId, file.id])
  return rows.map((row) => rowOf(row))
}
