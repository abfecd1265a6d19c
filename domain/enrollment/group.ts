import { addDays, ageOn, type IsoDate } from '@/domain/calendar/dates'
import type { Scheme } from './contribution'
import { NEWBORN_DAYS } from './newborn'

/** Groups by which the campaign counts. Each person is in exactly one. */
export const POPULATION_GROUPS = ['newborn', 'child', 'student', 'adult', 'elder', 'flexible'] as const

export type PopulationGroup = (typeof POPULATION_GROUPS)[number]

/** From this age a person counts as an elder (老年人权益保障法 art. 2). */
export const ELDER_AGE = 60

/** Below this age a person counts as a child unless newborn (未成年人保护法 art. 2). */
export const ADULT_AGE = 18

/**
 * The group a person is counted in on a day. First that fits: newborn (to day 90 after birth), flexible worker, university student,
 * child (under 18, pupils included), elder (60 and over), adult.
 * @param student at a university; pupils of schools are children
 */
export function populationGroup(
  person: { readonly birthDate: IsoDate; readonly student: boolean; readonly scheme: Scheme },
  on: IsoDate,
): PopulationGroup {
  if (on <= addDays(person.birthDate, NEWBORN_DAYS)) return 'newborn'
  if (person.scheme === 'flexible') return 'flexible'
  if (person.student) return 'student'
  const age = ageOn(person.birthDate, on)
  if (age < ADULT_AGE) return 'child'
  return age >= ELDER_AGE ? 'elder' : 'adult'
}
