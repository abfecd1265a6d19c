import { z } from 'zod'
import { daysBetween, type IsoDate } from '@/domain/calendar/dates'
import { type DayTotal, progressOf } from '@/domain/campaign/overview'
import type { CampaignDays } from '@/domain/campaign/pace'
import type { BasisPoints, CounterRow } from '@/domain/campaign/rates'
import type { Names } from '@/domain/locale'
import { chinaDate } from '@/platform/clock'
import { type Queryable, sql } from '@/platform/database'
import { processWide } from '@/platform/process-wide'

/** `demonstration`: figures and dates are invented to show the portal. */
export type CampaignStanding = 'demonstration' | 'in-force'

export interface Campaign {
  readonly coverageYear: number
  readonly theme: Names
  readonly main: { readonly from: IsoDate; readonly to: IsoDate }
  readonly extendedTo: IsoDate
  readonly target: BasisPoints
  readonly standing: CampaignStanding
  /** The bureau's switch: whether people may enroll. */
  readonly open: boolean
}

const themeSchema = z.object({ zh: z.string(), ko: z.string(), ar: z.string(), en: z.string() })

interface Cached<T> {
  at: number
  value: Promise<T>
}

/**
 * Reads at most once in `ms` for the whole process, however many ask; who asks while a read runs waits for it. A failed read is not kept.
 * Measured on the monotonic clock, so that a demo clock does not matter.
 */
function cachedFor<T>(ms: number, name: string, read: () => Promise<T>): Promise<T> {
  const cache = processWide('campaign-cache', () => new Map<string, Cached<unknown>>())
  const held = cache.get(name) as Cached<T> | undefined
  const at = performance.now()
  if (held && at - held.at < ms) return held.value
  const fresh: Cached<T> = { at, value: read() }
  cache.set(name, fresh)
  fresh.value.catch(() => {
    if (cache.get(name) === fresh) cache.delete(name)
  })
  return fresh.value
}

/** Forgets what is cached; for tests. */
export const forgetCampaign = (): void => processWide('campaign-cache', () => new Map<string, Cached<unknown>>()).clear()

async function readCampaigns(): Promise<Campaign[]> {
  const { rows } = await sql().query(
    `SELECT coverage_year, theme, to_char(main_from, 'YYYY-MM-DD') AS main_from, to_char(main_to, 'YYYY-MM-DD') AS main_to,
            to_char(extended_to, 'YYYY-MM-DD') AS extended_to, target, standing, open
     FROM campaign ORDER BY coverage_year DESC`,
  )
  return rows.map((row) => ({
    coverageYear: row.coverage_year,
    theme: themeSchema.parse(row.theme),
    main: { from: row.main_from, to: row.main_to },
    extendedTo: row.extended_to,
    target: row.target,
    standing: row.standing === 'in-force' ? 'in-force' : 'demonstration',
    open: row.open,
  }))
}

const CAMPAIGN_CACHE_MS = 5_000

/** Every campaign, newest first; at most five seconds old. */
export const campaigns = (): Promise<Campaign[]> => cachedFor(CAMPAIGN_CACHE_MS, 'campaigns', readCampaigns)

/** The newest campaign that has begun, or the next one before the first begins; null when none is set up. At most five seconds old. */
export async function currentCampaign(now: Date): Promise<Campaign | null> {
  const all = await campaigns()
  const today = chinaDate(now)
  return all.find((campaign) => campaign.main.from <= today) ?? all.at(-1) ?? null
}

export const campaignDays = (campaign: Campaign): CampaignDays => ({ ...campaign.main, extendedTo: campaign.extendedTo })

/** The counters of a coverage year at one instant. */
export interface Figures {
  readonly counters: readonly CounterRow[]
  /** Sum of changes: grows with every write that touches a figure. */
  readonly revision: string
  readonly asOf: Date
}

const sameRow = (a: CounterRow | undefined, b: CounterRow | undefined): boolean =>
  a !== undefined && b !== undefined && a.divisionId === b.divisionId && a.group === b.group && a.channel === b.channel && a.populationDue === b.populationDue && a.enrolled === b.enrolled && a.paid === b.paid

/** The same object as long as nothing differs, so that what is made of it can be kept. */
function unchanged(coverageYear: number, counters: readonly CounterRow[]): readonly CounterRow[] {
  const held = processWide('campaign-counters', () => new Map<number, readonly CounterRow[]>())
  const before = held.get(coverageYear)
  if (before && before.length === counters.length && counters.every((row, index) => sameRow(row, before[index]))) return before
  held.set(coverageYear, counters)
  return counters
}

