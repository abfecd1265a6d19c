import { getTranslations } from 'next-intl/server'
import { pickedText } from '@/domain/review/bulk'
import { CLOCK_GROUPS } from '@/domain/review/clock'
import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import type { StaffAction } from '@/features/identity/client/staff-form'
import type { QueuePage } from '../loaders'
import { QueueCell } from './queue-cell'

const CLASS = { late: 'late', today: 'today', later: '', stopped: 'stop', closed: '' } as const

interface QueueTableProps {
  readonly locale: Locale
  readonly queue: QueuePage
  readonly names: ReadonlyMap<string, string>
  readonly claim: StaffAction<unknown>
}

/** Id of the form that ticked cases belong to; it stands under the table. */
export const BULK_FORM = 'bulk'

/** The queue by its clock: overdue first, then today, later, and those whose clock stands still. Its columns are those of its definition. */
export async function QueueTable({ locale, queue, names, claim }: QueueTableProps) {
  const t = await getTranslations('review.queue')
  const { columns } = queue
  const picks = queue.acts.length > 0
  return (
    <div className="scroll">
      <table className="q">
        <caption className="vh">{t('caption')}</caption>
        <thead><tr>{picks ? <th scope="col"><span className="vh">{t('pickColumn')}</span></th> : null}{columns.map((column) => <th key={column} scope="col">{t(`columns.${column}`)}</th>)}</tr></thead>
        {CLOCK_GROUPS.map((group) => {
          const rows = queue.rows.filter((row) => row.clock.group === group)
          if (rows.length === 0) return null
          return (
            <tbody key={group} className={CLASS[group]}>
              <tr className={`grp ${CLASS[group]}`}><th colSpan={columns.length + (picks ? 1 : 0)} scope="rowgroup">{t(`groups.${group}`, { count: queue.counted[group] })}</th></tr>
              {rows.map((row) => {
                const reference = formatReference(row.reference)
                return (
                  <tr key={row.id} data-row>
                    {picks ? <td className="pick-cell"><label><input type="checkbox" name="c" value={pickedText({ reference: row.reference, seq: row.lastSeq })} form={BULK_FORM} aria-keyshortcuts="x" aria-label={t('pick', { reference })} /></label></td> : null}
                    {columns.map((column) => (column === 'reference' ? (
                      <th key={column} scope="row"><a className="ref" dir="ltr" href={`/${locale}/desk/case/${row.reference}`}>{reference}</a></th>
                    ) : (
                      <td key={column}><QueueCell locale={locale} column={column} row={row} queue={queue} names={names} claim={claim} /></td>
                    )))}
                  </tr>
                )
              })}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
