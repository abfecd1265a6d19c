import type { Answers, SharedFacts, StepKey } from '@/domain/casework/definition'
import { contactOf, contactStep } from '@/domain/casework/contact'
import { defineService } from '@/domain/casework/definition'
import { isHelped, personRoad, personSteps, prefillPerson, subjectOf } from '@/domain/casework/person-steps'
import { decidingDivision, placeRoad, placeStep, townStep } from '@/domain/casework/place-steps'
import { createPolicy, type Policy } from '@/domain/policy/quote'
import { directionOf, firstMonthIn, lastMonthIn, SCHEMES } from './application'
import { asksYears } from './gap'
import { DAYS, legsOf } from './legs'
import { placeByCode } from './places'
import { counterpart, direction, ended, inside, joined, letter, schemes, state, years, type TransferFacts } from './steps'

const policies = new Map<number, Policy>()

/** The policy of a calendar year: a transfer has no campaign, so nothing is carried over for show. */
export function policyOf(year: number): Policy {
  const known = policies.get(year) ?? createPolicy({ coverageYear: year, demonstration: false })
  policies.set(year, known)
  return known
}

function coverRoad(answers: Answers, today: string): readonly StepKey[] {
  const asked = answers['state']
  if (!answers['schemes'] || !asked) return ['schemes', 'state']
  const keys: StepKey[] = ['schemes', 'state', ...(asked['old'] === 'ended' ? ['ended'] : []), ...(asked['new'] === 'joined' ? ['joined'] : [])]
  const [last, first] = [lastMonthIn(answers, today), firstMonthIn(answers)]
  const from = SCHEMES.find((one) => one === answers['schemes']?.['from'])
  const to = SCHEMES.find((one) => one === answers['schemes']?.['to'])
  const decides = last && first && from && to && asksYears({ from, to, lastMonth: last, firstMonth: first, policy: policyOf(Number(today.slice(0, 4))) })
  return decides ? [...keys, 'years'] : keys
}

function road(answers: Answers, { today }: { readonly today: string }): readonly StepKey[] {
  if (answers['letter']) return ['who', 'person', 'letter']
  const way = answers['direction']?.['way']
  if (way === undefined) return ['direction']
  if (way === 'inside') return ['direction', 'inside']
  return ['direction', 'counterpart', ...personRoad(answers), ...(answers['who'] ? [...coverRoad(answers, today), ...placeRoad(answers, today), 'contact'] : [])]
}

/** What a life event knows of a move: which way it goes, the other province and city. */
function prefill(facts: SharedFacts): Answers {
  const { way, province, city } = facts.event ?? {}
  const scheme = (value: string | undefined) => SCHEMES.some((one) => one === value)
  const { from, to } = facts.event ?? {}
  return {
    ...(way === 'entering' || way === 'leaving' ? { direction: { way } } : {}),
    ...(province && placeByCode(province) ? { counterpart: { province, ...(city ? { city } : {}) } } : {}),
    ...(from && to && scheme(from) && scheme(to) ? { schemes: { from, to } } : {}),
    ...(facts.place ? { place: facts.place } : {}),
    ...prefillPerson(facts),
  }
}

/** Carrying the insurance relation over between provinces. */
export const transfer = defineService<TransferFacts>({
  id: 'transfer',
  version: '2026.1',
  steps: [
    direction, inside, counterpart, ...personSteps<TransferFacts>(), schemes, state, ended, joined, years,
    placeStep<TransferFacts>(), townStep<TransferFacts>('place'), contactStep<TransferFacts>(isHelped), letter,
  ],
  road,
  consents: (answers) => [{ id: 'true', required: true }, ...(isHelped(answers) ? [{ id: 'helper', required: true }] : [])],
  clock: { workingDays: DAYS.total, source: 'P-43' },
  leadsTo: 'decision',
  decides: (answers, today) => (answers['letter'] ? (answers['letter']['division'] ?? null) : decidingDivision(answers, today, 'place')),
  subjects: (answers, today) => {
    const subject = subjectOf(answers, today)
    return subject ? [subject] : []
  },
  applicant: subjectOf,
  contact: (answers) => contactOf(answers['contact'], answers['helper']),
  legs: (answers) => legsOf(directionOf(answers) ?? 'entering', answers['letter']?.['kind'] === 'information-form'),
  prefill,
  situation: (answers) => directionOf(answers) ?? 'entering',
  refusals: ['same-province', 'retired', 'still-covered', 'not-joined', 'wrong-year', 'overlap', 'not-found-at-origin', 'identity-not-confirmed', 'no-answer', 'refused-elsewhere'],
  requests: ['stop-month', 'join-month', 'old-place', 'identity-copy', 'explain'],
})
