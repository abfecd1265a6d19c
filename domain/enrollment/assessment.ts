import type { Declared, EnrollmentApplication } from './application'
import { benefitStart, type BenefitStart } from './benefit-start'
import { contribution, type Contribution } from './contribution'
import type { EnrollmentFacts } from './facts'

/** What one person pays and from when they are covered. */
export interface Assessment {
  readonly contribution: Contribution
  readonly benefit: BenefitStart
}

/** What this person pays, and from when they are covered, if they paid today. */
export function assess(facts: EnrollmentFacts, application: EnrollmentApplication, person: Declared, today: string): Assessment {
  const shared = { policy: facts.policy, scheme: application.scheme, coverageYear: facts.coverageYear }
  const newborn = application.situation === 'newborn'
  return {
    contribution: contribution({ ...shared, tier: person.tier, group: application.student ? 'student' : 'resident', subsidisedGroup: person.need ?? undefined, on: today, newborn }),
    benefit: benefitStart({
      ...shared,
      paidOn: today,
      lastCovered: person.lastCovered,
      campaign: facts.window,
      newbornBornOn: newborn && person.birthDate ? person.birthDate : undefined,
      subsidisedGroup: person.need ?? undefined,
    }),
  }
}
