import type { Answers, Problem, StepDefinition, Values } from '@/domain/casework/definition'
import { choice, dateField, fixed } from '@/domain/casework/fields'
import { documentOptions, documentProblems, nameField, numberField, particularsOf, spelled } from '@/domain/casework/person-fields'
import { ageOn } from '@/domain/calendar/dates'
import { carriesBirthDate, carriesSex, isDocumentKind } from '@/domain/identity-document/kinds'
import { eligibility, type Eligibility, type EligibilityInput } from '../eligibility'
import type { EnrollmentContext, EnrollmentFacts } from '../facts'
import { countOf, each, isFlexible, situationOf } from './situation'

const OFFERED = documentOptions()

/** Kinds a newborn may have: the birth certificate, or already a citizen number. */
const OFFERED_NEWBORN = documentOptions(['birth-certificate', 'resident-id'])

/** Birth date and sex of one person of the application. */
export const particulars = (answers: Answers, item: number, today: string) => particularsOf(answers[each('person', item)], answers[each('birth', item)], today)

/** Whether one person may join, as far as the answers say. Adults are told by document and standing, so a birth date that is not known yet counts as one. */
export function mayEnroll(answers: Answers, item: number, today: string, standing?: EligibilityInput['standing']): Eligibility {
  const kind = answers[each('person', item)]?.['kind']
  if (kind === undefined || !isDocumentKind(kind)) return { ok: true }
  const { birthDate } = particulars(answers, item, today)
  return eligibility({
    kind,
    age: birthDate !== null && birthDate <= today ? ageOn(birthDate, today) : null,
    scheme: isFlexible(answers) ? 'flexible' : 'resident',
    situation: situationOf(answers) ?? 'self',
    standing,
  })
}

function personProblems(values: Values, context: EnrollmentContext): readonly Problem[] {
  const kind = values['kind']
  const wrong = documentProblems(kind, values['number'], context.today)
  if (wrong.length > 0 || !kind || !isDocumentKind(kind)) return wrong
  const own = spelled(values, context.today)
  for (let other = 1; other <= countOf(context.answers); other++) {
    const there = context.answers[each('person', other)]
    const theirs = there?.['kind']
    if (other >= context.item || !theirs || !isDocumentKind(theirs)) continue
    if (spelled(there ?? {}, context.today) === own) {
      return [{ field: 'number', code: 'repeated', detail: { item: other } }]
    }
  }
  // What depends on a birth date that the number does not carry is asked of the next question.
  const here = { ...context.answers, [each('person', context.item)]: values, [each('birth', context.item)]: {} }
  const allowed = mayEnroll(here, context.item, context.today)
  const waits = asksBirth(here, context.item) && !allowed.ok && allowed.code === 'residence-permit-needed'
  if (!allowed.ok && !waits) return [{ field: allowed.code === 'foreign-passport' ? 'kind' : 'number', code: allowed.code }]
  const code = ageProblem(here, context)
  return code ? [{ field: 'number', code }] : []
}

/** What speaks against this person's age in this situation, once the birth date is known. */
function ageProblem(answers: Answers, context: EnrollmentContext): 'not-newborn' | 'applicant-minor' | null {
  const { birthDate } = particulars(answers, context.item, context.today)
  if (birthDate === null || birthDate > context.today) return null
  const situation = situationOf(answers)
  const age = ageOn(birthDate, context.today)
  if (situation === 'newborn' && age > 0) return 'not-newborn'
  return situation === 'household' && context.item === 1 && age < 18 ? 'applicant-minor' : null
}

/** Document, number, name of one person; in a household also the relation to the applicant, who is the first person. */
export const person: StepDefinition<EnrollmentFacts> = {
  id: 'person',
  section: 'person',
  fields: [
    choice('relation', fixed('spouse', 'child', 'parent', 'grandparent', 'grandchild', 'other'), {
      select: true,
      when: (context) => situationOf(context.answers) === 'household' && context.item > 1,
    }),
    choice('kind', (context) => (situationOf(context.answers) === 'newborn' ? OFFERED_NEWBORN : OFFERED)),
    numberField(),
    nameField(),
  ],
  check: personProblems,
}

/** Asked only where the document does not say it. */
export const birth: StepDefinition<EnrollmentFacts> = {
  id: 'birth',
  section: 'person',
  fields: [dateField('date', { autocomplete: 'off' }), choice('sex', fixed('female', 'male'))],
  check: (values, context) => {
    const date = values['date'] ?? ''
    if (date > context.today) return [{ field: 'date', code: 'future' }]
    const age = ageOn(date, context.today)
    if (age > 130) return [{ field: 'date', code: 'too-old' }]
    const here = { ...context.answers, [each('birth', context.item)]: values }
    const code = ageProblem(here, context)
    if (code) return [{ field: 'date', code }]
    const kind = context.answers[each('person', context.item)]?.['kind']
    if (kind === 'birth-certificate' && age >= 7) return [{ field: 'date', code: 'certificate-age' }]
    const allowed = mayEnroll(here, context.item, context.today)
    return allowed.ok ? [] : [{ field: 'date', code: allowed.code }]
  },
}

/** Whether this person's document leaves birth date or sex to be asked. */
export function asksBirth(answers: Answers, item: number): boolean {
  const kind = answers[each('person', item)]?.['kind']
  return kind !== undefined && isDocumentKind(kind) && !(carriesBirthDate(kind) && carriesSex(kind))
}
