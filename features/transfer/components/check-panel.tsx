import type { ReactNode } from 'react'
import type { Answers } from '@/domain/casework/definition'
import type { Locale } from '@/domain/locale'
import { readApplication } from '@/domain/transfer/application'
import { eligibility } from '@/domain/transfer/eligibility'
import { legsOf, roadOf } from '@/domain/transfer/legs'
import { placeByCode } from '@/domain/transfer/places'
import { policyOf } from '@/domain/transfer/service'
import type { TransferFacts } from '@/domain/transfer/steps'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Notice } from '@/ui/tell/notice'
import { GapNote } from './gap-note'
import { LegsTable } from './legs-table'
import { RuleNote } from './rule-note'

/** Before sending: that no more papers are wanted, both offices' days, what speaks against the transfer, and what a gap means. */
export function checkPanel(answers: Answers, day: ServiceDay, locale: Locale): ReactNode {
  const application = readApplication(answers, day.today)
  if (!application) return null
  const t = words(locale, 'transfer')
  const policy = policyOf(day.coverageYear)
  const { stops } = eligibility(application, policy, (day.facts as TransferFacts).home)
  const road = roadOf({ legs: legsOf(application.direction), acceptedOn: day.today, leg: null, legDueOn: null, endedOn: {}, decided: false })
  return (
    <section className="panel">
      <h2>{t('check.title')}</h2>
      <p><b>{t('check.documents')}</b></p>
      {stops.map((ground) => <Notice key={ground.code} tone="warn" headingLevel={3}><p>{t(`problems.${ground.code}`)}</p><RuleNote rules={[ground.rule]} locale={locale} /></Notice>)}
      <LegsTable road={road} locale={locale} elsewhere={placeByCode(application.counterpart)?.names[locale] ?? application.counterpart} />
      <p className="small quiet">{t('check.today')}</p>
      <RuleNote rules={[policy.get('transfer.days')]} locale={locale} />
      <GapNote application={application} today={day.today} locale={locale} />
    </section>
  )
}
