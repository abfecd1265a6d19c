import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar/dates'
import { POPULATION_GROUPS } from '@/domain/enrollment/group'
import { bordersDay, bordersDiffer, divisionIdsOf, OTHER, rollUp } from './borders'
import { CHANNELS, type Filters, filterQuery, nextSort, readFilters } from './filters'
import { type DayTotal, type FigureRow, overviewOf, sortRows, tenths, type YearRecord } from './overview'
import { type CampaignDays, forecast, paceLine, rateOn, sameDayLastYear } from './pace'
import type { CounterRow } from './rates'
import { axisEnd, rateScale, stepOf } from './scale'

const window: CampaignDays = { from: '2026-10-01', to: '2026-12-31', extendedTo: '2027-02-28' }
const before: CampaignDays = { from: '2025-10-08', to: '2025-12-31', extendedTo: '2026-02-28' }
const today = '2026-11-20'
const plain: Filters = { year: 2027, measure: 'enrolled', group: null, channel: null, division: null, sort: { key: 'bar', direction: 'descending' } }

const due = (divisionId: string, group: string, populationDue: number): CounterRow => ({ divisionId, group, channel: '', populationDue, enrolled: 0, paid: 0 })
const came = (divisionId: string, group: string, channel: string, enrolled: number, paid = enrolled): CounterRow => ({ divisionId, group, channel, populationDue: 0, enrolled, paid })
const year = (counters: readonly CounterRow[], days: readonly DayTotal[] = []): YearRecord => ({ coverageYear: 2027, window, counters, days })
const lastYear = (counters: readonly CounterRow[], days: readonly DayTotal[] = []): YearRecord => ({ coverageYear: 2026, window: before, counters, days })
const overview = (now: YearRecord, last: YearRecord | null = null, filters: Partial<Filters> = {}) => overviewOf({ year: now, last, target: 9800, today, filters: { ...plain, ...filters } })
const sumOf = (rows: readonly FigureRow[], pick: (row: FigureRow) => number) => rows.reduce((sum, row) => sum + pick(row), 0)
const found = (rows: readonly FigureRow[], key: string): FigureRow => {
  const row = rows.find((one) => one.key === key)
  if (!row) throw new Error(`no row ${key}`)
  return row
}

describe('borders', () => {
  it('count 2026 in 38 divisions and 2027 in 37', () => {
    expect(divisionIdsOf(2026)).toHaveLength(38)
    expect(divisionIdsOf(2027)).toHaveLength(37)
    expect(bordersDay(2027)).toBe('2026-09-01')
    expect(bordersDiffer(2026, 2027)).toBe(true)
    expect(bordersDiffer(2027, 2028)).toBe(false)
  })

  it('roll 38 up to 37 by successor and keep every person', () => {
    const rows = divisionIdsOf(2026).map((divisionId, index) => ({ divisionId, count: index + 1 }))
    const rolled = rollUp(rows, 2027)
    const liangjiang = rolled.filter((row) => row.divisionId === 'liangjiang-2025')
    expect(liangjiang.map((row) => row.count).sort()).toEqual(rows.filter((row) => ['500105', '500112'].includes(row.divisionId)).map((row) => row.count).sort())
    expect(new Set(rolled.map((row) => row.divisionId))).toEqual(new Set(divisionIdsOf(2027)))
    expect(rolled.reduce((sum, row) => sum + row.count, 0)).toBe((38 * 39) / 2)
  })

  it('put an unknown or not yet existing division under other', () => {
    expect(rollUp([{ divisionId: '999999' }, { divisionId: 'liangjiang-2025' }], 2026).map((row) => row.divisionId)).toEqual([OTHER, OTHER])
  })
})

