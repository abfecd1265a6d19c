import type { Coverer } from '@/domain/identity/absence'
import { divisionsOf, ROLES, allows } from '@/domain/identity/permissions'
import { isLocale, LOCALES, type Locale } from '@/domain/locale'
import { chinaDate } from '@/platform/clock'
import { sql, type Queryable } from '@/platform/database'
import { open } from '@/platform/field-crypto'
import { covers, type DistrictScope } from '@/platform/scope'

export const staffPlace = (id: string, column: 'display_name' | 'totp_secret') => ({ table: 'staff', column, row: id }) as const

/** Reads and writes of accounts, as they are typed: any case, full-width letters, spaces around. */
export const canonicalLogin = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

const localeOf = (value: string): Locale => (isLocale(value) ? value : LOCALES[0])
const nameOf = (row: { readonly id: string; readonly display_name: Buffer }): string => open(row.display_name, staffPlace(row.id, 'display_name'))

export interface SessionStaff {
  readonly id: string
  readonly sessionId: string
  readonly login: string
  readonly name: string
  readonly role: string
  readonly divisions: readonly string[]
  readonly locale: Locale
  readonly mustChange: boolean
  /** Absent colleagues whose work this person does today. */
  readonly covering: readonly string[]
  /** The designated institution whose cases alone they see. */
  readonly institution: string | null
}

/** Seconds between two notes that a session is in use: a page of many requests writes once. */
const TOUCH_SECONDS = 60

/** The owner of a session that is open at this instant, and a note that it is in use. The id comes from a token we encrypted. */
export async function openSession(sessionId: string, at: Date, idleMinutes: number): Promise<SessionStaff | null> {
  const { rows } = await sql().query(
    `SELECT p.id, p.login, p.display_name, p.role, p.divisions, p.locale, p.must_change, p.institution_id, s.last_seen_at,
       ARRAY(SELECT a.staff_id FROM staff_absence a WHERE a.deputy_id = p.id AND a.ended_at IS NULL AND $4::date BETWEEN a.from_on AND a.to_on) AS covering
     FROM staff_session s JOIN staff p ON p.id = s.staff_id
     WHERE s.id = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $2::timestamptz - make_interval(mins => $3) AND p.disabled_at IS NULL`,
    [sessionId, at, idleMinutes, chinaDate(at)],
  )
  const row = rows[0]
  if (!row) return null
  if (at.getTime() - row.last_seen_at.getTime() >= TOUCH_SECONDS * 1000) {
    await sql().query('UPDATE staff_session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2 AND revoked_at IS NULL', [sessionId, at])
  }
  return { id: row.id, sessionId, login: row.login, name: nameOf(row), role: row.role, divisions: row.divisions, locale: localeOf(row.locale), mustChange: row.must_change, covering: row.covering, institution: row.institution_id }
}

export interface Credentials {
  readonly id: string
  readonly passwordHash: string
  readonly totpSecret: string
  readonly totpLastStep: number
  readonly disabled: boolean
  readonly locale: Locale
}

/** What sign-in compares with. Only `posts.ts` and the change of one's own password read it. */
export async function credentialsOf(by: { readonly login: string } | { readonly id: string }): Promise<Credentials | null> {
  const { rows } = await sql().query(
    `SELECT id, password_hash, totp_secret, totp_last_step, disabled_at, locale FROM staff WHERE ${'login' in by ? 'login' : 'id'} = $1`,
    ['login' in by ? by.login : by.id],
  )
  const row = rows[0]
  return row
    ? {
        id: row.id, passwordHash: row.password_hash, totpSecret: open(row.totp_secret, staffPlace(row.id, 'totp_secret')),
        totpLastStep: Number(row.totp_last_step), disabled: row.disabled_at !== null, locale: localeOf(row.locale),
      }
    : null
}

