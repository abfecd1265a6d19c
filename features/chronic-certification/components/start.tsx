import type { CertificationFacts } from '@/domain/chronic-certification/facts'
import { CONDITIONS } from '@/domain/chronic-certification/conditions'
import { chronicCertification } from '@/domain/chronic-certification/service'
import type { Locale } from '@/domain/locale'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { Details } from '@/ui/tell/details'
import { CrossProvinceList } from './cross-province'
import { SettledWrongly } from './settled-wrongly'
import { Sources } from './sources'

/** The start page: who, what it needs, where from, how long, what it gives. The list of diseases is open to everybody. */
export const startPanel = (day: ServiceDay, locale: Locale) => <CertificationStart day={day} locale={locale} />

function CertificationStart({ day, locale }: { readonly day: ServiceDay; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const { institutions } = day.facts as CertificationFacts
  return (
    <div className="flow">
      <h1>{t('start.title')}</h1>
      <p className="lead">{t('start.lead')}</p>
      <form method="post" action={`/${locale}/chronic-certification/start`}>
        <Actions>
          <Button variant="cta">{t('start.begin')}</Button>
          <ButtonLink variant="quiet" href={`/${locale}/casework/resume`}>{t('start.resume')}</ButtonLink>
        </Actions>
      </form>
      <h2>{t('start.who.title')}</h2>
      <ul>{['resident', 'employee', 'flexible', 'helper'].map((one) => <li key={one}>{t(`start.who.items.${one}`)}</li>)}</ul>
      <h2>{t('start.need.title')}</h2>
      <ul>{['document', 'record', 'reports', 'photo'].map((one) => <li key={one}>{t(`start.need.items.${one}`)}</li>)}</ul>
      <p>{t('evidence.madeHere')}</p>
      <h2>{t('start.where.title')}</h2>
      <ul>{['online', 'office', 'hospital'].map((one) => <li key={one}>{t(`start.where.items.${one}`)}</li>)}</ul>
      {institutions.some((one) => one.certifies) ? null : <p className="small quiet">{t('start.where.noHospital')}</p>}
      <h2>{t('start.time.title')}</h2>
      <p>{t('start.time.text', { days: chronicCertification.clock.workingDays })}</p>
      <h2>{t('start.cost.title')}</h2>
      <p>{t('start.cost.text')}</p>
      <h2>{t('start.list.title')}</h2>
      {(['special', 'chronic'] as const).map((group) => {
        const list = CONDITIONS.filter((condition) => condition.class === group)
        return (
          <Details key={group} summary={t(`start.list.${group}`, { count: list.length })}>
            <ul>{list.map((condition) => <li key={condition.id}>{condition.names[locale]}</li>)}</ul>
          </Details>
        )
      })}
      <Sources ids={['S-WUXI', 'S-PUB53']} locale={locale} />
      <CrossProvinceList locale={locale} />
      <SettledWrongly locale={locale} />
    </div>
  )
}
