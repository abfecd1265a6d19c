import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { formats, words } from '@/platform/words'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { Notice } from '@/ui/tell/notice'
import { enrollment } from '@/domain/enrollment/service'
import type { EnrollmentFacts } from '@/domain/enrollment/facts'
import type { ServiceDay } from '@/features/casework/service'
import { overviewOf } from '@/domain/enrollment/overview'
import { PremiumTable } from './premium-table'

/** The start page of enrollment. */
export const startPanel = (day: ServiceDay, locale: Locale) => <EnrollmentStart day={day} locale={locale} />

async function EnrollmentStart({ day, locale }: { readonly day: ServiceDay; readonly locale: Locale }) {
  const overview = overviewOf(day.facts as EnrollmentFacts, day.open)
  const t = words(locale, 'enrollment')
  const general = await getTranslations({ locale, namespace: 'casework' })
  const year = String(overview.year)
  return (
    <div className="flow">
      <h1>{t('start.title', { year })}</h1>
      <p className="lead">{t('start.lead')}</p>
      {overview.open
        ? <p>{t('window.mainUntil', { date: formats(locale).date(overview.until) })}</p>
        : <Notice tone="warn"><p>{general('home.notOpen')}</p></Notice>}
      <form method="post" action={`/${locale}/enrollment/start`}>
        <Actions>
          {overview.open ? <Button variant="cta">{t('start.begin')}</Button> : null}
          <ButtonLink variant="quiet" href={`/${locale}/casework/resume`}>{t('start.resume')}</ButtonLink>
        </Actions>
      </form>
      <h2>{t('start.who.title')}</h2>
      <ul>{['resident', 'newborn', 'student', 'flexible'].map((one) => <li key={one}>{t(`start.who.items.${one}`)}</li>)}</ul>
      <h2>{t('start.need.title')}</h2>
      <ul>{['document', 'address', 'history', 'proof'].map((one) => <li key={one}>{t(`start.need.items.${one}`)}</li>)}</ul>
      <h2>{t('start.cost.title')}</h2>
      <p>{t('start.cost.text')}</p>
      <PremiumTable premiums={overview.premiums} year={overview.year} locale={locale} />
      <h2>{t('start.time.title')}</h2>
      <p>{t('start.time.text')}</p>
      <h2>{t('start.answer.title')}</h2>
      <p>{t('start.answer.text', { days: enrollment.clock.workingDays })}</p>
      <p className="small quiet">{general('stages.promise', { days: enrollment.clock.workingDays })}</p>
    </div>
  )
}
