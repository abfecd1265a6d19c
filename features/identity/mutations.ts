import { absenceRefusal, type AbsencePlan, type AbsenceRefusal } from '@/domain/identity/absence'
import type { Permission, Role } from '@/domain/identity/permissions'
import { allows, mayManage } from '@/domain/identity/permissions'
import type { Locale } from '@/domain/locale'
import { auditCall, auditParameters, type AuditEvent } from '@/platform/audit'
import { chinaDate } from '@/platform/clock'
import { sql, transaction, type Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { ok, refuse, type Result } from '@/platform/errors'
import { seal } from '@/platform/field-crypto'
import { hashPassword } from '@/platform/password'
import type { DistrictScope } from '@/platform/scope'
import { randomSymbols, uuidv7 } from '@/platform/tokens'
import { makeRecoveryCodes, newTotpSecret, recoveryDigest } from '@/platform/totp'
import { findCoverer, findStaff, staffPlace } from './data'

const append = async (client: Queryable, event: AuditEvent): Promise<void> => {
  await client.query(`SELECT ${auditCall(1)}`, auditParameters(event))
}

/** Why a sign-in was refused. Kept in the audit log only: the person at the screen always reads the same sentence. */
export type SignInFault = 'unknown-login' | 'disabled' | 'password' | 'second-step' | 'second-step-used' | 'rate'

export async function recordRefusedSignIn(staffId: string | null, reason: SignInFault, at: Date): Promise<void> {
  await append(sql(), { actorKind: 'staff', actorId: staffId, action: 'staff.sign-in-refused', subjectKind: 'staff', subjectId: staffId, detail: { reason }, at })
}

export interface NewSession {
  readonly staffId: string
  /** What was shown as the second step: the time step of a code, or the digest of a recovery code. */
  readonly second: { readonly step: number } | { readonly recovery: Buffer }
  readonly caller: string
  readonly agent: string
  readonly at: Date
  readonly hours: number
}

class UsedUp extends Error {}

/**
 * Opens a session and uses up the second step in one transaction, so that a code shown twice at the same moment opens one session.
 * Returns the session id, or null when the code was used or the account was suspended meanwhile.
 */
export async function beginSession({ staffId, second, caller, agent, at, hours }: NewSession): Promise<string | null> {
  const id = uuidv7(at)
  try {
    await transaction(async (client) => {
      const used = 'step' in second
        ? await client.query('UPDATE staff SET totp_last_step = $2 WHERE id = $1 AND totp_last_step < $2 AND disabled_at IS NULL', [staffId, second.step])
        : await client.query(
            `UPDATE staff_recovery_code c SET used_at = $3 FROM staff p
             WHERE c.staff_id = $1 AND c.digest = $2 AND c.used_at IS NULL AND p.id = c.staff_id AND p.disabled_at IS NULL`,
            [staffId, second.recovery, at],
          )
      if (used.rowCount !== 1) throw new UsedUp()
      await client.query(
        `INSERT INTO staff_session (id, staff_id, created_at, last_seen_at, expires_at, caller, agent) VALUES ($1, $2, $3::timestamptz, $3::timestamptz, $4, $5, $6)`,
        [id, staffId, at, new Date(at.getTime() + hours * 3_600_000), digest('address-of-caller', caller), agentOf(agent)],
      )
      if ('recovery' in second) await append(client, { actorKind: 'staff', actorId: staffId, action: 'staff.recovery-code-used', subjectKind: 'staff', subjectId: staffId, at })
      await append(client, { actorKind: 'staff', actorId: staffId, action: 'staff.signed-in', subjectKind: 'session', subjectId: id, at })
    })
    return id
  } catch (error) {
    if (error instanceof UsedUp) return null
    throw error
  }
}

/** A browser's name of itself: printable and short, since anyone can send anything. */
const agentOf = (agent: string): string => agent.replace(/[^\x20-\x7e]/g, '').slice(0, 200)

/** Ends the session of someone who signs out. The id comes from a token we encrypted. */
export async function endSession(sessionId: string, at: Date): Promise<void> {
  await transaction(async (client) => {
    const { rows } = await client.query('UPDATE staff_session SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING staff_id', [sessionId, at])
    const staffId = rows[0]?.staff_id as string | undefined
    if (staffId) await append(client, { actorKind: 'staff', actorId: staffId, action: 'staff.signed-out', subjectKind: 'session', subjectId: sessionId, at })
  })
}

/** Ends another open session: one's own anywhere, or, with the permission for it, a colleague's within one's divisions. */
export async function revokeSession(scope: DistrictScope, sessionId: string, at: Date): Promise<Result<{ readonly sessionId: string }, 'not-found'>> {
  const others = scope.permission === ('session.revoke-other' satisfies Permission)
  return transaction(async (client) => {
    const { rows } = await client.query(
      `UPDATE staff_session s SET revoked_at = $2 FROM staff p
       WHERE s.id = $1 AND p.id = s.staff_id AND s.revoked_at IS NULL
         AND CASE WHEN $4 THEN $5::text[] IS NULL OR (p.divisions <> '{}' AND p.divisions <@ $5::text[]) ELSE s.staff_id = $3 END
       RETURNING s.staff_id`,
      [sessionId, at, scope.staffId, others, scope.divisions === 'all' ? null : scope.divisions],
    )
    const owner = rows[0]?.staff_id as string | undefined
    if (!owner) return refuse('not-found')
    await append(client, { actorKind: 'staff', actorId: scope.staffId, action: 'staff.session-revoked', subjectKind: 'session', subjectId: sessionId, detail: { owner }, at })
    return ok({ sessionId })
  })
}

const revokeAll = (client: Queryable, staffId: string, at: Date, except: string | null = null) =>
  client.query('UPDATE staff_session SET revoked_at = $2 WHERE staff_id = $1 AND revoked_at IS NULL AND id IS DISTINCT FROM $3::uuid', [staffId, at, except])

export interface NewStaff {
  readonly login: string
  readonly name: string
  readonly role: Role
  /** Empty: the whole city. */
  readonly divisions: readonly string[]
  /** The designated institution of one of its reviewers. */
  readonly institution?: string | null
  readonly locale: Locale
}

export interface Secrets {
  readonly password: string
  readonly totpSecret: string
  readonly recoveryCodes: readonly string[]
}

/** 100 random bits in four groups that survive being read aloud. */
const firstPassword = (): string => Array.from({ length: 4 }, () => randomSymbols(5)).join('-')
const freshSecrets = (): Secrets => ({ password: firstPassword(), totpSecret: newTotpSecret(), recoveryCodes: makeRecoveryCodes() })

async function keepRecoveryCodes(client: Queryable, staffId: string, codes: readonly string[]): Promise<void> {
  await client.query('DELETE FROM staff_recovery_code WHERE staff_id = $1', [staffId])
  await client.query('INSERT INTO staff_recovery_code (staff_id, digest) SELECT $1, unnest($2::bytea[])', [staffId, codes.map(recoveryDigest)])
}

/**
 * Writes an account with given secrets. The seed and the tool that makes the first administrator call it with `by` null; at the desk
 * `createStaff` does. Refuses a login that is taken.
 */
export async function insertStaff(staff: NewStaff, secrets: Secrets, options: { readonly by: string | null; readonly mustChange: boolean; readonly at: Date }): Promise<Result<{ readonly id: string }, 'login-taken'>> {
  const { by, mustChange, at } = options
  const id = uuidv7(at)
  const hash = await hashPassword(secrets.password)
  return transaction(async (client) => {
    const { rowCount } = await client.query(
      `INSERT INTO staff (id, login, display_name, password_hash, totp_secret, totp_last_step, role, divisions, locale, must_change, created_at, created_by, institution_id)
       VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (login) DO NOTHING`,
      [id, staff.login, seal(staff.name, staffPlace(id, 'display_name')), hash, seal(secrets.totpSecret, staffPlace(id, 'totp_secret')), staff.role, staff.divisions, staff.locale, mustChange, at, by, staff.institution ?? null],
    )
    if (rowCount !== 1) return refuse('login-taken')
    await keepRecoveryCodes(client, id, secrets.recoveryCodes)
    await append(client, {
      actorKind: by === null ? 'system' : 'staff', actorId: by, action: 'staff.created', subjectKind: 'staff', subjectId: id,
      detail: { role: staff.role, divisions: staff.divisions, ...(staff.institution ? { institution: staff.institution } : {}) }, at,
    })
    return ok({ id })
  })
}

/** Creates an account at the desk, never with more divisions than the administrator has. The secrets are shown once. */
export async function createStaff(scope: DistrictScope, staff: NewStaff, at: Date): Promise<Result<{ readonly id: string; readonly secrets: Secrets }, 'login-taken' | 'beyond-own-divisions'>> {
  if (!mayManage(scope.divisions, staff.divisions.length === 0 ? 'all' : staff.divisions)) return refuse('beyond-own-divisions')
  const secrets = freshSecrets()
  const made = await insertStaff(staff, secrets, { by: scope.staffId, mustChange: true, at })
  return made.ok ? ok({ id: made.value.id, secrets }) : made
}

/** Suspends an account and ends its sessions. Nobody suspends themselves: the last administrator would lock the city out. */
export async function suspendStaff(scope: DistrictScope, id: string, at: Date): Promise<Result<{ readonly id: string }, 'not-found' | 'own-account'>> {
  if (id === scope.staffId) return refuse('own-account')
  if (!(await findStaff(scope, id))) return refuse('not-found')
  return transaction(async (client) => {
    const { rowCount } = await client.query('UPDATE staff SET disabled_at = $2 WHERE id = $1 AND disabled_at IS NULL', [id, at])
    if (rowCount !== 1) return refuse('not-found')
    await revokeAll(client, id, at)
    await append(client, { actorKind: 'staff', actorId: scope.staffId, action: 'staff.suspended', subjectKind: 'staff', subjectId: id, at })
    return ok({ id })
  })
}

/** A new authenticator secret and new recovery codes, for someone who lost the phone; ends their sessions. Shown once. */
export async function resetSecondStep(scope: DistrictScope, id: string, at: Date): Promise<Result<{ readonly id: string; readonly login: string; readonly secrets: Omit<Secrets, 'password'> }, 'not-found'>> {
  const found = await findStaff(scope, id)
  if (!found || found.disabled) return refuse('not-found')
  const { totpSecret, recoveryCodes } = freshSecrets()
  await transaction(async (client) => {
    await client.query('UPDATE staff SET totp_secret = $2, totp_last_step = 0 WHERE id = $1', [id, seal(totpSecret, staffPlace(id, 'totp_secret'))])
    await keepRecoveryCodes(client, id, recoveryCodes)
    await revokeAll(client, id, at)
    await append(client, { actorKind: 'staff', actorId: scope.staffId, action: 'staff.second-step-enrolled', subjectKind: 'staff', subjectId: id, at })
  })
  return ok({ id, login: found.login, secrets: { totpSecret, recoveryCodes } })
}

/** Replaces one's own password and ends every other session. The present password was checked by the action. */
export async function changePassword(scope: DistrictScope, password: string, keepSession: string, at: Date): Promise<Result<Record<string, never>>> {
  const hash = await hashPassword(password)
  await transaction(async (client) => {
    await client.query('UPDATE staff SET password_hash = $2, must_change = false WHERE id = $1', [scope.staffId, hash])
    await revokeAll(client, scope.staffId, at, keepSession)
    await append(client, { actorKind: 'staff', actorId: scope.staffId, action: 'staff.password-changed', subjectKind: 'staff', subjectId: scope.staffId, at })
  })
  return ok({})
}

/** Whether this member of staff may enter or end an absence of someone: their own, or with the right over accounts within their divisions. */
const mayEnterFor = async (scope: DistrictScope, staffId: string): Promise<boolean> =>
  staffId === scope.staffId || (allows(scope.role, 'staff.manage') && (await findStaff(scope, staffId)) !== null)

/** Enters an absence with its deputy, who sees and works the cases of the absent one on those days. */
export async function enterAbsence(scope: DistrictScope, input: AbsencePlan & { readonly staffId: string; readonly deputyId: string }, at: Date): Promise<Result<{ readonly id: string }, AbsenceRefusal | 'not-found'>> {
  if (!(await mayEnterFor(scope, input.staffId))) return refuse('not-found')
  const today = chinaDate(at)
  return transaction(async (client) => {
    // Two windows that enter days which overlap: the second waits here and then sees the first. In one order, so that no two wait for each other.
    await client.query('SELECT 1 FROM staff WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [[input.staffId, input.deputyId]])
    const [absent, deputy] = [await findCoverer(input.staffId, today, client), await findCoverer(input.deputyId, today, client)]
    if (!absent || !deputy) return refuse('not-found')
    const refused = absenceRefusal(input, absent, deputy, today)
    if (refused) return refuse(refused)
    const id = uuidv7(at)
    await client.query('INSERT INTO staff_absence (id, staff_id, deputy_id, from_on, to_on, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7)', [id, input.staffId, input.deputyId, input.from, input.to, at, scope.staffId])
    await append(client, {
      actorKind: 'staff', actorId: scope.staffId, action: 'staff.absence-entered', subjectKind: 'staff', subjectId: input.staffId,
      detail: { absence: id, deputy: input.deputyId, from: input.from, to: input.to }, at,
    })
    return ok({ id })
  })
}

/** Ends an absence at once: the person is back, or it was entered by mistake. */
export async function endAbsence(scope: DistrictScope, id: string, at: Date): Promise<Result<{ readonly id: string }, 'not-found'>> {
  const { rows } = await sql().query('SELECT staff_id FROM staff_absence WHERE id = $1 AND ended_at IS NULL', [id])
  const staffId = rows[0]?.staff_id as string | undefined
  if (staffId === undefined || !(await mayEnterFor(scope, staffId))) return refuse('not-found')
  return transaction(async (client) => {
    const { rowCount } = await client.query('UPDATE staff_absence SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [id, at])
    if (rowCount !== 1) return refuse('not-found')
    await append(client, { actorKind: 'staff', actorId: scope.staffId, action: 'staff.absence-ended', subjectKind: 'staff', subjectId: staffId, detail: { absence: id }, at })
    return ok({ id })
  })
}
