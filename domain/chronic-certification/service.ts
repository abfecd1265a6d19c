import type { Answers, ConsentDefinition, SharedFacts, StepKey } from '@/domain/casework/definition'
import { defineService } from '@/domain/casework/definition'
import { contactOf, contactStep } from '@/domain/casework/contact'
import { isHelped, personRoad, personSteps, prefillPerson, subjectOf } from '@/domain/casework/person-steps'
import { decidingDivision, placeRoad, placeStep, townStep } from '@/domain/casework/place-steps'
import { isGroup } from './conditions'
import type { CertificationFacts } from './facts'
import { asksClass, called, classStep, condition, conditionOf, drug, drugs, evidence, matter, matterOf, scheme, wantsDrug, where } from './steps'

export const SERVICE_ID = 'chronic-certification'

function road(answers: Answers, context: { readonly today: string }): readonly StepKey[] {
  const person = personRoad(answers)
  if (!answers['who']) return person
  const keys: StepKey[] = [...person, 'matter', 'scheme', 'called']
  if (asksClass(answers)) keys.push('class')
  keys.push('condition')
  // Most come to have a disease certified: until the matter is known the road is theirs, so that the number of questions holds.
  const wanted = matterOf(answers) ?? 'certify'
  if (wanted === 'certify') keys.push('evidence', 'drugs')
  if (wantsDrug(answers)) keys.push('drug')
  keys.push(...placeRoad(answers, context.today))
  // What has not changed is renewed by the rules; only what somebody has to look at is put before somebody.
  if (wanted !== 'renew') keys.push('where')
  keys.push('contact')
  return keys
}

/** The designated institution chosen instead of the office. */
export function institutionOf(answers: Answers): string | null {
  const decides = matterOf(answers) === 'renew' ? undefined : answers['where']?.['decides']
  return decides === undefined || decides === 'office' ? null : decides
}

function consents(answers: Answers): readonly ConsentDefinition[] {
  const list: ConsentDefinition[] = [{ id: 'true', required: true }]
  // Health is sensitive (个人信息保护法 art. 28-29): its use for this application is consented to apart.
  list.push({ id: 'health', required: true })
  if (matterOf(answers) === 'renew') list.push({ id: 'unchanged', required: true })
  if (isHelped(answers)) list.push({ id: 'helped', required: true })
  return list
}

function prefill(facts: SharedFacts): Answers {
  const group = facts.event?.['group']
  return {
    ...prefillPerson(facts),
    matter: { kind: 'certify' },
    ...(isGroup(group) ? { scheme: { group } } : {}),
    ...(facts.place?.['division'] ? { place: { division: facts.place['division'] } } : {}),
  }
}

/** Queues learn the class and no more. */
function situation(answers: Answers): string {
  const wanted = matterOf(answers)
  return wanted === 'renew' ? 'renewal' : wanted === 'drug' ? 'drug' : (conditionOf(answers)?.class ?? 'chronic')
}

/** Certification of chronic and special outpatient diseases, its renewal, and the dual-channel drugs that go with it. */
export const chronicCertification = defineService<CertificationFacts>({
  id: SERVICE_ID,
  version: '2027.1',
  steps: [...personSteps<CertificationFacts>(), matter, scheme, called, classStep, condition, evidence, drugs, drug, placeStep<CertificationFacts>(), townStep<CertificationFacts>('place'), where, contactStep<CertificationFacts>(isHelped)],
  road,
  consents,
  // No published limit for Chongqing was found; the portal promises ten working days until the bureau sets one.
  clock: { workingDays: 10, source: 'portal' },
  leadsTo: 'decision',
  decides: (answers, today) => decidingDivision(answers, today, 'place'),
  subjects: (answers, today) => {
    const subject = subjectOf(answers, today)
    return subject ? [subject] : []
  },
  applicant: subjectOf,
  contact: (answers) => contactOf(answers['contact'], isHelped(answers) ? answers['helper'] : undefined),
  institution: institutionOf,
  prefill,
  situation,
  refusals: ['criteria-not-met', 'evidence-insufficient', 'not-in-scope', 'identity-not-confirmed', 'not-insured', 'no-answer', 'drug-not-listed'],
  requests: ['inpatient-record', 'recent-report', 'clearer-picture', 'physician-statement', 'explain'],
})
