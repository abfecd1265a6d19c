import type { ReactNode } from 'react'
import { conditionById } from '@/domain/chronic-certification/conditions'
import type { CertificationFacts } from '@/domain/chronic-certification/facts'
import { groupOf } from '@/domain/chronic-certification/steps'
import { isRenewable, RENEWABLE_DAYS } from '@/domain/chronic-certification/validity'
import type { Locale } from '@/domain/locale'
import type { CaseRow } from '@/features/casework/data'
import type { ServiceDay } from '@/features/casework/service'
import { formats, words } from '@/platform/words'
import { Actions, Button } from '@/ui/actions/button'
import { SummaryList } from '@/ui/answers/summary-list'
import { CheckboxField } from '@/ui/fields/checkbox-field'
import { Name } from '@/ui/isolate'
import { Details } from '@/ui/tell/details'
import { StandingMark } from '@/ui/tell/standing-mark'
import { readGranted, type Drug, type Granted } from '../data'
import { Benefit, BestForDrugs } from './benefit'
import { CrossProvince } from './cross-province'
import { InstitutionList } from './institution-list'
import { SettledWrongly } from './settled-wrongly'

/** What was granted, on the receipt and the tracked case. The disease is folded away: whoever looks over a shoulder does not read it. */
export const resultPanel = (file: CaseRow, day: ServiceDay, locale: Locale): ReactNode => <Result file={file} day={day} locale={locale} />

async function Result({ file, day, locale }: { readonly file: CaseRow; readonly day: ServiceDay; readonly locale: Locale }) {
  const granted = await readGranted(file)
  if (!granted.certification && granted.drugs.length === 0) return null
  const facts = day.facts as CertificationFacts
  const condition = conditionById(granted.certification?.condition)
  const group = groupOf(file.answers)
  return (
    <section className="panel flow">
      {granted.certification ? <Certificate certification={granted.certification} day={day} locale={locale} /> : null}
      {granted.drugs.length > 0 ? <Drugs drugs={granted.drugs} locale={locale} /> : null}
      {condition && group && granted.certification?.state === 'in-force' ? (
        <>
          <Benefit condition={condition} group={group} policy={facts.policy} locale={locale} />
          <InstitutionList institutions={facts.institutions} divisionId={file.divisionId} locale={locale} />
          <CrossProvince condition={condition} locale={locale} />
        </>
      ) : null}
      <SettledWrongly locale={locale} />
    </section>
  )
}

function Certificate({ certification, day, locale }: { readonly certification: NonNullable<Granted['certification']>; readonly day: ServiceDay; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const f = formats(locale)
  const condition = conditionById(certification.condition)
  const mark = certification.standing === 'demonstration' || certification.standing === 'unconfirmed' ? certification.standing : null
  const renewable = certification.state === 'in-force' && isRenewable(certification.validUntil, day.today)
  return (
    <>
      <h2>{t(`certificate.states.${certification.state}`)}</h2>
      <SummaryList rows={[
        { term: t('certificate.class'), value: condition ? t(`classes.${condition.class}`) : '—' },
        { term: t('certificate.from'), value: f.date(certification.validFrom) },
        {
          term: t('certificate.until'),
          value: certification.validUntil === null
            ? <>{t('certificate.noEnd')} <StandingMark standing="open">{words(locale, 'shell')('standing.unknown')}</StandingMark></>
            : <>{f.date(certification.validUntil)}{mark ? <> <StandingMark standing={mark === 'demonstration' ? 'demo' : 'open'}>{words(locale, 'shell')(`standing.${mark}`)}</StandingMark></> : null}</>,
        },
      ]} />
      {condition ? <Details summary={t('certificate.show')}><p>{condition.names[locale]}</p></Details> : null}
      {certification.validUntil === null ? null : <p className="small quiet">{t('certificate.reminder', { days: RENEWABLE_DAYS })}</p>}
      {renewable ? (
        <form method="post" action={`/${locale}/chronic-certification/renewal`} className="noprint flow">
          <h3>{t('renewal.title')}</h3>
          <p>{t('renewal.text')}</p>
          <CheckboxField id="unchanged" name="unchanged" label={t('renewal.unchanged')} required />
          <Actions><Button>{t('renewal.button')}</Button></Actions>
        </form>
      ) : null}
    </>
  )
}

function Drugs({ drugs, locale }: { readonly drugs: readonly Drug[]; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const f = formats(locale)
  return (
    <>
      <h3>{t('drugs.title')}</h3>
      <Details summary={t('drugs.show', { count: drugs.length })}>
        <ul>
          {drugs.map((drug) => (
            <li key={drug.id}>
              <Name>{drug.name}</Name>{t('drugs.dash')}{t(`drugs.states.${drug.state}`)}
              <br /><small>{t('drugs.physicianIs')} <Name>{drug.physician}</Name> · {t('drugs.reviewOn', { date: f.date(drug.reviewOn) })}</small>
            </li>
          ))}
        </ul>
      </Details>
      <BestForDrugs locale={locale} />
      <p>{t('drugs.rules.change')}</p>
    </>
  )
}
