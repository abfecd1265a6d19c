import { monthOf, monthsFrom, type Month } from '@/domain/transfer/months'
import type { Direction, TransferScheme } from '@/domain/transfer/application'
import { recordSchema, type Period, type TransferRecord } from '@/domain/transfer/record'
import { isoDay, readCase, type CaseRow } from '@/features/casework/data'
import { sql, type Queryable } from '@/platform/database'
import { openJson, type FieldPlace } from '@/platform/field-crypto'
import { coversCase, type DistrictScope } from '@/platform/scope'

export interface TransferRow {
  readonly personId: string
  readonly caseId: string
  readonly direction: Direction
  readonly counterpart: string
  readonly schemeFrom: TransferScheme
  readonly schemeTo: TransferScheme | null
  readonly exchangeId: string | null
  /** Who writes the next message; null while the transfer is worked by hand. */
  readonly turn: 'ours' | 'theirs' | 'over' | null
  readonly faultCode: string | null
  readonly recordAt: Date | null
  readonly carriedAt: Date | null
}

const COLUMNS = 'person_id, case_id, direction, counterpart, scheme_from, scheme_to, exchange_id, turn, fault_code, record_at, carried_at'

interface RawRow {
  readonly person_id: string
  readonly case_id: string
  readonly direction: Direction
  readonly counterpart: string
  readonly scheme_from: TransferScheme
  readonly scheme_to: TransferScheme | null
  readonly exchange_id: string | null
  readonly turn: TransferRow['turn']
  readonly fault_code: string | null
  readonly record_at: Date | null
  readonly carried_at: Date | null
}

const rowOf = (row: RawRow | undefined): TransferRow | null =>
  row
    ? {
        personId: row.person_id, caseId: row.case_id, direction: row.direction, counterpart: row.counterpart, schemeFrom: row.scheme_from, schemeTo: row.scheme_to,
        exchangeId: row.exchange_id, turn: row.turn, faultCode: row.fault_code, recordAt: row.record_at, carriedAt: row.carried_at,
      }
    : null

/** What a case has as a transfer. Callers hold proof of authority over the case. */
export async function readTransfer(personId: string, caseId: string, on: Queryable = sql()): Promise<TransferRow | null> {
  return rowOf((await on.query(`SELECT ${COLUMNS} FROM transfer WHERE person_id = $1 AND case_id = $2`, [personId, caseId])).rows[0])
}

/** The transfer that an exchange of messages belongs to. The exchange itself is locked by whoever takes its message. */
export async function findByExchange(on: Queryable, counterpart: string, exchangeId: string): Promise<TransferRow | null> {
  return rowOf((await on.query(`SELECT ${COLUMNS} FROM transfer WHERE counterpart = $1 AND exchange_id = $2`, [counterpart, exchangeId])).rows[0])
}

export const recordPlace = (caseId: string): FieldPlace => ({ table: 'transfer_record', column: 'sealed', row: caseId })

export interface KeptRecord {
  readonly record: TransferRecord
  readonly origin: 'message' | 'paper' | 'ledger'
  readonly keptAt: Date
}

/** The information form of a transfer, unsealed; null while there is none. */
export async function readRecord(personId: string, caseId: string, on: Queryable = sql()): Promise<KeptRecord | null> {
  const { rows } = await on.query('SELECT sealed, origin, kept_at FROM transfer_record WHERE person_id = $1 AND case_id = $2', [personId, caseId])
  const row = rows[0]
  return row ? { record: recordSchema.parse(openJson(row.sealed, recordPlace(caseId))), origin: row.origin, keptAt: row.kept_at } : null
}

/** The person behind a document and the division that knows them; null when no register of ours does. */
export async function findPerson(on: Queryable, digest: Buffer): Promise<{ readonly personId: string; readonly divisionId: string } | null> {
  const { rows } = await on.query('SELECT p.id, p.division_id FROM document_identity i JOIN person p ON p.id = i.person_id WHERE i.digest = $1', [digest])
  return rows[0] ? { personId: rows[0].id, divisionId: rows[0].division_id } : null
}

const meets = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to

/**
 * What our own ledger says of a person's cover up to a month: one period a year, and before it what earlier transfers into the city brought.
 * Cover elsewhere is only spoken of as the record says that brought it here.
 */
export async function ledgerPeriods(on: Queryable, personId: string, upTo: Month): Promise<readonly Period[]> {
  const { rows } = await on.query(
    `SELECT coverage_year AS year, scheme, starts_on, ends_on FROM coverage
     WHERE person_id = $1 AND scheme IN ('resident', 'flexible', 'employee') AND (state = 'enrolled' OR paid_at IS NOT NULL) AND coverage_year <= $2 ORDER BY coverage_year`,
    [personId, Number(upTo.slice(0, 4))],
  )
  const own = rows.flatMap((row): Period[] => {
    const from = monthOf(isoDay(row.starts_on) ?? `${row.year}-01-01`)
    const until = monthOf(isoDay(row.ends_on) ?? `${row.year}-12-31`)
    const to = until < upTo ? until : upTo
    return to < from ? [] : [{ from, to, scheme: row.scheme === 'resident' ? 'resident' : 'employee', months: monthsFrom(from, to) }]
  })
  const brought = await on.query(
    `SELECT r.case_id, r.sealed FROM transfer_record r JOIN transfer t ON t.person_id = r.person_id AND t.case_id = r.case_id
     WHERE r.person_id = $1 AND t.direction = 'entering' AND t.carried_at IS NOT NULL`,
    [personId],
  )
  const earlier = brought.rows.flatMap((row) => recordSchema.parse(openJson(row.sealed, recordPlace(row.case_id))).periods)
  return [...earlier.filter((one) => !own.some((period) => meets(one, period))), ...own].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** A transfer by the reference of its case, within the scope: elsewhere it does not exist. */
export async function findTransfer(scope: DistrictScope, reference: string): Promise<{ readonly file: CaseRow; readonly transfer: TransferRow } | null> {
  const { rows } = await sql().query(`SELECT person_id, id FROM case_file WHERE reference = $1 AND service = 'transfer' AND ($2::text[] IS NULL OR division_id = ANY($2::text[]))`, [
    reference, scope.divisions === 'all' ? null : scope.divisions,
  ])
  const row = rows[0]
  const [file, transfer] = row ? await Promise.all([readCase(row.person_id, row.id), readTransfer(row.person_id, row.id)]) : [null, null]
  return file && transfer && coversCase(scope, file) ? { file, transfer } : null
}
