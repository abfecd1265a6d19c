import type { Answers, StepDefinition } from '@/domain/casework/definition'
import { choice, fixed, freeText } from '@/domain/casework/fields'
import { addDays } from '@/domain/calendar/dates'
import { ADJUSTED_ON, divisionById, divisionsOn, successorOf } from '@/domain/division/divisions'
import { movedTowns, responsibleDivision } from '@/domain/division/responsible'
import type { EnrollmentFacts } from '../facts'
import { mayEnroll } from './person'
import { countOf, situationOf } from './situation'

/** Divisions offered: those of today, and those merged away whose names people still use. */
export function offeredDivisions(today: string): readonly string[] {
  const current = divisionsOn(today).map((division) => division.id)
  const former = divisionsOn(addDays(ADJUSTED_ON, -1)).map((division) => division.id).filter((id) => !current.includes(id))
  return [...current, ...former]
}

const options = (today: string) => offeredDivisions(today).flatMap((id) => {
  const division = divisionById(id)
  return division ? [{ value: id, names: division.names }] : []
})

// The borders changed once; lists are made once.
const [BEFORE, AFTER] = [options(addDays(ADJUSTED_ON, -1)), options(ADJUSTED_ON)]

/** Where the person lives: the office there decides. */
export const address: StepDefinition<EnrollmentFacts> = {
  id: 'address',
  section: 'place',
  fields: [
    choice('division', (context) => (context.today >= ADJUSTED_ON ? AFTER : BEFORE), { select: true, autocomplete: 'off' }),
    freeText('detail', 120, { private: 'text', autocomplete: 'street-address' }),
    choice('standing', fixed('registered', 'permit', 'neither'), { when: (context) => situationOf(context.answers) !== 'student' }),
  ],
  check: (values, context) => {
    if (values['standing'] !== 'neither') return []
    // Registration limits are lifted for flexible workers and children (国办发〔2024〕38号), and some documents prove residence by themselves.
    const items = Array.from({ length: countOf(context.answers) }, (_, i) => i + 1)
    const barred = items.some((item) => {
      const allowed = mayEnroll(context.answers, item, context.today, 'neither')
      return !allowed.ok && allowed.code === 'residence-permit-needed'
    })
    return barred ? [{ field: 'standing', code: 'needs-permit' }] : []
  },
}

/** Asked only where the change of 2025-11-06 split a former division between two offices. */
export const town: StepDefinition<EnrollmentFacts> = {
  id: 'town',
  section: 'place',
  fields: [
    choice('town', (context) => [
      ...movedTowns.filter((moved) => moved.from === context.answers['address']?.['division'] || successorOf(moved.from) === context.answers['address']?.['division'])
        .map((moved) => ({ value: moved.id, names: moved.names })),
      { value: 'another' },
    ]),
  ],
}

/** The division answered, when there is one of that name: answers may come from outside unread. */
function divisionOf(answers: Answers): string | null {
  const division = answers['address']?.['division']
  return division !== undefined && divisionById(division) ? division : null
}

/** Whether the responsible office depends on the town. */
export function needsTown(answers: Answers, today: string): boolean {
  const division = divisionOf(answers)
  return division !== null && responsibleDivision({ division }, today).needsTown === true
}

/** Division whose office is responsible today, or null before the address is known. */
export function decidingDivision(answers: Answers, today: string): string | null {
  const division = divisionOf(answers)
  if (!division) return null
  const chosen = answers['town']?.['town']
  return responsibleDivision(chosen && chosen !== 'another' ? { division, town: chosen } : { division }, today).division.id
}
