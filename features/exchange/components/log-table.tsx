import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { RowAction, type StaffAction } from '@/features/identity/client/staff-form'
import { formats } from '@/platform/words'
import { Pagination } from '@/ui/actions/pagination'
import { FoldTable } from '@/ui/answers/fold-table'
import { EmptyState } from '@/ui/tell/empty-state'
import { PAGE_SIZE, type LogRow } from '../data'
import { logQuery, type LogPage } from '../loaders'
import { placeName } from './place-name'

/** The message log, the latest first; what did not get through can be sent again. Whom a message is about is not shown here. */
export async function LogTable({ locale, page, resend }: { readonly locale: Locale; readonly page: LogPage; readonly resend: StaffAction<unknown> }) {
  const t = await getTranslations('exchange')
  const format = formats(locale)
  if (page.rows.length === 0) return <EmptyState title={t('none')}><p>{t('noneWhy')}</p></EmptyState>
  const instant = (at: Date) => <time dateTime={at.toISOString()}>{format.instant(at)}</time>
  const kind = (row: LogRow): string => (row.kind ? t(`kinds.${row.kind}`) : t('unread'))
  const columns = (['at', 'way', 'kind', 'state', 'tries'] as const).map((column) => ({ label: t(`columns.${column}`) }))
  const rows = page.rows.map((row) => ({
    id: `${row.direction}-${row.id}`,
    cells: [
      instant(row.createdAt),
      <>{t(`directions.${row.direction}`)} <bdi>{row.counterpart ? placeName(row.counterpart, locale) : t('unknown')}</bdi></>,
      <>
        {kind(row)}
        {row.exchangeId ? <> <a className="small" href={`/${locale}/desk/exchange?exchange=${row.exchangeId}`}>{t('whole')}<span className="vh"> <bdi dir="ltr">{row.exchangeId}</bdi></span></a></> : null}
      </>,
      <>
        <strong>{t(`states.${row.state}`)}</strong>
        {row.code ? <span className="small"> {t.has(`codes.${row.code}`) ? t(`codes.${row.code}`) : <bdi className="mono" dir="ltr">{row.code}</bdi>}</span> : null}
        {page.mayResend && row.direction === 'out' && row.counterpart && (row.state === 'dead' || row.state === 'refused') ? (
          <RowAction
            action={resend} namespace="exchange.form" line label={t('resend')} about={t('resendAbout', { kind: kind(row), place: placeName(row.counterpart, locale) })}
            fields={{ locale, counterpart: row.counterpart, id: row.id, back: logQuery(page.filter, page.filter.page) }}
          />
        ) : null}
      </>,
      <>
        {row.direction === 'out' ? t('attempts', { count: row.attempts }) : row.repeats > 0 ? t('repeats', { count: row.repeats }) : t('once')}
        {row.direction === 'out' && row.settledAt ? <span className="small mute"> {t('settled')} {instant(row.settledAt)}</span> : null}
        {row.nextAt ? <span className="small mute"> {t('next')} {instant(row.nextAt)}</span> : null}
      </>,
    ],
  }))
  const first = (page.filter.page - 1) * PAGE_SIZE + 1
  const href = (to: number) => `/${locale}/desk/exchange${logQuery(page.filter, to)}`
  return (
    <>
      <FoldTable caption={t('caption')} captionHidden columns={columns} rows={rows} />
      <Pagination
        label={t('pages')} position={t('position', { first, last: first + rows.length - 1, total: page.total })}
        previous={page.filter.page > 1 ? { href: href(page.filter.page - 1), label: t('newer') } : undefined}
        next={page.filter.page < page.pages ? { href: href(page.filter.page + 1), label: t('older') } : undefined}
      />
    </>
  )
}
