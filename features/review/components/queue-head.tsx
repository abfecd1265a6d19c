import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { filterQuery } from '@/domain/review/filter'
import { formats } from '@/platform/words'
import { Pagination } from '@/ui/actions/pagination'
import { EmptyState } from '@/ui/tell/empty-state'
import { PAGE_SIZE } from '../data'
import type { QueuePage } from '../loaders'

const filtered = ({ filter }: QueuePage): boolean => filter.situation !== null || filter.division !== null || filter.locale !== null || filter.reason !== null || filter.search !== ''

/** The answer first: how many cases, how many overdue and due today, as the table below has them. */
export async function QueueHead({ locale, queue, office }: { readonly locale: Locale; readonly queue: QueuePage; readonly office: string }) {
  const t = await getTranslations('review.queue')
  const { filter, counted } = queue
  const { total, late, today } = counted
  return (
    <>
      <h1>{t(filter.search === '' ? `title.${filter.view}` : 'title.search', { office, total, late, today })}</h1>
      <p className="small mute">
        {t('asOf', { at: formats(locale).instant(queue.at) })}{' '}
        {filtered(queue) ? <>{t('filtered')} <a href={`/${locale}/desk/queue${filterQuery(filter, { situation: null, division: null, locale: null, reason: null, search: '' })}`}>{t('clear')}</a></> : null}
      </p>
    </>
  )
}

/** Which rows of how many these are, and the way to the others; or why there are none. */
export async function QueueFoot({ locale, queue }: { readonly locale: Locale; readonly queue: QueuePage }) {
  const t = await getTranslations('review.queue')
  const { filter, rows, counted, pages } = queue
  const href = (page: number) => `/${locale}/desk/queue${filterQuery(filter, { page })}`
  if (rows.length === 0) return <EmptyState title={t(filtered(queue) ? 'emptyFiltered' : 'empty')}><p>{t(filtered(queue) ? 'emptyFilteredWhy' : 'emptyWhy')}</p></EmptyState>
  const first = (filter.page - 1) * PAGE_SIZE + 1
  return (
    <Pagination
      label={t('pages')} position={t('position', { first, last: first + rows.length - 1, total: counted.total })}
      previous={filter.page > 1 ? { href: href(filter.page - 1), label: t('previous') } : undefined}
      next={filter.page < pages ? { href: href(filter.page + 1), label: t('next') } : undefined}
    />
  )
}
