import { canEnrollAsResident, type DocumentKind } from '@/domain/identity-document/kinds'
import type { Scheme } from './contribution'
import type { Situation } from './facts'

export type IneligibleCode = 'foreign-passport' | 'employer-registers' | 'too-young' | 'residence-permit-needed' | 'covered-elsewhere'

export type Eligibility = { readonly ok: true } | { readonly ok: false; readonly code: IneligibleCode }

export type EligibilityInput = {
  readonly kind: DocumentKind
  /** Whole years; null when not known yet. */
  readonly age: number | null
  readonly scheme: Scheme
  readonly situation: Situation
  /** In employment: the employer registers within 30 days of hiring (社会保险法 art. 58). */
  readonly employed?: boolean | undefined
  /** Registered in Chongqing, holder of its residence permit, or neither; leave out when not asked. */
  readonly standing?: 'registered' | 'permit' | 'neither' | undefined
  /** Valid cover that would make this a second one. */
  readonly covered?: boolean | undefined
}

/** Youngest age of a flexible worker (`eligible.flex`). No upper age: none is sourced. */
export const FLEXIBLE_MIN_AGE = 16

const refuse = (code: IneligibleCode): Eligibility => ({ ok: false, code })

const TRAVEL_PERMITS: readonly DocumentKind[] = ['hk-macao-travel', 'taiwan-travel']

/**
 * Who may join which scheme. Resident insurance takes people registered in Chongqing, newborns, full-time university students
 * (those from Hong Kong, Macao and Taiwan with a travel permit too), holders of a residence permit and of a permanent residence
 * card (`eligible.resident`). Registration limits do not hold for flexible workers and children (`eligible.hukou`,
 * 国办发〔2024〕38号). A foreign passport leads to the employer in either scheme. Nobody is covered twice (`transfer.nodouble`).
 */
export function eligibility(input: EligibilityInput): Eligibility {
  const { kind, age, scheme, situation } = input
  if (!canEnrollAsResident(kind)) return refuse('foreign-passport')
  if (input.employed || situation === 'new-employee') return refuse('employer-registers')
  if (input.covered) return refuse('covered-elsewhere')
  if (scheme === 'flexible') return age !== null && age < FLEXIBLE_MIN_AGE ? refuse('too-young') : { ok: true }
  const child = situation === 'newborn' || (age !== null && age < 18)
  if (situation === 'student' || child) return { ok: true }
  if (TRAVEL_PERMITS.includes(kind)) return refuse('residence-permit-needed')
  return input.standing === 'neither' && !provesResidence(kind) ? refuse('residence-permit-needed') : { ok: true }
}

/** Documents that prove residence or permanent residence by themselves. */
export const provesResidence = (kind: DocumentKind): boolean =>
  ['residence-permit-cn', 'foreign-pr-2023', 'foreign-pr-old', 'hk-residence', 'macao-residence', 'taiwan-residence'].includes(kind)
