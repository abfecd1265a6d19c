import type { ReactNode } from 'react'
import type { Answers, StepKey } from '@/domain/casework/definition'
import type { Locale } from '@/domain/locale'
import { readApplication } from '@/domain/transfer/application'
import { policyOf } from '@/domain/transfer/service'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { ButtonLink } from '@/ui/actions/button'
import { GapNote } from './gap-note'
import { RuleNote } from './rule-note'

/** Beside the questions: the way to enrollment inside the city, the rule of the kinds, and what a gap means before two years are asked for. */
export function stepPanel(key: StepKey, answers: Answers, day: ServiceDay, locale: Locale): ReactNode {
  const t = words(locale, 'transfer')
  const policy = policyOf(day.coverageYear)
  if (key === 'inside') {
    return (
      <>
        <p><ButtonLink href={`/${locale}/enrollment`}>{t('steps.inside.link')}</ButtonLink></p>
        <RuleNote rules={[policy.get('transfer.inprovince')]} locale={locale} />
      </>
    )
  }
  if (key === 'schemes') return <section className="panel"><p>{t('rules.items.types.text')}</p><RuleNote rules={[policy.get('transfer.types')]} locale={locale} /></section>
  const application = key === 'years' ? readApplication(answers, day.today) : null
  return application ? <section className="panel"><GapNote application={application} today={day.today} locale={locale} heading="h2" /></section> : null
}
