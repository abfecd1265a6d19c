import type { Answers, BundledService, SharedFacts, Values } from '@/domain/casework/definition'
import { isHelped } from '@/domain/casework/person-steps'

/** Changes in life that call for more than one matter of medical insurance, or for one that people do not know the name of. */
export const LIFE_EVENTS = ['moving', 'baby', 'job', 'university', 'far', 'chronic'] as const
export type LifeEvent = (typeof LIFE_EVENTS)[number]

/** The event answered, or null before it is. */
export function eventOf(answers: Answers): LifeEvent | null {
  const value = answers['event']?.['event']
  return LIFE_EVENTS.find((event) => event === value) ?? null
}

/** Facts that every service of the bundle may take. */
function shared(answers: Answers): SharedFacts {
  const { person, helper, place, contact } = answers
  return { ...(person ? { person } : {}), ...(isHelped(answers) && helper ? { helper } : {}), ...(place ? { place } : {}), ...(contact ? { contact } : {}) }
}

/** Values that are there. */
const some = (values: Readonly<Record<string, string | undefined>>): Values =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))

/**
 * The services that the answers call for, in the order they are best done. Which service follows from which event is the portal's reading of
 * the services' own rules; it decides nothing: each service still checks all of its own.
 */
export function bundleOf(answers: Answers): readonly BundledService[] {
  const facts = shared(answers)
  const item = (service: string, why: string, event: Readonly<Record<string, string | undefined>> = {}): BundledService => ({ service, why, facts: { ...facts, event: some(event) } })
  const myself = isHelped(answers) ? 'agent' : 'self'
  switch (eventOf(answers)) {
    case 'moving': {
      const { way, province } = answers['move'] ?? {}
      // Who leaves stays insured here until the new place takes them: care there meanwhile goes by a filing.
      return way === 'entering'
        ? [item('enrollment', 'enroll-here', { for: myself }), item('transfer', 'carry-cover', { way, province })]
        : [item('transfer', 'carry-cover', { way, province }), item('remote-treatment', 'covered-meanwhile', { category: 'resident', province })]
    }
    case 'baby':
      return [{ service: 'enrollment', why: 'enroll-child', facts: { ...facts, person: answers['child'] ?? {}, helper: answers['parent'] ?? {}, event: { for: 'newborn', ...some({ date: answers['child']?.['birth'] }) } } }]
    case 'job': {
      const { now, province } = answers['work'] ?? {}
      if (now === 'elsewhere') return [item('transfer', 'carry-cover', { way: 'leaving', province })]
      return [item('enrollment', now === 'flexible' ? 'go-on-alone' : 'without-employer', { for: myself, work: now === 'flexible' ? 'flexible' : 'none' })]
    }
    case 'university': {
      const { where, province } = answers['study'] ?? {}
      return where === 'chongqing' ? [item('enrollment', 'student', { for: 'student', school: 'university' })] : [item('remote-treatment', 'study-away', { category: 'resident', province })]
    }
    case 'far': {
      const { province, chronic } = answers['care'] ?? {}
      return [item('remote-treatment', 'treated-away', { province }), ...(chronic === 'yes' ? [item('chronic-certification', 'certify-first', { province })] : [])]
    }
    case 'chronic': {
      const { away, province } = answers['illness'] ?? {}
      return [item('chronic-certification', 'certify', { province }), ...(away === 'yes' ? [item('remote-treatment', 'treated-away', { province })] : [])]
    }
    case null:
      return []
  }
}
