import { getTranslations } from 'next-intl/server'
import type { Column } from '@/domain/review/queues'
import { LANGUAGE_NAMES, type Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { RowAction, type StaffAction } from '@/features/identity/client/staff-form'
import { formats } from '@/platform/words'
import { Name } from '@/ui/isolate'
import type { QueuePage } from '../loaders'
import { Clock } from './clock'
import { codeInWords, directionOf, divisionInWords, institutionInWords, legInWords, serviceInWords } from './codes'

export interface QueueCellProps {
  readonly locale: Locale
  readonly column: Exclude<Column, 'reference'>
  readonly row: QueuePage['rows'][number]
  readonly queue: Pick<QueuePage, 'mayClaim' | 'covering'>
  readonly names: ReadonlyMap<string, string>
  readonly claim: StaffAction<unknown>
}

/** What one column says of one case. */
export async function QueueCell(props: QueueCellProps) {
  const { locale, column, row } = props
  switch (column) {
    case 'applicant':
      return <><Name>{row.headline.name}</Name>{row.locale === locale ? null : <span className="lang" lang={row.locale} dir={directionOf(row.locale)}>{LANGUAGE_NAMES[row.locale]}</span>}</>
    case 'service':
      return serviceInWords(locale, row.service)
    case 'matter':
      return <Matter {...props} />
    case 'leg':
      return row.leg === null ? '—' : legInWords(locale, row.service, row.leg)
    case 'division':
      return divisionInWords(locale, row.divisionId)
    case 'institution':
      return institutionInWords(locale, row) ?? '—'
    case 'clock':
      return <Clock clock={row.clock} state={row.state} />
    case 'holder':
      return <Holder {...props} />
  }
}

/** What it is about, and what is special: an objection, an answer that is waited for, the first reason for review. */
async function Matter({ locale, row }: QueueCellProps) {
  const t = await getTranslations('review.queue')
  return (
    <>
      {codeInWords(locale, row.service, 'situations', row.situation)}{row.subjectCount > 1 ? ` ${t('people', { count: row.subjectCount })}` : ''}
      {row.objection ? <span className="flag"> · {t('objection')}</span> : null}
      {row.clock.group === 'stopped' && row.answerBy ? <span className="flag"> · {t('answerBy', { date: formats(locale).shortDate(row.answerBy) })}</span> : null}
      {row.clock.group !== 'stopped' && row.reasons[0] ? <span className="flag"> · {codeInWords(locale, row.service, 'reasons', row.reasons[0])}{row.reasons.length > 1 ? ` ${t('moreReasons', { count: row.reasons.length - 1 })}` : ''}</span> : null}
    </>
  )
}

/** Who holds it, whom one covers, or the way to take it. */
async function Holder({ locale, row, queue, names, claim }: QueueCellProps) {
  const t = await getTranslations('review.queue')
  if (row.claimedBy === null) {
    if (!queue.mayClaim || row.clock.group === 'closed') return '—'
    return <RowAction action={claim} namespace="review.form" fields={{ locale, reference: row.reference, seq: String(row.lastSeq) }} label={t('claim')} about={formatReference(row.reference)} shortcut="c" hideKey />
  }
  const name = names.get(row.claimedBy) ?? t('someone')
  return queue.covering.includes(row.claimedBy) ? <span className="flag">{t('coveringFor', { name })}</span> : <Name>{name}</Name>
}
