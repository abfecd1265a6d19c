import type { ReactNode } from 'react'
import type { Answers, StepKey } from '@/domain/casework/definition'
import { conditionsFor, ELIGIBILITY_SOURCES, evidenceOf, isSourced } from '@/domain/chronic-certification/conditions'
import { findConditions } from '@/domain/chronic-certification/find'
import type { CertificationFacts } from '@/domain/chronic-certification/facts'
import { conditionOf, groupOf } from '@/domain/chronic-certification/steps'
import type { Locale } from '@/domain/locale'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Notice } from '@/ui/tell/notice'
import { StandingMark } from '@/ui/tell/standing-mark'
import { Sources } from './sources'

/** What is said beside a question: what the search found, which evidence is wanted and how sure that is, what the rules for drugs are. */
export function stepPanel(key: StepKey, answers: Answers, day: ServiceDay, locale: Locale): ReactNode {
  if (key === 'condition') return <ConditionPanel answers={answers} locale={locale} />
  if (key === 'evidence') return <EvidencePanel answers={answers} locale={locale} />
  if (key === 'drug') return <DrugPanel locale={locale} />
  if (key === 'where') return <WherePanel facts={day.facts as CertificationFacts} locale={locale} />
  return null
}

function ConditionPanel({ answers, locale }: { readonly answers: Answers; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const group = groupOf(answers)
  const typed = answers['called']?.['name']
  const limited = group === 'flexible1'
  const found = typed && group ? findConditions(typed, conditionsFor(group)).length : 0
  return (
    <section className="flow">
      {limited ? <Notice tone="info" title={t('limited.title')}><p>{t('limited.text')}</p><Sources ids={ELIGIBILITY_SOURCES} locale={locale} /></Notice> : null}
      {typed ? <p className="small quiet">{t(found > 0 ? 'search.found' : 'search.none')}</p> : null}
      <p className="small quiet">{t('search.private')}</p>
    </section>
  )
}

function EvidencePanel({ answers, locale }: { readonly answers: Answers; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const shell = words(locale, 'shell')
  const condition = conditionOf(answers)
  if (!condition) return null
  return (
    <section className="panel flow">
      <h2>{t('evidence.why')}</h2>
      <p>{t('evidence.madeHere')}</p>
      <ul>
        {evidenceOf(condition).map((type) => (
          <li key={type.id}>
            {type.names[locale]} {isSourced(type) ? null : <StandingMark standing="open">{shell('standing.unconfirmed')}</StandingMark>}
            <br /><small>{t(isSourced(type) ? 'evidence.sourced' : 'evidence.practice')}</small>
          </li>
        ))}
      </ul>
      <Sources ids={['S-WUXI']} locale={locale} />
    </section>
  )
}

function DrugPanel({ locale }: { readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  return (
    <section className="panel flow">
      <ul>{['physician', 'review', 'change', 'where'].map((one) => <li key={one}>{t(`drugs.rules.${one}`)}</li>)}</ul>
      <Sources ids={['S-JILIN']} locale={locale} />
    </section>
  )
}

function WherePanel({ facts, locale }: { readonly facts: CertificationFacts; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const hospitals = facts.institutions.filter((one) => one.certifies)
  return (
    <section className="flow">
      <p>{t('where.office')}</p>
      <p>{t(hospitals.length > 0 ? 'where.hospital' : 'start.where.noHospital')}</p>
      {hospitals.some((one) => one.demonstration) ? <p className="small"><StandingMark>{words(locale, 'shell')('standing.demonstration')}</StandingMark> {t('places.invented')}</p> : null}
    </section>
  )
}
