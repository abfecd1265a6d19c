import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { disconnect, sql } from '@/platform/database'
import { env } from '@/platform/env'
import type { PostReply, PostRequest } from '@/platform/posts/post'
import { clearRates } from '@/platform/rate-limit'
import { mintDistrictScope } from '@/platform/scope'
import { makeRecoveryCodes, newTotpSecret } from '@/platform/totp'
import { openTestDatabase } from '@/tools/testing/application'
import { createStaff, insertStaff, resetSecondStep, revokeSession, suspendStaff } from './mutations'
import { identityPosts } from './posts'
import { sessionIdOf, staffBehind } from './scope'

const START = new Date('2026-11-20T02:00:00Z')
const after = (minutes: number): Date => new Date(START.getTime() + minutes * 60_000)
const PASSWORD = 'a river runs to the east'
let close: () => Promise<void>

beforeAll(async () => {
  close = await openTestDatabase()
})
afterAll(async () => {
  await disconnect()
  await close()
})
afterEach(clearRates)

let serial = 0
async function account(over: { readonly divisions?: readonly string[]; readonly role?: 'administrator' | 'officer' } = {}) {
  const login = `staff${++serial}`
  const secrets = { password: PASSWORD, totpSecret: newTotpSecret(), recoveryCodes: makeRecoveryCodes() }
  const made = await insertStaff({ login, name: '示例员', role: over.role ?? 'officer', divisions: over.divisions ?? ['500103'], locale: 'zh' }, secrets, { by: null, mustChange: false, at: START })
  if (!made.ok) throw new Error(made.code)
  return { login, id: made.value.id, ...secrets }
}

const code = (secret: string, at: Date): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })

function post(name: 'staff-sign-in' | 'staff-sign-out', form: Record<string, string>, at: Date, cookies: Record<string, string> = {}): Promise<PostReply> {
  const found = identityPosts.find((one) => one.name === name)
  if (!found) throw new Error(`no post ${name}`)
  const request: PostRequest = { locale: 'zh', path: '', params: {}, form, body: Buffer.alloc(0), headers: { 'user-agent': 'test' }, cookies, caller: '127.0.0.1', now: at }
  return found.handle(request)
}
const signIn = (login: string, password: string, second: string, at: Date, more: Record<string, string> = {}) => post('staff-sign-in', { login, password, code: second, ...more }, at)

/** Where a reply leads, and the session it opened. */
async function outcome(reply: PostReply): Promise<{ readonly location: string; readonly sessionId: string | null; readonly cookie: string }> {
  if (reply.kind !== 'see-other') throw new Error(`a ${reply.kind} where a redirect was expected`)
  const cookie = reply.cookies?.[0]?.value ?? ''
  return { location: reply.location, sessionId: await sessionIdOf(cookie), cookie }
}

const actionsOf = async (id: string): Promise<string[]> =>
  (await sql().query('SELECT action FROM audit_entry WHERE actor_id = $1 ORDER BY at, action', [id])).rows.map((row) => row.action as string)

