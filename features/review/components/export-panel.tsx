import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { EXPORT_LIMIT } from '@/domain/review/export-cells'
import { filterQuery } from '@/domain/review/filter'
import { formats } from '@/platform/words'
import { Actions, ButtonLink } from '@/ui/actions/button'
import { Notice } from '@/ui/tell/notice'
import type { ExportPage } from '../loaders'
import { exportHead } from './export-row'

const NOTICES = ['busy', 'too-many'] as const

/** What a file of the present filter holds, and the two ways to take it. */
export async function ExportPanel({ locale, page, notice }: { readonly locale: Locale; readonly page: ExportPage; readonly notice: string | undefined }) {
  const t = await getTranslations('review.export')
  const { number } = formats(locale)
  const query = filterQuery(page.filter)
  const file = (format: 'csv' | 'xlsx') => `/${locale}/desk/export/file${query}${query === '' ? '?' : '&'}format=${format}`
  const known = NOTICES.find((one) => one === notice)
  const tooMany = page.total > EXPORT_LIMIT
  return (
    <>
      <p className="back small"><a href={`/${locale}/desk/queue${query}`}>{t('back')}</a></p>
      <h1>{t('title', { total: page.total })}</h1>
      {tooMany || known === 'too-many' ? <Notice tone="warn" announce="alert"><p>{t('tooMany', { limit: number(EXPORT_LIMIT) })}</p></Notice> : null}
      {known === 'busy' ? <Notice tone="warn" announce="alert"><p>{t('busy')}</p></Notice> : null}
      <p>{t('what')}</p>
      <p className="small mute">{t('masked')}</p>
      <p className="small">{t('holds', { columns: exportHead(locale).join(t('comma')) })}</p>
      {tooMany ? null : (
        <Actions>
          <ButtonLink href={file('csv')} download>{t('csv')}</ButtonLink>
          <ButtonLink href={file('xlsx')} variant="line" download>{t('xlsx')}</ButtonLink>
        </Actions>
      )}
    </>
  )
}
