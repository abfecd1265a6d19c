import type { StepDefinition } from '@/domain/casework/definition'
import { choice, fixed, freeText } from '@/domain/casework/fields'
import { divisionOptions, townStep } from '@/domain/casework/place-steps'
import type { EnrollmentFacts } from '../facts'
import { mayEnroll } from './person'
import { countOf, situationOf } from './situation'

/** Where the person lives: the office there decides. */
export const address: StepDefinition<EnrollmentFacts> = {
  id: 'address',
  section: 'place',
  fields: [
    choice('division', (context) => divisionOptions(context.today), { select: true, autocomplete: 'off' }),
    freeText('detail', 120, { private: 'text', autocomplete: 'street-address' }),
    choice('standing', fixed('registered', 'permit', 'neither'), { when: (context) => situationOf(context.answers) !== 'student' }),
  ],
  check: (values, context) => {
    if (values['standing'] !== 'neither') return []
    // Registration limits are lifted for flexible workers and children (国办发〔2024〕38号), and some documents prove residence by themselves.
    const items = Array.from({ length: countOf(context.answers) }, (_, i) => i + 1)
    const barred = items.some((item) => {
      const allowed = mayEnroll(context.answers, item, context.today, 'neither')
      return !allowed.ok && allowed.code === 'residence-permit-needed'
    })
    return barred ? [{ field: 'standing', code: 'needs-permit' }] : []
  },
}

export const town = townStep<EnrollmentFacts>('address')
