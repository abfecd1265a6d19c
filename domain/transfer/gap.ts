import type { IsoDate } from '@/domain/calendar/dates'
import { map, type Policy, type Quoted, type Unknown, UNKNOWN } from '@/domain/policy/quote'
import type { ParameterValue } from '@/domain/policy/parameters'
import type { TransferScheme } from './application'
import { firstDayOf, laterMonth, monthOf, monthsApart, type Month } from './months'

/** Months without cover between two places, and what they mean. */
export type Gap =
  /** Cover follows on without a month between. */
  | { readonly kind: 'none'; readonly rule: Quoted<ParameterValue> | Unknown }
  /** Covered in two places at once from the first month to the last: both counted. */
  | { readonly kind: 'overlap'; readonly from: Month; readonly to: Month; readonly months: number; readonly rule: Quoted<ParameterValue> | Unknown }
  /** Short enough to be paid back: benefits from the month of payment, and for the missed months in retrospect. */
  | { readonly kind: 'pay-back'; readonly from: Month; readonly to: Month; readonly months: number; readonly rule: Quoted<ParameterValue> | Unknown }
  /** Short, but whether it may be paid back depends on two unbroken years before, which are not there or not known. */
  | { readonly kind: 'unproven'; readonly from: Month; readonly to: Month; readonly months: number; readonly rule: Quoted<ParameterValue> | Unknown }
  /** Too long: the place entered may set a wait of at most so many months. */
  | { readonly kind: 'waits'; readonly from: Month; readonly to: Month; readonly months: number; readonly atMost: Quoted<number> | Unknown; readonly rule: Quoted<ParameterValue> | Unknown }
  /** Resident to resident: the rules of enrollment, not of the transfer, say what a gap costs. */
  | { readonly kind: 'enrollment'; readonly from: Month; readonly to: Month; readonly months: number; readonly rule: Quoted<ParameterValue> | Unknown }

export interface GapInput {
  readonly from: TransferScheme
  readonly to: TransferScheme
  readonly lastMonth: Month
  readonly firstMonth: Month
  /** Two years or more without a break before the gap; null when nobody knows. */
  readonly twoYears: boolean | null
  readonly policy: Policy
}

const member = (value: ParameterValue, name: string): ParameterValue => (typeof value === 'object' && value !== null && !Array.isArray(value) ? ((value as Readonly<Record<string, ParameterValue>>)[name] ?? null) : null)

/** Longest gap that may be paid back, in months. */
export function longestGap(policy: Policy): Quoted<number> | Unknown {
  const quoted = map(policy.get('transfer.gap'), (value) => member(value, 'monthsMax'))
  return quoted.standing !== 'unknown' && typeof quoted.value === 'number' ? { ...quoted, value: quoted.value } : UNKNOWN
}

/**
 * What the months between two covers mean, by 医保办发〔2021〕43号:
 *  - up to 3 months, employees, and people insured two years or more who change between the schemes: the premium may be paid back by the
 *    rules of the place entered, benefits begin in the month of payment and reach back over the gap (`transfer.gap`, `waiting.switch`);
 *  - longer: the place entered may set a wait, of at most 6 months (`waiting.employee.break`);
 *  - residents who stay residents: the waiting periods of enrollment hold instead.
 */
export function gapBetween({ from, to, lastMonth, firstMonth, twoYears, policy }: GapInput): Gap {
  const between = monthsApart(lastMonth, firstMonth)
  if (firstMonth <= lastMonth) return { kind: 'overlap', from: firstMonth, to: lastMonth, months: monthsApart(firstMonth, lastMonth) + 2, rule: policy.get('transfer.nodouble') }
  if (between === 0) return { kind: 'none', rule: policy.get('transfer.gap') }
  const span = { from: laterMonth(lastMonth, 1), to: laterMonth(firstMonth, -1), months: between }
  if (from === 'resident' && to === 'resident') return { kind: 'enrollment', ...span, rule: policy.get('transfer.types') }
  const longest = longestGap(policy)
  if (longest.standing === 'unknown') return { kind: 'unproven', ...span, rule: longest }
  if (between > longest.value) return { kind: 'waits', ...span, atMost: policy.number('waiting.employee.break'), rule: policy.get('waiting.employee.break') }
  const switches = from !== to
  const rule = policy.get(switches ? 'waiting.switch' : 'transfer.gap')
  return { kind: switches && twoYears !== true ? 'unproven' : 'pay-back', ...span, rule }
}

/** Whether the two unbroken years decide anything, so that they are asked for. */
export const asksYears = (input: Omit<GapInput, 'twoYears'>): boolean => gapBetween({ ...input, twoYears: true }).kind === 'pay-back' && input.from !== input.to

/**
 * From which day benefits of the place entered hold, once a gap that may be paid back is paid: in full from the month of payment, and for
 * the missed months in retrospect. Null where the gap may not be paid back.
 */
export function retroactive(gap: Gap, paidOn: IsoDate): { readonly from: IsoDate; readonly reachesBackTo: IsoDate } | null {
  if (gap.kind !== 'pay-back') return null
  const paid = firstDayOf(monthOf(paidOn))
  const missed = firstDayOf(gap.from)
  return { from: paid, reachesBackTo: missed < paid ? missed : paid }
}
