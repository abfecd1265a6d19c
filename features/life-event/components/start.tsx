import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { LIFE_EVENTS } from '@/domain/life-event/events'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Button, ButtonLink, Actions } from '@/ui/actions/button'

/** The start page: one button for each thing that happens to people. It answers the first question by itself. */
export const startPanel = (_: ServiceDay, locale: Locale) => <LifeEventStart locale={locale} />

async function LifeEventStart({ locale }: { readonly locale: Locale }) {
  const t = words(locale, 'life-event')
  const general = await getTranslations({ locale, namespace: 'casework' })
  return (
    <div className="flow">
      <h1>{t('start.title')}</h1>
      <p className="lead">{t('start.lead')}</p>
      <ul className="ways" role="list">
        {LIFE_EVENTS.map((event) => (
          <li key={event}>
            <form method="post" action={`/${locale}/life-event/start`}>
              <input type="hidden" name="answer.event.event" value={event} />
              <h2 className="h3">{t(`steps.event.fields.event.options.${event}`)}</h2>
              <p>{t(`start.brings.${event}`)}</p>
              <Button variant="line">{t('start.begin')}<span className="vh"> {t(`steps.event.fields.event.options.${event}`)}</span></Button>
            </form>
          </li>
        ))}
      </ul>
      <h2>{t('start.how.title')}</h2>
      <ul>{['once', 'separate', 'follow'].map((one) => <li key={one}>{t(`start.how.${one}`)}</li>)}</ul>
      <Actions>
        <ButtonLink variant="quiet" href={`/${locale}/life-event/follow`}>{t('follow.title')}</ButtonLink>
        <ButtonLink variant="quiet" href={`/${locale}/casework/resume`}>{general('resume.title')}</ButtonLink>
      </Actions>
    </div>
  )
}
