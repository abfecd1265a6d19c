import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { BULK_LIMIT } from '@/domain/review/bulk'
import { PickAll } from '../client/pick-all'
import type { QueuePage } from '../loaders'
import { BULK_FORM } from './queue-table'

/** What can be done to the ticked cases. A form by GET: it leads to the preview and writes nothing. */
export async function BulkBar({ locale, queue }: { readonly locale: Locale; readonly queue: QueuePage }) {
  const t = await getTranslations('review.bulk')
  if (queue.acts.length === 0 || queue.rows.length === 0) return null
  return (
    <form id={BULK_FORM} className="bulk" method="get" action={`/${locale}/desk/bulk`} aria-label={t('bar')}>
      <p className="small">{t('hint', { limit: BULK_LIMIT })}</p>
      <PickAll form={BULK_FORM} />
      {queue.acts.map((act) => <button key={act} className="btn" type="submit" name="act" value={act}>{t(`acts.${act}`)}</button>)}
    </form>
  )
}
