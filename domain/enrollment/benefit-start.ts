import { addDays, addMonths, firstDayOfNextMonth, type IsoDate } from '@/domain/calendar/dates'
import { type Waiting, type WaitingInput, waitingPeriod } from './waiting'
import { newbornRule } from './newborn'
import { type CampaignWindow, type EnrollmentPhase, enrollmentWindow } from './window'

export type BenefitReason =
  | 'year-begins'
  | 'next-month'
  | 'after-waiting'
  | 'from-birth'
  | 'day-after-payment'
  | 'no-break'
  | 'waiting-unknown'
  | 'year-ends-first'

export type BenefitStart = {
  /** First day of benefit; null when the wait is not known or outlasts the coverage year. */
  readonly from: IsoDate | null
  readonly to: IsoDate
  readonly waitingMonths: number | null
  readonly reasons: readonly BenefitReason[]
  readonly waiting: Waiting
  readonly phase: EnrollmentPhase
  readonly standing: Waiting['standing']
}

export type BenefitInput = Omit<WaitingInput, 'phase' | 'newborn'> & {
  readonly campaign?: CampaignWindow | undefined
  /** Birth date of a newborn applied for as such. */
  readonly newbornBornOn?: IsoDate | undefined
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

function start(input: BenefitInput, phase: EnrollmentPhase, waiting: Waiting): readonly [IsoDate | null, BenefitReason] {
  const opens: IsoDate = `${input.coverageYear}-01-01`
  if (waiting.months === null) return [null, 'waiting-unknown']
  if (waiting.reasons.includes('newborn') && input.newbornBornOn) return [input.newbornBornOn, 'from-birth']
  if (waiting.reasons.includes('switch') && input.switchedFrom) return [later(addDays(input.switchedFrom.endedOn, 1), opens), 'no-break']
  if (waiting.reasons.includes('new-student')) return [addDays(input.paidOn, 1), 'day-after-payment']
  if (waiting.months > 0) return [later(addMonths(input.paidOn, waiting.months), opens), 'after-waiting']
  return phase === 'extended' ? [later(firstDayOfNextMonth(input.paidOn), opens), 'next-month'] : [opens, 'year-begins']
}

/**
 * The days for which benefit is paid once the full premium is in on `paidOn`, and why.
 * Main period: 1 January of the coverage year. Extended: the first day of the month after payment. With a wait: as many months
 * after payment, not before 1 January (国办发〔2024〕38号 counts the wait from enrollment; the bureau has to confirm this for those
 * who pay in the main period after a gap). Newborns from birth; new students from the day after payment (they pay in autumn for
 * the year that follows, so `from` may lie before 1 January); a seamless change of scheme without a break.
 * Sources: `benefit.start.main`, `benefit.start.extended`, `waiting.*`, `newborn.retro`, `student.year`, `waiting.switch`.
 */
export function benefitStart(input: BenefitInput): BenefitStart {
  const { policy, coverageYear, paidOn, newbornBornOn } = input
  const window = enrollmentWindow({ policy, on: paidOn, coverageYear, campaign: input.campaign })
  const newborn = newbornBornOn !== undefined && newbornRule({ policy, birthDate: newbornBornOn, on: paidOn, coverageYear }).withinWindow
  const waiting = waitingPeriod({ ...input, phase: window.phase, newborn })
  const to: IsoDate = `${coverageYear}-12-31`
  const [from, reason] = start(input, window.phase, waiting)
  const outlasts = from !== null && from > to
  // Payment in the main period gives 1 January only as far as the window itself is certain.
  const standing = waiting.months === 0 && reason !== 'from-birth' && window.standing !== 'in-force' ? window.standing : waiting.standing
  return {
    from: outlasts ? null : from,
    to,
    waitingMonths: waiting.months,
    reasons: outlasts ? [reason, 'year-ends-first'] : [reason],
    waiting,
    phase: window.phase,
    standing,
  }
}
