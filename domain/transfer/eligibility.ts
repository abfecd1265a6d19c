import type { Policy, Quoted, Unknown } from '@/domain/policy/quote'
import type { StepKey } from '@/domain/casework/definition'
import type { ParameterValue } from '@/domain/policy/parameters'
import { kindOf, type TransferApplication } from './application'

/** Why a transfer is not for this person, or not yet. */
export type StopCode = 'same-province' | 'retired' | 'still-covered' | 'not-joined' | 'wrong-year'
/** What an officer has to look at, and what stops nothing. */
export type DoubtCode = 'overlap'

export interface Ground<Code extends string = StopCode | DoubtCode> {
  readonly code: Code
  /** The question whose answer it hangs on. */
  readonly key: StepKey
  /** The rule with its document and how far it may be relied on. The sources at hand name documents, not articles, so none is cited. */
  readonly rule: Quoted<ParameterValue> | Unknown
}

export interface Eligibility {
  /** In the order in which they are told: the first one is what the person has to act on. */
  readonly stops: readonly Ground<StopCode>[]
  readonly doubts: readonly Ground<DoubtCode>[]
}

/**
 * Who may transfer, by 医保办发〔2021〕43号 (`transfer.*`):
 *  - inside one pooling area there is nothing to transfer (`transfer.inprovince`, by which Chongqing is one area);
 *  - who draws retired benefit of the employee scheme stays where it is paid (`transfer.retired`);
 *  - cover at the place left has to have stopped, and the person has joined at the place entered (`transfer.types`);
 *  - resident to resident: in principle not within the current year, but after joining for the next (`transfer.types`). Resident cover is a
 *    calendar year's, so the year in which the old cover still ran is the one that does not count;
 *  - nobody is covered twice at once: months that overlap are for an officer to settle (`transfer.nodouble`).
 * A case that another bureau's message opened was judged there: nothing stops it here.
 */
export function eligibility(application: TransferApplication, policy: Policy, home: string): Eligibility {
  if (application.letter) return { stops: [], doubts: [] }
  const { from, to, lastMonth, firstMonth } = application
  const kind = to && kindOf(from, to)
  const stop = (code: StopCode, key: StepKey, rule: string): Ground<StopCode> => ({ code, key, rule: policy.get(rule) })
  const crosses = lastMonth !== null && firstMonth !== null && firstMonth <= lastMonth
  const sameYear = kind === 'res-res' && lastMonth !== null && firstMonth !== null && firstMonth.slice(0, 4) === lastMonth.slice(0, 4)
  const stops: readonly (readonly [boolean, Ground<StopCode>])[] = [
    [application.counterpart === home, stop('same-province', 'counterpart', 'transfer.inprovince')],
    [application.retired && from === 'employee', stop('retired', 'state', 'transfer.retired')],
    [lastMonth === null, stop('still-covered', 'state', 'transfer.types')],
    [firstMonth === null, stop('not-joined', 'state', 'transfer.types')],
    [sameYear || (kind === 'res-res' && crosses), stop('wrong-year', 'joined', 'transfer.types')],
  ]
  return {
    stops: stops.flatMap(([holds, ground]) => (holds ? [ground] : [])),
    doubts: crosses ? [{ code: 'overlap', key: 'joined', rule: policy.get('transfer.nodouble') }] : [],
  }
}
