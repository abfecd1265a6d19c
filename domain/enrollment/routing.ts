import type { DocumentWarning } from '@/domain/identity-document/check'
import type { DocumentKind } from '@/domain/identity-document/kinds'
import { findSubsidisedGroup } from '@/domain/policy/subsidised-groups'
import type { LastCovered } from './waiting'
import type { EnrollmentPhase } from './window'

/** Why a person has to look at an application, in the order they are shown. Closed: each has wording and a filter in the desk. */
export const REVIEW_REASONS = [
  'already-enrolled-other-channel',
  'not-on-roster',
  'name-differs',
  'birth-date-differs',
  'district-differs',
  'covered-elsewhere',
  'subsidy-not-confirmed',
  'history-differs',
  'agent',
  'newborn-not-registered',
  'document-warning',
  'late-enrollment',
  'foreign-document',
] as const

export type ReviewReason = (typeof REVIEW_REASONS)[number]

/** What the roster says about the holder of the document. */
export type RosterMatch = {
  readonly nameMatches: boolean
  readonly birthDateMatches: boolean
  readonly divisionId: string
  readonly subsidisedGroups: readonly string[]
  readonly lastCoveredYear: number | null
  /** Whether the person counts as population of the city. */
  readonly population: boolean
}

export type RoutingInput = {
  readonly roster: RosterMatch | null
  readonly declared: {
    readonly divisionId: string
    readonly subsidisedGroup?: string | undefined
    readonly coveredElsewhere: 'none' | 'employee' | 'resident-other'
    readonly lastCovered: LastCovered
    readonly agent: boolean
    readonly kind: DocumentKind
  }
  /** Another application or enrollment of the same person for the coverage year, on any channel. */
  readonly duplicate?: boolean | undefined
  readonly documentWarnings: readonly DocumentWarning[]
  readonly phase: EnrollmentPhase
}

export type Route = { readonly route: 'straight' } | { readonly route: 'review'; readonly reasons: readonly ReviewReason[] }

/** Documents whose holders no domestic register confirms at once. */
const FOREIGN: readonly DocumentKind[] = ['foreign-pr-2023', 'foreign-pr-old', 'passport-foreign']

/**
 * Whether what a person says about the last cover disagrees with the roster. Not knowing, and claiming less than is recorded by
 * saying `earlier`, are no disagreement.
 */
function historyDiffers(declared: LastCovered, recorded: number | null): boolean {
  if (declared === null) return false
  if (declared === 'never') return recorded !== null
  return declared === 'earlier' ? false : declared !== recorded
}

function subsidyOpen(declared: string | undefined, recorded: readonly string[]): boolean {
  if (declared === undefined) return false
  const confidence = findSubsidisedGroup(declared)?.confidence
  return !recorded.includes(declared) || confidence === undefined || confidence === 'low' || confidence === 'unknown'
}

/**
 * Whether an application goes straight through or to a reviewer, with every reason that holds.
 * A newborn with a birth certificate is not expected on the roster and gets `newborn-not-registered` in place of `not-on-roster`.
 * Pure: the same facts always take the same road, and the reasons are what the person may ask about (个人信息保护法 art. 24).
 */
export function decideRoute({ roster, declared, duplicate, documentWarnings, phase }: RoutingInput): Route {
  const newborn = declared.kind === 'birth-certificate'
  const holds: Readonly<Record<ReviewReason, boolean>> = {
    'already-enrolled-other-channel': duplicate === true,
    'not-on-roster': (roster === null || !roster.population) && !newborn,
    'name-differs': roster !== null && !roster.nameMatches,
    'birth-date-differs': roster !== null && !roster.birthDateMatches,
    'district-differs': roster !== null && roster.divisionId !== declared.divisionId,
    'covered-elsewhere': declared.coveredElsewhere !== 'none',
    'subsidy-not-confirmed': subsidyOpen(declared.subsidisedGroup, roster?.subsidisedGroups ?? []),
    'history-differs': roster !== null && historyDiffers(declared.lastCovered, roster.lastCoveredYear),
    agent: declared.agent,
    'newborn-not-registered': roster === null && newborn,
    'document-warning': documentWarnings.length > 0,
    'late-enrollment': phase === 'late' || phase === 'over',
    'foreign-document': FOREIGN.includes(declared.kind),
  }
  const reasons = REVIEW_REASONS.filter((reason) => holds[reason])
  return reasons.length === 0 ? { route: 'straight' } : { route: 'review', reasons }
}