async function readFigures(coverageYear: number, now: Date): Promise<Figures> {
  const { rows } = await sql().query(
    `SELECT division_id, population_group, channel, sum(due) AS due, sum(enrolled) AS enrolled, sum(paid) AS paid, sum(changes)::text AS changes
     FROM campaign_counter WHERE coverage_year = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [coverageYear],
  )
  return {
    counters: unchanged(coverageYear, rows.map((row) => ({
      divisionId: row.division_id,
      group: row.population_group,
      channel: row.channel,
      populationDue: Number(row.due),
      enrolled: Number(row.enrolled),
      paid: Number(row.paid),
    }))),
    revision: rows.reduce((sum, row) => sum + BigInt(row.changes), 0n).toString(),
    asOf: now,
  }
}

/** Half a second: with a poll each second a change is on every screen within two. */
const REVISION_CACHE_MS = 500

/** The counters of a coverage year, at most half a second old. */
export const figures = (coverageYear: number, now: Date): Promise<Figures> =>
  cachedFor(REVISION_CACHE_MS, `figures/${coverageYear}`, () => readFigures(coverageYear, now))

/** A number in text that grows with every write that touches a figure of the year; at most half a second old. */
export const campaignRevision = (coverageYear: number): Promise<string> =>
  cachedFor(REVISION_CACHE_MS, `revision/${coverageYear}`, async () => {
    const { rows } = await sql().query('SELECT coalesce(sum(changes), 0)::text AS revision FROM campaign_counter WHERE coverage_year = $1', [coverageYear])
    return String(rows[0].revision)
  })

async function readDays(coverageYear: number): Promise<DayTotal[]> {
  const { rows } = await sql().query(
    `SELECT to_char(day, 'YYYY-MM-DD') AS day, division_id, due, enrolled, paid FROM campaign_day WHERE coverage_year = $1 ORDER BY day, division_id`,
    [coverageYear],
  )
  return rows.map((row) => ({ day: row.day, divisionId: row.division_id, populationDue: row.due, enrolled: row.enrolled, paid: row.paid }))
}

const DAYS_CACHE_MS = 30_000

/** Day-end totals of a coverage year, at most half a minute old: they are written every few minutes. */
export const dayTotals = (coverageYear: number): Promise<DayTotal[]> => cachedFor(DAYS_CACHE_MS, `days/${coverageYear}`, () => readDays(coverageYear))

/** For the river line of the home page. */
export interface CampaignProgress {
  readonly coverageYear: number
  readonly due: number
  readonly enrolled: number
  readonly paid: number
  /** Cut to tenths of a percent, so that one printed decimal never claims more than is; null without anybody due. */
  readonly rateBasisPoints: BasisPoints | null
  readonly target: BasisPoints
  readonly asOf: Date
  readonly standing: CampaignStanding
  /** Days until the main period ends, today not counted; negative once it has. */
  readonly daysLeft: number
}

/** How far the current campaign has come; null when none is set up. */
export async function campaignProgress(now: Date): Promise<CampaignProgress | null> {
  const campaign = await currentCampaign(now)
  if (!campaign) return null
  const { counters, asOf } = await figures(campaign.coverageYear, now)
  const { coverageYear, target, standing } = campaign
  return { coverageYear, ...progressOf(counters), target, asOf, standing, daysLeft: daysBetween(chinaDate(now), campaign.main.to) }
}

/** A counter that differs from a recount of the ledger: by how much it is too high (or, negative, too low). */
export interface CounterDifference {
  readonly coverageYear: number
  readonly divisionId: string
  readonly group: string
  readonly channel: string
  readonly due: number
  readonly enrolled: number
  readonly paid: number
}

/** Recounts the ledger and compares, in one statement and so at one instant. Reads whole tables: for checks, not for pages. */
export async function counterDifferences(on: Queryable = sql()): Promise<CounterDifference[]> {
  const { rows } = await on.query('SELECT * FROM campaign_differences() ORDER BY coverage_year, division_id, population_group, channel')
  return rows.map((row) => ({
    coverageYear: row.coverage_year,
    divisionId: row.division_id,
    group: row.population_group,
    channel: row.channel,
    due: Number(row.due),
    enrolled: Number(row.enrolled),
    paid: Number(row.paid),
  }))
}

/** Whether every counter equals a recount of the ledger. */
export const countersAgree = async (on: Queryable = sql()): Promise<boolean> => (await counterDifferences(on)).length === 0
