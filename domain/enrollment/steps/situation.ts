import type { Answers, StepDefinition, StepKey } from '@/domain/casework/definition'
import { choice, fixed, freeText } from '@/domain/casework/fields'
import { HOUSEHOLD_LIMIT, SITUATIONS, type EnrollmentFacts, type Situation } from '../facts'

/** Who is to be enrolled. Decides the road through the form. */
export const who: StepDefinition<EnrollmentFacts> = {
  id: 'who',
  section: 'situation',
  fields: [choice('for', fixed(...SITUATIONS))],
}

/** Work decides the scheme: none → resident insurance, flexible → employee scheme as an individual, employed → the employer registers. */
export const work: StepDefinition<EnrollmentFacts> = {
  id: 'work',
  section: 'situation',
  fields: [choice('situation', fixed('none', 'flexible', 'employed'))],
}

/** The end of the road for employees: the employer registers them within 30 days of hiring (社会保险法 art. 58). */
export const employer: StepDefinition<EnrollmentFacts> = { id: 'employer', section: 'situation', fields: [], ends: true }

export const size: StepDefinition<EnrollmentFacts> = {
  id: 'size',
  section: 'situation',
  fields: [choice('count', () => Array.from({ length: HOUSEHOLD_LIMIT - 1 }, (_, i) => ({ value: String(i + 2) })), { select: true })],
}

export const school: StepDefinition<EnrollmentFacts> = {
  id: 'school',
  section: 'situation',
  fields: [choice('kind', fixed('university', 'school')), freeText('name', 80, { autocomplete: 'off' })],
}

/** The situation answered, or null before it is. */
export function situationOf(answers: Answers): Situation | null {
  const value = answers['who']?.['for']
  return SITUATIONS.find((situation) => situation === value) ?? null
}

/** Whether the application is for the employee scheme, as a flexible worker. */
export function isFlexible(answers: Answers): boolean {
  return situationOf(answers) === 'self' && answers['work']?.['situation'] === 'flexible'
}

/** Number of people the application is for. */
export function countOf(answers: Answers): number {
  if (situationOf(answers) !== 'household') return 1
  const count = Number(answers['size']?.['count'])
  return Number.isInteger(count) && count >= 2 && count <= HOUSEHOLD_LIMIT ? count : 0
}

/** Keys of a step that is asked of each person. */
export function each(id: string, item: number): StepKey {
  return `${id}.${item}`
}
