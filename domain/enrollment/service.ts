import type { Answers, ConsentDefinition, SharedFacts, StepKey, Subject } from '@/domain/casework/definition'
import { contactOf, contactStep } from '@/domain/casework/contact'
import { defineService } from '@/domain/casework/definition'
import { cleanNumber } from '@/domain/casework/person-fields'
import { decidingDivision, needsTown } from '@/domain/casework/place-steps'
import { ageOn } from '@/domain/calendar/dates'
import { SITUATIONS, type EnrollmentFacts } from './facts'
import { agent, guardian, needsGuardian, proof } from './steps/acting'
import { cover, history } from './steps/cover'
import { asksBirth, birth, particulars, person } from './steps/person'
import { address, town } from './steps/place'
import { countOf, each, employer, school, situationOf, size, who, work } from './steps/situation'

function road(answers: Answers, context: { readonly today: string }): readonly StepKey[] {
  const situation = situationOf(answers)
  if (!situation) return ['who']
  if (situation === 'new-employee') return ['who', 'employer']
  const keys: StepKey[] = ['who']
  if (situation === 'self') {
    keys.push('work')
    if (!answers['work']) return keys
    if (answers['work']['situation'] === 'employed') return [...keys, 'employer']
  }
  if (situation === 'household') {
    keys.push('size')
    if (countOf(answers) === 0) return keys
  }
  if (situation === 'student') keys.push('school')
  for (let item = 1; item <= countOf(answers); item++) {
    keys.push(each('person', item))
    if (asksBirth(answers, item)) keys.push(each('birth', item))
    if (situation !== 'newborn') keys.push(each('history', item))
    keys.push(each('cover', item))
  }
  if (needsGuardian(answers, context.today)) keys.push('guardian')
  if (situation === 'agent') keys.push('agent', 'proof')
  keys.push('address')
  if (needsTown(answers, context.today, 'address')) keys.push('town')
  keys.push('contact')
  return keys
}

function subjects(answers: Answers, today: string): readonly Subject[] {
  return Array.from({ length: countOf(answers) }, (_, i) => i + 1).flatMap((item) => {
    const values = answers[each('person', item)]
    if (!values?.['kind'] || !values['number'] || !values['name']) return []
    return [{ item, documentKind: values['kind'], documentNumber: cleanNumber(values['kind'], values['number'], today), name: values['name'], ...particulars(answers, item, today) }]
  })
}

/** The guardian or agent where one acts, else the first person. */
function applicant(answers: Answers, today: string): Subject | null {
  const acting = needsGuardian(answers, today) ? 'guardian' : situationOf(answers) === 'agent' ? 'agent' : null
  if (acting) {
    const { kind, number, name } = answers[acting] ?? {}
    if (!kind || !number || !name) return null
    return { item: 0, documentKind: kind, documentNumber: cleanNumber(kind, number, today), name, birthDate: null, sex: null }
  }
  return subjects(answers, today)[0] ?? null
}

function consents(answers: Answers, context: { readonly today: string }): readonly ConsentDefinition[] {
  const list: ConsentDefinition[] = [{ id: 'true', required: true }]
  const people = subjects(answers, context.today)
  // Children under 14: separate consent of the guardian (个人信息保护法 art. 31).
  if (people.some((one) => one.birthDate !== null && ageOn(one.birthDate, context.today) < 14)) list.push({ id: 'guardian', required: true })
  if (situationOf(answers) === 'agent') list.push({ id: 'agent', required: true })
  // Need and disability are sensitive (个人信息保护法 art. 28-29): refusing never blocks, it only leaves the subsidy out.
  if (people.some((one) => (answers[each('cover', one.item)]?.['need'] ?? 'none') !== 'none')) list.push({ id: 'need', required: false })
  if (answers['contact']?.['phone']) list.push({ id: 'remind', required: false })
  return list
}

/** What a life event knows: for whom, whose documents, where they live. A birth date and address details are still asked here. */
function prefill(facts: SharedFacts): Answers {
  const { person: values, helper, place } = facts
  const { for: wanted, work: situation, school: kind } = facts.event ?? {}
  const chosen = SITUATIONS.find((one) => one === wanted)
  if (!chosen) return {}
  const { kind: document, number, name, birth: date, sex } = values ?? {}
  return {
    who: { for: chosen },
    ...(chosen === 'self' && situation ? { work: { situation } } : {}),
    ...(chosen === 'student' && kind ? { school: { kind } } : {}),
    ...(document && number && name ? { [each('person', 1)]: { kind: document, number, name } } : {}),
    ...(date && sex ? { [each('birth', 1)]: { date, sex } } : {}),
    ...(chosen === 'newborn' && helper ? { guardian: helper } : {}),
    ...(chosen === 'agent' && helper ? { agent: { kind: helper['kind'] ?? '', number: helper['number'] ?? '', name: helper['name'] ?? '', relation: helper['relation'] ?? '' } } : {}),
    ...(place?.['division'] ? { address: { division: place['division'] } } : {}),
    ...(place?.['town'] ? { town: { town: place['town'] } } : {}),
    ...(facts.contact ? { contact: facts.contact } : {}),
  }
}

/** Enrollment in basic medical insurance: for oneself, a newborn, a student, a household, or through an agent. */
export const enrollment = defineService<EnrollmentFacts>({
  id: 'enrollment',
  version: '2027.1',
  steps: [who, work, employer, size, school, person, birth, history, cover, guardian, agent, proof, address, town, contactStep<EnrollmentFacts>(() => false)],
  road,
  consents,
  // No published limit for reviewing an enrollment was found; five working days is the portal's own promise until the bureau sets one.
  clock: { workingDays: 5, source: 'portal' },
  leadsTo: 'cover',
  decides: (answers, today) => decidingDivision(answers, today, 'address'),
  subjects,
  applicant,
  contact: (answers) => contactOf(answers['contact']),
  prefill,
  situation: (answers) => {
    const situation = situationOf(answers) ?? 'self'
    return situation === 'self' && answers['work']?.['situation'] === 'flexible' ? 'flexible' : situation
  },
  refusals: ['covered-elsewhere', 'not-eligible', 'identity-not-confirmed', 'no-answer', 'already-enrolled', 'agent-not-entitled'],
  requests: ['identity-copy', 'residence-proof', 'stop-proof', 'need-proof', 'relation-proof', 'explain'],
})
