import type { ReactNode } from 'react'
import type { Answers } from '@/domain/casework/definition'
import { fileIds } from '@/domain/casework/fields'
import { evidenceOf } from '@/domain/chronic-certification/conditions'
import type { CertificationFacts } from '@/domain/chronic-certification/facts'
import { chronicCertification, institutionOf } from '@/domain/chronic-certification/service'
import { conditionOf, groupOf, matterOf } from '@/domain/chronic-certification/steps'
import type { Locale } from '@/domain/locale'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Name } from '@/ui/isolate'
import { Benefit } from './benefit'
import { CrossProvince } from './cross-province'

/** Who decides and when, what is there and what is missing, what it will give: before anything is sent. */
export function checkPanel(answers: Answers, day: ServiceDay, locale: Locale): ReactNode {
  const t = words(locale, 'chronic-certification')
  const condition = conditionOf(answers)
  const group = groupOf(answers)
  const matter = matterOf(answers)
  if (!condition || !group || !matter) return null
  const facts = day.facts as CertificationFacts
  const institution = facts.institutions.find((one) => one.id === institutionOf(answers))
  return (
    <section className="panel flow">
      <h2>{t('check.title')}</h2>
      {matter === 'renew' ? <p>{t('check.renewal')}</p> : (
        <p>
          {institution ? <>{t('check.institution')} <Name>{institution.names[locale]}</Name></> : t('check.office', { days: chronicCertification.clock.workingDays })}
        </p>
      )}
      {matter === 'certify' ? (
        <>
          <h3>{t('check.papers')}</h3>
          <ul>
            {evidenceOf(condition).map((type) => {
              const count = fileIds(answers['evidence']?.[type.field]).length
              return <li key={type.id}>{type.names[locale]}{t('check.colon')}{count > 0 ? t('check.given', { count }) : t('check.missing')}</li>
            })}
          </ul>
          <p>{t('evidence.madeHere')}</p>
        </>
      ) : null}
      <Benefit condition={condition} group={group} policy={facts.policy} locale={locale} />
      <CrossProvince condition={condition} locale={locale} />
    </section>
  )
}
