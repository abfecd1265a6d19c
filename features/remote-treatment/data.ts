import type { Category, EvidenceState } from '@/domain/remote-treatment/categories'
import type { Filing } from '@/domain/remote-treatment/filing'
import type { Insurance } from '@/domain/remote-treatment/insurance-change'
import type { Stay } from '@/domain/remote-treatment/validity'
import { sql, type Queryable } from '@/platform/database'
import { openJson } from '@/platform/field-crypto'

/** What is sealed in a filing. */
export interface FilingDetails {
  readonly stay: Stay
  readonly admitted: string | null
  readonly discharged: string | null
  readonly referral: string | null
}

/** A filing as it is kept; `until` is its last day, as granted or as ended. */
export interface FilingRow extends Filing {
  readonly personId: string
  readonly id: string
  readonly caseId: string
  readonly divisionId: string
  readonly state: 'in-force' | 'ended' | 'superseded'
  readonly endedOn: string | null
  readonly endedWhy: string | null
  readonly declared: boolean
  readonly evidence: EvidenceState
}

export const filingPlace = (id: string) => ({ table: 'remote_filing', column: 'sealed', row: id }) as const

const COLUMNS = `person_id, id, case_id, division_id, category, province, city, from_on::text AS from_day, least(until_on, ended_on)::text AS until_day, state,
  ended_on::text AS ended_day, ended_why, declared, evidence, sealed`

interface Raw {
  readonly person_id: string
  readonly id: string
  readonly case_id: string
  readonly division_id: string
  readonly category: Category
  readonly province: string
  readonly city: string | null
  readonly from_day: string
  readonly until_day: string | null
  readonly state: FilingRow['state']
  readonly ended_day: string | null
  readonly ended_why: string | null
  readonly declared: boolean
  readonly evidence: EvidenceState
  readonly sealed: Buffer
}

const filing = (row: Raw): FilingRow => ({
  personId: row.person_id, id: row.id, caseId: row.case_id, divisionId: row.division_id, category: row.category, province: row.province, city: row.city,
  from: row.from_day, until: row.until_day, state: row.state, endedOn: row.ended_day, endedWhy: row.ended_why, declared: row.declared, evidence: row.evidence,
})

/** A person's filings that hold today or later. */
export async function filingsInForce(personId: string, today: string, on: Queryable = sql()): Promise<readonly FilingRow[]> {
  const { rows } = await on.query<Raw>(
    `SELECT ${COLUMNS} FROM remote_filing
     WHERE person_id = $1 AND state = 'in-force' AND (least(until_on, ended_on) IS NULL OR least(until_on, ended_on) >= $2) ORDER BY from_on`,
    [personId, today],
  )
  return rows.map(filing)
}

/** All filings of a person that one office granted, latest first, and how many other offices did. Callers hold the scope of a case of that office. */
export async function historyOf(personId: string, divisionId: string): Promise<{ readonly filings: readonly FilingRow[]; readonly elsewhere: number }> {
  const { rows } = await sql().query<Raw>(`SELECT ${COLUMNS} FROM remote_filing WHERE person_id = $1 ORDER BY created_at DESC, id DESC`, [personId])
  const filings = rows.map(filing)
  const own = filings.filter((one) => one.divisionId === divisionId)
  return { filings: own, elsewhere: filings.length - own.length }
}

/** The filing that a case granted, with what is sealed; null before. Callers hold proof of the case. */
export async function filingOfCase(personId: string, caseId: string): Promise<(FilingRow & { readonly details: FilingDetails }) | null> {
  const { rows } = await sql().query<Raw>(`SELECT ${COLUMNS} FROM remote_filing WHERE person_id = $1 AND case_id = $2`, [personId, caseId])
  const [row] = rows
  return row ? { ...filing(row), details: openJson(row.sealed, filingPlace(row.id)) as FilingDetails } : null
}

/** Filings in force of people whose insurance of a year is not plainly in force here; the rule decides which of them end. */
export async function filingsInDoubt(coverageYear: number, most: number): Promise<readonly { readonly personId: string; readonly insurance: Insurance }[]> {
  const { rows } = await sql().query(
    `SELECT DISTINCT f.person_id, c.state, c.scheme FROM remote_filing f JOIN coverage c ON c.person_id = f.person_id AND c.coverage_year = $1
     WHERE f.state = 'in-force' AND (c.state <> 'enrolled' OR c.scheme = 'elsewhere') LIMIT $2`,
    [coverageYear, most],
  )
  return rows.map((row) => ({ personId: row.person_id, insurance: { state: row.state, scheme: row.scheme } }))
}
