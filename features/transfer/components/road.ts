import { fold } from '@/domain/casework/lifecycle'
import { legsOf, roadOf, type RoadStep } from '@/domain/transfer/legs'
import { directionOf } from '@/domain/transfer/application'
import type { CaseRow } from '@/features/casework/data'
import { chinaDate } from '@/platform/clock'

/** The legs of a case with their days: from the dates the case keeps and the events that ended a leg. */
export function roadOfCase(file: CaseRow): readonly RoadStep[] {
  const status = fold(file.events)
  const legs = legsOf(directionOf(file.answers) ?? 'entering', file.answers['letter']?.['kind'] === 'information-form')
  const endedOn: Record<string, string> = {}
  for (const event of file.events) {
    const ended = event.kind === 'passed-on' ? event.data['from'] : event.kind === 'approved' ? file.leg : null
    if (typeof ended === 'string') endedOn[ended] = chinaDate(new Date(event.at))
  }
  const decided = status.state !== 'in-review' && status.state !== 'more-information'
  return roadOf({ legs, acceptedOn: file.acceptedOn, leg: file.leg, legDueOn: status.legDueOn, endedOn, decided })
}
