import { addDays, partsOf, type IsoDate } from '@/domain/calendar/dates'
import type { Names } from '@/domain/locale'
import type { Queryable } from '@/platform/database'

/** The campaign's theme as the seeds give it (seeds-facts.json, cq-slogan). */
export const THEME: Names = {
  zh: '中国医保 一生守护',
  ko: '중국의료보험, 평생을 지킨다',
  ar: 'التأمين الطبي الصيني، حماية مدى الحياة',
  en: 'China Medical Insurance, Lifelong Protection',
}

/** 98 %, where enrollment stood through the previous five-year period (seed cq-rate). */
export const TARGET = 9800

export interface Season {
  readonly coverageYear: number
  readonly mainFrom: IsoDate
  readonly mainTo: IsoDate
  readonly extendedTo: IsoDate
}

/**
 * The coverage year a campaign is for on a day: from September on people enroll for the year after, until August late ones for the year that runs.
 * The demonstration was written for 2027, first started between 2026-09-01 and 2027-08-31. It moves with the day of the first start, so that
 * it is never a museum; policy values of a later year are then carried over and marked, as they are for 2027.
 */
export const coverageYearOn = (today: IsoDate): number => {
  const { year, month } = partsOf(today)
  return month >= 9 ? year + 1 : year
}

/** Days the main period has run when the demo starts, and days it still has: always mid-season. */
export const DAYS_RUN = 35
const DAYS_LEFT = 40
const EXTENSION_ENDS = 100

export const seasonOn = (today: IsoDate): Season => ({
  coverageYear: coverageYearOn(today),
  mainFrom: addDays(today, -DAYS_RUN),
  mainTo: addDays(today, DAYS_LEFT),
  extendedTo: addDays(today, EXTENSION_ENDS),
})

/** The season of the year before: the same days, 52 weeks earlier, so that weekends fall alike. */
export const seasonBefore = (season: Season): Season => ({
  coverageYear: season.coverageYear - 1,
  mainFrom: addDays(season.mainFrom, -364),
  mainTo: addDays(season.mainTo, -364),
  extendedTo: addDays(season.extendedTo, -364),
})

/** Writes a campaign; only this year's is open. Returns once the row is there. */
export async function writeCampaign(client: Queryable, season: Season, open: boolean, at: Date): Promise<void> {
  await client.query(
    `INSERT INTO campaign (coverage_year, theme, main_from, main_to, extended_to, target, standing, open, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'demonstration', $7, $8)`,
    [season.coverageYear, JSON.stringify(THEME), season.mainFrom, season.mainTo, season.extendedTo, TARGET, open, at],
  )
}

/**
 * Day-end totals from the ledger itself, for every day from the opening to `to`: who had enrolled by then, by the instants in the rows. The last
 * day therefore equals the counters. Division and number due are those of the population rows.
 */
export async function writeDays(client: Queryable, season: Season, to: IsoDate): Promise<void> {
  await client.query(
    `WITH due AS (
       SELECT division_id, count(*)::int AS due FROM population WHERE coverage_year = $1 GROUP BY 1
     ), days AS (
       SELECT generate_series($2::date, $3::date, '1 day')::date AS day
     ), facts AS (
       SELECT division_id, greatest((at AT TIME ZONE 'Asia/Shanghai')::date, $2::date) AS day, sum(enrolled)::int AS enrolled, sum(paid)::int AS paid
       FROM (SELECT division_id, enrolled_at AS at, 1 AS enrolled, 0 AS paid FROM coverage WHERE coverage_year = $1 AND counts_as_enrolled(state, scheme)
             UNION ALL
             SELECT division_id, paid_at, 0, 1 FROM coverage WHERE coverage_year = $1 AND counts_as_enrolled(state, scheme) AND paid_at IS NOT NULL) AS steps
       GROUP BY 1, 2
     )
     INSERT INTO campaign_day (coverage_year, day, division_id, due, enrolled, paid)
     SELECT $1, days.day, due.division_id, due.due,
            coalesce(sum(facts.enrolled) OVER course, 0), coalesce(sum(facts.paid) OVER course, 0)
     FROM due CROSS JOIN days LEFT JOIN facts USING (division_id, day)
     WINDOW course AS (PARTITION BY due.division_id ORDER BY days.day)`,
    [season.coverageYear, season.mainFrom, to],
  )
}
