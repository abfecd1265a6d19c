import type { Locale } from '@/domain/locale'
import { formats, words } from '@/platform/words'
import type { MailboxItem } from '../data'

/** The messages about one case, for the resident; the newest first. A new one says so in words. */
export function Mailbox({ locale, items, headingLevel = 2 }: { readonly locale: Locale; readonly items: readonly MailboxItem[]; readonly headingLevel?: 2 | 3 }) {
  const t = words(locale, 'notice')
  const format = formats(locale)
  const Heading = `h${headingLevel}` as 'h2' | 'h3'
  return (
    <section aria-labelledby="mailbox">
      <Heading id="mailbox">{t('mailbox.title')}</Heading>
      {items.length === 0 ? <p>{t('mailbox.none')}</p> : (
        <>
          <p className="small mute">{t('mailbox.lead')}</p>
          <ol reversed>
            {items.map((item) => (
              <li key={item.id}>
                <p className="small">
                  {item.read ? null : <><strong>{t('mailbox.new')}</strong> </>}
                  <time dateTime={item.at.toISOString()}>{format.instant(item.at)}</time>
                </p>
                <p lang={item.locale} dir={item.locale === 'ar' ? 'rtl' : 'ltr'}><bdi>{item.body}</bdi></p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
