import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { filterQuery, widened, type QueueFilter } from '@/domain/review/filter'
import { QUEUES } from '@/domain/review/queues'
import { formats } from '@/platform/words'
import type { Sidebar } from '../data'
import { codeInWords, serviceInWords } from './codes'

interface QueueSideProps {
  readonly locale: Locale
  readonly filter: QueueFilter
  readonly sidebar: Sidebar
}

/** Queues, services, reasons and situations, each with its count. Every one is a link: the address is the filter. */
export async function QueueSide({ locale, filter, sidebar }: QueueSideProps) {
  const t = await getTranslations('review.queue')
  const { number } = formats(locale)
  const base = `/${locale}/desk/queue`
  const bare: QueueFilter = { ...filter, ...widened, service: filter.service, division: filter.division, locale: filter.locale, page: 1 }
  const line = (key: string, href: string, label: string, count: number, current: boolean, hot = false) => (
    <li key={key}><a href={href} aria-current={current ? 'true' : undefined}><span>{label}</span><span className={hot && count > 0 ? 'hot' : undefined}>{number(count)}</span></a></li>
  )
  const plain = filter.search === '' && filter.reason === null && filter.situation === null && filter.leg === null
  const shown = QUEUES.filter((queue) => !('rare' in queue) || sidebar.views[queue.id] > 0 || filter.view === queue.id)
  return (
    <nav className="side" aria-label={t('side')}>
      <h2>{t('lists')}</h2>
      <ul role="list">{shown.map((queue) => line(queue.id, base + filterQuery({ ...bare, view: queue.id }), t(`views.${queue.id}`), sidebar.views[queue.id], plain && filter.view === queue.id, 'hot' in queue))}</ul>
      {sidebar.services.length > 1 || filter.service !== null ? (
        <>
          <h2>{t('byService')}</h2>
          <ul role="list">
            {line('all', base + filterQuery({ ...bare, service: null }), t('anyService'), sidebar.services.reduce((sum, { count }) => sum + count, 0), filter.service === null)}
            {sidebar.services.map(({ service, count }) => line(service, base + filterQuery({ ...bare, service }), serviceInWords(locale, service), count, filter.service === service))}
          </ul>
        </>
      ) : null}
      {sidebar.reasons.length > 0 ? (
        <>
          <h2>{t('byReason')}</h2>
          <ul role="list">{sidebar.reasons.map(({ service, code, count }) => line(`${service}.${code}`, base + filterQuery({ ...bare, view: 'open', service, reason: code }), codeInWords(locale, service, 'reasons', code), count, filter.reason === code))}</ul>
        </>
      ) : null}
      {sidebar.situations.length > 0 ? (
        <>
          <h2>{t('bySituation')}</h2>
          <ul role="list">{sidebar.situations.map(({ service, code, count }) => line(`${service}.${code}`, base + filterQuery({ ...bare, view: 'open', service, situation: code }), codeInWords(locale, service, 'situations', code), count, filter.situation === code))}</ul>
        </>
      ) : null}
    </nav>
  )
}