describe('sign-in', () => {
  it('opens a session with password and code, and writes it down', async () => {
    const staff = await account()
    const { location, sessionId } = await outcome(await signIn(` ${staff.login.toUpperCase()} `, PASSWORD, code(staff.totpSecret, START), START))
    expect(location).toBe('/zh/desk/queue')
    expect(await staffBehind(sessionId ?? '', START)).toMatchObject({ id: staff.id, name: '示例员', divisions: ['500103'], role: 'officer' })
    expect(await actionsOf(staff.id)).toEqual(['staff.signed-in'])
  })

  it.each([
    ['a wrong password', (s: Awaited<ReturnType<typeof account>>) => [s.login, 'wrong password', code(s.totpSecret, START)]],
    ['a wrong code', (s: Awaited<ReturnType<typeof account>>) => [s.login, PASSWORD, '000000']],
    ['no code', (s: Awaited<ReturnType<typeof account>>) => [s.login, PASSWORD, '']],
    ['an unknown login', (s: Awaited<ReturnType<typeof account>>) => [`${s.login}x`, PASSWORD, code(s.totpSecret, START)]],
    ['an unknown recovery code', (s: Awaited<ReturnType<typeof account>>) => [s.login, PASSWORD, 'AAAAA-AAAAA']],
    ['someone else’s recovery code', (s: Awaited<ReturnType<typeof account>>) => [s.login, 'wrong password', s.recoveryCodes[0] ?? '']],
  ])('refuses %s with the same answer', async (_, make) => {
    const staff = await account()
    const [login = '', password = '', second = ''] = make(staff)
    const { location, cookie } = await outcome(await signIn(login, password, second, START))
    expect(location).toBe('/zh/desk/sign-in?problem=refused')
    expect(cookie).toBe('')
    const { rows } = await sql().query('SELECT count(*)::int AS n FROM staff_session WHERE staff_id = $1', [staff.id])
    expect(rows[0].n).toBe(0)
  })

  it('takes a code once, even when it comes twice at the same moment', async () => {
    const staff = await account()
    const second = code(staff.totpSecret, START)
    const replies = await Promise.all(Array.from({ length: 4 }, () => signIn(staff.login, PASSWORD, second, START).then(outcome)))
    expect(replies.filter((one) => one.sessionId !== null)).toHaveLength(1)
    expect((await outcome(await signIn(staff.login, PASSWORD, second, after(0.2)))).sessionId).toBeNull()
    expect((await outcome(await signIn(staff.login, PASSWORD, code(staff.totpSecret, after(1)), after(1)))).sessionId).not.toBeNull()
  })

  it('takes a recovery code once, however it is typed', async () => {
    const staff = await account()
    const recovery = staff.recoveryCodes[3] ?? ''
    expect((await outcome(await signIn(staff.login, PASSWORD, recovery.toLowerCase().replace('-', ' '), START))).sessionId).not.toBeNull()
    expect((await outcome(await signIn(staff.login, PASSWORD, recovery, START))).location).toContain('problem=refused')
    expect(await actionsOf(staff.id)).toContain('staff.recovery-code-used')
  })

  it('goes back only to pages of our own', async () => {
    const staff = await account()
    const to = (returnTo: string, minutes: number) => signIn(staff.login, PASSWORD, code(staff.totpSecret, after(minutes)), after(minutes), { returnTo }).then(outcome)
    expect((await to('/ar/desk/queue?view=overdue', 0)).location).toBe('/ar/desk/queue?view=overdue')
    expect((await to('https://evil.example/', 2)).location).toBe('/zh/desk/queue')
    expect((await to('//evil.example', 4)).location).toBe('/zh/desk/queue')
  })

  it('locks a login that is tried too often, and says so', async () => {
    const staff = await account()
    for (let n = 0; n < 10; n++) await signIn(staff.login, 'wrong password', '000000', START)
    expect((await outcome(await signIn(staff.login, PASSWORD, code(staff.totpSecret, START), START))).location).toBe('/zh/desk/sign-in?problem=locked')
  })

  it('refuses a suspended account and ends its sessions', async () => {
    const staff = await account()
    const { sessionId } = await outcome(await signIn(staff.login, PASSWORD, code(staff.totpSecret, START), START))
    const administrator = mintDistrictScope({ staffId: randomUUID(), role: 'administrator', divisions: 'all', permission: 'staff.manage' })
    expect((await suspendStaff(administrator, staff.id, START)).ok).toBe(true)
    expect(await staffBehind(sessionId ?? '', START)).toBeNull()
    expect((await outcome(await signIn(staff.login, PASSWORD, code(staff.totpSecret, after(2)), after(2)))).location).toContain('problem=refused')
  })
})

