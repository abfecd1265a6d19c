import type { Answers, StepDefinition } from '@/domain/casework/definition'
import { choice, dateField, fixed, freeText } from '@/domain/casework/fields'
import { ageOn } from '@/domain/calendar/dates'
import { checkDocument } from '@/domain/identity-document/check'
import { documentOptions, documentProblems, nameField, numberField, spelled } from '@/domain/casework/person-fields'
import { DOCUMENT_KINDS, isDocumentKind } from '@/domain/identity-document/kinds'
import type { EnrollmentFacts } from '../facts'
import { particulars } from './person'
import { situationOf } from './situation'

const ADULT_KINDS = documentOptions(DOCUMENT_KINDS.filter((kind) => kind !== 'birth-certificate'))

function actingStep(id: 'guardian' | 'agent', relations: readonly string[]): StepDefinition<EnrollmentFacts> {
  return {
    id,
    section: 'acting',
    fields: [
      choice('relation', fixed(...relations)),
      choice('kind', () => ADULT_KINDS, { select: true }),
      numberField(),
      nameField(),
    ],
    check: (values, context) => {
      const wrong = documentProblems(values['kind'], values['number'], context.today)
      if (wrong.length > 0) return wrong
      const kind = values['kind']
      const read = kind && isDocumentKind(kind) ? checkDocument(kind, values['number'] ?? '', context.today) : null
      if (read?.ok && read.birthDate && ageOn(read.birthDate, context.today) < 18) return [{ field: 'number', code: 'acting-minor' }]
      const own = context.answers['person.1']
      if (own && spelled(own, context.today) === spelled(values, context.today)) return [{ field: 'number', code: 'acting-self' }]
      return []
    },
  }
}

/** The adult who acts for a child. */
export const guardian = actingStep('guardian', ['mother', 'father', 'guardian'])
/** The person who acts for an elder or anyone who cannot come themselves. */
export const agent = actingStep('agent', ['child', 'spouse', 'relative', 'community', 'other'])

/** What shows that the agent may act (民法典 art. 165: a written authorization names agent, matters, powers and term). */
export const proof: StepDefinition<EnrollmentFacts> = {
  id: 'proof',
  section: 'acting',
  fields: [
    choice('kind', fixed('authorization', 'household-register', 'guardianship', 'community-letter')),
    freeText('number', 60, { optional: true, direction: 'ltr', autocomplete: 'off' }),
    dateField('date', { autocomplete: 'off' }),
  ],
  check: (values, context) => ((values['date'] ?? '') > context.today ? [{ field: 'date', code: 'future' }] : []),
}

/** Whether the only person applied for is a minor who needs a guardian. Households are led by an adult instead. */
export function needsGuardian(answers: Answers, today: string): boolean {
  const situation = situationOf(answers)
  if (situation === 'newborn') return true
  if (situation !== 'self' && situation !== 'student') return false
  const { birthDate } = particulars(answers, 1, today)
  return birthDate !== null && birthDate <= today && ageOn(birthDate, today) < 18
}
