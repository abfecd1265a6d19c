import { z } from 'zod'
import { isIsoDate, type IsoDate } from '@/domain/calendar/dates'
import { OLDEST_AGE } from '@/domain/identity-document/check'
import { SCHEMES, type TransferScheme } from './application'
import { firstDayOf, lastDayOf, monthsFrom, type Month } from './months'

/** Months of cover under one scheme at the place left; `months` may be fewer than the span where single months are missing. */
export interface Period {
  readonly from: Month
  readonly to: Month
  readonly scheme: TransferScheme
  readonly months: number
}

/** What the place left knows of a person's cover: the information form, whichever way it came. */
export interface TransferRecord {
  readonly scheme: TransferScheme
  readonly periods: readonly Period[]
  /** Balance of the personal account in fen; null where there is none or it stays. */
  readonly accountFen: number | null
  /** Last day of benefits at the place left; null where it is not said. */
  readonly benefitUntil: IsoDate | null
  /** The office that gave it, in its own words. */
  readonly originOffice: string
}

export type RecordProblem = 'period-order' | 'period-months' | 'period-overlap' | 'period-future' | 'period-before-birth'

const month = z.string().refine((value) => isIsoDate(`${value}-01`), 'month')

/** The shape that is sealed and read again. */
export const recordSchema: z.ZodType<TransferRecord> = z.object({
  scheme: z.enum(SCHEMES),
  periods: z.array(z.object({ from: month, to: month, scheme: z.enum(SCHEMES), months: z.int().min(1) })),
  accountFen: z.int().min(0).nullable(),
  benefitUntil: z.string().refine(isIsoDate, 'day').nullable(),
  originOffice: z.string(),
})

/** Longest that cover may reach into the future: resident cover is paid for the year. */
const yearEnd = (today: IsoDate): Month => `${today.slice(0, 4)}-12`

/** Before this month nobody who lives was born: a slip of the year must not become centuries of cover. */
const earliest = (today: IsoDate): Month => `${Number(today.slice(0, 4)) - OLDEST_AGE}-01`

/** What is wrong with periods; null when nothing is. Resident and employee cover may not overlap either (`transfer.nodouble`). */
export function recordProblem(periods: readonly Period[], today: IsoDate, birthDate: IsoDate | null): RecordProblem | null {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const [index, one] of sorted.entries()) {
    const next = sorted[index + 1]
    if (one.to < one.from) return 'period-order'
    if (one.months < 1 || one.months > monthsFrom(one.from, one.to)) return 'period-months'
    if (one.to > yearEnd(today)) return 'period-future'
    if (one.from < earliest(today) || (birthDate && lastDayOf(one.to) < birthDate)) return 'period-before-birth'
    if (next && next.from <= one.to) return 'period-overlap'
  }
  return null
}

/** Months carried along, by scheme. Years of the employee scheme add up (`transfer.years`); how they count for retirement the place of retirement says. */
export const carriedMonths = ({ periods }: TransferRecord, scheme: TransferScheme): number => periods.reduce((sum, one) => sum + (one.scheme === scheme ? one.months : 0), 0)

export interface CoveredYear {
  readonly year: number
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Calendar years with cover at the place left, up to a year, each with its first and last day: what a later enrollment looks at for gaps. */
export function coveredYears({ periods }: Pick<TransferRecord, 'periods'>, upTo: number): readonly CoveredYear[] {
  const years = new Map<number, { from: Month; to: Month }>()
  for (const one of periods) {
    for (let year = Number(one.from.slice(0, 4)); year <= Math.min(upTo, Number(one.to.slice(0, 4))); year++) {
      const from = one.from > `${year}-01` ? one.from : `${year}-01`
      const to = one.to < `${year}-12` ? one.to : `${year}-12`
      const known = years.get(year)
      years.set(year, { from: known && known.from < from ? known.from : from, to: known && known.to > to ? known.to : to })
    }
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, { from, to }]) => ({ year, from: firstDayOf(from), to: lastDayOf(to) }))
}

/** Last month of cover that a record speaks of; null when it speaks of none. */
export const lastRecorded = ({ periods }: Pick<TransferRecord, 'periods'>): Month | null => periods.reduce<Month | null>((last, one) => (last === null || one.to > last ? one.to : last), null)
