import type { Answers } from '@/domain/casework/definition'
import type { Locale } from '@/domain/locale'
import { serviceName } from '@/features/casework/presentation'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Told } from '@/ui/tell/told'

/** What will be prepared: every service with the reason it is called for. Nothing is sent from here. */
export function checkPanel(answers: Answers, day: ServiceDay, locale: Locale) {
  const t = words(locale, 'life-event')
  const items = day.bundle(answers)
  return (
    <section className="panel flow" aria-labelledby="bundle">
      <h2 id="bundle">{t('bundle.prepares', { count: items.length })}</h2>
      <ol>{items.map((item) => <li key={item.service}><b>{serviceName(item.service, locale)}</b> — {t(`why.${item.why}`)}</li>)}</ol>
      <Told><p>{t('bundle.notSent')}</p></Told>
    </section>
  )
}
