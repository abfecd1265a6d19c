import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { formats } from '@/platform/words'
import { Pagination } from '@/ui/actions/pagination'
import { FoldTable } from '@/ui/answers/fold-table'
import { EmptyState } from '@/ui/tell/empty-state'
import type { AuditRow } from '../data'
import { auditQuery, type AuditPage } from '../loaders'

/** Coded circumstances as `name: value`. */
const detailOf = (detail: AuditRow['detail']): string => Object.entries(detail).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(' ') : String(value)}`).join(' · ')

/** The log, the latest entry first. */
export async function AuditTable({ locale, page, names }: { readonly locale: Locale; readonly page: AuditPage; readonly names: ReadonlyMap<string, string> }) {
  const t = await getTranslations('audit')
  const format = formats(locale)
  if (page.rows.length === 0) return <EmptyState title={t('title', { count: 0 })}><p>{t('none')}</p></EmptyState>
  const columns = (['at', 'actor', 'action', 'subject', 'detail'] as const).map((column) => ({ label: t(`columns.${column}`) }))
  const rows = page.rows.map((row) => ({
    id: row.id,
    cells: [
      <time key="at" dateTime={row.at.toISOString()}>{format.instant(row.at)}</time>,
      <>{t.has(`actors.${row.actorKind}`) ? t(`actors.${row.actorKind}`) : row.actorKind} {row.actorId === null ? null : names.has(row.actorId) ? <bdi>{names.get(row.actorId)}</bdi> : <bdi className="mono small" dir="ltr">{row.actorId}</bdi>}</>,
      t.has(`actions.${row.action}`) ? t(`actions.${row.action}`) : row.action,
      <>{t.has(`subjects.${row.subjectKind}`) ? t(`subjects.${row.subjectKind}`) : t('subjects.other')} {row.subjectId === null ? null : names.has(row.subjectId) ? <bdi>{names.get(row.subjectId)}</bdi> : <bdi className="mono small" dir="ltr">{row.subjectId}</bdi>}</>,
      <><bdi className="small mute" dir="ltr">{detailOf(row.detail)}</bdi>{row.words ? <> <span dir="auto">{row.words}</span></> : null}</>,
    ],
  }))
  const href = (to: number) => `/${locale}/desk/audit${auditQuery(page.filter, to)}`
  return (
    <>
      <FoldTable caption={t('caption')} captionHidden columns={columns} rows={rows} />
      <Pagination
        label={t('pages')}
        previous={page.filter.page > 1 ? { href: href(page.filter.page - 1), label: t('newer') } : undefined}
        next={page.filter.page < page.pages ? { href: href(page.filter.page + 1), label: t('older') } : undefined}
      />
    </>
  )
}
