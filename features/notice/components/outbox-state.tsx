import { getTranslations } from 'next-intl/server'
import { Notice } from '@/ui/tell/notice'
import type { OutboxPage } from '../loaders'

/** What to know before reading the list: what was just done, what did not leave, and what is not connected at all. */
export async function OutboxState({ page, notice }: { readonly page: OutboxPage; readonly notice: string | null }) {
  const t = await getTranslations('notice.outbox')
  const [one, two] = page.unconnected
  return (
    <>
      {notice === 'resent' ? <Notice tone="good" announce="status"><p>{t('resent')}</p></Notice> : null}
      {one ? <Notice tone="warn" title={t('unconnected')}><p>{t('unconnectedWhy', { channels: t(`channelList.${two ? 'both' : one}`) })}</p></Notice> : null}
      {page.counts.dead > 0 ? <Notice tone="bad"><p>{t('dead', { count: page.counts.dead })}</p></Notice> : null}
    </>
  )
}
