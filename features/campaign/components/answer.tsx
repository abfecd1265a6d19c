import type { ReactNode } from 'react'
import { daysBetween } from '@/domain/calendar/dates'
import { StandingMark } from '@/ui/tell/standing-mark'
import { Live } from '../client/live'
import { tags, type View } from './view'

/** How the sentence ends: with the forecast, or with the gap where there is none. */
function outlookOf({ page: { overview } }: View): 'met' | 'short' | 'gap' | 'reached' | 'none' {
  const { forecast, headline, target } = overview
  if (forecast) return forecast.rate >= target ? 'met' : 'short'
  if (headline.toTarget === null) return 'none'
  return headline.toTarget >= 0 ? 'reached' : 'gap'
}

/** The answer in one sentence. */
export function Answer({ view }: { readonly view: View }) {
  const { page, t } = view
  const { filters, overview } = page
  const { headline, forecast, target } = overview
  const place = filters.group === null ? view.place(filters.division, 'long') : t('placeAndGroup', { place: view.place(filters.division, 'long'), group: t(`groups.${filters.group}`) })
  const shared = { place, year: String(filters.year), measure: filters.measure }
  if (headline.rate === null) return <h1 className="answer">{t('answer.unknown', shared)}</h1>
  const figures = { ...shared, ...tags, rate: view.rate(headline.rate), part: view.count(headline.part), due: view.count(headline.due) }
  if (filters.channel !== null) return <h1 className="answer">{t.rich('answer.channel', { ...figures, channel: t(`channels.${filters.channel}`) })}</h1>
  return (
    <h1 className="answer">
      {t.rich('answer.whole', {
        ...figures,
        compare: headline.change === null ? 'none' : headline.change < 0 ? 'behind' : headline.change > 0 ? 'ahead' : 'level',
        points: view.points(headline.change ?? 0),
        outlook: outlookOf(view),
        forecast: view.rate(forecast?.rate ?? 0),
        on: forecast ? view.shortDate(forecast.on) : '',
        missing: view.points(forecast ? forecast.rate - target : (headline.toTarget ?? 0)),
        target: view.round(target),
      })}
    </h1>
  )
}

const timeTag = (at: Date) => (chunks: ReactNode) => <time dateTime={at.toISOString()}>{chunks}</time>

/** As of when, how long still, how far to trust it, and where the definition stands. */
export function AsOf({ view }: { readonly view: View }) {
  const { page, t } = view
  const { campaign, current, overview, today, asOf } = page
  const ends = today <= campaign.main.to ? campaign.main.to : campaign.extendedTo
  const left = daysBetween(today, ends)
  const period = !current || today > campaign.extendedTo ? 'closed' : today < campaign.main.from ? 'before' : today <= campaign.main.to ? 'main' : 'extended'
  const at = view.instant(asOf)
  const rate = overview.headline.rate
  return (
    <div className="asof">
      <span>{t.rich('asOf.at', { at, time: timeTag(asOf) })}</span>
      <span>{t(`asOf.period.${period}`, { days: left, from: view.date(campaign.main.from), to: view.date(ends) })}</span>
      <span>{t.rich('asOf.target', { ...tags, target: view.round(overview.target) })}</span>
      {campaign.standing === 'demonstration' ? <StandingMark>{t('standing.demonstration')}</StandingMark> : null}
      <span><a href="#definition">{t('asOf.definition')}</a></span>
      {current ? (
        <Live
          coverageYear={campaign.coverageYear}
          revision={page.revision}
          reload={view.href({})}
          said={rate === null ? '' : t('live.said', { place: view.place(page.filters.division, 'long'), measure: page.filters.measure, rate: view.rate(rate), part: view.count(overview.headline.part), at })}
          words={{ on: t('live.on'), off: t('live.off'), lost: t('live.lost'), reload: t('live.reload') }}
        />
      ) : (
        <span>{t('asOf.past')}</span>
      )}
    </div>
  )
}
