import type { Fen } from '@/domain/money'
import type { Quoted, Unknown } from '@/domain/policy/quote'
import type { EnrollmentFacts } from './facts'

export interface Premium {
  readonly kind: 'resident' | 'student' | 'flexible'
  readonly tier1: Quoted<Fen> | Unknown
  readonly tier2: Quoted<Fen> | Unknown
}

/** This year's enrollment at a glance: premiums with their standing, the last day, whether it is open. */
export interface EnrollmentOverview {
  readonly year: number
  readonly open: boolean
  readonly until: string
  readonly standing: EnrollmentFacts['window']['standing']
  readonly premiums: readonly Premium[]
}

/** Reads the overview from the facts of the day. */
export function overviewOf(facts: EnrollmentFacts, open: boolean): EnrollmentOverview {
  const premium = (kind: Premium['kind']): Premium => {
    const base = kind === 'flexible' ? 'premium.flex' : `premium.${kind}`
    return { kind, tier1: facts.policy.amount(`${base}.tier1`), tier2: facts.policy.amount(`${base}.tier2`) }
  }
  return { year: facts.coverageYear, open, until: facts.window.main.to, standing: facts.window.standing, premiums: [premium('resident'), premium('student'), premium('flexible')] }
}
