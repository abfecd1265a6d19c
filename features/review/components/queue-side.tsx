import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { filterQuery, VIEWS, type QueueFilter } from '@/domain/review/filter'
import { formats } from '@/platform/words'
import type { Sidebar } from '../data'
import { codeInWords } from './codes'

/** Lists, reasons and situations, each with its count. Every one is a link: the address is the filter. */
export async function QueueSide({ locale, filter, sidebar }: { readonly locale: Locale; readonly filter: QueueFilter; readonly sidebar: Sidebar }) {
  const t = await getTranslations('review.queue')
  const { number } = formats(locale)
  const base = `/${locale}/desk/queue`
  const bare: QueueFilter = { ...filter, situation: null, reason: null, search: '', page: 1 }
  const line = (key: string, href: string, label: string, count: number, current: boolean, hot = false) => (
    <li key={key}><a href={href} aria-current={current ? 'true' : undefined}><span>{label}</span><span className={hot && count > 0 ? 'hot' : undefined}>{number(count)}</span></a></li>
  )
  const plain = filter.search === '' && filter.reason === null && filter.situation === null
  return (
    <nav className="side" aria-label={t('side')}>
      <h2>{t('lists')}</h2>
      <ul role="list">{VIEWS.map((view) => line(view, base + filterQuery({ ...bare, view }), t(`views.${view}`), sidebar.views[view], plain && filter.view === view, view === 'overdue'))}</ul>
      {sidebar.reasons.length > 0 ? (
        <>
          <h2>{t('byReason')}</h2>
          <ul role="list">{sidebar.reasons.map(({ service, code, count }) => line(`${service}.${code}`, base + filterQuery({ ...bare, view: 'open', reason: code }), codeInWords(locale, service, 'reasons', code), count, filter.reason === code))}</ul>
        </>
      ) : null}
      {sidebar.situations.length > 0 ? (
        <>
          <h2>{t('bySituation')}</h2>
          <ul role="list">{sidebar.situations.map(({ service, code, count }) => line(`${service}.${code}`, base + filterQuery({ ...bare, view: 'open', situation: code }), codeInWords(locale, service, 'situations', code), count, filter.situation === code))}</ul>
        </>
      ) : null}
    </nav>
  )
}
