import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { divisionsOn } from '@/domain/division/divisions'
import { allows, type Permission } from '@/domain/identity/permissions'
import { safeReturn } from '@/domain/identity/return-path'
import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/domain/locale'
import { chinaDate, now } from '@/platform/clock'
import { env } from '@/platform/env'
import { covers, type DistrictScope } from '@/platform/scope'
import { listAbsences, listColleagues, listStaff, openSessions, staffNames, type AbsenceRow, type Colleague, type SessionRow, type StaffRow } from './data'
import { auth, scopeOf, sessionCookie, type Staff } from './scope'

/** Someone signed in, with proof of what the page needs, or without the right to it: the page then says so. */
export type Entry = { readonly ok: true; readonly staff: Staff; readonly scope: DistrictScope } | { readonly ok: false; readonly staff: Staff }

/** The guard of every page of the desk: signed in or on the way to sign-in, and allowed or told why not. */
export async function staffOrSignIn(locale: Locale, permission: Permission, path: string): Promise<Entry> {
  const staff = await auth()
  if (!staff) {
    const had = (await cookies()).has(sessionCookie())
    const target = safeReturn(path)
    const query = new URLSearchParams({ ...(had ? { problem: 'expired' } : {}), ...(target ? { returnTo: target } : {}) }).toString()
    redirect(`/${locale}/desk/sign-in${query ? `?${query}` : ''}`)
  }
  if (staff.mustChange && permission !== 'session.own') redirect(`/${locale}/desk/sessions?notice=must-change`)
  const scope = scopeOf(staff, permission)
  return scope ? { ok: true, staff, scope } : { ok: false, staff }
}

/** Someone who is signed in already has no business at the sign-in page. */
export async function goIfSignedIn(locale: Locale): Promise<void> {
  if (await auth()) redirect(`/${locale}/desk/queue`)
}

/** Names of colleagues, for pages that show who holds or did something. */
export const loadStaffNames = (scope: DistrictScope, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> =>
  staffNames(scope, ids.filter((id): id is string => id !== null && /^[0-9a-f-]{36}$/.test(id)))

/** Divisions a member of staff may be given or may filter by: those valid today, within the scope. */
export function divisionsWithin(scope: DistrictScope, locale: Locale): readonly { readonly id: string; readonly name: string }[] {
  return divisionsOn(chinaDate(now())).filter((division) => covers(scope, division.id)).map((division) => ({ id: division.id, name: division.shortNames[locale] }))
}

export interface StaffPage {
  readonly people: readonly StaffRow[]
  readonly active: number
  readonly suspended: number
  readonly divisions: readonly { readonly id: string; readonly name: string }[]
  readonly languages: readonly { readonly value: Locale; readonly label: string }[]
}

export async function loadStaffPage(scope: DistrictScope, locale: Locale): Promise<StaffPage> {
  const people = await listStaff(scope)
  const suspended = people.filter((person) => person.disabledAt !== null).length
  return { people, active: people.length - suspended, suspended, divisions: divisionsWithin(scope, locale), languages: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })) }
}

export interface SessionsPage {
  readonly own: readonly SessionRow[]
  /** Null for those who may not end others' sessions. */
  readonly others: readonly SessionRow[] | null
  readonly idleMinutes: number
  readonly hours: number
}

export async function loadSessions(staff: Staff, scope: DistrictScope): Promise<SessionsPage> {
  const at = now()
  const { IDLE_MINUTES: idleMinutes, ABSOLUTE_HOURS: hours } = env()
  return {
    own: await openSessions(scope, 'own', at, idleMinutes),
    others: allows(staff.role, 'session.revoke-other') && !staff.mustChange ? await openSessions(scope, 'others', at, idleMinutes) : null,
    idleMinutes, hours,
  }
}

/** A way back that sign-in may lead to, or null. */
export const returnTarget = (asked: string | undefined): string | null => (asked ? safeReturn(asked) : null)

/** Who is signed in, for pages that show the frame either way. */
export const currentStaff = (): Promise<Staff | null> => auth()

export interface AbsencePage {
  readonly absences: readonly AbsenceRow[]
  /** Those who can stand in for oneself. */
  readonly deputies: readonly Colleague[]
  /** Whose absence may be entered besides one's own; null for those who may enter no other. */
  readonly people: readonly { readonly id: string; readonly name: string }[] | null
  readonly today: string
}

/** Absences that run or are to come, and whom one may choose. */
export async function loadAbsences(staff: Staff, scope: DistrictScope): Promise<AbsencePage> {
  const today = chinaDate(now())
  const manages = allows(staff.role, 'staff.manage')
  const [absences, deputies, people] = await Promise.all([
    listAbsences(scope, manages ? 'all' : 'own', today),
    // Whoever enters for others chooses among all: the rule of cover is asked when it is entered.
    listColleagues(scope, manages || staff.divisions === 'all' ? [] : staff.divisions, today),
    manages ? listStaff(scope) : null,
  ])
  return {
    absences, today,
    deputies: deputies.filter((one) => scope.divisions === 'all' || one.divisions.length === 0 || one.divisions.some((division) => covers(scope, division))),
    people: people?.filter((person) => person.disabledAt === null && person.id !== scope.staffId && allows(person.role, 'case.claim')).map(({ id, name }) => ({ id, name })) ?? null,
  }
}

/** Colleagues to whom cases of these divisions may be given. */
export const loadColleagues = (scope: DistrictScope, divisions: readonly string[]): Promise<readonly Colleague[]> => listColleagues(scope, divisions, chinaDate(now()))

/** One of them, to check a choice. */
export async function findColleague(scope: DistrictScope, id: string, divisions: readonly string[]): Promise<Colleague | null> {
  return (await listColleagues(scope, divisions, chinaDate(now()), id))[0] ?? null
}
