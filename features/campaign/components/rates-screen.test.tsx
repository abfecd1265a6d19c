import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { addDays, daysBetween } from '@/domain/calendar/dates'
import { bordersDay, divisionIdsOf } from '@/domain/campaign/borders'
import { readFilters } from '@/domain/campaign/filters'
import { type DayTotal, overviewOf, sortRows, type YearRecord } from '@/domain/campaign/overview'
import type { CounterRow } from '@/domain/campaign/rates'
import { tilesOn } from '@/domain/division/tilegrid'
import { POPULATION_GROUPS } from '@/domain/enrollment/group'
import { type Locale, LOCALES } from '@/domain/locale'
import type { Query, RatesPage } from '../loaders'
import { RatesScreen } from './rates-screen'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }))

const today = '2026-11-20'
const windows = {
  2027: { from: '2026-10-01', to: '2026-12-31', extendedTo: '2027-02-28' },
  2026: { from: '2025-10-01', to: '2025-12-31', extendedTo: '2026-02-28' },
} as const

/** Figures that look like a campaign in mid-season, the same in every run. */
function makeRecord(year: 2026 | 2027): YearRecord {
  const ids = divisionIdsOf(year)
  const counters = ids.flatMap((divisionId, index) =>
    POPULATION_GROUPS.flatMap((group, nth): CounterRow[] => {
      const populationDue = 400 + index * 37 + nth * 60
      const enrolled = Math.round(populationDue * ((year === 2026 ? 0.93 : 0.88) + ((index * 7 + nth) % 13) / 250))
      const booth = Math.round(enrolled / 5)
      return [
        { divisionId, group, channel: '', populationDue, enrolled: 0, paid: 0 },
        { divisionId, group, channel: 'online', populationDue: 0, enrolled: enrolled - booth, paid: enrolled - booth - nth },
        { divisionId, group, channel: 'booth', populationDue: 0, enrolled: booth, paid: booth },
      ]
    }))
  const { from, to } = windows[year]
  const last = year === 2026 ? daysBetween(from, to) : daysBetween(from, today) - 1
  const days = Array.from({ length: last + 1 }, (_, offset) => offset).flatMap((offset) =>
    ids.map((divisionId, index): DayTotal => {
      const populationDue = 3300 + index * 222
      const share = (year === 2026 ? 0.98 : 0.972) - 0.25 * Math.exp(-offset / 32) - (index % 5) / 500
      return { day: addDays(from, offset), divisionId, populationDue, enrolled: Math.round(populationDue * share), paid: Math.round(populationDue * share * 0.98) }
    }))
  return { coverageYear: year, window: windows[year], counters, days }
}

const records = { 2026: makeRecord(2026), 2027: makeRecord(2027) }

function pageOf(query: Query, empty = false): RatesPage {
  const { filters, ignored } = readFilters(query, [2027, 2026])
  const nothing: YearRecord = { coverageYear: filters.year, window: null, counters: [], days: [] }
  const year = empty ? nothing : records[filters.year === 2026 ? 2026 : 2027]
  const overview = overviewOf({ year, last: filters.year === 2027 && !empty ? records[2026] : null, target: 9800, today, filters })
  const byId = new Map(overview.divisions.map((row) => [row.key, row]))
  return {
    campaign: { coverageYear: 2027, theme: { zh: '题', ko: '주제', ar: 'شعار', en: 'theme' }, main: windows[2027], extendedTo: windows[2027].extendedTo, target: 9800, standing: 'demonstration', open: true },
    current: filters.year === 2027,
    years: [{ year: 2027, divisions: 37 }, { year: 2026, divisions: 38 }],
    filters,
    ignored,
    overview,
    ranked: sortRows(overview.divisions, filters.sort, overview.bar.shows, (a, b) => (a < b ? -1 : 1)),
    tiles: tilesOn(bordersDay(filters.year)).flatMap((tile) => {
      const row = byId.get(tile.id)
      return row ? [{ ...tile, figures: row }] : []
    }),
    asOf: new Date('2026-11-20T14:03:00+08:00'),
    today,
    revision: '42',
  }
}

const htmlOf = (locale: Locale, query: Query = {}, empty = false) => renderToStaticMarkup(<RatesScreen locale={locale} page={pageOf(query, empty)} />)
/** What a forgotten figure or a half-read message leaves on a page. */
const FAULTS = /undefined|NaN|Infinity|\[object|[{}]/
const textOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/[\u200e\u200f]/g, '')
const h1Of = (html: string) => textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
const rowsOf = (html: string, caption: number) => [...(html.split('<table').slice(1)[caption] ?? '').matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => row)
const cellsOf = (row: string) => [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) => textOf(cell ?? ''))

