import { addMonths, type IsoDate } from '@/domain/calendar/dates'
import { sourcesOf, type SourceRef } from '@/domain/policy/parameters'
import { isKnown, type Policy, type Quoted, type Standing, type Unknown, weaker } from '@/domain/policy/quote'
import type { EnrollmentPhase } from './window'

/**
 * The coverage year last covered; `earlier` than the years a form offers; `never`; null when nobody knows.
 * Cover in any scheme and any place counts.
 */
export type LastCovered = number | 'earlier' | 'never' | null

/** Missed years in a row from which the floor holds (`waiting.floor4`). */
const FLOOR_FROM = 4

/** Missed years an `earlier` stands for at least: the form offers eight. */
export const EARLIER_MEANS = 9

export type WaitingReason =
  | 'continuous'
  | 'newborn'
  | 'new-student'
  | 'switch'
  | 'extended-period'
  | 'outside-main-period'
  | 'gap'
  | 'repaired'
  | 'floor'
  | 'never-covered'
  | 'history-unknown'
  | 'special-group-not-confirmed'
  | 'new-flexible'

/** Leaving employee insurance: the last day of that cover, and the unbroken years before it. */
export type SchemeSwitch = { readonly endedOn: IsoDate; readonly continuousYears: number }

export type WaitingInput = {
  readonly policy: Policy
  readonly scheme: 'resident' | 'flexible'
  readonly coverageYear: number
  readonly paidOn: IsoDate
  readonly phase: EnrollmentPhase
  readonly lastCovered: LastCovered
  /** Missed years the person pays for, each taking a month off the variable wait. */
  readonly repairedYears?: number | undefined
  /** Enrolled and paid within 90 days of birth. */
  readonly newborn?: boolean | undefined
  /** First year at a university in Chongqing. */
  readonly newStudent?: boolean | undefined
  readonly switchedFrom?: SchemeSwitch | undefined
  readonly subsidisedGroup?: string | undefined
}

export type Waiting = {
  /** Whole months; null when no source gives the figure. */
  readonly months: number | null
  readonly missedYears: number
  readonly reasons: readonly WaitingReason[]
  readonly source: readonly SourceRef[]
  readonly standing: Standing | 'unknown'
  /** Months that paying for every missed year would take off. */
  readonly repairable: number
}

/** Years without cover between the last covered year and the coverage year; 0 when never covered or unknown. */
export function missedYears(lastCovered: LastCovered, coverageYear: number): number {
  if (lastCovered === 'earlier') return EARLIER_MEANS
  return typeof lastCovered === 'number' ? Math.max(0, coverageYear - 1 - lastCovered) : 0
}

const gather = (quotes: readonly Quoted<unknown>[]): Pick<Waiting, 'source' | 'standing'> => ({
  source: sourcesOf([...new Set(quotes.flatMap((quote) => quote.source.map((ref) => ref.id)))]),
  standing: quotes.reduce<Standing>((standing, quote) => weaker(standing, quote.standing), 'in-force'),
})

const none = (reason: WaitingReason, quote: Quoted<unknown> | Unknown, missed: number): Waiting => ({
  months: 0,
  missedYears: missed,
  reasons: [reason],
  repairable: 0,
  ...gather(isKnown(quote) ? [quote] : []),
})

/** Whether a change from employee insurance is seamless: at most 3 months' gap after 2 unbroken years. 医保办发〔2021〕43号. */
export const isSeamless = (change: SchemeSwitch, paidOn: IsoDate): boolean =>
  change.continuousYears >= 2 && paidOn <= addMonths(change.endedOn, 3)

const UNKNOWN_WAIT: Omit<Waiting, 'missedYears'> = { months: null, reasons: [], source: [], standing: 'unknown', repairable: 0 }

/** Reasons why somebody without a missed year, in time, waits for nothing. */
function inTime(lastCovered: LastCovered, phase: EnrollmentPhase): WaitingReason {
  if (lastCovered === null) return 'history-unknown'
  if (lastCovered === 'never') return 'never-covered'
  return phase === 'extended' ? 'extended-period' : 'continuous'
}

/** Fixed wait, variable wait, repair and floor, for those who have a gap or come outside the main period. */
function lapsed(input: WaitingInput, missed: number, outside: boolean): Waiting {
  const { policy, lastCovered, subsidisedGroup } = input
  const [fixed, variable] = [policy.number('waiting.fixed'), policy.number('waiting.variable')]
  const [repair, floor] = [policy.number('waiting.repair'), policy.number('waiting.floor4')]
  if (!isKnown(fixed) || !isKnown(variable) || !isKnown(repair) || !isKnown(floor)) return { ...UNKNOWN_WAIT, missedYears: missed }
  const repaired = Math.min(Math.max(0, Math.trunc(input.repairedYears ?? 0)), missed)
  const sum = fixed.value + Math.max(0, missed * variable.value - repaired * repair.value)
  const bound = missed >= FLOOR_FROM ? floor.value : 0
  const months = Math.max(sum, bound)
  const holds: readonly (readonly [WaitingReason, boolean])[] = [
    ['outside-main-period', outside],
    ['gap', missed > 0],
    ['repaired', repaired > 0],
    ['floor', sum < bound],
    ['never-covered', lastCovered === 'never'],
    ['history-unknown', lastCovered === null],
    ['special-group-not-confirmed', subsidisedGroup !== undefined],
  ]
  const { source, standing } = gather([fixed, variable, repair, floor])
  const uncertain = lastCovered === null || lastCovered === 'earlier' || subsidisedGroup !== undefined
  return {
    months,
    missedYears: missed,
    reasons: holds.flatMap(([reason, is]) => (is ? [reason] : [])),
    source,
    standing: uncertain ? 'unconfirmed' : standing,
    repairable: months - Math.max(fixed.value, bound),
  }
}

/**
 * The waiting period of one person, with its reasons.
 * Resident insurance (国办发〔2024〕38号, in force 2025-01-01): fixed 3 months for those who enroll outside the main period or have a
 * gap; 1 month more per missed year; 1 month less per missed year paid for; never below 6 months after four or more missed
 * years in a row. Exempt: newborns within 90 days, new university students, a seamless change of scheme. In the extended
 * period an unbroken record waits for the next month only (local rule, `benefit.start.extended`). Which other special groups
 * are exempt the sources do not say: no months are taken off and `special-group-not-confirmed` is added.
 * Flexible workers: a new one waits `waiting.flex.new`, which has low confidence and is never in force.
 */
export function waitingPeriod(input: WaitingInput): Waiting {
  const { policy, phase, coverageYear, lastCovered } = input
  const missed = missedYears(lastCovered, coverageYear)
  if (input.switchedFrom && isSeamless(input.switchedFrom, input.paidOn)) return none('switch', policy.get('waiting.switch'), missed)
  if (input.scheme === 'flexible') {
    const wait = policy.number('waiting.flex.new')
    const known = isKnown(wait) ? { months: wait.value, ...gather([wait]) } : {}
    return { ...UNKNOWN_WAIT, missedYears: missed, reasons: ['new-flexible'], ...known }
  }
  if (input.newborn) return none('newborn', policy.get('newborn.retro'), missed)
  if (input.newStudent) return none('new-student', policy.get('student.year'), missed)
  const outside = phase === 'late' || phase === 'over'
  if (missed > 0 || outside) return lapsed(input, missed, outside)
  const answer = none(inTime(lastCovered, phase), policy.get(phase === 'extended' ? 'benefit.start.extended' : 'benefit.start.main'), 0)
  return lastCovered === null ? { ...answer, standing: 'unconfirmed' } : answer
}
