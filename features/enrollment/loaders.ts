import { isKnown } from '@/domain/policy/quote'
import type { Quoted, Unknown } from '@/domain/policy/quote'
import type { Fen } from '@/domain/money'
import { now } from '@/platform/clock'
import { enrollmentFacts } from './service'

export interface Premium {
  readonly kind: 'resident' | 'student' | 'flexible'
  readonly tier1: Quoted<Fen> | Unknown
  readonly tier2: Quoted<Fen> | Unknown
}

/** What the home and start pages say of this year's enrollment: premiums with their standing, window, whether it is open. */
export async function enrollmentOverview() {
  const facts = await enrollmentFacts(now())
  const premium = (kind: Premium['kind']): Premium => {
    const base = kind === 'flexible' ? 'premium.flex' : `premium.${kind}`
    return { kind, tier1: facts.policy.amount(`${base}.tier1`), tier2: facts.policy.amount(`${base}.tier2`) }
  }
  const premiums = [premium('resident'), premium('student'), premium('flexible')]
  const government = facts.policy.amount('subsidy.government')
  return { year: facts.coverageYear, open: facts.open, until: facts.window.main.to, standing: facts.window.standing, premiums, government, published: isKnown(premiums[0]?.tier1 ?? { standing: 'unknown' }) }
}
