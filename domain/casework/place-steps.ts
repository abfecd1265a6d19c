import { addDays } from '@/domain/calendar/dates'
import { ADJUSTED_ON, divisionById, divisionsOn, successorOf } from '@/domain/division/divisions'
import { movedTowns, responsibleDivision } from '@/domain/division/responsible'
import type { Answers, Option, StepDefinition, StepKey } from './definition'
import { choice } from './fields'

/** Divisions offered: those of a day, and those merged away whose names people still use. */
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

/** Divisions as options of a field on a day. */
export const divisionOptions = (today: string): readonly Option[] => (today >= ADJUSTED_ON ? AFTER : BEFORE)

/** The district or county of Chongqing where the person is or will be insured: the office there decides. */
export const placeStep = <Facts>(): StepDefinition<Facts> => ({ id: 'place', section: 'place', fields: [choice('division', (context) => divisionOptions(context.today), { select: true, autocomplete: 'off' })] })

/** Asked only where the change of 2025-11-06 split a former division between two offices. `of` is the step that names the division. */
export const townStep = <Facts>(of: StepKey): StepDefinition<Facts> => ({
  id: 'town',
  section: 'place',
  fields: [
    choice('town', (context) => [
      ...movedTowns.filter((moved) => moved.from === context.answers[of]?.['division'] || successorOf(moved.from) === context.answers[of]?.['division'])
        .map((moved) => ({ value: moved.id, names: moved.names })),
      { value: 'another' },
    ]),
  ],
})

/** The division answered, when there is one of that name: answers may come from outside unread. */
function divisionIn(answers: Answers, of: StepKey): string | null {
  const division = answers[of]?.['division']
  return division !== undefined && divisionById(division) ? division : null
}

/** Whether the responsible office depends on the town. */
export function needsTown(answers: Answers, today: string, of: StepKey): boolean {
  const division = divisionIn(answers, of)
  return division !== null && responsibleDivision({ division }, today).needsTown === true
}

/** Division whose office is responsible today, or null before the place is known. */
export function decidingDivision(answers: Answers, today: string, of: StepKey): string | null {
  const division = divisionIn(answers, of)
  if (!division) return null
  const chosen = answers['town']?.['town']
  return responsibleDivision(chosen && chosen !== 'another' ? { division, town: chosen } : { division }, today).division.id
}

/** The place steps' part of the road. */
export const placeRoad = (answers: Answers, today: string): readonly StepKey[] => (needsTown(answers, today, 'place') ? ['place', 'town'] : ['place'])