export interface StaffRow {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly role: string
  readonly divisions: readonly string[]
  readonly locale: Locale
  readonly createdAt: Date
  readonly disabledAt: Date | null
  readonly lastSeenAt: Date | null
  readonly recoveryCodesLeft: number
}

/** Everyone this administrator may see: those within their own divisions. */
export async function listStaff(scope: DistrictScope): Promise<readonly StaffRow[]> {
  const { rows } = await sql().query(
    `SELECT p.id, p.login, p.display_name, p.role, p.divisions, p.locale, p.created_at, p.disabled_at,
       (SELECT max(s.last_seen_at) FROM staff_session s WHERE s.staff_id = p.id) AS last_seen_at,
       (SELECT count(*)::int FROM staff_recovery_code c WHERE c.staff_id = p.id AND c.used_at IS NULL) AS codes
     FROM staff p WHERE $1::text[] IS NULL OR (p.divisions <> '{}' AND p.divisions <@ $1::text[])
     ORDER BY p.disabled_at IS NOT NULL, p.role, p.login`,
    [scope.divisions === 'all' ? null : scope.divisions],
  )
  return rows.map((row) => ({
    id: row.id, login: row.login, name: nameOf(row), role: row.role, divisions: row.divisions, locale: localeOf(row.locale),
    createdAt: row.created_at, disabledAt: row.disabled_at, lastSeenAt: row.last_seen_at, recoveryCodesLeft: row.codes,
  }))
}

/** Divisions and role of one account, to check against the administrator's own before it is changed. */
export async function findStaff(scope: DistrictScope, id: string): Promise<{ readonly id: string; readonly login: string; readonly divisions: readonly string[]; readonly disabled: boolean } | null> {
  const { rows } = await sql().query('SELECT id, login, divisions, disabled_at FROM staff WHERE id = $1', [id])
  const row = rows[0]
  if (!row) return null
  const divisions = row.divisions as readonly string[]
  const within = scope.divisions === 'all' || (divisions.length > 0 && divisions.every((division) => covers(scope, division)))
  return within ? { id: row.id, login: row.login, divisions, disabled: row.disabled_at !== null } : null
}

/** Names of colleagues by id, for "claimed by" and histories. */
export async function staffNames(_scope: DistrictScope, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql().query('SELECT id, display_name FROM staff WHERE id = ANY($1::uuid[])', [[...new Set(ids)]])
  return new Map(rows.map((row) => [row.id as string, nameOf(row)]))
}

export interface SessionRow {
  readonly id: string
  readonly staffId: string
  readonly name: string
  readonly login: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
  readonly agent: string
}

/** Sessions still open: one's own, or, for those who may end others', all within their divisions. */
export async function openSessions(scope: DistrictScope, whose: 'own' | 'others', at: Date, idleMinutes: number): Promise<readonly SessionRow[]> {
  const { rows } = await sql().query(
    `SELECT s.id, s.staff_id, p.login, p.display_name, s.created_at, s.last_seen_at, s.expires_at, s.agent
     FROM staff_session s JOIN staff p ON p.id = s.staff_id
     WHERE s.revoked_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $2::timestamptz - make_interval(mins => $3)
       AND CASE WHEN $4 THEN s.staff_id = $1 ELSE s.staff_id <> $1 AND ($5::text[] IS NULL OR (p.divisions <> '{}' AND p.divisions <@ $5::text[])) END
     ORDER BY s.last_seen_at DESC LIMIT 200`,
    [scope.staffId, at, idleMinutes, whose === 'own', scope.divisions === 'all' ? null : scope.divisions],
  )
  return rows.map((row) => ({
    id: row.id, staffId: row.staff_id, login: row.login, name: open(row.display_name, staffPlace(row.staff_id, 'display_name')),
    createdAt: row.created_at, lastSeenAt: row.last_seen_at, expiresAt: row.expires_at, agent: row.agent,
  }))
}

