import { addDays, daysBetween, type IsoDate } from '@/domain/calendar/dates'
import { type BasisPoints, paceOn } from './rates'

/** First and last day of a campaign's main period, and of its extension. */
export type CampaignDays = { readonly from: IsoDate; readonly to: IsoDate; readonly extendedTo: IsoDate }

/** A rate on a day, in order of days. */
export type RatePoint = { readonly day: IsoDate; readonly rate: BasisPoints }

/** A day-end figure still stands for a later day when it is at most a week old. */
const STALE_DAYS = 7

/** The day of last year's campaign that lies as far from its opening as a day does this year. */
export const sameDayLastYear = (day: IsoDate, now: CampaignDays, last: CampaignDays): IsoDate => addDays(last.from, daysBetween(now.from, day))

/** The latest rate of a series on or before a day, unless it is older than a week; the last rate once the series has ended by its own end day. */
export function rateOn(series: readonly RatePoint[], day: IsoDate, endsOn?: IsoDate): BasisPoints | null {
  const known = series.findLast((point) => point.day <= day)
  if (!known) return null
  const reference = endsOn !== undefined && endsOn < day ? endsOn : day
  return daysBetween(known.day, reference) <= STALE_DAYS ? known.rate : null
}

/** What the pace line is drawn from: last year's course, where its same days and its end are known. */
export type Course = { readonly window: CampaignDays; readonly series: readonly RatePoint[]; readonly final: BasisPoints } | null

/**
 * Where the city would stand on a day to be on the way to its target: last year's rate on the same day of the campaign, scaled so that
 * last year's end becomes the target. Without last year's figures the days of the main period count evenly. Rounded down, never above the
 * target.
 */
export function paceLine(day: IsoDate, window: CampaignDays, target: BasisPoints, last: Course): BasisPoints {
  const same = last && last.final > 0 ? rateOn(last.series, sameDayLastYear(day, window, last.window), last.window.extendedTo) : null
  if (same === null || last === null) return paceOn(window, day, target)
  return Math.min(target, Math.floor((same * target) / last.final))
}

export type Forecast = { readonly rate: BasisPoints; readonly on: IsoDate; readonly basis: 'last-year' | 'recent' }

const RECENT_DAYS = 14

/**
 * Where a rate will stand at the end of the main period, or of the extension once that runs. With last year's course: the share still
 * missing shrinks in the same proportion as it did then. Else the daily rise of the last fortnight goes on. Null where neither is known or
 * the campaign is not running. Never below today's rate, never above 100 %.
 */
export function forecast(input: {
  readonly today: IsoDate
  readonly rate: BasisPoints
  readonly window: CampaignDays
  readonly series: readonly RatePoint[]
  readonly last: Course
}): Forecast | null {
  const { today, rate, window, series, last } = input
  if (today < window.from || today > window.extendedTo) return null
  const on = today <= window.to ? window.to : window.extendedTo
  const within = (value: number): BasisPoints => Math.floor(Math.min(10_000, Math.max(rate, value)))
  if (last) {
    const [same, end] = [today, on].map((day) => rateOn(last.series, sameDayLastYear(day, window, last.window), last.window.extendedTo))
    if (same !== null && same !== undefined && end !== null && end !== undefined && same < 10_000) {
      return { rate: within(10_000 - ((10_000 - rate) * (10_000 - end)) / (10_000 - same)), on, basis: 'last-year' }
    }
  }
  const before = series.find((point) => daysBetween(point.day, today) <= RECENT_DAYS && point.day < today)
  if (!before) return null
  const rise = (rate - before.rate) / daysBetween(before.day, today)
  return { rate: within(rate + rise * daysBetween(today, on)), on, basis: 'recent' }
}
