import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { Notice } from '@/ui/tell/notice'
import type { LogPage } from '../loaders'
import { placeName } from './place-name'

/** What to know before reading the log: what was just done, with whom messages are exchanged, and what did not get through. */
export async function LogState({ locale, page, notice }: { readonly locale: Locale; readonly page: LogPage; readonly notice: string | null }) {
  const t = await getTranslations('exchange')
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(page.counterparts.map((id) => placeName(id, locale)))
  return (
    <>
      {notice === 'resent' ? <Notice tone="good" announce="status"><p>{t('resent')}</p></Notice> : null}
      {page.counterparts.length > 0 ? <p className="small mute">{t('connected', { count: page.counterparts.length, names })}</p> : <Notice tone="warn" title={t('off')}><p>{t('offWhy')}</p></Notice>}
      {page.dead > 0 ? <Notice tone="bad"><p>{t('dead', { count: page.dead })}</p></Notice> : null}
    </>
  )
}
