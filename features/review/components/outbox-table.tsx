import { getTranslations } from 'next-intl/server'
import { LANGUAGE_NAMES, type Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { maskPhone } from '@/domain/person/phone'
import { formats } from '@/platform/words'
import { Pagination } from '@/ui/actions/pagination'
import { FoldTable } from '@/ui/answers/fold-table'
import { EmptyState } from '@/ui/tell/empty-state'
import { PAGE_SIZE } from '../data'
import type { OutboxPage } from '../loaders'
import { directionOf } from './codes'

/** A phone by its ends, a mail address by its first letter and host: enough to recognize, not to use. */
const maskAddressee = (to: string): string => {
  const at = to.indexOf('@')
  return at > 0 ? `${to[0]}***${to.slice(at)}` : maskPhone(to.replace(/^\+86/, ''))
}

/** What would have been sent, in the recipient's language. */
export async function OutboxTable({ locale, outbox }: { readonly locale: Locale; readonly outbox: OutboxPage }) {
  const t = await getTranslations('review.outbox')
  const format = formats(locale)
  if (outbox.rows.length === 0) return <EmptyState title={t('empty')}><p>{t('emptyWhy')}</p></EmptyState>
  const columns = (['at', 'to', 'case', 'template', 'body', 'state'] as const).map((column) => ({ label: t(`columns.${column}`) }))
  const rows = outbox.rows.map((row) => ({
    id: row.id,
    cells: [
      format.instant(row.createdAt),
      <><bdi dir="ltr">{maskAddressee(row.addressee)}</bdi> <span className="mute small">{t(`channels.${row.channel}`)}</span></>,
      row.reference ? <a key="case" className="mono" href={`/${locale}/desk/case/${row.reference}`}><bdi dir="ltr">{formatReference(row.reference)}</bdi></a> : t('noCase'),
      t.has(`templates.${row.template}`) ? t(`templates.${row.template}`) : t('templates.other'),
      <><span className="lang" lang={row.locale} dir={directionOf(row.locale)}>{LANGUAGE_NAMES[row.locale]}</span> <span lang={row.locale} dir={directionOf(row.locale)}>{row.body}</span></>,
      row.failureCode ? `${t(`states.${row.state}`)} (${row.failureCode})` : t(`states.${row.state}`),
    ],
  }))
  const q = await getTranslations('review.queue')
  const first = (outbox.page - 1) * PAGE_SIZE + 1
  const href = (page: number) => `/${locale}/desk/outbox${page > 1 ? `?page=${page}` : ''}`
  return (
    <>
      <FoldTable caption={t('caption')} captionHidden columns={columns} rows={rows} />
      <Pagination
        label={q('pages')} position={q('position', { first, last: first + rows.length - 1, total: outbox.total })}
        previous={outbox.page > 1 ? { href: href(outbox.page - 1), label: q('previous') } : undefined}
        next={outbox.page < outbox.pages ? { href: href(outbox.page + 1), label: q('next') } : undefined}
      />
    </>
  )
}