const queries: readonly Query[] = [
  {}, { measure: 'paid' }, { group: 'newborn' }, { channel: 'booth' }, { channel: 'counter', measure: 'paid', group: 'elder' }, { division: 'liangjiang-2025' }, { year: '2026' },
  { year: '2026', division: '500105' }, { sort: '-name' }, { group: 'nobody', sort: 'x', year: '1', channel: ['a', 'b'] },
]

describe('the page of district rates', () => {
  it.each(LOCALES.flatMap((locale) => queries.map((query) => [locale, JSON.stringify(query), query] as const)))('is whole in %s for %s', (locale, _text, query) => {
    const html = htmlOf(locale, query)
    expect(html.match(FAULTS)).toBeNull()
    // Numbers are 0-9 in every language.
    expect(html.match(/[\u0660-\u0669\u06f0-\u06f9]/)).toBeNull()
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/aria-sort="(ascending|descending)"/g)).toHaveLength(1)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(LOCALES)('is whole in %s without any figures', (locale) => {
    expect(htmlOf(locale, {}, true).match(FAULTS)).toBeNull()
    expect(renderToStaticMarkup(<RatesScreen locale={locale} page={null} />)).toMatch(/<h1/)
  })

  it('answers in its first sentence', () => {
    expect(h1Of(htmlOf('en'))).toMatch(/^Chongqing: \d\d\.\d% enrolled for 2027, \d+\.\d points behind the same day last year; at this pace \d\d\.\d% by 31 December, \d+\.\d points short of the 98% target\.$/)
    expect(h1Of(htmlOf('zh'))).toMatch(/^重庆全市：2027 年度参保率 \d\d\.\d%，比上年同日低 \d+\.\d 个百分点；按目前进度，12月31日预计达到 \d\d\.\d%，比目标 98% 差 \d+\.\d 个百分点。$/)
    expect(h1Of(htmlOf('en', { channel: 'booth' }))).toMatch(/^Chongqing: of [\d,]+ people due for 2027, \d\d\.\d% \([\d,]+\) enrolled by this channel: Booth\.$/)
    expect(h1Of(htmlOf('ko', { year: '2026' }))).toMatch(/^충칭시 전체: 2026년도 가입률 9\d\.\d%/)
    expect(h1Of(htmlOf('ar', {}, true))).toContain('2027')
  })

  it.each(LOCALES)('prints totals in %s that the lines add up to', (locale) => {
    const html = htmlOf(locale)
    const number = (text: string | undefined) => Number((text ?? '').replace(/[^\d-]/g, ''))
    // Tables: trend, groups, channels, divisions. Columns of people, counted from the start of a row.
    for (const [table, columns] of [[1, [3, 4]], [2, [3]], [3, [4, 5, 6]]] as const) {
      const [, total = '', ...lines] = rowsOf(html, table)
      for (const column of columns) {
        const sum = lines.reduce((all, line) => all + number(cellsOf(line)[column]), 0)
        expect(sum).toBe(number(cellsOf(total)[column]))
        expect(sum).toBeGreaterThan(0)
      }
    }
  })

  it('keeps the west on the left and the filters in its links', () => {
    const html = htmlOf('ar', { measure: 'paid' })
    expect(html).toContain('<ol class="map" dir="ltr"')
    expect(html).toContain('href="/ar/campaign?measure=paid&amp;division=500103"')
    expect(html).toContain('href="/ko/campaign?measure=paid"')
    expect(htmlOf('zh').match(/<li style="grid-area/g)).toHaveLength(37)
    expect(htmlOf('zh', { year: '2026' }).match(/<li style="grid-area/g)).toHaveLength(38)
  })

  it('says what a tile means without its color', () => {
    const html = htmlOf('en')
    const warm = [...html.matchAll(/class="kb" [^>]*aria-label="([^"]+)"/g)].map(([, name]) => name ?? '')
    expect(warm.length).toBeGreaterThan(0)
    for (const name of warm) expect(name).toMatch(/^.+, \d\d\.\d%, below today’s pace line, \d+\.\d points short of the target$/)
    expect(html).toContain('exchanged ten towns')
  })

  it('names filters that it did not know, without repeating them', () => {
    const html = htmlOf('en', { group: '<b>nobody</b>' })
    expect(html).toContain('The address holds filters that are not known')
    expect(html).not.toContain('nobody')
  })
})