/** An absence that has not ended. */
export interface AbsenceRow {
  readonly id: string
  readonly staffId: string
  readonly name: string
  readonly deputyId: string
  readonly deputy: string
  readonly from: string
  readonly to: string
}

/** Absences that run or are to come: one's own and those one covers, or all within the divisions. The earliest first. */
export async function listAbsences(scope: DistrictScope, whose: 'own' | 'all', today: string): Promise<readonly AbsenceRow[]> {
  const { rows } = await sql().query(
    `SELECT a.id, a.staff_id, p.display_name, a.deputy_id, d.display_name AS deputy_name, a.from_on::text AS from_day, a.to_on::text AS to_day
     FROM staff_absence a JOIN staff p ON p.id = a.staff_id JOIN staff d ON d.id = a.deputy_id
     WHERE a.ended_at IS NULL AND a.to_on >= $2::date
       AND (a.staff_id = $1 OR a.deputy_id = $1 OR ($3 AND ($4::text[] IS NULL OR (p.divisions <> '{}' AND p.divisions <@ $4::text[]))))
     ORDER BY a.from_on, a.id LIMIT 500`,
    [scope.staffId, today, whose === 'all', scope.divisions === 'all' ? null : scope.divisions],
  )
  return rows.map((row) => ({
    id: row.id, staffId: row.staff_id, name: nameOf({ id: row.staff_id, display_name: row.display_name }), deputyId: row.deputy_id,
    deputy: nameOf({ id: row.deputy_id, display_name: row.deputy_name }), from: row.from_day, to: row.to_day,
  }))
}

/** What the rule of cover asks about someone; null when there is no such account in use. */
export async function findCoverer(id: string, today: string, on: Queryable = sql()): Promise<Coverer | null> {
  const { rows } = await on.query(
    `SELECT p.id, p.role, p.divisions,
       (SELECT coalesce(json_agg(json_build_object('from', a.from_on::text, 'to', a.to_on::text)), '[]') FROM staff_absence a
          WHERE a.staff_id = p.id AND a.ended_at IS NULL AND a.to_on >= $2::date) AS absences
     FROM staff p WHERE p.id = $1 AND p.disabled_at IS NULL AND p.institution_id IS NULL`,
    [id, today],
  )
  const row = rows[0]
  return row ? { id: row.id, role: row.role, divisions: divisionsOf(row.divisions), absences: row.absences } : null
}

/** A colleague who may be given work. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly divisions: readonly string[]
  /** Last day of an absence that runs today. */
  readonly absentUntil: string | null
}

/** Colleagues who work cases and cover all of these divisions, oneself aside. `id` asks for one of them. */
export async function listColleagues(scope: DistrictScope, divisions: readonly string[], today: string, id: string | null = null): Promise<readonly Colleague[]> {
  const { rows } = await sql().query(
    `SELECT p.id, p.display_name, p.role, p.divisions,
       (SELECT max(a.to_on)::text FROM staff_absence a WHERE a.staff_id = p.id AND a.ended_at IS NULL AND $4::date BETWEEN a.from_on AND a.to_on) AS absent_until
     FROM staff p WHERE p.disabled_at IS NULL AND p.institution_id IS NULL AND p.id <> $1 AND p.role = ANY($2::text[]) AND (p.divisions = '{}' OR p.divisions @> $3::text[]) AND ($5::uuid IS NULL OR p.id = $5)
     ORDER BY p.divisions = '{}', p.login`,
    [scope.staffId, ROLES.filter((role) => allows(role, 'case.claim')), [...new Set(divisions)], today, id],
  )
  return rows.map((row) => ({ id: row.id, name: nameOf(row), role: row.role, divisions: row.divisions, absentUntil: row.absent_until }))
}

/** Whether a designated institution of this id is known. */
export async function institutionExists(id: string): Promise<boolean> {
  return (await sql().query('SELECT 1 FROM institution WHERE id = $1', [id])).rows.length > 0
}
