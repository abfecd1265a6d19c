import { isLocale, LOCALES, type Locale } from '@/domain/locale'
import { sql } from '@/platform/database'
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
}

/** Seconds between two notes that a session is in use: a page of many requests writes once. */
const TOUCH_SECONDS = 60

/** The owner of a session that is open at this instant, and a note that it is in use. The id comes from a token we encrypted. */
export async function openSession(sessionId: string, at: Date, idleMinutes: number): Promise<SessionStaff | null> {
  const { rows } = await sql().query(
    `SELECT p.id, p.login, p.display_name, p.role, p.divisions, p.locale, p.must_change, s.last_seen_at
     FROM staff_session s JOIN staff p ON p.id = s.staff_id
     WHERE s.id = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $2::timestamptz - make_interval(mins => $3) AND p.disabled_at IS NULL`,
    [sessionId, at, idleMinutes],
  )
  const row = rows[0]
  if (!row) return null
  if (at.getTime() - row.last_seen_at.getTime() >= TOUCH_SECONDS * 1000) {
    await sql().query('UPDATE staff_session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2 AND revoked_at IS NULL', [sessionId, at])
  }
  return { id: row.id, sessionId, login: row.login, name: nameOf(row), role: row.role, divisions: row.divisions, locale: localeOf(row.locale), mustChange: row.must_change }
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
