import type { StepDefinition } from '@/domain/casework/definition'
import { choice, dateField } from '@/domain/casework/fields'
import { particularsOf } from '@/domain/casework/person-fields'
import { categoryOf, stayOf } from '../application'
import type { RemoteFacts } from '../facts'
import { dateFaults, staysOf } from '../validity'

/** Not in hospital, in hospital, discharged: decides how the costs are settled. */
export const stay: StepDefinition<RemoteFacts> = {
  id: 'stay',
  section: 'dates',
  fields: [choice('stay', (context) => staysOf(categoryOf(context.answers)).map((value) => ({ value })))],
}

export const dates: StepDefinition<RemoteFacts> = {
  id: 'dates',
  section: 'dates',
  fields: [
    dateField('from', { autocomplete: 'off', when: (context) => stayOf(context.answers) === 'no' }),
    dateField('admitted', { autocomplete: 'off', when: (context) => stayOf(context.answers) !== 'no' }),
    dateField('discharged', { autocomplete: 'off', when: (context) => stayOf(context.answers) === 'out' }),
  ],
  check: (values, { answers, today }) => {
    const { birthDate } = particularsOf(answers['person'], answers['birth'], today)
    return dateFaults(values, stayOf(answers) ?? 'no', today, birthDate)
  },
}
