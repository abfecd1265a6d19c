import { addDays, daysBetween, type IsoDate } from '@/domain/calendar/dates'
import { POPULATION_GROUPS } from '@/domain/enrollment/group'
import { bordersDiffer, divisionIdsOf, OTHER, rollUp } from './borders'
import { CHANNELS, type Filters, type Measure, type Sort } from './filters'
import { type CampaignDays, type Course, type Forecast, forecast, paceLine, type RatePoint, rateOn, sameDayLastYear } from './pace'
import { type BasisPoints, type CounterRow, rateOf } from './rates'
import { axisEnd, type RateScale, rateScale, stepOf } from './scale'

/** Totals of a division at the end of a day. */
export type DayTotal = { readonly day: IsoDate; readonly divisionId: string; readonly populationDue: number; readonly enrolled: number; readonly paid: number }

/** What is recorded of one coverage year. */
export type YearRecord = {
  readonly coverageYear: number
  /** Null when no campaign of that year was recorded. */
  readonly window: CampaignDays | null
  readonly counters: readonly CounterRow[]
  readonly days: readonly DayTotal[]
}

/** One line of figures. All rates are cut to tenths of a percent, so that differences can be reproduced from what is printed. */
export type FigureRow = {
  readonly key: string
  readonly due: number
  readonly part: number
  /** People due and not in the measure; negative where more are counted than were due. */
  readonly left: number
  /** Null without anybody due. */
  readonly rate: BasisPoints | null
  /** Rate less the target. */
  readonly toTarget: BasisPoints | null
  /** Last year's rate on the same day of the campaign. */
  readonly sameDay: BasisPoints | null
  readonly change: BasisPoints | null
  readonly final: BasisPoints | null
  /** Below today's pace line. False where there is no line. */
  readonly below: boolean
  readonly step: 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** Why there is no pace line: the campaign is not running, or one channel alone is shown, for which no target is set. */
export type PaceState = { readonly state: 'running'; readonly line: BasisPoints } | { readonly state: 'closed' | 'before' | 'channel' | 'unknown'; readonly line: null }

export type TrendPoint = { readonly day: IsoDate; readonly rate: BasisPoints | null; readonly lastYear: BasisPoints | null; readonly pace: BasisPoints | null }

export type Trend = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly points: readonly TrendPoint[]
  readonly now: readonly RatePoint[]
  /** Last year's course on this year's days. */
  readonly lastYear: readonly RatePoint[]
  readonly pace: readonly RatePoint[]
}

export type Overview = {
  readonly filters: Filters
  readonly target: BasisPoints
  /** The figure of the first sentence: the city or the chosen division, as filtered. */
  readonly headline: FigureRow
  readonly forecast: Forecast | null
  readonly pace: PaceState
  readonly divisions: readonly FigureRow[]
  readonly divisionsTotal: FigureRow
  readonly groups: readonly FigureRow[]
  readonly groupsTotal: FigureRow
  readonly channels: readonly FigureRow[]
  readonly channelsTotal: FigureRow
  readonly belowCount: number
  readonly scale: RateScale
  /** The bars show the share not reached; with one channel chosen, the share that came by it. */
  readonly bar: { readonly shows: 'missing' | 'share'; readonly end: BasisPoints }
  readonly trend: Trend | null
  readonly lastYear: { readonly sameDay: IsoDate | null; readonly hasFinal: boolean; readonly approximate: boolean }
}

/** Cut to tenths of a percent: 98 % never shows before it is reached. */
export const tenths = (rate: BasisPoints): BasisPoints => Math.floor(rate / 10) * 10

const cut = (rate: BasisPoints | null): BasisPoints | null => (rate === null ? null : tenths(rate))
const minus = (a: BasisPoints | null, b: BasisPoints | null): BasisPoints | null => (a === null || b === null ? null : a - b)

type Sums = { due: number; enrolled: number; paid: number } // one object a key, added to in place: a page sums some ten thousand rows
type Countable = { readonly populationDue: number; readonly enrolled: number; readonly paid: number }

function sumBy<Row extends Countable>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Sums> {
  const sums = new Map<string, Sums>()
  for (const row of rows) {
    const key = keyOf(row)
    let held = sums.get(key)
    if (!held) sums.set(key, (held = { due: 0, enrolled: 0, paid: 0 }))
    held.due += row.populationDue
    held.enrolled += row.enrolled
    held.paid += row.paid
  }
  return sums
}

