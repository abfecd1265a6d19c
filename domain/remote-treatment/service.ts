import type { Answers, ConsentDefinition, SharedFacts, StepKey, Values } from '@/domain/casework/definition'
import { contactOf, contactStep } from '@/domain/casework/contact'
import { defineService } from '@/domain/casework/definition'
import { isHelped, personRoad, personSteps, prefillPerson, subjectOf } from '@/domain/casework/person-steps'
import { decidingDivision, placeRoad, placeStep, townStep } from '@/domain/casework/place-steps'
import { isIsoDate } from '@/domain/calendar/dates'
import { cityByCode } from '@/domain/division/cities'
import { categoryOf, proofOf } from './application'
import { isCategory, isLongTerm, paperOf } from './categories'
import { matterOf, type RemoteFacts } from './facts'
import { asksCity, city, HOME, province } from './steps/destination'
import { dates, stay } from './steps/dates'
import { category, deemed, emergency, matter } from './steps/matter'
import { letter, papers, pledge, proof } from './steps/papers'
import { isStay, staysOf } from './validity'

/** What shows the paper, once it is said how. */
function papersRoad(answers: Answers): readonly StepKey[] {
  const chosen = categoryOf(answers)
  if (!chosen || paperOf(chosen) === null) return []
  const how = proofOf(answers)
  return ['proof', ...(how === 'upload' ? ['papers'] : how === 'later' ? ['pledge'] : how === 'number' ? ['letter'] : [])]
}

function road(answers: Answers, context: { readonly today: string }): readonly StepKey[] {
  const wanted = matterOf(answers)
  if (!wanted) return ['matter']
  const about = [...personRoad(answers)]
  const end = [...placeRoad(answers, context.today), 'contact']
  if (wanted === 'cancel') return ['matter', ...about, ...end]
  const keys: StepKey[] = ['matter', 'category']
  const chosen = categoryOf(answers)
  if (!chosen) return keys
  if (chosen === 'emergency') {
    keys.push('emergency')
    const record = answers['emergency']?.['record']
    if (record !== 'yes') return record === 'no' ? [...keys, 'deemed'] : keys
  }
  return [...keys, 'province', ...(asksCity(answers) ? ['city'] : []), 'stay', ...about, 'dates', ...papersRoad(answers), ...end]
}

function consents(answers: Answers): readonly ConsentDefinition[] {
  const ids = ['true', ...(matterOf(answers) !== 'cancel' && proofOf(answers) === 'later' ? ['declaration'] : []), ...(isHelped(answers) ? ['agent'] : [])]
  return ids.map((id) => ({ id, required: true }))
}

/** Facts of a life event that these questions ask for; a date is only taken where it is said what it is. */
function eventAnswers(event: Values): Answers {
  const { province: to, city: town, category: why, stay: where } = event
  const chosen = isCategory(why) ? why : null
  const known = isStay(where) && staysOf(chosen).includes(where) ? where : null
  const given = Object.fromEntries((known === 'no' ? ['from'] : known === 'in' ? ['admitted'] : known === 'out' ? ['admitted', 'discharged'] : []).flatMap((name) => {
    const day = event[name]
    return day !== undefined && isIsoDate(day) ? [[name, day]] : []
  }))
  return {
    ...(chosen ? { category: { category: chosen } } : {}),
    ...(to && to !== HOME ? { province: { province: to } } : {}),
    ...(to && town && cityByCode(town)?.code.startsWith(to.slice(0, 2)) ? { city: { city: town } } : {}),
    ...(known ? { stay: { stay: known } } : {}),
    ...(Object.keys(given).length > 0 ? { dates: given } : {}),
  }
}

const prefill = (facts: SharedFacts): Answers => ({
  matter: { act: 'new' },
  ...prefillPerson(facts),
  ...(facts.place?.['division'] ? { place: { division: facts.place['division'] } } : {}),
  ...(facts.place?.['town'] ? { town: { town: facts.place['town'] } } : {}),
  ...eventAnswers(facts.event ?? {}),
})

/** Short code for queues and lists: never the reason itself, which may tell of an illness. */
function situation(answers: Answers): string {
  const wanted = matterOf(answers)
  if (wanted === 'change' || wanted === 'cancel') return wanted
  const chosen = categoryOf(answers)
  return chosen && isLongTerm(chosen) ? 'long-term' : 'temporary'
}

/** Filing for treatment away from the insured place (异地就医备案): new, changed or ended. */
export const remoteTreatment = defineService<RemoteFacts>({
  id: 'remote-treatment',
  version: '2026.1',
  steps: [
    matter, category, emergency, deemed, province, city, stay, ...personSteps<RemoteFacts>(), dates, proof, papers, pledge, letter,
    placeStep<RemoteFacts>(), townStep<RemoteFacts>('place'), contactStep<RemoteFacts>(isHelped),
  ],
  road,
  consents,
  // Most filings hold at once. No published limit for reviewing one was found; five working days is the portal's own promise until the bureau sets one.
  clock: { workingDays: 5, source: 'portal' },
  leadsTo: 'decision',
  decides: (answers, today) => decidingDivision(answers, today, 'place'),
  subjects: (answers, today) => {
    const subject = subjectOf(answers, today)
    return subject ? [subject] : []
  },
  applicant: subjectOf,
  contact: (answers) => contactOf(answers['contact'], isHelped(answers) ? answers['helper'] : undefined),
  prefill: (facts) => prefill(facts),
  situation,
  refusals: ['not-insured-here', 'paper-missing', 'not-as-declared', 'identity-not-confirmed', 'already-filed', 'no-answer', 'agent-not-entitled'],
  requests: ['residence-paper', 'posting-paper', 'referral-paper', 'discharge-paper', 'identity-copy', 'authority', 'explain'],
})