describe('overview', () => {
  const anyRows = fc.array(
    fc.record({
      divisionId: fc.constantFrom(...divisionIdsOf(2026), 'liangjiang-2025', '999999'),
      group: fc.constantFrom(...POPULATION_GROUPS, 'unheard-of'),
      channel: fc.constantFrom('', ...CHANNELS, 'pigeon'),
      populationDue: fc.nat(2000),
      enrolled: fc.nat(2000),
      paid: fc.nat(2000),
    }),
    { maxLength: 60 },
  )

  it('prints no total that its rows do not add up to', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('enrolled', 'paid'), fc.constantFrom(null, ...CHANNELS), fc.constantFrom(null, ...POPULATION_GROUPS), (rows, measure, channel, group) => {
        const all = overview(year(rows), null, { measure, channel, group })
        expect(sumOf(all.divisions, (row) => row.part)).toBe(all.divisionsTotal.part)
        expect(sumOf(all.divisions, (row) => row.due)).toBe(all.divisionsTotal.due)
        expect(sumOf(all.divisions, (row) => row.left)).toBe(all.divisionsTotal.left)
        expect(sumOf(all.groups, (row) => row.part)).toBe(all.groupsTotal.part)
        expect(sumOf(all.groups, (row) => row.due)).toBe(all.groupsTotal.due)
        expect(sumOf(all.channels, (row) => row.part)).toBe(all.channelsTotal.part)
        expect(all.headline).toMatchObject({ part: all.divisionsTotal.part, due: all.divisionsTotal.due })
        if (channel === null && group === null) expect(all.divisionsTotal.part).toBe(rows.reduce((sum, row) => sum + row[measure], 0))
      }),
    )
  })

  it('counts people of one channel over everybody due', () => {
    const rows = [due('500103', 'adult', 100), came('500103', 'adult', 'online', 60, 30), came('500103', 'adult', 'import', 30)]
    const all = overview(year(rows), null, { channel: 'online' })
    expect(all.headline).toMatchObject({ due: 100, part: 60, rate: 6000, toTarget: null, below: false })
    expect(all.pace).toEqual({ state: 'channel', line: null })
    expect(all.bar.shows).toBe('share')
    expect(all.channels.map((row) => [row.key, row.part, row.rate])).toEqual([['online', 60, 6000], ['booth', 0, 0], ['counter', 0, 0], ['import', 30, 3000]])
    expect(overview(year(rows), null, { measure: 'paid' }).headline).toMatchObject({ part: 60, rate: 6000, left: 40 })
  })

  it('shows what was not recorded as unknown, never as zero', () => {
    const all = overview(year([due('500103', 'adult', 100), came('500103', 'adult', 'online', 60)]))
    expect(found(all.divisions, '500103')).toMatchObject({ rate: 6000, sameDay: null, change: null, final: null })
    expect(found(all.divisions, '500104')).toMatchObject({ rate: null, toTarget: null, below: false, due: 0 })
    expect(all.lastYear).toMatchObject({ sameDay: null, hasFinal: false, approximate: false })
    expect(overview(year([])).headline.rate).toBeNull()
    expect(overview({ ...year([]), window: null }).trend).toBeNull()
  })

  it('compares with last year rolled up to this year’s divisions, on the same day of the campaign', () => {
    const same = sameDayLastYear(today, window, before)
    expect(same).toBe('2025-11-27')
    const days = ['500105', '500112'].flatMap((divisionId) => [
      { day: '2025-10-08', divisionId, populationDue: 100, enrolled: 50, paid: 40 },
      { day: same, divisionId, populationDue: 100, enrolled: divisionId === '500105' ? 90 : 94, paid: 80 },
      { day: '2026-02-28', divisionId, populationDue: 100, enrolled: 98, paid: 97 },
    ])
    const now = year([due('liangjiang-2025', 'adult', 200), came('liangjiang-2025', 'adult', 'online', 182)])
    const ended = [due('500105', 'adult', 100), due('500112', 'adult', 100), came('500105', 'adult', 'online', 97), came('500112', 'adult', 'booth', 98)]
    const all = overview(now, lastYear(ended, days))
    expect(found(all.divisions, 'liangjiang-2025')).toMatchObject({ rate: 9100, sameDay: 9200, change: -100, final: 9750, toTarget: -700, below: true })
    expect(all.lastYear).toMatchObject({ sameDay: same, hasFinal: true, approximate: true })
    // 92.0 of 97.5 is to 98 as 92.4 is.
    expect(all.pace).toEqual({ state: 'running', line: 9240 })
    expect(found(all.channels, 'booth')).toMatchObject({ rate: 0, final: 4900 })
    // Day-end totals know no groups.
    expect(overview(now, lastYear(ended, days), { group: 'adult' }).headline).toMatchObject({ sameDay: null, change: null, final: 9750 })
    // Without counters the last recorded day is how the year ended.
    const fromDays = overview(now, lastYear([], days))
    expect(fromDays.headline).toMatchObject({ sameDay: 9200, final: 9800 })
    expect(found(fromDays.groups, 'adult').final).toBeNull()
  })

  it('prints differences that the printed rates give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.nat(5000), (dueNow, dueThen, partNow, partThen) => {
        const day = sameDayLastYear(today, window, before)
        const all = overview(
          year([due('500103', 'adult', dueNow), came('500103', 'adult', 'online', Math.min(partNow, dueNow))]),
          lastYear([], [{ day, divisionId: '500103', populationDue: dueThen, enrolled: Math.min(partThen, dueThen), paid: 0 }]),
        )
        const { rate, sameDay, change, toTarget } = all.headline
        expect(change).toBe((rate ?? 0) - (sameDay ?? 0))
        expect(toTarget).toBe((rate ?? 0) - 9800)
        expect((rate ?? 0) % 10).toBe(0)
      }),
    )
  })

  it('never shows 98 % before it is reached', () => {
    expect(tenths(9799)).toBe(9790)
    expect(overview(year([due('500103', 'adult', 10_000), came('500103', 'adult', 'online', 9799)])).headline.rate).toBe(9790)
  })

  it('closes the pace line with the campaign, and shows a past year as it ended', () => {
    const past = overviewOf({ year: { ...lastYear([due('500105', 'adult', 10), came('500105', 'adult', 'online', 9)]) }, last: null, target: 9800, today, filters: { ...plain, year: 2026 } })
    expect(past.pace).toEqual({ state: 'closed', line: null })
    expect(past.divisions).toHaveLength(38)
    expect(past.belowCount).toBe(0)
    expect(past.forecast).toBeNull()
    expect(past.trend?.to).toBe('2026-02-28')
  })

  it('ends the trend of a running campaign with the counters', () => {
    const days = [{ day: '2026-11-19', divisionId: '500103', populationDue: 100, enrolled: 80, paid: 0 }, { day: today, divisionId: '500103', populationDue: 100, enrolled: 81, paid: 0 }]
    const all = overview(year([due('500103', 'adult', 100), came('500103', 'adult', 'online', 90)], days))
    expect(all.trend?.now).toEqual([{ day: '2026-11-19', rate: 8000 }, { day: today, rate: 9000 }])
    expect(all.trend?.pace.at(-1)).toEqual({ day: '2026-12-31', rate: 9800 })
    expect(all.trend?.lastYear).toEqual([])
  })
})

