import { z } from 'zod'
import { safeReturn } from '@/domain/identity/return-path'
import type { Locale } from '@/domain/locale'
import { cookieNames } from '@/platform/cookies'
import { env } from '@/platform/env'
import { verifyPassword } from '@/platform/password'
import { openPost } from '@/platform/posts/build'
import { seeOther, type CookieChange, type Post, type PostReply } from '@/platform/posts/post'
import { returnRate, takeRate } from '@/platform/rate-limit'
import { recoveryDigest, verifyTotp } from '@/platform/totp'
import { canonicalLogin, credentialsOf, type Credentials } from './data'
import { beginSession, endSession, recordRefusedSignIn, type NewSession, type SignInFault } from './mutations'
import { sessionIdOf, sessionSeconds, sessionToken } from './scope'

/** Everything may be empty or wrong: whoever posts it reads the one sentence for a refused sign-in. */
const signInForm = z.object({
  login: z.string().max(200).default(''),
  password: z.string().max(400).default(''),
  code: z.string().max(60).default(''),
  returnTo: z.string().max(400).default(''),
})
type SignInForm = z.infer<typeof signInForm>

/** Stands in for the secret of an account that does not exist, so that its code is checked as well. */
const NO_SECRET = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

type Second = NewSession['second']
type Checked = { readonly ok: true; readonly staffId: string; readonly second: Second } | { readonly ok: false; readonly staffId: string | null; readonly reason: SignInFault }

/** Password and second step, both always checked: what is wrong cannot be told from the time it takes. */
async function check(form: SignInForm, found: Credentials | null, at: Date): Promise<Checked> {
  const account = found?.disabled ? null : found
  const password = await verifyPassword(account?.passwordHash ?? null, form.password)
  const totp = verifyTotp(form.code, account?.totpSecret ?? NO_SECRET, at, account?.totpLastStep ?? null)
  const recovery = totp.ok ? null : recoveryDigest(form.code)
  const staffId = found?.id ?? null
  if (!account) return { ok: false, staffId, reason: found ? 'disabled' : 'unknown-login' }
  if (!password) return { ok: false, staffId, reason: 'password' }
  if (totp.ok) return { ok: true, staffId: account.id, second: totp.value }
  if (recovery) return { ok: true, staffId: account.id, second: { recovery } }
  return { ok: false, staffId, reason: totp.code === 'code-used' ? 'second-step-used' : 'second-step' }
}

function backToSignIn(locale: Locale, problem: 'refused' | 'locked', returnTo: string): PostReply {
  const target = safeReturn(returnTo)
  return seeOther(`/${locale}/desk/sign-in?${new URLSearchParams({ problem, ...(target ? { returnTo: target } : {}) }).toString()}`)
}

const signIn = openPost({
  name: 'staff-sign-in',
  path: '/:locale/desk/session',
  rate: 'sign-in',
  limit: 8 * 1024,
  schema: signInForm,
  audit: 'staff.signed-in',
  async run(form, _scope, { locale, caller, headers, now }) {
    const login = canonicalLogin(form.login).slice(0, 64)
    if (!(await takeRate('sign-in-login', login)).ok) {
      await recordRefusedSignIn(null, 'rate', now)
      return backToSignIn(locale, 'locked', form.returnTo)
    }
    const found = await credentialsOf({ login })
    const checked = await check(form, found, now)
    const sessionId = checked.ok ? await beginSession({ staffId: checked.staffId, second: checked.second, caller, agent: headers['user-agent'] ?? '', at: now, hours: env().ABSOLUTE_HOURS }) : null
    if (!checked.ok || !sessionId) {
      await recordRefusedSignIn(checked.staffId, checked.ok ? 'second-step-used' : checked.reason, now)
      return backToSignIn(locale, 'refused', form.returnTo)
    }
    await returnRate('sign-in-login', login)
    const cookie: CookieChange = { name: cookieNames.staff, value: await sessionToken(checked.staffId, sessionId), maxAge: sessionSeconds() }
    return seeOther(safeReturn(form.returnTo) ?? `/${locale}/desk/queue`, [cookie])
  },
})

const signOut = openPost({
  name: 'staff-sign-out',
  path: '/:locale/desk/session/end',
  rate: 'sign-in',
  limit: 1024,
  schema: z.object({}),
  audit: 'staff.signed-out',
  async run(_form, _scope, { locale, cookies, now }) {
    const sessionId = await sessionIdOf(cookies[cookieNames.staff])
    if (sessionId) await endSession(sessionId, now)
    return seeOther(`/${locale}/desk/sign-in?notice=signed-out`, [{ name: cookieNames.staff, value: '', maxAge: 0 }])
  },
})

/** Posts of this room, for the front's table. Both work without script and before a session exists. */
export const identityPosts: readonly Post[] = [signIn, signOut]
