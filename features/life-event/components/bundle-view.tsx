import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { engineWords, serviceName } from '@/features/casework/presentation'
import { chinaDate } from '@/platform/clock'
import { formats, words } from '@/platform/words'
import { Button, ButtonLink } from '@/ui/actions/button'
import { ReferenceNumber } from '@/ui/answers/reference-number'
import { Steps, type Step } from '@/ui/progress/steps'
import type { BundleRow } from '../data'

/** A bundle followed as one: each application with where it is, what is to be done and by whom. */
export async function BundleView({ bundle, locale }: { readonly bundle: BundleRow; readonly locale: Locale }) {
  const t = words(locale, 'life-event')
  const general = await getTranslations({ locale, namespace: 'casework' })
  const f = formats(locale)
  const done = bundle.items.filter((item) => item.submitted).length
  const next = bundle.items.findIndex((item) => !item.submitted && item.draftThere)
  const steps = bundle.items.map((item, index): Step => {
    const title = serviceName(item.service, locale)
    const why = <p>{t(`why.${item.why}`)}</p>
    if (item.submitted) {
      const { reference, state, dueOn } = item.submitted
      return {
        state: 'done', stateWord: t('bundle.sent'), title,
        body: (
          <>
            <p>{engineWords(item.service, locale)(`states.${state}`)}{dueOn ? <> · {general('stages.expected')} {f.date(dueOn)}</> : null}</p>
            <p>{general('receipt.reference')} <ReferenceNumber value={reference} large={false} /></p>
            <p><a href={`/${locale}/casework/track?reference=${reference}`}>{general('receipt.track')}</a></p>
          </>
        ),
      }
    }
    if (!item.draftThere) return { state: 'next', stateWord: t('bundle.gone'), title, body: <>{why}<p><a href={`/${locale}/${item.service}`}>{t('bundle.again')}</a></p></> }
    return {
      state: index === next ? 'now' : 'next', stateWord: t(index === next ? 'bundle.now' : 'bundle.later'), title,
      body: (
        <>
          {why}
          <form method="post" action={`/${locale}/life-event/go-on`}>
            <input type="hidden" name="service" value={item.service} />
            <Button variant={index === next ? 'primary' : 'line'}>{t('bundle.goOn')}<span className="vh"> {title}</span></Button>
          </form>
        </>
      ),
    }
  })
  return (
    <div className="flow">
      <h1>{t('bundle.title')}</h1>
      <p className="lead">{t('bundle.lead', { count: bundle.items.length, done })}</p>
      <p className="quiet">{t(`steps.event.fields.event.options.${bundle.event}`)}</p>
      <Steps steps={steps} headingLevel={2} />
      <h2>{t('bundle.codeTitle')}</h2>
      <p>{t('bundle.codeText', { date: f.date(chinaDate(bundle.expiresAt)) })}</p>
      <p className="code"><bdi dir="ltr">{formatReference(bundle.code)}</bdi></p>
      <ButtonLink variant="quiet" href={`/${locale}`}>{general('step.home')}</ButtonLink>
    </div>
  )
}