describe('pace', () => {
  const series = Array.from({ length: 85 }, (_, offset) => ({ day: addDays(before.from, offset), rate: 7000 + offset * 30 }))
  const course = { window: before, series, final: 9520 }

  it('scales last year’s course to the target', () => {
    expect(paceLine(before.from.replace('2025-10-08', '2026-10-01'), window, 9800, course)).toBe(Math.floor((7000 * 9800) / 9520))
    expect(paceLine('2027-02-28', window, 9800, course)).toBe(9800)
  })

  it('counts days evenly without last year', () => {
    expect(paceLine('2026-12-31', window, 9800, null)).toBe(9800)
    expect(paceLine('2026-10-01', window, 9800, null)).toBe(Math.floor(9800 / 92))
  })

  it('does not take an old figure for a day', () => {
    expect(rateOn(series, '2025-12-31')).toBe(7000 + 84 * 30)
    expect(rateOn(series, '2026-01-08')).toBeNull()
    expect(rateOn(series, '2025-10-07')).toBeNull()
  })

  it('forecasts with the share that was still missing last year', () => {
    const at = forecast({ today, rate: 9000, window, series: [], last: course })
    // Same day: 7000 + 50 × 30 = 8500; end of the main period 84 days after its start: 9520. 1000 × 480 / 1500 = 320 missing.
    expect(at).toEqual({ rate: 9680, on: '2026-12-31', basis: 'last-year' })
  })

  it('else follows the last fortnight, and knows when it knows nothing', () => {
    const recent = [{ day: '2026-11-10', rate: 8800 }, { day: '2026-11-19', rate: 8990 }]
    expect(forecast({ today, rate: 9000, window, series: recent, last: null })).toEqual({ rate: 9820, on: '2026-12-31', basis: 'recent' })
    expect(forecast({ today, rate: 9000, window, series: [], last: null })).toBeNull()
    expect(forecast({ today: '2027-03-01', rate: 9000, window, series: recent, last: null })).toBeNull()
    expect(forecast({ today: '2027-01-05', rate: 9000, window, series: [{ day: '2027-01-01', rate: 8990 }], last: null })?.on).toBe('2027-02-28')
  })

  it('stays between today’s rate and 100 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (rate, then) => {
        const ahead = forecast({ today, rate, window, series: [{ day: '2026-11-15', rate: then }], last: null })
        expect(ahead?.rate).toBeGreaterThanOrEqual(rate)
        expect(ahead?.rate).toBeLessThanOrEqual(10_000)
      }),
    )
  })
})

