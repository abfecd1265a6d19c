import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { formats } from '@/platform/words'
import { Notice } from '@/ui/tell/notice'
import type { QueuePage } from '../loaders'

interface HandOversProps {
  readonly locale: Locale
  readonly queue: QueuePage
  readonly names: ReadonlyMap<string, string>
  /** The reader. */
  readonly own: string
}

/** Whose work the reader does now, and which cases lately changed hands to, by or away from them. */
export async function HandOvers({ locale, queue, names, own }: HandOversProps) {
  const t = await getTranslations('review.handOver')
  const nameOf = (id: string): string => names.get(id) ?? t('someone')
  if (queue.covering.length === 0 && queue.handOvers.length === 0) return null
  return (
    <Notice>
      {queue.covering.length > 0 ? <p><a href={`/${locale}/desk/queue?view=covering`}>{t('covering', { names: queue.covering.map(nameOf).join(t('comma')) })}</a></p> : null}
      <ul role="list">
        {queue.handOvers.map((one) => {
          const kind = one.to === own ? 'toYou' : one.from === own ? 'fromYou' : 'byYou'
          return (
            <li key={one.reference}>
              <a className="ref" dir="ltr" href={`/${locale}/desk/case/${one.reference}`}>{formatReference(one.reference)}</a>{' '}
              {t(kind, { by: nameOf(one.by), to: nameOf(one.to), at: formats(locale).instant(one.at) })}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
