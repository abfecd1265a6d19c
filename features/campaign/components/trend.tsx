import type { ReactNode } from 'react'
import { daysBetween } from '@/domain/calendar/dates'
import type { Trend as TrendFigures } from '@/domain/campaign/overview'
import type { RatePoint } from '@/domain/campaign/pace'
import { along } from '@/ui/charts/track'
import { Num } from '@/ui/isolate'
import { Details } from '@/ui/tell/details'
import { Figure, tags, type View } from './view'

const WHOLE = 10_000
const DECADE = 1_000
const WEEK = 7

/** Strokes of the lines, the same in plot and key. */
const strokes = {
  now: { stroke: 'var(--brand)', strokeWidth: 3 },
  lastYear: { stroke: 'var(--ly)', strokeWidth: 1.5 },
  pace: { stroke: 'var(--tick)', strokeWidth: 1.5, strokeDasharray: '2 3' },
  forecast: { stroke: 'var(--brand)', strokeWidth: 2.5, strokeDasharray: '6 4' },
} as const
type Line = keyof typeof strokes

const two = (value: number) => Math.round(value * 100) / 100

function KeyItem({ line, children }: { readonly line: Line; readonly children: ReactNode }) {
  return (
    <span>
      <svg className="inline-block [margin-inline-end:6px] [vertical-align:middle]" width="24" height="8" viewBox="0 0 24 8" aria-hidden="true" focusable="false"><path d="M0 4H24" fill="none" style={strokes[line]} /></svg>
      {children}
    </span>
  )
}

/** First days of the months inside the campaign, not too near its ends. */
function monthsOf(trend: TrendFigures): readonly { readonly day: string; readonly at: number }[] {
  const length = Math.max(1, daysBetween(trend.from, trend.to))
  return trend.points
    .filter((point) => point.day.endsWith('-01'))
    .map((point) => ({ day: point.day, at: daysBetween(trend.from, point.day) / length }))
    .filter(({ at }) => at > 0.12 && at < 0.88)
}

/** How the rate has come here: this year, last year's same days, the pace line and where it leads. Time runs with the script. */
export function Trend({ view }: { readonly view: View }) {
  const { page, t } = view
  const { overview, filters, current } = page
  const { trend, forecast, target } = overview
  if (!trend || trend.now.length + trend.lastYear.length === 0) return null
  const length = Math.max(1, daysBetween(trend.from, trend.to))
  const last = trend.now.at(-1)
  const lowest = Math.min(...[...trend.now, ...trend.lastYear, ...(current ? trend.pace : [])].map((point) => point.rate))
  const floor = Math.min(9 * DECADE, Math.floor(lowest / DECADE) * DECADE)
  const every = WHOLE - floor > 5 * DECADE ? 2 * DECADE : DECADE
  const across = (day: string) => daysBetween(trend.from, day) / length
  const up = (rate: number) => (rate - floor) / (WHOLE - floor)
  const path = (points: readonly RatePoint[]) => points.map((point, index) => `${index === 0 ? 'M' : 'L'}${two(across(point.day) * 100)} ${two(100 - up(point.rate) * 100)}`).join('')
  const draw = (line: Line, points: readonly RatePoint[]) => (points.length > 1 ? <path d={path(points)} style={strokes[line]} /> : null)
  const ahead = forecast && last && filters.group === null && filters.channel === null ? [last, { day: forecast.on, rate: forecast.rate }] : []
  const ticks = Array.from({ length: Math.floor((WHOLE - floor) / every) + 1 }, (_, index) => WHOLE - index * every)
  const place = view.place(filters.division, 'long')
  const ofYear = t('trend.key.now', { year: String(filters.year) })
  const label = t('trend.label', { place, measure: filters.measure, rate: last ? view.rate(last.rate) : t('unknown'), on: last ? view.shortDate(last.day) : '', target: view.round(target) })
  const rows = trend.points.filter((point, index) => point.day === last?.day || point.day === trend.to || (index % WEEK === 0 && (point.rate !== null || point.lastYear !== null)))
  const cell = (rate: number | null) => <td className="r"><Figure value={rate === null ? null : view.rate(rate)} view={view} /></td>
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{t('trend.title', { place, measure: filters.measure })}</h2>
      <p className="sub">{t('trend.sub', { from: view.date(trend.from), floor: view.round(floor) })}{filters.group !== null || filters.channel !== null ? <> {t('trend.whole')}</> : null}</p>
      <p className="tickkey">
        <KeyItem line="now">{ofYear}</KeyItem>
        {trend.lastYear.length > 1 ? <KeyItem line="lastYear">{t('trend.key.lastYear')}</KeyItem> : null}
        {current ? <KeyItem line="pace">{t('trend.key.pace')}</KeyItem> : null}
        {ahead.length > 0 ? <KeyItem line="forecast">{t('trend.key.forecast')}</KeyItem> : null}
      </p>
      <figure className="plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label} focusable="false">
          {ticks.map((tick) => (tick > floor ? <path key={tick} className="grid" d={`M0 ${two(100 - up(tick) * 100)}H100`} /> : null))}
          <path className="base" d="M0 100H100" />
          {last ? <path className="td" d={`M${two(across(last.day) * 100)} 100V${two(100 - up(last.rate) * 100)}`} /> : null}
          {draw('lastYear', trend.lastYear)}
          {current ? draw('pace', trend.pace) : null}
          {draw('forecast', ahead)}
          {draw('now', trend.now)}
        </svg>
        {ticks.map((tick) => <span key={tick} className="y" style={{ insetBlockEnd: along(up(tick)) }}><Num ltr>{tick / 100}</Num></span>)}
        <span className="x" style={{ insetInlineStart: 0 }}>{view.shortDate(trend.from)}</span>
        {monthsOf(trend).map(({ day, at }) => <span key={day} className="x mid" style={{ insetInlineStart: along(at) }}>{view.shortDate(day)}</span>)}
        <span className="x" style={{ insetInlineStart: along(1) }}>{view.shortDate(trend.to)}</span>
        {last ? <span className="dot" style={{ insetInlineStart: along(across(last.day)), insetBlockEnd: along(up(last.rate)) }} /> : null}
        <span className="e" style={{ insetBlockEnd: along(up(target) + (ahead.length > 0 ? 0.05 : 0)) }}>{t.rich('trend.target', { ...tags, target: view.round(target) })}</span>
        {ahead.length > 0 && forecast ? <span className="e" style={{ insetBlockEnd: along(Math.min(up(forecast.rate), up(target) - 0.07)) }}><b><Num ltr>{view.rate(forecast.rate)}</Num></b></span> : null}
      </figure>
      <Details twin summary={t('trend.twin')}>
        <table className="rank">
          <caption className="vh">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('trend.columns.day')}</th>
              <th scope="col" className="r">{ofYear}</th>
              <th scope="col" className="r">{t('trend.key.lastYear')}</th>
              {current ? <th scope="col" className="r">{t('trend.key.pace')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((point) => <tr key={point.day}><th scope="row">{view.date(point.day)}</th>{cell(point.rate)}{cell(point.lastYear)}{current ? cell(point.pace) : null}</tr>)}
          </tbody>
        </table>
      </Details>
    </section>
  )
}
