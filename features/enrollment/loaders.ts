import { overviewOf, type EnrollmentOverview } from '@/domain/enrollment/overview'
import { now } from '@/platform/clock'
import { enrollmentFacts } from './service'

/** What the home page says of this year's enrollment. */
export async function enrollmentOverview(): Promise<EnrollmentOverview> {
  const facts = await enrollmentFacts(now())
  return overviewOf(facts, facts.open)
}
