'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { create as createQr } from 'qrcode'
import { z } from 'zod'
import { tidy } from '@/domain/casework/fields'
import { divisionsOn } from '@/domain/division/divisions'
import { ROLES } from '@/domain/identity/permissions'
import { LOCALES } from '@/domain/locale'
import { chinaDate } from '@/platform/clock'
import { ok, refuse } from '@/platform/errors'
import { passwordFaults, verifyPassword } from '@/platform/password'
import { staffAction } from '@/platform/staff-action'
import { totpUri } from '@/platform/totp'
import { canonicalLogin, credentialsOf, institutionExists } from './data'
import { changePassword, createStaff, endAbsence, enterAbsence, resetSecondStep, revokeSession, suspendStaff } from './mutations'
import { auth, staffGate } from './scope'

const locale = z.enum(LOCALES)
const staffId = z.object({ locale, id: z.uuid() })

/** A code to scan as path data: one horizontal run of dark modules a subpath. */
function qr(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = createQr(text, { errorCorrectionLevel: 'M' }).modules
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue
      let width = 1
      while (x + width < size && data[y * size + x + width]) width++
      path += `M${x} ${y}h${width}v1h-${width}z`
      x += width
    }
  }
  return { path, size }
}

/** What is shown once and never again. */
export interface ShownOnce {
  readonly login: string
  readonly password: string | null
  readonly totpSecret: string
  readonly qr: { readonly path: string; readonly size: number }
  readonly recoveryCodes: readonly string[]
}

const shownOnce = (login: string, password: string | null, totpSecret: string, recoveryCodes: readonly string[]): ShownOnce => ({
  login, password, totpSecret, recoveryCodes, qr: qr(totpUri(login, totpSecret)),
})

const newStaff = z.object({
  locale,
  login: z.string().transform(canonicalLogin).pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, 'login-form')),
  name: z.string().transform((raw) => tidy(raw)).pipe(z.string().min(1, 'name-empty').max(60, 'name-long')),
  role: z.enum(ROLES, 'role-empty'),
  /** The designated institution, of its reviewers. */
  institution: z.string().max(64).default('').transform((raw) => tidy(raw)),
  language: z.enum(LOCALES, 'language-empty'),
  /** 'city', or ids of divisions. */
  reach: z.enum(['city', 'divisions'], 'reach-empty'),
  divisions: z.string().max(2000).default('').transform((joined) => joined.split(',').filter(Boolean)),
})

export const createStaffAction = staffAction(staffGate)({
  permission: 'staff.manage',
  schema: newStaff,
  rate: 'staff-action',
  audit: 'staff.created',
  async run(input, scope, at) {
    const institution = input.role === 'institution' ? input.institution : null
    if (institution !== null && !(await institutionExists(institution))) return refuse('institution-unknown')
    // The cases of an institution come from every district: it is bound by its id, not by divisions.
    const divisions = input.reach === 'city' || institution !== null ? [] : [...new Set(input.divisions)]
    const known = new Set(divisionsOn(chinaDate(at)).map((division) => division.id))
    if (institution === null && input.reach === 'divisions' && (divisions.length === 0 || divisions.some((id) => !known.has(id)))) return refuse('divisions-empty')
    const made = await createStaff(scope, { login: input.login, name: input.name, role: input.role, divisions, institution, locale: input.language }, at)
    if (!made.ok) return made
    const { password, totpSecret, recoveryCodes } = made.value.secrets
    revalidatePath(`/${input.locale}/desk/staff`)
    return ok(shownOnce(input.login, password, totpSecret, recoveryCodes))
  },
})

export const resetSecondStepAction = staffAction(staffGate)({
  permission: 'staff.manage',
  schema: staffId,
  rate: 'staff-action',
  audit: 'staff.second-step-enrolled',
  async run({ id }, scope, at) {
    const done = await resetSecondStep(scope, id, at)
    return done.ok ? ok(shownOnce(done.value.login, null, done.value.secrets.totpSecret, done.value.secrets.recoveryCodes)) : done
  },
})

export const suspendStaffAction = staffAction(staffGate)({
  permission: 'staff.manage',
  schema: staffId,
  rate: 'staff-action',
  audit: 'staff.suspended',
  async run({ locale: language, id }, scope, at) {
    const done = await suspendStaff(scope, id, at)
    if (!done.ok) return done
    redirect(`/${language}/desk/staff?notice=suspended`)
  },
})

export const revokeOwnSessionAction = staffAction(staffGate)({
  permission: 'session.own',
  schema: staffId,
  rate: 'staff-action',
  audit: 'staff.session-revoked',
  async run({ locale: language, id }, scope, at) {
    const done = await revokeSession(scope, id, at)
    if (!done.ok) return done
    redirect(`/${language}/desk/sessions?notice=ended`)
  },
})

export const revokeOtherSessionAction = staffAction(staffGate)({
  permission: 'session.revoke-other',
  schema: staffId,
  rate: 'staff-action',
  audit: 'staff.session-revoked',
  async run({ locale: language, id }, scope, at) {
    const done = await revokeSession(scope, id, at)
    if (!done.ok) return done
    redirect(`/${language}/desk/sessions?notice=ended`)
  },
})

const passwords = z.object({ locale, present_password: z.string().min(1, 'present-empty').max(400), new_password: z.string().max(400), again_password: z.string().max(400) })

export const changePasswordAction = staffAction(staffGate)({
  permission: 'session.own',
  schema: passwords,
  rate: 'staff-action',
  audit: 'staff.password-changed',
  async run(input, scope, at) {
    const staff = await auth()
    const held = await credentialsOf({ id: scope.staffId })
    if (!staff || !held || !(await verifyPassword(held.passwordHash, input.present_password))) return refuse('present-wrong')
    const fault = passwordFaults(input.new_password, staff.login)[0]
    if (fault) return refuse(fault)
    if (input.new_password !== input.again_password) return refuse('again-differs')
    if (input.new_password === input.present_password) return refuse('password-same')
    await changePassword(scope, input.new_password, staff.sessionId, at)
    redirect(`/${input.locale}/desk/sessions?notice=password-changed`)
  },
})

const absence = z.object({
  locale,
  /** Who is away; left out by those who may only enter their own. */
  staff: z.uuid('staff-empty').or(z.literal('')).default(''),
  deputy: z.uuid('deputy-empty'),
  from: z.iso.date('dates-wrong'),
  to: z.iso.date('dates-wrong'),
})

export const enterAbsenceAction = staffAction(staffGate)({
  permission: 'absence.own',
  schema: absence,
  rate: 'staff-action',
  audit: 'staff.absence-entered',
  async run(input, scope, at) {
    const done = await enterAbsence(scope, { staffId: input.staff || scope.staffId, deputyId: input.deputy, from: input.from, to: input.to }, at)
    if (!done.ok) return done
    redirect(`/${input.locale}/desk/absence?notice=entered`)
  },
})

export const endAbsenceAction = staffAction(staffGate)({
  permission: 'absence.own',
  schema: staffId,
  rate: 'staff-action',
  audit: 'staff.absence-ended',
  async run({ locale: language, id }, scope, at) {
    const done = await endAbsence(scope, id, at)
    if (!done.ok) return done
    redirect(`/${language}/desk/absence?notice=ended`)
  },
})
