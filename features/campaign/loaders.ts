import { bordersDay, divisionIdsOf } from '@/domain/campaign/borders'
import { type FilterName, type Filters, readFilters } from '@/domain/campaign/filters'
import { type FigureRow, overviewOf, type Overview, sortRows, type YearRecord } from '@/domain/campaign/overview'
import { TARGET } from '@/domain/campaign/rates'
import { divisionById } from '@/domain/division/divisions'
import { type Tile, tilesOn } from '@/domain/division/tilegrid'
import type { Locale, Names } from '@/domain/locale'
import { chinaDate, now } from '@/platform/clock'
import { processWide } from '@/platform/process-wide'
import { intlTag, words } from '@/platform/words'
import { type Campaign, campaignDays, campaignProgress, type CampaignProgress, campaigns, currentCampaign, dayTotals, figures } from './data'

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the page of district rates shows. */
export interface RatesPage {
  readonly campaign: Campaign
  /** The coverage year that is shown is the current one: its figures still move. */
  readonly current: boolean
  readonly years: readonly { readonly year: number; readonly divisions: number }[]
  readonly filters: Filters
  /** Filters of the address that were not known and fell back. */
  readonly ignored: readonly FilterName[]
  readonly overview: Overview
  /** The divisions in the order asked for. */
  readonly ranked: readonly FigureRow[]
  readonly tiles: readonly (Tile & { readonly figures: FigureRow })[]
  readonly asOf: Date
  readonly today: string
  /** Changes when a figure does. */
  readonly revision: string
}

/** Title of the page of district rates. */
export const ratesTitle = (locale: Locale): string => words(locale, 'campaign')('pageTitle')

/** Name of a division in a language; the caller words the row `other`. */
export function divisionName(id: string, locale: Locale, length: 'short' | 'long' = 'short'): string {
  const division = divisionById(id)
  if (!division) return id
  return (length === 'short' ? division.shortNames : division.names)[locale]
}

async function recordOf(coverageYear: number, all: readonly Campaign[], at: Date): Promise<YearRecord & { readonly revision: string; readonly asOf: Date }> {
  const campaign = all.find((one) => one.coverageYear === coverageYear)
  const [{ counters, revision, asOf }, days] = await Promise.all([figures(coverageYear, at), dayTotals(coverageYear)])
  return { coverageYear, window: campaign ? campaignDays(campaign) : null, counters, days, revision, asOf }
}

const KEPT_VIEWS = 64

/** The last views that were put together from just these ingredients. */
function kept(year: number, ingredients: readonly object[], key: string, make: () => Overview): Overview {
  const held = processWide<{ ingredients: readonly object[]; views: Map<string, Overview> }>(`campaign-views/${year}`, () => ({ ingredients: [], views: new Map() }))
  if (held.views.size >= KEPT_VIEWS || ingredients.some((one, index) => one !== held.ingredients[index])) Object.assign(held, { ingredients, views: new Map() })
  const view = held.views.get(key) ?? make()
  held.views.set(key, view)
  return view
}

/** The page of district rates: public, aggregates only. Null when no campaign is set up. */
export async function loadRates(locale: Locale, query: Query, at: Date = now()): Promise<RatesPage | null> {
  const [all, campaign] = await Promise.all([campaigns(), currentCampaign(at)])
  if (!campaign) return null
  const years: readonly [number, number] = [campaign.coverageYear, campaign.coverageYear - 1]
  const { filters, ignored } = readFilters(query, years)
  const [year, last] = await Promise.all([recordOf(filters.year, all, at), recordOf(filters.year - 1, all, at)])
  const target = all.find((one) => one.coverageYear === filters.year)?.target ?? TARGET
  const today = chinaDate(at)
  // Put together once for each state of the figures, however many look: the ingredients are the same objects while they are cached.
  const overview = kept(filters.year, [year.counters, year.days, last.counters, last.days, all], JSON.stringify([filters, today]), () =>
    overviewOf({ year, last: last.counters.length + last.days.length > 0 ? last : null, target, today, filters }))
  const collator = new Intl.Collator(intlTag[locale])
  const byName = (a: string, b: string) => collator.compare(divisionName(a, locale), divisionName(b, locale))
  const byId = new Map(overview.divisions.map((row) => [row.key, row]))
  return {
    campaign,
    current: filters.year === campaign.coverageYear,
    years: years.map((one) => ({ year: one, divisions: divisionIdsOf(one).length })),
    filters,
    ignored,
    overview,
    ranked: sortRows(overview.divisions, filters.sort, overview.bar.shows, byName),
    tiles: tilesOn(bordersDay(filters.year)).flatMap((tile) => {
      const row = byId.get(tile.id)
      return row ? [{ ...tile, figures: row }] : []
    }),
    asOf: year.asOf,
    today,
    revision: year.revision,
  }
}


/** What the home page says of the campaign; null when none is set up. */
export async function campaignHome(): Promise<{ readonly theme: Names; readonly progress: CampaignProgress } | null> {
  const at = now()
  const [campaign, progress] = await Promise.all([currentCampaign(at), campaignProgress(at)])
  return campaign && progress ? { theme: campaign.theme, progress } : null
}
