import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { formats } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { Name } from '@/ui/isolate'
import { EmptyState } from '@/ui/tell/empty-state'
import { endAbsenceAction } from '../actions'
import { RowAction } from '../client/staff-form'
import type { AbsencePage } from '../loaders'

interface AbsenceListProps {
  readonly locale: Locale
  readonly page: AbsencePage
  /** The reader, who may end their own. */
  readonly own: string
}

/** Absences that run or are to come, each with its deputy. */
export async function AbsenceList({ locale, page, own }: AbsenceListProps) {
  const t = await getTranslations('identity.absence')
  const format = formats(locale)
  if (page.absences.length === 0) return <EmptyState title={t('none')}><p>{t('noneWhy')}</p></EmptyState>
  const columns = (['person', 'days', 'deputy', 'act'] as const).map((column) => ({ label: t(`columns.${column}`) }))
  const rows = page.absences.map((one) => {
    const days = t('days', { from: format.date(one.from), to: format.date(one.to) })
    return {
      id: one.id,
      cells: [
        <Name key="name">{one.name}</Name>, <>{days}{one.from <= page.today ? <b> · {t('now')}</b> : null}</>, <Name key="deputy">{one.deputy}</Name>,
        one.staffId === own || page.people?.some(({ id }) => id === one.staffId) ? <RowAction key="act" action={endAbsenceAction} fields={{ locale, id: one.id }} label={t('end')} about={t('endAbout', { name: one.name, days })} /> : null,
      ],
    }
  })
  return <FoldTable caption={t('caption')} captionHidden columns={columns} rows={rows} />
}
