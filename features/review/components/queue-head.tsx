import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { filterQuery, isNarrowed, widened } from '@/domain/review/filter'
import { formats } from '@/platform/words'
import { Pagination } from '@/ui/actions/pagination'
import { EmptyState } from '@/ui/tell/empty-state'
import type { QueuePage } from '../loaders'

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
        {isNarrowed(filter) ? <>{t('filtered')} <a href={`/${locale}/desk/queue${filterQuery(filter, widened)}`}>{t('clear')}</a></> : null}
      </p>
    </>
  )
}

/** Which rows of how many these are, the way to the others and to a file; or why there are none. */
export async function QueueFoot({ locale, queue }: { readonly locale: Locale; readonly queue: QueuePage }) {
  const t = await getTranslations('review.queue')
  const { filter, rows, counted, pages } = queue
  const href = (page: number) => `/${locale}/desk/queue${filterQuery(filter, { page })}`
  const narrowed = isNarrowed(filter)
  if (rows.length === 0) return <EmptyState title={t(narrowed ? 'emptyFiltered' : 'empty')}><p>{narrowed ? t('emptyFilteredWhy') : t(`none.${queue.queue.empty}`)}</p></EmptyState>
  const first = (filter.page - 1) * filter.rows + 1
  const size = filter.rows === 25 ? 100 : 25
  return (
    <div className="queue-foot">
      <Pagination
        label={t('pages')} position={t('position', { first, last: first + rows.length - 1, total: counted.total })}
        previous={filter.page > 1 ? { href: href(filter.page - 1), label: t('previous') } : undefined}
        next={filter.page < pages ? { href: href(filter.page + 1), label: t('next') } : undefined}
      />
      {counted.total > 25 ? <a href={`/${locale}/desk/queue${filterQuery(filter, { rows: size })}`}>{t('perPage', { count: size })}</a> : null}
      {queue.mayExport ? <a href={`/${locale}/desk/export${filterQuery(filter)}`}>{t('export')}</a> : null}
    </div>
  )
}
