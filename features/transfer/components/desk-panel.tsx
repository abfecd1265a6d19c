import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale'
import { placeByCode } from '@/domain/transfer/places'
import type { CaseRow } from '@/features/casework/data'
import type { ServiceDay } from '@/features/casework/service'
import { chinaDate } from '@/platform/clock'
import { formats, words } from '@/platform/words'
import { Facts } from '@/ui/progress/steps'
import { readRecord, readTransfer, type TransferRow } from '../data'
import { LegsTable } from './legs-table'
import { roadOfCase } from './road'

/** On the officer's case page: both legs, how the exchange stands, whether the record is there, and what to do now. */
export const deskPanel = (file: CaseRow, _day: ServiceDay, locale: Locale): ReactNode => <TransferDesk file={file} locale={locale} />

/** Code of the next thing to do, for the desk's own words. */
export function todoOf(row: TransferRow, file: Pick<CaseRow, 'state' | 'leg'>): string {
  if (file.state !== 'in-review' && file.state !== 'more-information') return 'done'
  if (row.direction === 'entering') return file.leg === 'in' ? 'take' : row.turn === 'theirs' ? 'askWait' : 'askHand'
  if (file.leg === 'in') return 'ack'
  return row.turn === 'ours' ? 'give' : 'giveHand'
}

export async function TransferDesk({ file, locale, linked = true }: { readonly file: CaseRow; readonly locale: Locale; readonly linked?: boolean | undefined }) {
  const [row, kept] = await Promise.all([readTransfer(file.personId, file.id), readRecord(file.personId, file.id)])
  if (!row) return null
  const t = words(locale, 'transfer')
  const f = formats(locale)
  const record = kept
    ? t(`desk.origins.${kept.origin}`, { date: f.date(chinaDate(kept.keptAt)) })
    : t(row.direction === 'leaving' ? 'desk.noRecordOut' : 'desk.noRecord')
  return (
    <section aria-labelledby="transfer-legs">
      <h2 id="transfer-legs">{t('desk.title')}</h2>
      <LegsTable road={roadOfCase(file)} locale={locale} elsewhere={placeByCode(row.counterpart)?.names[locale] ?? row.counterpart} />
      <Facts rows={[
        { term: t('desk.now'), value: t(`desk.todo.${todoOf(row, file)}`) },
        { term: t('desk.record'), value: record },
        { term: t('desk.exchange'), value: row.faultCode ? t('desk.fault', { code: row.faultCode }) : row.turn ? t(`desk.turns.${row.turn}`) : t('desk.byHand') },
      ]} />
      {linked ? <p><a className="btn line" href={`/${locale}/desk/transfer/${file.reference}`}>{t('desk.workbench')}</a></p> : null}
    </section>
  )
}
