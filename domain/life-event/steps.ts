import type { StepDefinition } from '@/domain/casework/definition'
import { choice, dateField, fixed } from '@/domain/casework/fields'
import { documentOptions, documentProblems, nameField, numberField, spelled } from '@/domain/casework/person-fields'
import { ageOn } from '@/domain/calendar/dates'
import { PROVINCES } from '@/domain/division/provinces'
import { DOCUMENT_KINDS } from '@/domain/identity-document/kinds'
import { LIFE_EVENTS } from './events'

/** The questions know nothing of a day's facts. */
export interface LifeEventFacts {
  readonly coverageYear: number
}

/** Chongqing itself: going there and coming from there is asked as a direction, not as a place. */
const HERE = '500000'

const ELSEWHERE = PROVINCES.filter((province) => province.takesPartInTransfer && province.code !== HERE).map((province) => ({ value: province.code, names: province.names }))

/** The other province. Where not every answer has one it is a page of its own, so that it works without script. */
const province = choice<LifeEventFacts>('province', () => ELSEWHERE, { select: true })

export const event: StepDefinition<LifeEventFacts> = { id: 'event', section: 'event', fields: [choice('event', fixed(...LIFE_EVENTS))] }

export const move: StepDefinition<LifeEventFacts> = { id: 'move', section: 'event', fields: [choice('way', fixed('entering', 'leaving')), province] }

export const work: StepDefinition<LifeEventFacts> = { id: 'work', section: 'event', fields: [choice('now', fixed('none', 'flexible', 'employer', 'elsewhere'))] }

export const workplace: StepDefinition<LifeEventFacts> = { id: 'workplace', section: 'event', fields: [province] }

/** A new employer in Chongqing registers its people: nothing to apply for (社会保险法 art. 58). */
export const employer: StepDefinition<LifeEventFacts> = { id: 'employer', section: 'event', fields: [], ends: true }

export const study: StepDefinition<LifeEventFacts> = { id: 'study', section: 'event', fields: [choice('where', fixed('chongqing', 'elsewhere'))] }

export const campus: StepDefinition<LifeEventFacts> = { id: 'campus', section: 'event', fields: [province] }

export const care: StepDefinition<LifeEventFacts> = { id: 'care', section: 'event', fields: [province, choice('chronic', fixed('yes', 'no'))] }

export const illness: StepDefinition<LifeEventFacts> = { id: 'illness', section: 'event', fields: [choice('away', fixed('yes', 'no'))] }

export const clinic: StepDefinition<LifeEventFacts> = { id: 'clinic', section: 'event', fields: [province] }

/** The newborn: a birth certificate, or a citizen number already. */
export const child: StepDefinition<LifeEventFacts> = {
  id: 'child',
  section: 'person',
  fields: [choice('kind', () => documentOptions(['birth-certificate', 'resident-id'])), numberField(), nameField(), dateField('birth', { autocomplete: 'off' }), choice('sex', fixed('female', 'male'))],
  check: (values, context) => {
    const wrong = documentProblems(values['kind'], values['number'], context.today)
    if (wrong.length > 0) return wrong
    const birth = values['birth'] ?? ''
    if (birth > context.today) return [{ field: 'birth', code: 'future' }]
    return ageOn(birth, context.today) > 0 ? [{ field: 'birth', code: 'not-newborn' }] : []
  },
}

const ADULT = documentOptions(DOCUMENT_KINDS.filter((kind) => kind !== 'birth-certificate'))

/** The adult who acts for the child. */
export const parent: StepDefinition<LifeEventFacts> = {
  id: 'parent',
  section: 'acting',
  fields: [choice('relation', fixed('mother', 'father', 'guardian')), choice('kind', () => ADULT, { select: true }), numberField(), nameField()],
  check: (values, context) => {
    const wrong = documentProblems(values['kind'], values['number'], context.today)
    if (wrong.length > 0) return wrong
    const own = context.answers['child']
    return own && spelled(own, context.today) === spelled(values, context.today) ? [{ field: 'number', code: 'acting-self' }] : []
  },
}
