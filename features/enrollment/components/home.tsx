import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { isKnown } from '@/domain/policy/quote'
import type { Locale } from '@/domain/locale'
import { formats } from '@/platform/words'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { Brief } from '@/ui/tell/key-facts'
import { StandingMark } from '@/ui/tell/standing-mark'
import type { EnrollmentOverview } from '@/domain/enrollment/overview'
import { PremiumTable } from './premium-table'
import { ServiceIcon } from './service-icon'

/** Home: the campaign's one act with its brief, how far the city is, what else one can do, what it costs. */
export async function Home({ overview, services, theme, progress, locale }: { readonly overview: EnrollmentOverview; readonly services: readonly { readonly id: string; readonly href: string; readonly name: string; readonly summary: string }[]; readonly theme: string | null; readonly progress: ReactNode; readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'casework' })
  const shell = await getTranslations({ locale, namespace: 'shell' })
  const f = formats(locale)
  const year = String(overview.year)
  const lowest = overview.premiums[0]?.tier1
  const mark = overview.standing === 'in-force' ? null : <> <StandingMark>{shell(`standing.${overview.standing === 'demonstration' ? 'demonstration' : 'unconfirmed'}`)}</StandingMark></>
  return (
    <>
      <div className="wrap hero">
        <div>
          <p className="kick">{t('home.kick', { year })}</p>
          <h1 className="theme">{theme ?? t('home.enroll')}</h1>
          <p className="lead">{t('home.lead', { year })}</p>
          <form method="post" action={`/${locale}/enrollment/start`}>
            <Actions>
              {overview.open ? <Button variant="cta">{t('home.enroll')}</Button> : <p>{t('home.notOpen')}</p>}
              <ButtonLink variant="quiet" href={`/${locale}/casework/track`}>{t('home.serviceTrack')}</ButtonLink>
            </Actions>
          </form>
        </div>
        <Brief facts={[
          { term: t('home.brief.who'), value: t('home.brief.whoText') },
          { term: t('home.brief.need'), value: t('home.brief.needText') },
          { term: t('home.brief.cost'), value: lowest && isKnown(lowest) ? <>{t('home.brief.costText', { amount: t('yuan', { amount: f.yuan(lowest.value) }) })}{lowest.standing === 'in-force' ? null : mark}</> : t('home.brief.costUnknown') },
          { term: t('home.brief.until'), value: <>{t('home.brief.untilText', { date: f.date(overview.until) })}{mark}</> },
        ]} />
      </div>
      {progress}
      <section className="wrap sec">
        <h2>{t('home.services')}</h2>
        <ul className="events" role="list">
          {services.map((service) => (
            <li key={service.id}>
              <ServiceIcon service={service.id} />
              <a href={service.href}>{service.name}</a>
              <p>{service.summary}</p>
            </li>
          ))}
          {([['serviceTrack', '/casework/track', 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 21 21'], ['serviceResume', '/casework/resume', 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h6M9 17h6'], ['serviceCampaign', '/campaign', 'M4 20h16M7 20v-7M12 20V6M17 20v-10']] as const).map(([key, href, path]) => (
            <li key={key}>
              <svg className="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={path} /></svg>
              <a href={`/${locale}${href}`}>{t(`home.${key}`)}</a>
              <p>{t(`home.${key}Text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="wrap sec">
        <h2>{t('home.premiums.title')}</h2>
        <PremiumTable premiums={overview.premiums} year={overview.year} locale={locale} />
      </section>
      <section className="wrap sec">
        <h2>{t('home.help.title')}</h2>
        <p>{t('home.help.text')}</p>
      </section>
    </>
  )
}