describe('a session', () => {
  const begin = async () => {
    const staff = await account()
    return { staff, ...(await outcome(await signIn(staff.login, PASSWORD, code(staff.totpSecret, START), START))) }
  }

  it('ends when it is not used, and lives while it is', async () => {
    const idle = env().IDLE_MINUTES
    const { sessionId } = await begin()
    expect(await staffBehind(sessionId ?? '', after(idle - 1))).not.toBeNull()
    expect(await staffBehind(sessionId ?? '', after(2 * idle - 2))).not.toBeNull()
    expect(await staffBehind(sessionId ?? '', after(3 * idle))).toBeNull()
  })

  it('ends after its longest time in any case', async () => {
    const { sessionId } = await begin()
    const end = env().ABSOLUTE_HOURS * 60
    for (let minutes = 10; minutes < end; minutes += 10) expect(await staffBehind(sessionId ?? '', after(minutes))).not.toBeNull()
    expect(await staffBehind(sessionId ?? '', after(end))).toBeNull()
  })

  it('ends by signing out', async () => {
    const { sessionId, cookie } = await begin()
    const reply = await post('staff-sign-out', {}, after(1), { staff: cookie })
    expect(reply).toMatchObject({ kind: 'see-other', location: '/zh/desk/sign-in?notice=signed-out', cookies: [{ name: 'staff', maxAge: 0 }] })
    expect(await staffBehind(sessionId ?? '', after(1))).toBeNull()
  })

  it('is ended by its owner or an administrator of the division, and by nobody else', async () => {
    const { staff, sessionId } = await begin()
    const scope = (staffId: string, permission: string, divisions: readonly string[] | 'all') => mintDistrictScope({ staffId, role: 'administrator', divisions, permission })
    expect(await revokeSession(scope(randomUUID(), 'session.own', 'all'), sessionId ?? '', START)).toMatchObject({ code: 'not-found' })
    expect(await revokeSession(scope(randomUUID(), 'session.revoke-other', ['500105']), sessionId ?? '', START)).toMatchObject({ code: 'not-found' })
    expect((await revokeSession(scope(staff.id, 'session.own', ['500103']), sessionId ?? '', START)).ok).toBe(true)
    expect(await staffBehind(sessionId ?? '', START)).toBeNull()
  })

  it('does not open with a value that we did not make', async () => {
    for (const value of ['', 'x', 'eyJhbGciOiJkaXIifQ..a.b.c']) expect(await sessionIdOf(value)).toBeNull()
    expect(await staffBehind(randomUUID(), START)).toBeNull()
  })
})

describe('accounts', () => {
  const scope = (divisions: readonly string[] | 'all') => mintDistrictScope({ staffId: randomUUID(), role: 'administrator', divisions, permission: 'staff.manage' })
  const fresh = (divisions: readonly string[], login = `new${++serial}`) => ({ login, name: '新来的', role: 'reviewer' as const, divisions, locale: 'ko' as const })

  it('are made with secrets that work and a password to be changed', async () => {
    const staff = fresh(['500103'])
    const made = await createStaff(scope('all'), staff, START)
    if (!made.ok) throw new Error(made.code)
    const { password, totpSecret } = made.value.secrets
    const { sessionId } = await outcome(await signIn(staff.login, password, code(totpSecret, START), START))
    expect(await staffBehind(sessionId ?? '', START)).toMatchObject({ mustChange: true, locale: 'ko' })
    expect(await createStaff(scope('all'), fresh(['500103'], staff.login), START)).toMatchObject({ code: 'login-taken' })
  })

  it('are never given divisions beyond the administrator’s own', async () => {
    expect(await createStaff(scope(['500103']), fresh([]), START)).toMatchObject({ code: 'beyond-own-divisions' })
    expect(await createStaff(scope(['500103']), fresh(['500103', '500105']), START)).toMatchObject({ code: 'beyond-own-divisions' })
    expect((await createStaff(scope(['500103']), fresh(['500103']), START)).ok).toBe(true)
  })

  it('cannot be suspended by themselves or from another division', async () => {
    const staff = await account({ divisions: ['500105'] })
    const own = mintDistrictScope({ staffId: staff.id, role: 'administrator', divisions: 'all', permission: 'staff.manage' })
    expect(await suspendStaff(own, staff.id, START)).toMatchObject({ code: 'own-account' })
    expect(await suspendStaff(scope(['500103']), staff.id, START)).toMatchObject({ code: 'not-found' })
  })

  it('lose their old second step when it is reset', async () => {
    const staff = await account()
    const done = await resetSecondStep(scope('all'), staff.id, START)
    if (!done.ok) throw new Error(done.code)
    expect((await outcome(await signIn(staff.login, PASSWORD, code(staff.totpSecret, START), START))).sessionId).toBeNull()
    expect((await outcome(await signIn(staff.login, PASSWORD, staff.recoveryCodes[0] ?? '', START))).sessionId).toBeNull()
    expect((await outcome(await signIn(staff.login, PASSWORD, code(done.value.secrets.totpSecret, START), START))).sessionId).not.toBeNull()
  })
})
