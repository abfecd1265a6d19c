/**
 * Who is at the desk. The session is a next-auth JWT in an httpOnly, SameSite=Strict cookie; it only carries two ids. Whether it is still
 * good is decided by its row in the database at every request, so that a revoked session ends at once.
 *
 * `review`, `campaign` and `audit` import this file, and no other of this room: their actions need the gate.
 */
import { createHmac } from 'node:crypto'
import { getServerSession, type AuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { boundRightly, divisionsOf, mayAct, type Permission } from '@/domain/identity/permissions'
import type { Locale } from '@/domain/locale'
import { now } from '@/platform/clock'
import { cookieNames, wireName } from '@/platform/cookies'
import { env } from '@/platform/env'
import { ok, refuse, type Result } from '@/platform/errors'
import { keys } from '@/platform/keys'
import { logger } from '@/platform/log'
import { mintDistrictScope, type DistrictScope } from '@/platform/scope'
import { openSession, type SessionStaff } from './data'

/** A signed-in member of staff. */
export interface Staff {
  readonly id: string
  readonly sessionId: string
  readonly login: string
  readonly name: string
  readonly role: string
  readonly divisions: readonly string[] | 'all'
  readonly locale: Locale
  /** The first password was given by someone else: nothing else is open until it is changed. */
  readonly mustChange: boolean
  /** Absent colleagues whose work this person does today. */
  readonly covering: readonly string[]
  /** The designated institution whose cases alone they see; null for the bureau's own staff. */
  readonly institution: string | null
}

/** Tokens are encrypted with a key of their own, derived from the session key of the key file. */
const secret = (): string => createHmac('sha256', keys().session).update('next-auth\0').digest('base64url')

/** On the wire: next-auth and Next's cookies know no other. Posts use the short name. */
export const sessionCookie = (): string => wireName(cookieNames.staff, env().secure)
export const sessionSeconds = (): number => env().ABSOLUTE_HOURS * 3600

/** The cookie value of a session. Its own end is the absolute limit; the row in the database may end it earlier. */
export const sessionToken = (staffId: string, sessionId: string): Promise<string> =>
  encode({ token: { sub: staffId, sid: sessionId }, secret: secret(), maxAge: sessionSeconds() })

/** The session id in a cookie value that we made, or null. For signing out; it does not say that the session is still open. */
export async function sessionIdOf(value: string | undefined): Promise<string | null> {
  if (!value) return null
  const token = await decode({ token: value, secret: secret() }).catch(() => null)
  return typeof token?.['sid'] === 'string' ? token['sid'] : null
}

const staffOf = (row: SessionStaff): Staff => ({ ...row, divisions: divisionsOf(row.divisions) })

/** The member of staff behind a session id, or null when it is revoked, idle, over, or its owner was suspended. */
export async function staffBehind(sessionId: string, at: Date): Promise<Staff | null> {
  const row = await openSession(sessionId, at, env().IDLE_MINUTES)
  return row ? staffOf(row) : null
}

/** Built per call: keys and environment are read at first use, not when the module loads. */
function authOptions(): AuthOptions {
  return {
    secret: secret(),
    providers: [],
    session: { strategy: 'jwt', maxAge: sessionSeconds() },
    cookies: { sessionToken: { name: sessionCookie(), options: { httpOnly: true, sameSite: 'strict', path: '/', secure: env().secure } } },
    callbacks: {
      async session({ token }) {
        const { sid, sub } = token
        const staff = typeof sid === 'string' ? await staffBehind(sid, now()) : null
        // An empty session counts as none.
        return (staff && staff.id === sub ? { staff } : {}) as never
      },
    },
    // A cookie that does not open is an everyday thing (another key file, a cut value), not an error.
    logger: { error: (code) => logger.debug({ code }, 'a staff session did not open'), warn: () => undefined, debug: () => undefined },
  }
}

/** The member of staff of this request, or null. Read once a request. */
export const auth = cache(async (): Promise<Staff | null> => {
  const session = (await getServerSession(authOptions())) as { readonly staff?: Staff } | null
  return session?.staff ?? null
})

/** Proof that this member of staff may do this, in their divisions. */
export const scopeOf = (staff: Staff, permission: Permission): DistrictScope | null =>
  mayAct(staff.role, staff.divisions, permission) && boundRightly(staff.role, staff.institution) && (!staff.mustChange || permission === 'session.own')
    ? mintDistrictScope({ staffId: staff.id, role: staff.role, divisions: staff.divisions, covering: staff.covering, institution: staff.institution, permission })
    : null

/** The gate of every staff write and of the loaders of other rooms. */
export async function staffGate(permission: Permission): Promise<Result<DistrictScope, 'signed-out' | 'not-permitted'>> {
  const staff = await auth()
  if (!staff) return refuse('signed-out')
  const scope = scopeOf(staff, permission)
  return scope ? ok(scope) : refuse('not-permitted')
}

/** Whether this request's member of staff holds a permission: decides which buttons a page shows, never what an action does. */
export async function may(permission: Permission): Promise<boolean> {
  return (await staffGate(permission)).ok
}
