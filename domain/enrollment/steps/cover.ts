import type { StepDefinition } from '@/domain/casework/definition'
import { choice, fixed } from '@/domain/casework/fields'
import { subsidisedGroups } from '@/domain/policy/subsidised-groups'
import type { EnrollmentFacts } from '../facts'
import { isFlexible } from './situation'

/** Years of earlier cover offered; older cover has no effect on any rule in force. */
const YEARS_BACK = 8

/** When the person was last covered, and whether they are covered elsewhere now. */
export const history: StepDefinition<EnrollmentFacts> = {
  id: 'history',
  section: 'cover',
  fields: [
    choice('last', (context) => [
      ...Array.from({ length: YEARS_BACK }, (_, i) => ({ value: String(context.facts.coverageYear - 1 - i) })),
      { value: 'earlier' },
      { value: 'never' },
    ], { select: true }),
    choice('elsewhere', fixed('none', 'employee', 'resident-other')),
  ],
}

const NEEDS = [{ value: 'none' }, ...subsidisedGroups.map((group) => ({ value: group.id, names: group.names }))]

/** Premium tier, and membership of a group whose premium is subsidized. */
export const cover: StepDefinition<EnrollmentFacts> = {
  id: 'cover',
  section: 'cover',
  fields: [
    choice('tier', fixed('1', '2')),
    choice('need', () => NEEDS, {
      select: true,
      private: 'text',
      when: (context) => !isFlexible(context.answers),
    }),
  ],
}
