import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale'
import { counterpartIn, directionOf, readApplication } from '@/domain/transfer/application'
import { placeByCode } from '@/domain/transfer/places'
import { carriedMonths } from '@/domain/transfer/record'
import type { CaseRow } from '@/features/casework/data'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Name } from '@/ui/isolate'
import { Facts } from '@/ui/progress/steps'
import { readRecord } from '../data'
import { GapNote } from './gap-note'
import { LegsTable } from './legs-table'
import { roadOfCase } from './road'

/** On the receipt and the tracked case: from where to where, both legs with their days, and in the end what was carried along. */
export const resultPanel = (file: CaseRow, day: ServiceDay, locale: Locale): ReactNode => <TransferResult file={file} day={day} locale={locale} />

async function TransferResult({ file, day, locale }: { readonly file: CaseRow; readonly day: ServiceDay; readonly locale: Locale }) {
  const t = words(locale, 'transfer')
  const place = placeByCode(counterpartIn(file.answers))?.names[locale] ?? ''
  const leaving = directionOf(file.answers) === 'leaving'
  const here = <Name>{t('result.home')}</Name>
  const there = <Name>{place}</Name>
  const application = readApplication(file.answers, file.acceptedOn)
  const completed = file.state === 'completed'
  const kept = completed && !leaving ? await readRecord(file.personId, file.id) : null
  return (
    <section className="panel">
      <h2>{t('result.title')}</h2>
      <Facts rows={[{ term: t('result.from'), value: leaving ? here : there }, { term: t('result.to'), value: leaving ? there : here }]} />
      <LegsTable road={roadOfCase(file)} locale={locale} elsewhere={place} />
      {completed && leaving ? <p>{t('result.left')}</p> : null}
      {kept ? <Facts rows={[{ term: t('result.carried'), value: t('result.carriedText', { employee: carriedMonths(kept.record, 'employee'), resident: carriedMonths(kept.record, 'resident') }) }]} /> : null}
      {application ? <GapNote application={application} today={completed ? file.acceptedOn : day.today} locale={locale} /> : null}
    </section>
  )
}
