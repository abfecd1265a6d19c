import type { Answers, FieldDefinition, Option, StepDefinition } from '@/domain/casework/definition'
import { choice, dateField, fixed, freeText, filesField } from '@/domain/casework/fields'
import { nameField } from '@/domain/casework/person-fields'
import { CLASSES, conditionById, conditionsFor, GROUPS, isGroup, UPLOADS, type Condition, type Group } from './conditions'
import { findConditions, ranked } from './find'
import type { CertificationFacts } from './facts'
import { partOf, PARTS, type Part } from './parts'

/** What is wanted: a certification, its renewal as "nothing has changed", or a dual-channel drug for a disease that is certified. */
export const MATTERS = ['certify', 'renew', 'drug'] as const
export type Matter = (typeof MATTERS)[number]

/** Grades of physicians; those below the middle one may not be responsible for a dual-channel drug (measure 13). */
export const GRADES = ['senior', 'intermediate', 'junior'] as const

type Step = StepDefinition<CertificationFacts>

export function matterOf(answers: Answers): Matter | null {
  const kind = answers['matter']?.['kind']
  return MATTERS.find((matter) => matter === kind) ?? null
}

export function groupOf(answers: Answers): Group | null {
  const group = answers['scheme']?.['group']
  return isGroup(group) ? group : null
}

export const conditionOf = (answers: Answers): Condition | null => conditionById(answers['condition']?.['id'])

/** Whether the class is asked: nothing was typed, and there are two classes to choose from. */
export const asksClass = (answers: Answers): boolean => answers['called'] !== undefined && !answers['called']['name'] && groupOf(answers) !== 'flexible1'

/** Whether a dual-channel drug is applied for. */
export const wantsDrug = (answers: Answers): boolean => matterOf(answers) === 'drug' || (matterOf(answers) === 'certify' && answers['drugs']?.['wanted'] === 'yes')

/** Most diseases that stand open because they fit the name; the others fold by part of the body. */
const OPEN = 6

/** Small lists are read whole. */
const READ_WHOLE = 7

const optionOf = new Map<string, Option>()

/** The same object for the same option: lists are made for every page. */
function optionFor(condition: Condition, group: Part | undefined): Option {
  const key = `${condition.id}:${group ?? ''}`
  const option = optionOf.get(key) ?? { value: condition.id, names: condition.names, ...(group ? { group } : {}) }
  optionOf.set(key, option)
  return option
}

/** The diseases one may choose: those of one's group, of the class chosen where no name was typed. The ones that fit the name stand open, the others fold. */
function conditionOptions(answers: Answers): readonly Option[] {
  const group = groupOf(answers)
  const open = group ? conditionsFor(group) : []
  const chosen = asksClass(answers) ? answers['class']?.['class'] : undefined
  const among = chosen === undefined || chosen === 'unsure' ? open : open.filter((condition) => condition.class === chosen)
  if (among.length <= READ_WHOLE) return ranked(answers['called']?.['name'] ?? '', among).map((condition) => optionFor(condition, undefined))
  const found = findConditions(answers['called']?.['name'] ?? '', among).slice(0, OPEN).map((one) => one.condition)
  const rest = PARTS.flatMap((part) => among.filter((condition) => partOf(condition) === part && !found.includes(condition)))
  const unsorted = among.filter((condition) => partOf(condition) === undefined && !found.includes(condition))
  return [...[...found, ...unsorted].map((condition) => optionFor(condition, undefined)), ...rest.map((condition) => optionFor(condition, partOf(condition)))]
}

export const matter: Step = { id: 'matter', section: 'illness', fields: [choice('kind', fixed(...MATTERS))] }

export const scheme: Step = { id: 'scheme', section: 'insurance', fields: [choice('group', fixed(...GROUPS))] }

/** What people call it. Left empty by who does not know: they choose from the list by class. */
export const called: Step = { id: 'called', section: 'illness', fields: [freeText('name', 80, { optional: true, private: 'text', autocomplete: 'off' })] }

export const classStep: Step = { id: 'class', section: 'illness', fields: [choice('class', fixed(...CLASSES, 'unsure'))] }

export const condition: Step = { id: 'condition', section: 'illness', fields: [choice('id', (context) => conditionOptions(context.answers))] }

/** Hospitals that certify, those of the district first. */
const hospitals = (facts: CertificationFacts, answers: Answers): readonly Option[] => {
  const near = answers['place']?.['division']
  const list = facts.institutions.filter((one) => one.certifies)
  return [...list.filter((one) => one.divisionId === near), ...list.filter((one) => one.divisionId !== near)].map((one) => ({ value: one.id, names: one.names }))
}

/** The office at home decides, from whatever province it is asked; or the designated hospital where one is treated, at once (measure 10). */
export const where: Step = { id: 'where', section: 'where', fields: [choice('decides', (context) => [{ value: 'office' }, ...hospitals(context.facts, context.answers)])] }

/** The inpatient record, which the bureau itself names. */
const RECORD = UPLOADS.find((type) => type.id === 'inpat')?.field ?? ''

/**
 * Evidence of the chosen disease. The bureau names the inpatient record; what else proves a disease is general practice until the bureau gives
 * its criteria, so nobody is held up for lack of it. What is missing may follow.
 */
export const evidence: Step = {
  id: 'evidence',
  section: 'evidence',
  fields: [
    ...UPLOADS.map((type) => filesField<CertificationFacts>(type.field, {
      names: type.names, optional: true, when: (context) => conditionOf(context.answers)?.documents.includes(type.id) ?? false,
    })),
    choice('papers', fixed('now', 'later')),
  ],
  check: (values) => (values[RECORD] || values['papers'] === 'later' ? [] : [{ field: RECORD, code: 'record-needed' }]),
}

export const drugs: Step = { id: 'drugs', section: 'drug', fields: [choice('wanted', fixed('no', 'yes'))] }

const grade: FieldDefinition<CertificationFacts> = choice('grade', fixed(...GRADES))

export const drug: Step = {
  id: 'drug',
  section: 'drug',
  fields: [
    freeText('name', 120, { private: 'text', autocomplete: 'off' }),
    nameField('physician'),
    grade,
    freeText('hospital', 120, { private: 'text', autocomplete: 'off' }),
    dateField('review', { autocomplete: 'off' }),
  ],
  check: (values, context) => [
    ...(values['grade'] === 'junior' ? [{ field: 'grade', code: 'grade-low' }] : []),
    ...((values['review'] ?? '') <= context.today ? [{ field: 'review', code: 'review-past' }] : []),
  ],
}
