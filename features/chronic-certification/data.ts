import type { CertificationSettings, Setting } from '@/domain/chronic-certification/facts'
import type { KnownCertification } from '@/domain/chronic-certification/routing'
import { isInstitutionKind, type Institution } from '@/domain/chronic-certification/institutions'
import { SERVICE_ID } from '@/domain/chronic-certification/service'
import { namesSchema } from '@/domain/locale'
import { readCase, type CaseRow } from '@/features/casework/data'
import { sql, type Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { open, openJson } from '@/platform/field-crypto'
import { processWide } from '@/platform/process-wide'
import { coversCase, type DistrictScope } from '@/platform/scope'

export const conditionPlace = (id: string) => ({ table: 'certification', column: 'condition', row: id }) as const
export const drugPlace = (id: string) => ({ table: 'drug_registration', column: 'sealed', row: id }) as const

/** What a certification is found by without naming the disease. */
export const conditionDigest = (personId: string, condition: string): Buffer => digest('condition', `${personId}:${condition}`)

/** The designated institutions and what the bureau has set: read by every question of the service, changed a few times a year. */
export interface Register {
  readonly institutions: readonly Institution[]
  readonly settings: CertificationSettings
}

const KEPT_MS = 30_000
const kept = () => processWide('certification-register', () => ({ at: -Infinity, value: null as Promise<Register> | null }))

/** Forgets what is cached; for tests and the seed. */
export const forgetRegister = (): void => {
  kept().value = null
}

/** Reads at most twice a minute for the whole process, on the monotonic clock. A failed read is not kept. */
export function readRegister(): Promise<Register> {
  const cache = kept()
  if (cache.value && performance.now() - cache.at < KEPT_MS) return cache.value
  const fresh = freshRegister()
  cache.at = performance.now()
  cache.value = fresh
  fresh.catch(() => {
    if (cache.value === fresh) cache.value = null
  })
  return fresh
}

async function freshRegister(): Promise<Register> {
  const [places, settings] = await Promise.all([
    sql().query('SELECT id, division_id, kind, level, names, certifies, demonstration FROM institution ORDER BY division_id, kind, level DESC NULLS LAST, id'),
    readSettings(),
  ])
  return {
    settings,
    institutions: places.rows.flatMap((row) => (isInstitutionKind(row.kind)
      ? [{ id: row.id, divisionId: row.division_id, kind: row.kind, level: row.level, names: namesSchema.parse(row.names), certifies: row.certifies, demonstration: row.demonstration }]
      : [])),
  }
}

/** What the bureau has set; null where it has not. */
export async function readSettings(on: Queryable = sql()): Promise<CertificationSettings> {
  const { rows } = await on.query('SELECT name, value, source, standing FROM certification_setting')
  const setting = (name: string): Setting | null => {
    const row = rows.find((one) => one.name === name)
    return row ? { value: row.value, source: row.source, standing: row.standing === 'in-force' || row.standing === 'demonstration' ? row.standing : 'unconfirmed' } : null
  }
  return { validity: { special: setting('validity-special'), chronic: setting('validity-chronic') }, samplePercent: setting('sample-percent') }
}

/** The latest certification of a person with a disease, or null. */
export async function knownCertification(client: Queryable, personId: string, condition: string): Promise<KnownCertification | null> {
  const { rows } = await client.query(
    `SELECT id, case_id, state, valid_until::text AS until FROM certification WHERE person_id = $1 AND condition_digest = $2
     ORDER BY state = 'in-force' DESC, created_at DESC, id DESC LIMIT 1`,
    [personId, conditionDigest(personId, condition)],
  )
  const row = rows[0]
  return row ? { id: row.id, caseId: row.case_id, state: row.state, validUntil: row.until } : null
}

/** One drug of a person, unsealed. */
export interface Drug {
  readonly id: string
  readonly name: string
  readonly physician: string
  readonly grade: string
  readonly hospital: string
  readonly reviewOn: string
  readonly state: string
}

export interface DrugContent {
  readonly name: string
  readonly physician: string
  readonly grade: string
  readonly hospital: string
}

/** What came of a case: the certification, if it brought one, and the drugs registered with it. */
export interface Granted {
  readonly certification: { readonly id: string; readonly condition: string; readonly state: string; readonly validFrom: string; readonly validUntil: string | null; readonly standing: string } | null
  readonly drugs: readonly Drug[]
}

/** Reads what a case brought. Callers hold the case whole, which is the proof that they may. */
export async function readGranted(file: Pick<CaseRow, 'personId' | 'id'>, on: Queryable = sql()): Promise<Granted> {
  const [certified, drugs] = await Promise.all([
    on.query(
      `SELECT id, condition, state, valid_from::text AS from_day, valid_until::text AS until_day, validity_standing FROM certification
       WHERE person_id = $1 AND case_id = $2 ORDER BY created_at DESC LIMIT 1`,
      [file.personId, file.id],
    ),
    on.query(`SELECT id, sealed, review_on::text AS review_day, state FROM drug_registration WHERE person_id = $1 AND case_id = $2 ORDER BY created_at DESC, id DESC`, [file.personId, file.id]),
  ])
  const row = certified.rows[0]
  return {
    certification: row ? { id: row.id, condition: open(row.condition, conditionPlace(row.id)), state: row.state, validFrom: row.from_day, validUntil: row.until_day, standing: row.validity_standing } : null,
    drugs: drugs.rows.map((one) => ({ ...(openJson(one.sealed, drugPlace(one.id)) as DrugContent), id: one.id, reviewOn: one.review_day, state: one.state })),
  }
}

/** A case of this service by its reference, within the scope; outside it there is nothing. */
export async function findCertificationCase(scope: DistrictScope, reference: string): Promise<CaseRow | null> {
  const { rows } = await sql().query('SELECT person_id, id FROM case_file WHERE reference = $1 AND service = $2', [reference, SERVICE_ID])
  const file = rows[0] ? await readCase(rows[0].person_id, rows[0].id) : null
  return file && coversCase(scope, file) ? file : null
}

/** Certifications in force that want a reminder on a day, or, without days to remind of, that ended before it: ids only, the nearest end first. */
export async function certificationsEnding(today: string, reminders: readonly number[] | null, limit: number): Promise<readonly { readonly personId: string; readonly id: string }[]> {
  const wanted = reminders === null
    ? 'valid_until < $1::date AND $3::int[] IS NULL'
    : `valid_until >= $1::date AND coalesce(reminded_days, 32767) > (SELECT min(days) FROM unnest($3::int[]) AS days WHERE valid_until - $1::date <= days)`
  const { rows } = await sql().query(`SELECT person_id, id FROM certification WHERE state = 'in-force' AND ${wanted} ORDER BY valid_until, id LIMIT $2`, [today, limit, reminders])
  return rows.map((row) => ({ personId: row.person_id, id: row.id }))
}
