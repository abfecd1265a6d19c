import { ageOn } from '@/domain/calendar/dates'
import { checkDocument } from '@/domain/identity-document/check'
import { carriesBirthDate, carriesSex, DOCUMENT_KINDS, isDocumentKind } from '@/domain/identity-document/kinds'
import { checkMail } from '@/domain/person/mail'
import { checkPhone } from '@/domain/person/phone'
import type { Answers, SharedFacts, StepDefinition, StepKey, Subject } from './definition'
import { choice, dateField, fixed, ruled } from './fields'
import { cleanNumber, documentOptions, documentProblems, nameField, numberField, particularsOf, spelled } from './person-fields'

/**
 * The questions about one insured person that services share: for whom, who helps, which document. Their words stand once, under
 * `casework` → `steps`; a service may say them in its own way. The applicant is always the insured person, so that the reference is theirs
 * whoever typed it in.
 */

const ADULT_DOCUMENTS = documentOptions(DOCUMENT_KINDS.filter((kind) => kind !== 'birth-certificate'))
const ALL_DOCUMENTS = documentOptions()

/** Whether somebody else fills in the form for the insured person. */
export const isHelped = (answers: Answers): boolean => answers['who']?.['for'] === 'other'

export const whoStep = <Facts>(): StepDefinition<Facts> => ({ id: 'who', section: 'person', fields: [choice('for', fixed('self', 'other'))] })

/** Who helps: they are told instead of, or beside, the person, and answer for what they typed. */
export const helperStep = <Facts>(): StepDefinition<Facts> => ({
  id: 'helper',
  section: 'acting',
  fields: [
    choice('relation', fixed('child', 'spouse', 'parent', 'relative', 'employer', 'community', 'other'), { select: true }),
    choice('kind', () => ADULT_DOCUMENTS, { select: true }),
    numberField(),
    nameField(),
    ruled('phone', 'tel', checkPhone, { optional: true, private: 'phone', autocomplete: 'tel', inputMode: 'tel', direction: 'ltr' }),
    ruled('mail', 'text', checkMail, { optional: true, private: 'text', autocomplete: 'email', direction: 'ltr' }),
  ],
  check: (values, context) => {
    const wrong = documentProblems(values['kind'], values['number'], context.today)
    if (wrong.length > 0) return wrong
    const kind = values['kind']
    const read = kind && isDocumentKind(kind) ? checkDocument(kind, values['number'] ?? '', context.today) : null
    if (read?.ok && read.birthDate && ageOn(read.birthDate, context.today) < 18) return [{ field: 'number', code: 'acting-minor' }]
    const own = context.answers['person']
    return own?.['number'] && spelled(own, context.today) === spelled(values, context.today) ? [{ field: 'number', code: 'acting-self' }] : []
  },
})

/** The insured person's document, number and name: an e-voucher or a valid document is all that is asked for. */
export const personStep = <Facts>(): StepDefinition<Facts> => ({
  id: 'person',
  section: 'person',
  fields: [choice('kind', () => ALL_DOCUMENTS), numberField(), nameField()],
  check: (values, context) => {
    const wrong = documentProblems(values['kind'], values['number'], context.today)
    if (wrong.length > 0) return wrong
    const { birthDate } = particularsOf(values, undefined, context.today)
    // A child does not file alone: whoever looks after the child does, under "for someone else".
    return !isHelped(context.answers) && birthDate !== null && ageOn(birthDate, context.today) < 18 ? [{ field: 'number', code: 'needs-adult' }] : []
  },
})

/** Asked only where the document does not say it. */
export const birthStep = <Facts>(): StepDefinition<Facts> => ({
  id: 'birth',
  section: 'person',
  fields: [dateField('date', { autocomplete: 'off' }), choice('sex', fixed('female', 'male'))],
  check: (values, context) => {
    const date = values['date'] ?? ''
    if (date > context.today) return [{ field: 'date', code: 'future' }]
    if (ageOn(date, context.today) > 130) return [{ field: 'date', code: 'too-old' }]
    return !isHelped(context.answers) && ageOn(date, context.today) < 18 ? [{ field: 'date', code: 'needs-adult' }] : []
  },
})

/** The steps, to be listed in a definition. */
export const personSteps = <Facts>(): readonly StepDefinition<Facts>[] => [whoStep<Facts>(), personStep<Facts>(), birthStep<Facts>(), helperStep<Facts>()]

/** Their part of the road, as far as the answers determine it; complete once the last of them is there. */
export function personRoad(answers: Answers): readonly StepKey[] {
  if (!answers['who']) return ['who']
  const kind = answers['person']?.['kind']
  const asksBirth = kind !== undefined && isDocumentKind(kind) && !(carriesBirthDate(kind) && carriesSex(kind))
  return ['who', 'person', ...(asksBirth ? ['birth'] : []), ...(isHelped(answers) ? ['helper'] : [])]
}

/** The insured person of complete answers; null before. */
export function subjectOf(answers: Answers, today: string): Subject | null {
  const { kind, number, name } = answers['person'] ?? {}
  if (!kind || !number || !name) return null
  return { item: 1, documentKind: kind, documentNumber: cleanNumber(kind, number, today), name, ...particularsOf(answers['person'], answers['birth'], today) }
}

/** Answers of these steps that shared facts give. */
export function prefillPerson(facts: SharedFacts): Answers {
  return {
    ...(facts.person ? { who: { for: facts.helper ? 'other' : 'self' }, person: facts.person } : {}),
    ...(facts.person && facts.helper ? { helper: facts.helper } : {}),
    ...(facts.contact ? { contact: facts.contact } : {}),
  }
}