const NOBODY: Sums = { due: 0, enrolled: 0, paid: 0 }
const total = (rows: readonly Countable[]): Sums => sumBy(rows, () => '').get('') ?? NOBODY
const rateIn = (sums: Sums | undefined, measure: Measure): BasisPoints | null => (sums ? rateOf(sums[measure], sums.due) : null)

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const own = groups.get(keyOf(row))
    if (own) own.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

type Choice = Pick<Filters, 'division' | 'group' | 'channel'>

/** Rows of a division and group; with a channel, people of other channels are not counted, but those due are. */
function choose(rows: readonly CounterRow[], { division, group, channel }: Partial<Choice>): CounterRow[] {
  return rows
    .filter((row) => (!division || row.divisionId === division) && (!group || row.group === group))
    .map((row) => (!channel || row.channel === channel ? row : { ...row, enrolled: 0, paid: 0 }))
}

/** The course of a rate over the recorded days. */
function seriesOf(days: readonly DayTotal[], measure: Measure): RatePoint[] {
  return [...sumBy(days, (row) => row.day)]
    .map(([day, sums]) => ({ day, rate: rateIn(sums, measure) }))
    .filter((point): point is RatePoint => point.rate !== null)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** How a year ended: its counters, or its last recorded day where it left no counters. */
function finalRows(last: YearRecord): readonly CounterRow[] {
  if (last.counters.some((row) => row.populationDue > 0)) return last.counters
  const end = last.days.reduce<IsoDate | null>((latest, row) => (latest === null || row.day > latest ? row.day : latest), null)
  return last.days.filter((row) => row.day === end).map(({ day: _day, ...row }) => ({ ...row, group: '', channel: '' }))
}

/**
 * Puts together what the page of district rates shows, from what was recorded of a coverage year and of the year before.
 * Every list of figures has a total that its rows add up to: what is recorded under an unknown division, group or channel is counted
 * in a row `other`. Figures that were not recorded are null, never 0.
 * @param today for the current campaign the day of the counters; a past year is shown as it ended
 */
export function overviewOf(input: {
  readonly year: YearRecord
  readonly last: YearRecord | null
  readonly target: BasisPoints
  readonly today: IsoDate
  readonly filters: Filters
}): Overview {
  const { year, target, today, filters } = input
  const { measure, division, group, channel } = filters
  const counters = rollUp(year.counters.filter((row) => row.populationDue !== 0 || row.enrolled !== 0 || row.paid !== 0), year.coverageYear)
  const days = rollUp(year.days, year.coverageYear)
  const last = input.last && { ...input.last, counters: rollUp(finalRows(input.last), year.coverageYear), days: rollUp(input.last.days, year.coverageYear) }
  const split = last?.counters.some((row) => row.group !== '') ?? false
  const whole = group === null && channel === null

  // Day-end totals are kept by division only: last year's same day is known for all groups and channels together.
  const lastDays = groupBy(last?.days ?? [], (one) => one.divisionId)
  const drawn = new Map<string | null, RatePoint[]>()
  const lastSeries = (place: string | null): RatePoint[] => {
    const series = drawn.get(place) ?? seriesOf(place === null ? (last?.days ?? []) : (lastDays.get(place) ?? []), measure)
    drawn.set(place, series)
    return series
  }
  const courseOf = (place: string | null): Course => {
    if (!last?.window) return null
    const series = lastSeries(place)
    const final = rateIn(total(choose(last.counters, { division: place })), measure)
    return series.length > 0 && final !== null ? { window: last.window, series, final } : null
  }
  const city = courseOf(null)
  const pace = paceState(year.window, today, target, city, channel !== null)
  const sameDay = year.window && last?.window && whole && today <= year.window.extendedTo ? sameDayLastYear(today, year.window, last.window) : null
  const sameDayRate = (place: string | null): BasisPoints | null =>
    sameDay && last?.window ? cut(rateOn(lastSeries(place), sameDay, last.window.extendedTo)) : null

  const row = (key: string, sums: Sums, before: Sums | undefined, same: BasisPoints | null): Omit<FigureRow, 'step'> => {
    const rate = cut(rateIn(sums, measure))
    return {
      key,
      due: sums.due,
      part: sums[measure],
      left: sums.due - sums[measure],
      rate,
      toTarget: channel === null ? minus(rate, target) : null,
      sameDay: same,
      change: minus(rate, same),
      final: cut(rateIn(before, measure)),
      below: rate !== null && pace.line !== null && rate < pace.line,
    }
  }

  /** Rows for a closed list of keys, and one for the rest when the rest is not empty. */
  const listOf = (keys: readonly string[], now: Map<string, Sums>, before: Map<string, Sums>, same: (key: string) => BasisPoints | null) => {
    const listed = now.has(OTHER) ? [...keys, OTHER] : keys
    return listed.map((key) => row(key, now.get(key) ?? NOBODY, before.get(key), same(key)))
  }
  const within = (keys: readonly string[]) => (key: string) => (keys.includes(key) ? key : OTHER)
  const comparable = (choice: Partial<Choice>): readonly CounterRow[] =>
    last && (split || (!choice.group && !choice.channel)) ? choose(last.counters, choice) : []
  const unknown = () => null

  const divisionIds = divisionIdsOf(year.coverageYear)
  const byDivision = (rows: readonly CounterRow[]) => sumBy(rows, (one) => one.divisionId)
  const divisions = listOf(divisionIds, byDivision(choose(counters, { group, channel })), byDivision(comparable({ group, channel })), sameDayRate)
  const divisionsTotal = row('total', total(choose(counters, { group, channel })), totalOrNone(comparable({ group, channel })), sameDayRate(null))

  const byGroup = (rows: readonly CounterRow[]) => sumBy(rows, (one) => within(POPULATION_GROUPS)(one.group))
  const groupChoice = { division, channel }
  const groups = listOf(POPULATION_GROUPS, byGroup(choose(counters, groupChoice)), split ? byGroup(comparable(groupChoice)) : new Map(), unknown)
  const groupsTotal = row('total', total(choose(counters, groupChoice)), totalOrNone(comparable(groupChoice)), null)

  const channelChoice = { division, group }
  const due = total(choose(counters, channelChoice)).due
  const dueBefore = total(comparable(channelChoice)).due
  // Nobody is due at a channel: each channel's share is of everybody due, so that the shares add up to the rate.
  const byChannel = (rows: readonly CounterRow[], everybody: number): Map<string, Sums> => {
    const sums = sumBy(rows.filter((one) => one.channel !== '' || one.enrolled !== 0 || one.paid !== 0), (one) => within(CHANNELS)(one.channel))
    return new Map([...CHANNELS, ...sums.keys()].map((key) => [key, { ...(sums.get(key) ?? NOBODY), due: everybody }]))
  }
  const before = split ? byChannel(comparable(channelChoice), dueBefore) : new Map<string, Sums>()
  const channels = listOf(CHANNELS, byChannel(choose(counters, channelChoice), due), before, unknown).map((one) => ({ ...one, toTarget: null, below: false }))
  const channelsTotal = row('total', total(choose(counters, channelChoice)), totalOrNone(comparable(channelChoice)), null)

  const headline = row(division ?? 'total', total(choose(counters, filters)), totalOrNone(comparable(filters)), sameDayRate(division))
  const series = seriesOf(division === null ? days : days.filter((one) => one.divisionId === division), measure).filter((point) => point.day < today)
  const live = rateIn(total(choose(counters, { division })), measure)
  const course = courseOf(division)
  const ahead = whole && year.window && headline.rate !== null ? forecast({ today, rate: headline.rate, window: year.window, series, last: course }) : null

  const rates = divisions.flatMap((one) => (one.rate === null ? [] : [one.rate]))
  const scale = rateScale(rates, pace.line)
  const shows = channel === null ? 'missing' : 'share'
  const bars = [...divisions, divisionsTotal].flatMap((one) => barOf(one, shows) ?? [])
  const stepped = (one: Omit<FigureRow, 'step'>): FigureRow => ({ ...one, step: one.rate === null ? 1 : stepOf(one.rate, scale) })

  return {
    filters,
    target,
    headline: stepped(headline),
    forecast: ahead && { ...ahead, rate: tenths(ahead.rate) },
    pace,
    divisions: divisions.map(stepped),
    divisionsTotal: stepped(divisionsTotal),
    groups: groups.map(stepped),
    groupsTotal: stepped(groupsTotal),
    channels: channels.map(stepped),
    channelsTotal: stepped(channelsTotal),
    belowCount: divisions.filter((one) => one.below).length,
    scale,
    bar: { shows, end: axisEnd(bars) },
    trend: year.window && trendOf({ window: year.window, today, target, series, live, course, city }),
    lastYear: {
      sameDay,
      hasFinal: divisionsTotal.final !== null,
      approximate: last !== null && bordersDiffer(year.coverageYear, last.coverageYear),
    },
  }
}

const totalOrNone = (rows: readonly CounterRow[]): Sums | undefined => (rows.length > 0 ? total(rows) : undefined)

function paceState(window: CampaignDays | null, today: IsoDate, target: BasisPoints, city: Course, oneChannel: boolean): PaceState {
  if (!window) return { state: 'unknown', line: null }
  if (today > window.extendedTo) return { state: 'closed', line: null }
  if (today < window.from) return { state: 'before', line: null }
  return oneChannel ? { state: 'channel', line: null } : { state: 'running', line: tenths(paceLine(today, window, target, city)) }
}

/** The value of a row's bar; never below zero, though more may be counted than were due. */
export const barOf = (row: { readonly rate: BasisPoints | null }, shows: 'missing' | 'share'): BasisPoints | null =>
  row.rate === null ? null : shows === 'share' ? row.rate : Math.max(0, 10_000 - row.rate)

function trendOf(input: {
  readonly window: CampaignDays
  readonly today: IsoDate
  readonly target: BasisPoints
  readonly series: readonly RatePoint[]
  readonly live: BasisPoints | null
  readonly course: Course
  readonly city: Course
}): Trend {
  const { window, today, target, series, live, course, city } = input
  const to = today <= window.to ? window.to : window.extendedTo
  const length = daysBetween(window.from, to)
  const all = Array.from({ length: length + 1 }, (_, offset) => addDays(window.from, offset))
  const measured = [...series.filter((point) => point.day >= window.from && point.day <= to), ...(live !== null && today >= window.from && today <= to ? [{ day: today, rate: live }] : [])]
  const now = measured.map((point) => ({ ...point, rate: tenths(point.rate) }))
  const known = new Map(now.map((point) => [point.day, point.rate]))
  const points = all.map((day): TrendPoint => ({
    day,
    rate: known.get(day) ?? null,
    lastYear: course ? cut(rateOn(course.series, sameDayLastYear(day, window, course.window), course.window.extendedTo)) : null,
    pace: tenths(paceLine(day, window, target, city)),
  }))
  const line = (pick: (point: TrendPoint) => BasisPoints | null): RatePoint[] =>
    points.flatMap((point) => {
      const rate = pick(point)
      return rate === null ? [] : [{ day: point.day, rate }]
    })
  return { from: window.from, to, points, now, lastYear: line((point) => point.lastYear), pace: line((point) => point.pace) }
}

/** Rows in the order asked for; unknown figures last in either direction, equal ones in their given order, `other` at the very end. */
export function sortRows(rows: readonly FigureRow[], sort: Sort, shows: 'missing' | 'share', compareNames: (a: string, b: string) => number): FigureRow[] {
  const sign = sort.direction === 'ascending' ? 1 : -1
  const figure = (row: FigureRow): number | null => {
    if (sort.key === 'bar') return barOf(row, shows)
    return sort.key === 'name' ? null : row[sort.key]
  }
  return [...rows].sort((a, b) => {
    if ((a.key === OTHER) !== (b.key === OTHER)) return a.key === OTHER ? 1 : -1
    if (sort.key === 'name') return sign * compareNames(a.key, b.key)
    const [x, y] = [figure(a), figure(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return sign * (x - y)
  })
}

/** Enrolled, paid and due of the whole city; the rate cut to tenths of a percent. */
export function progressOf(counters: readonly CounterRow[]): { readonly due: number; readonly enrolled: number; readonly paid: number; readonly rateBasisPoints: BasisPoints | null } {
  const sums = total(counters)
  return { ...sums, rateBasisPoints: cut(rateIn(sums, 'enrolled')) }
}

