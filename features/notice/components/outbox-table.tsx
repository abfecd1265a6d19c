import { getTranslations } from 'next-intl/server'
import { LANGUAGE_NAMES, type Locale } from '@/domain/locale'
import { maskPhone } from '@/domain/person/phone'
import { formatReference } from '@/domain/reference'
import { RowAction, type StaffAction } from '@/features/identity/client/staff-form'
import { formats } from '@/platform/words'
import { Pagination } from '@/ui/actions/pagination'
import { FoldTable } from '@/ui/answers/fold-table'
import { EmptyState } from '@/ui/tell/empty-state'
import { PAGE_SIZE, type OutboxRow } from '../data'
import { outboxQuery, type OutboxPage } from '../loaders'

/** A phone by its ends, a mail address by its first letter and host: enough to recognize, not to use. */
const maskAddressee = (to: string): string => {
  const at = to.indexOf('@')
  return at > 0 ? `${to[0]}***${to.slice(at)}` : maskPhone(to.replace(/^\+86/, ''))
}

/** What was sent, waits or was given up, in the recipient's language; what did not leave can be sent again. */
export async function OutboxTable({ locale, page, resend }: { readonly locale: Locale; readonly page: OutboxPage; readonly resend: StaffAction<unknown> }) {
  const t = await getTranslations('notice.outbox')
  const format = formats(locale)
  if (page.rows.length === 0) return <EmptyState title={t('empty')}><p>{t('emptyWhy')}</p></EmptyState>
  const reason = (code: string): string => (t.has(`failures.${code}`) ? t(`failures.${code}`) : t('failures.other'))
  const state = (row: OutboxRow): string => {
    if (row.state === 'queued') return t('states.waiting')
    return row.state === 'sent' && row.provider === 'local' ? t('states.local') : t(`states.${row.state}`)
  }
  const tried = (row: OutboxRow): string | null => {
    if (row.failureCode) return t('tried', { count: row.attempts, reason: reason(row.failureCode) })
    return row.attempts > 1 ? t('attempts', { count: row.attempts }) : null
  }
  const direction = (row: OutboxRow) => (row.locale === 'ar' ? 'rtl' : 'ltr')
  const columns = (['at', 'to', 'case', 'template', 'body', 'state'] as const).map((column) => ({ label: t(`columns.${column}`) }))
  const rows = page.rows.map((row) => ({
    id: row.id,
    cells: [
      <time key="at" dateTime={row.createdAt.toISOString()}>{format.instant(row.createdAt)}</time>,
      <>{row.addressee ? <bdi dir="ltr">{maskAddressee(row.addressee)}</bdi> : t('noAddress')} <span className="mute small">{t(`channels.${row.channel}`)} · {t(`recipients.${row.recipient}`)}</span></>,
      row.reference ? <a key="case" className="mono" href={`/${locale}/desk/case/${row.reference}`}><bdi dir="ltr">{formatReference(row.reference)}</bdi></a> : t('noCase'),
      t.has(`templates.${row.template}`) ? t(`templates.${row.template}`) : t('templates.other'),
      <><span className="lang" lang={row.locale} dir={direction(row)}>{LANGUAGE_NAMES[row.locale]}</span> <span lang={row.locale} dir={direction(row)}>{row.body}</span></>,
      <>
        <strong>{state(row)}</strong>
        {row.failedAt && row.failureCode ? <span className="small mute"> <time dateTime={row.failedAt.toISOString()}>{format.instant(row.failedAt)}</time></span> : null}
        {tried(row) ? <span className="small"> {tried(row)}</span> : null}
        {row.round > 0 ? <span className="small"> {t('rounds', { count: row.round })}</span> : null}
        {page.mayResend && row.channel !== 'mailbox' && (row.state === 'dead' || row.state === 'sent') ? (
          <RowAction
            action={resend} namespace="notice.form" label={t('resend')} about={t('resendAbout', { reference: row.reference ? formatReference(row.reference) : t('noCase') })} line
            fields={{ locale, id: row.id, back: outboxQuery(page.filter, page.filter.page) }}
          />
        ) : null}
      </>,
    ],
  }))
  const first = (page.filter.page - 1) * PAGE_SIZE + 1
  const href = (to: number) => `/${locale}/desk/outbox${outboxQuery(page.filter, to)}`
  return (
    <>
      <FoldTable caption={t('caption')} captionHidden columns={columns} rows={rows} />
      <Pagination
        label={t('pages')} position={t('position', { first, last: first + rows.length - 1, total: page.found })}
        previous={page.filter.page > 1 ? { href: href(page.filter.page - 1), label: t('previous') } : undefined}
        next={page.filter.page < page.pages ? { href: href(page.filter.page + 1), label: t('next') } : undefined}
      />
    </>
  )
}
