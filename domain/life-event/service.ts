import type { Answers, StepKey } from '@/domain/casework/definition'
import { contactOf, contactStep } from '@/domain/casework/contact'
import { defineService } from '@/domain/casework/definition'
import { isHelped, personRoad, personSteps, subjectOf } from '@/domain/casework/person-steps'
import { decidingDivision, placeRoad, placeStep, townStep } from '@/domain/casework/place-steps'
import { bundleOf, eventOf, type LifeEvent } from './events'
import { campus, care, child, clinic, employer, event, illness, move, parent, study, work, workplace, type LifeEventFacts } from './steps'

/** What each event asks of its own; `end` closes the road without an application. */
function ownRoad(answers: Answers, which: LifeEvent): { readonly keys: readonly StepKey[]; readonly complete: boolean; readonly end?: StepKey } {
  const one = (key: StepKey) => ({ keys: [key], complete: answers[key] !== undefined })
  const branch = (key: StepKey, field: string, value: string, then: StepKey) => {
    const answered = answers[key]?.[field]
    return answered === value ? { keys: [key, then], complete: answers[then] !== undefined } : { keys: [key], complete: answered !== undefined }
  }
  switch (which) {
    case 'moving': return one('move')
    case 'baby': return { keys: ['child', 'parent'], complete: answers['child'] !== undefined && answers['parent'] !== undefined }
    case 'job': return answers['work']?.['now'] === 'employer' ? { keys: ['work'], complete: true, end: 'employer' } : branch('work', 'now', 'elsewhere', 'workplace')
    case 'university': return branch('study', 'where', 'elsewhere', 'campus')
    case 'far': return one('care')
    case 'chronic': return branch('illness', 'away', 'yes', 'clinic')
  }
}

function road(answers: Answers, { today }: { readonly today: string }): readonly StepKey[] {
  const which = eventOf(answers)
  if (!which) return ['event']
  const own = ownRoad(answers, which)
  const keys: StepKey[] = ['event', ...own.keys]
  if (own.end) return [...keys, own.end]
  if (!own.complete) return keys
  const people = which === 'baby' ? [] : personRoad(answers)
  if (which !== 'baby' && !answers['who']) return [...keys, ...people]
  return [...keys, ...people, ...placeRoad(answers, today), 'contact']
}

/** The province, wherever this event asked for it, where `bundleOf` looks. */
function gathered(answers: Answers): Answers {
  const later = { work: 'workplace', study: 'campus', illness: 'clinic' } as const
  return Object.fromEntries(Object.entries(answers).map(([key, values]) => [key, key in later ? { ...values, ...answers[later[key as keyof typeof later]] } : values]))
}

/** A life event: asks every fact once and begins the applications it calls for. It decides nothing itself. */
export const lifeEvent = defineService<LifeEventFacts>({
  id: 'life-event',
  version: '2026.1',
  steps: [event, move, work, workplace, employer, study, campus, care, illness, clinic, child, parent, ...personSteps<LifeEventFacts>(), placeStep<LifeEventFacts>(), townStep<LifeEventFacts>('place'), contactStep<LifeEventFacts>(isHelped)],
  road,
  consents: () => [],
  clock: { workingDays: 0, source: 'portal' },
  leadsTo: 'bundle',
  bundle: (answers) => bundleOf(gathered(answers)),
  decides: (answers, today) => decidingDivision(answers, today, 'place'),
  subjects: (answers, today) => {
    const subject = subjectOf(answers, today)
    return subject ? [subject] : []
  },
  applicant: subjectOf,
  contact: (answers) => contactOf(answers['contact'], answers['helper']),
  situation: (answers) => eventOf(answers) ?? 'moving',
  refusals: [],
  requests: [],
})
