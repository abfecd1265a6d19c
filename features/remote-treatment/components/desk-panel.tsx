import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale'
import type { CaseRow } from '@/features/casework/data'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { filingOfCase, historyOf } from '../data'
import { periodIn } from '../presentation'
import { DestinationName } from './filing-facts'

/** On the officer's page of a case: the filing it granted, and the person's filings with this office. */
export const deskPanel = (file: CaseRow, _: ServiceDay, locale: Locale): ReactNode => <Desk file={file} locale={locale} />

async function Desk({ file, locale }: { readonly file: CaseRow; readonly locale: Locale }) {
  const t = words(locale, 'remote-treatment')
  const [subject] = file.subjects
  if (!subject) return null
  const [granted, history] = await Promise.all([filingOfCase(subject.personId, file.id), historyOf(subject.personId, file.divisionId)])
  return (
    <section className="panel">
      <h2>{t('desk.title')}</h2>
      {granted ? (
        <p>
          {t(`desk.evidence.${granted.evidence}`)} {granted.declared ? t('desk.declared') : t('desk.notDeclared')}
        </p>
      ) : <p>{t('desk.none')}</p>}
      {history.filings.length > 0 ? (
        <FoldTable
          caption={t('desk.caption')}
          columns={[
            { label: t('card.holds') }, { label: t('card.destination'), plain: t('card.destination') }, { label: t('card.category'), plain: t('card.category') },
            { label: t('desk.state'), plain: t('desk.state') }, { label: t('desk.paper'), plain: t('desk.paper') },
          ]}
          rows={history.filings.map((one) => ({
            id: one.id,
            cells: [
              periodIn(locale, one), <DestinationName key="to" to={one} locale={locale} />, t(`categories.${one.category}`),
              one.endedWhy && one.state !== 'in-force' ? t(`desk.ended.${one.endedWhy}`) : t(`desk.states.${one.state}`), t(`desk.evidence.${one.evidence}`),
            ],
          }))}
        />
      ) : null}
      {history.elsewhere > 0 ? <p className="small quiet">{t('desk.elsewhere', { count: history.elsewhere })}</p> : null}
    </section>
  )
}
