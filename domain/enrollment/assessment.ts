import type { Declared, EnrollmentApplication } from './application'
import { benefitStart, type BenefitStart } from './benefit-start'
import { contribution, type Contribution } from './contribution'
import type { EnrollmentFacts } from './facts'
import { newbornRule } from './newborn'

/** What one person pays and from when they are covered. */
export interface Assessment {
  readonly contribution: Contribution
  readonly benefit: BenefitStart
}

/** What this person pays, and from when they are covered, if they paid today. */
export function assess(facts: EnrollmentFacts, application: EnrollmentApplication, person: Declared, today: string): Assessment {
  const shared = { policy: facts.policy, scheme: application.scheme, coverageYear: facts.coverageYear }
  const bornOn = application.situation === 'newborn' ? person.birthDate : null
  // Ninety days after birth the ordinary rules hold, however the form was begun.
  const newborn = bornOn !== null && newbornRule({ policy: facts.policy, birthDate: bornOn, on: today, coverageYear: facts.coverageYear }).withinWindow
  return {
    contribution: contribution({ ...shared, tier: person.tier, group: application.student ? 'student' : 'resident', subsidisedGroup: person.need ?? undefined, on: today, newborn }),
    benefit: benefitStart({
      ...shared,
      paidOn: today,
      lastCovered: person.lastCovered,
      campaign: facts.window,
      newbornBornOn: newborn ? bornOn : undefined,
      subsidisedGroup: person.need ?? undefined,
    }),
  }
}
