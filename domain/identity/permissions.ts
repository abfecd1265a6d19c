/** Roles of the bureau's staff, and of a designated institution's reviewer. */
export const ROLES = ['administrator', 'officer', 'reviewer', 'auditor', 'institution'] as const
export type Role = (typeof ROLES)[number]

/** Everything a member of staff can be allowed. Reading and writing are apart, so that an auditor can be given every view and no write. */
export const PERMISSIONS = [
  'queue.view', 'case.view', 'case.open-in-full',
  'case.claim', 'case.release', 'case.release-other', 'case.request-information', 'case.approve', 'case.refuse', 'case.add-note',
  'case.assign', 'queue.export', 'breach.view', 'absence.own', 'case.re-examine', 'case.pass-on', 'drug.change',
  'outbox.view', 'outbox.resend', 'exchange.view', 'exchange.resend', 'campaign.view',
  'audit.view', 'audit.verify',
  'staff.manage', 'session.own', 'session.revoke-other',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** Permissions that change something: an auditor has none of them but the ones over their own account. */
export const WRITES: readonly Permission[] = [
  'case.claim', 'case.release', 'case.release-other', 'case.request-information', 'case.approve', 'case.refuse', 'case.add-note', 'case.assign', 'absence.own', 'case.re-examine', 'case.pass-on', 'drug.change', 'outbox.resend', 'exchange.resend', 'staff.manage', 'session.revoke-other',
]

const everyone: readonly Permission[] = ['session.own', 'campaign.view']
const reading: readonly Permission[] = ['queue.view', 'case.view']
const working: readonly Permission[] = ['case.open-in-full', 'case.claim', 'case.release', 'case.request-information', 'case.approve', 'case.add-note', 'absence.own']
/** A refusal takes something from a resident and may be contested: an officer answers for it, not the reviewer who worked the case. */
const deciding: readonly Permission[] = ['case.refuse', 'case.pass-on', 'case.release-other', 'case.assign', 'case.re-examine', 'drug.change', 'queue.export', 'breach.view', 'outbox.view', 'outbox.resend', 'exchange.view', 'exchange.resend']

/** The one table of who may do what. A role or permission that is not here is denied. */
export const GRANTED: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [...everyone, ...reading, ...working, ...deciding, 'audit.view', 'audit.verify', 'staff.manage', 'session.revoke-other'],
  officer: [...everyone, ...reading, ...working, ...deciding],
  reviewer: [...everyone, ...reading, ...working],
  auditor: [...everyone, ...reading, 'breach.view', 'outbox.view', 'exchange.view', 'audit.view', 'audit.verify'],
  // Sees what was put before its institution and nothing else; it decides there, refusals included, and the bureau examines a share again.
  institution: ['session.own', ...reading, 'case.open-in-full', 'case.claim', 'case.release', 'case.request-information', 'case.approve', 'case.refuse', 'case.add-note', 'drug.change'],
}

export const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value)

/** Whether a role, as it stands in the database, carries a permission. Unknown roles carry none. */
export const allows = (role: string, permission: Permission): boolean => isRole(role) && GRANTED[role].includes(permission)

/** What reaches across districts and therefore needs the whole city: the audit log and the line to other bureaus know no divisions. */
const WHOLE_CITY: readonly Permission[] = ['audit.view', 'audit.verify', 'exchange.view', 'exchange.resend']

/** Divisions a member of staff covers: none named in the database means the whole city. */
export const divisionsOf = (named: readonly string[]): readonly string[] | 'all' => (named.length === 0 ? 'all' : named)

/** Whether someone with this role and these divisions may do this at all. */
export const mayAct = (role: string, divisions: readonly string[] | 'all', permission: Permission): boolean =>
  allows(role, permission) && (divisions === 'all' || !WHOLE_CITY.includes(permission))

/** A reviewer of an institution has one, and nobody else: without it the role would open the whole city, and is therefore worth nothing. */
export const boundRightly = (role: string, institution: string | null): boolean => (role === 'institution') === (institution !== null)

/** Whether an administrator of some divisions may manage someone of others: never beyond their own. */
export function mayManage(own: readonly string[] | 'all', others: readonly string[] | 'all'): boolean {
  if (own === 'all') return true
  return others !== 'all' && others.every((division) => own.includes(division))
}
