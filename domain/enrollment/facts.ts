import type { StepContext } from '@/domain/casework/definition'
import type { Policy } from '@/domain/policy/quote'
import type { CampaignWindow } from './window'

/** What the enrollment rules know besides the answers: the policy of the coverage year and the window of the campaign. */
export interface EnrollmentFacts {
  readonly coverageYear: number
  readonly policy: Policy
  readonly window: CampaignWindow
}

export type EnrollmentContext = StepContext<EnrollmentFacts>

/** For whom the form is filled in. */
export const SITUATIONS = ['self', 'newborn', 'student', 'household', 'agent', 'new-employee'] as const
export type Situation = (typeof SITUATIONS)[number]

/** Most people in one sitting: a household of eight covers the largest family of the register's ordinary forms; larger ones come twice. */
export const HOUSEHOLD_LIMIT = 8
