import { getTranslations } from 'next-intl/server'
import { CLOCK_GROUPS } from '@/domain/review/clock'
import { LANGUAGE_NAMES, type Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { RowAction, type StaffAction } from '@/features/identity/client/staff-form'
import { formats } from '@/platform/words'
import { Name } from '@/ui/isolate'
import type { QueuePage } from '../loaders'
import { Clock } from './clock'
import { codeInWords, directionOf, divisionInWords } from './codes'

const CLASS = { late: 'late', today: 'today', later: '', stopped: 'stop', closed: '' } as const

interface QueueTableProps {
  readonly locale: Locale
  readonly queue: QueuePage
  readonly names: ReadonlyMap<string, string>
  readonly claim: StaffAction<unknown>
}

/** The queue by its clock: overdue first, then today, later, and those whose clock stands still. */
export async function QueueTable({ locale, queue, names, claim }: QueueTableProps) {
  const t = await getTranslations('review')
  const format = formats(locale)
  return (
    <div className="scroll">
      <table className="q">
        <caption className="vh">{t('queue.caption')}</caption>
        <thead><tr>{(['reference', 'applicant', 'matter', 'division', 'clock', 'holder'] as const).map((column) => <th key={column} scope="col">{t(`queue.columns.${column}`)}</th>)}</tr></thead>
        {CLOCK_GROUPS.map((group) => {
          const rows = queue.rows.filter((row) => row.clock.group === group)
          if (rows.length === 0) return null
          return (
            <tbody key={group} className={CLASS[group]}>
              <tr className={`grp ${CLASS[group]}`}><th colSpan={6} scope="rowgroup">{t(`queue.groups.${group}`, { count: queue.counted[group] })}</th></tr>
              {rows.map((row) => (
                <tr key={row.id} data-row>
                  <th scope="row"><a className="ref" dir="ltr" href={`/${locale}/desk/case/${row.reference}`}>{formatReference(row.reference)}</a></th>
                  <td><Name>{row.headline.name}</Name>{row.locale === locale ? null : <span className="lang" lang={row.locale} dir={directionOf(row.locale)}>{LANGUAGE_NAMES[row.locale]}</span>}</td>
                  <td>
                    {codeInWords(locale, row.service, 'situations', row.situation)}{row.subjectCount > 1 ? ` ${t('queue.people', { count: row.subjectCount })}` : ''}
                    {row.clock.group === 'stopped' && row.answerBy ? <span className="flag"> · {t('queue.answerBy', { date: format.shortDate(row.answerBy) })}</span> : null}
                    {row.clock.group !== 'stopped' && row.reasons[0] ? <span className="flag"> · {codeInWords(locale, row.service, 'reasons', row.reasons[0])}{row.reasons.length > 1 ? ` ${t('queue.moreReasons', { count: row.reasons.length - 1 })}` : ''}</span> : null}
                  </td>
                  <td>{divisionInWords(locale, row.divisionId)}</td>
                  <td><Clock clock={row.clock} state={row.state} /></td>
                  <td>
                    {row.claimedBy ? <Name>{names.get(row.claimedBy) ?? t('queue.someone')}</Name> : queue.mayClaim && group !== 'closed' ? (
                      <RowAction action={claim} namespace="review.form" fields={{ locale, reference: row.reference, seq: String(row.lastSeq) }} label={t('queue.claim')} about={formatReference(row.reference)} shortcut="c" hideKey />
                    ) : '—'}
                  </td>
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
