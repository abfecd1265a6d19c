import type { IsoDate } from '@/domain/calendar/dates'
import type { Matter } from './steps'
import { isRenewable } from './validity'

/** The latest certification of the same person and disease. */
export interface KnownCertification {
  readonly id: string
  readonly caseId: string
  readonly state: 'in-force' | 'renewed' | 'lapsed' | 'ended'
  readonly validUntil: IsoDate | null
}

export interface RouteInput {
  readonly matter: Matter
  readonly today: IsoDate
  /** Known to the bureau, and the name given is theirs: only then is anything said of what is on file. */
  readonly identity: 'confirmed' | 'name-differs' | 'not-on-roster'
  readonly certification: KnownCertification | null
  readonly cover: { readonly enrolled: boolean; readonly scheme: string | null }
  readonly declaredScheme: 'resident' | 'employee'
  readonly pending: boolean
  /** Nothing was uploaded of the record the bureau names. */
  readonly papersLater: boolean
  readonly foreignDocument: boolean
  readonly insist: boolean
}

export interface Route {
  readonly route: 'straight' | 'review'
  readonly reasons: readonly string[]
  /** Code of a rule that speaks against it. */
  readonly refusal: string | null
}

/** What speaks against the application on file, for someone whose identity is sure. */
function objection({ matter, certification, today }: RouteInput): string | null {
  const inForce = certification?.state === 'in-force'
  if (matter === 'certify') return inForce ? (isRenewable(certification.validUntil, today) ? 'renew-instead' : 'already-certified') : null
  if (!inForce) return matter === 'renew' ? 'nothing-to-renew' : 'not-certified'
  if (matter === 'drug' || isRenewable(certification.validUntil, today)) return null
  return certification.validUntil === null ? 'renewal-not-needed' : 'renewal-early'
}

const employeeScheme = (scheme: string): boolean => scheme === 'employee' || scheme === 'flexible'

/**
 * Where an application goes. A disease is certified by someone who has seen the evidence: an application always goes to review. A renewal of
 * what is in force and near its end goes straight through on the declaration that nothing has changed.
 */
export function routeOf(input: RouteInput): Route {
  const doubts: string[] = []
  if (input.identity !== 'confirmed') doubts.push(input.identity)
  const against = input.identity === 'confirmed' ? objection(input) : null
  if (against !== null && !input.insist) return { route: 'review', reasons: [against], refusal: against }
  if (against !== null) doubts.push(against)
  if (input.identity === 'confirmed') {
    if (!input.cover.enrolled) doubts.push('cover-not-found')
    else if (input.cover.scheme !== null && employeeScheme(input.cover.scheme) !== (input.declaredScheme === 'employee')) doubts.push('scheme-differs')
    if (input.pending) doubts.push('application-pending')
  }
  if (input.foreignDocument) doubts.push('foreign-document')
  if (input.papersLater) doubts.push('papers-later')
  if (input.matter === 'certify') doubts.push('evidence-to-judge')
  if (input.matter === 'drug') doubts.push('drug-to-judge')
  return doubts.length === 0 ? { route: 'straight', reasons: [], refusal: null } : { route: 'review', reasons: doubts, refusal: null }
}