describe('scale', () => {
  it('holds all rates in seven steps from the pace line', () => {
    expect(rateScale([9030, 9350, 9670], 9350)).toEqual({ from: 9350, width: 50 })
    expect(stepOf(9350, { from: 9350, width: 50 })).toBe(1)
    expect(stepOf(9699, { from: 9350, width: 50 })).toBe(7)
    expect(stepOf(10_400, { from: 9350, width: 50 })).toBe(7)
    expect(rateScale([], null)).toEqual({ from: 0, width: 10 })
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (rates) => {
        const scale = rateScale(rates, null)
        expect(scale.from).toBeLessThanOrEqual(Math.min(...rates))
        expect(scale.from + 7 * scale.width).toBeGreaterThan(Math.max(...rates))
      }),
    )
  })

  it('widens the axis when a bar exceeds 10 %', () => {
    expect(axisEnd([970, 1000])).toBe(1000)
    expect(axisEnd([1010])).toBe(2000)
    expect(axisEnd([6000])).toBe(10_000)
  })
})

describe('filters', () => {
  const years = [2027, 2026] as const

  it('read an address', () => {
    expect(readFilters({}, years)).toEqual({ filters: plain, ignored: [] })
    expect(readFilters({ year: '2026', measure: 'paid', group: 'elder', channel: 'booth', division: '500105', sort: '-bar', utm: 'x' }, years)).toEqual({
      filters: { year: 2026, measure: 'paid', group: 'elder', channel: 'booth', division: '500105', sort: { key: 'bar', direction: 'ascending' } },
      ignored: [],
    })
  })

  it('fall back and say so', () => {
    const { filters, ignored } = readFilters({ year: '1999', measure: 'toString', group: ['adult', 'elder'], channel: "'; --", division: '500105', sort: '__proto__' }, years)
    expect(filters).toEqual(plain)
    expect(ignored).toEqual(['year', 'measure', 'group', 'channel', 'division', 'sort'])
    expect(readFilters({ sort: '--bar' }, years).ignored).toEqual(['sort'])
    expect(readFilters({ group: '' }, years).ignored).toEqual([])
  })

  it('never fail, whatever an address holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (raw) => {
        const { filters } = readFilters(raw, years)
        expect(years).toContain(filters.year)
      }),
    )
  })

  it('come back from the query they write', () => {
    const all = readFilters({ year: '2026', measure: 'paid', group: 'child', channel: 'import', division: '500112', sort: '-name' }, years).filters
    expect(readFilters(Object.fromEntries(new URLSearchParams(filterQuery(all, 2027))), years)).toEqual({ filters: all, ignored: [] })
    expect(filterQuery(plain, 2027)).toBe('')
  })

  it('turn a column around at the second press', () => {
    const first = nextSort(plain.sort, 'change')
    expect(first).toEqual({ key: 'change', direction: 'ascending' })
    expect(nextSort(first, 'change')).toEqual({ key: 'change', direction: 'descending' })
  })
})

describe('sorting', () => {
  const rows = overview(year([due('500103', 'adult', 100), came('500103', 'adult', 'online', 60), due('500104', 'adult', 100), came('500104', 'adult', 'online', 90), due('nowhere', 'adult', 1)])).divisions
  const by = (key: 'bar' | 'name', direction: 'ascending' | 'descending') => sortRows(rows, { key, direction }, 'missing', (a, b) => (a < b ? -1 : 1)).map((row) => row.key)

  it('puts unknown figures last in both directions, and the unassigned at the very end', () => {
    expect(by('bar', 'descending').slice(0, 2)).toEqual(['500103', '500104'])
    expect(by('bar', 'ascending').slice(0, 2)).toEqual(['500104', '500103'])
    for (const direction of ['ascending', 'descending'] as const) expect(by('bar', direction).at(-1)).toBe(OTHER)
    expect(by('name', 'ascending')[0]).toBe('500101')
    expect(by('name', 'descending').at(-1)).toBe(OTHER)
  })
})
