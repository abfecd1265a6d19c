import type { ReactNode } from 'react'
import type { Answers } from '@/domain/casework/definition'
import { readApplication, type Declared } from '@/domain/enrollment/application'
import type { Assessment } from '@/domain/enrollment/assessment'
import { assess } from '@/domain/enrollment/assessment'
import { continuity } from '@/domain/enrollment/continuity'
import { newbornRule } from '@/domain/enrollment/newborn'
import type { Locale } from '@/domain/locale'
import { isKnown } from '@/domain/policy/quote'
import { formats, words } from '@/platform/words'
import type { ServiceDay } from '@/features/casework/service'
import { FoldTable } from '@/ui/answers/fold-table'
import { Name, Num } from '@/ui/isolate'
import { SourceNote } from '@/ui/tell/source-note'
import type { EnrollmentFacts } from '@/domain/enrollment/facts'
import { Amount, Sources } from './amounts'

/** What everyone pays, from when they are covered, and why; every figure with its standing and source. */
export function checkPanel(answers: Answers, day: ServiceDay, locale: Locale): ReactNode {
  const facts = day.facts as EnrollmentFacts
  // On the check page consent is not given yet: the subsidy is shown as if it were, since refusing it only raises the amount.
  const application = readApplication(answers, ['need'], day.today)
  if (!application) return null
  const t = words(locale, 'enrollment')
  const f = formats(locale)
  const year = String(day.coverageYear)
  const people = application.people.map((person) => ({ person, ...assess(facts, application, person, day.today) }))
  const known = people.every((one) => one.contribution.payable !== null)
  const total = people.reduce((sum, one) => sum + (one.contribution.payable ?? 0), 0)
  const subsidy = (one: Assessment) => one.contribution.lines.find((line) => line.code === 'subsidy')?.amount ?? 0
  const government = people[0]?.contribution.government
  const demonstration = people.some((one) => one.contribution.personal.standing === 'demonstration')
  return (
    <section className="panel">
      <h2>{t('contribution.title')}</h2>
      <FoldTable
        caption={t('contribution.caption', { year })}
        columns={[
          { label: t('contribution.person') },
          { label: t('contribution.personal'), plain: t('contribution.personal'), numeric: true },
          { label: t('contribution.subsidy'), plain: t('contribution.subsidy'), numeric: true },
          { label: t('contribution.payable'), plain: t('contribution.payable'), numeric: true },
        ]}
        rows={people.map((one) => ({
          id: String(one.person.item),
          cells: [
            <><Name>{one.person.name}</Name><small>{t(`tiers.${application.scheme}${one.person.tier}`)}</small></>,
            <Amount key="personal" quoted={one.contribution.personal} locale={locale} />,
            <Num key="subsidy">{f.yuan(subsidy(one))}</Num>,
            one.contribution.payable === null ? t('contribution.unknown') : <Num key="payable">{f.yuan(one.contribution.payable)}</Num>,
          ],
        }))}
        foot={people.length > 1 && known ? { id: 'total', cells: [t('contribution.total'), '', '', <Num key="total">{f.yuan(total)}</Num>] } : undefined}
      />
      {demonstration ? <SourceNote>{t('contribution.demonstration', { year })}</SourceNote> : null}
      {people.some((one) => one.contribution.lines.some((line) => line.code === 'subsidy-unconfirmed')) ? <SourceNote>{t('contribution.subsidyUnconfirmed')}</SourceNote> : null}
      {government && isKnown(government) && government.value > 0 ? <SourceNote>{t('contribution.government', { amount: f.yuan(government.value) })}</SourceNote> : null}
      <SourceNote>{t('contribution.byTax')}</SourceNote>
      <Sources quotes={people.flatMap((one) => [one.contribution.personal, ...one.contribution.lines.map((line) => line.quoted)])} locale={locale} />
      <h2>{t('benefit.title')}</h2>
      {people.map((one) => <Benefit key={one.person.item} assessment={one} person={one.person} facts={facts} today={day.today} locale={locale} several={people.length > 1} />)}
      <p className="small quiet">{t('benefit.afterPayment')}</p>
    </section>
  )
}

function Benefit({ assessment, person, facts, today, locale, several }: { readonly assessment: Assessment; readonly person: Declared; readonly facts: EnrollmentFacts; readonly today: string; readonly locale: Locale; readonly several: boolean }) {
  const t = words(locale, 'enrollment')
  const f = formats(locale)
  const { benefit } = assessment
  const lines: string[] = []
  lines.push(benefit.from ? t('benefit.startsOn', { date: f.date(benefit.from) }) : t('benefit.startsUnknown'))
  if (benefit.waitingMonths === null) lines.push(t('benefit.waitingUnknown'))
  else lines.push(benefit.waitingMonths === 0 ? t('benefit.waitingNone') : t('benefit.waiting', { months: benefit.waitingMonths }))
  for (const reason of benefit.waiting.reasons) lines.push(t(`benefit.waitingReasons.${reason}`))
  for (const reason of benefit.reasons) lines.push(t(`benefit.reasons.${reason}`))
  if (benefit.waiting.repairable > 0) lines.push(t('benefit.repair', { months: benefit.waiting.repairable }))
  if (person.lastCovered === null && person.birthDate) {
    const rule = newbornRule({ policy: facts.policy, birthDate: person.birthDate, on: today, coverageYear: facts.coverageYear })
    lines.push(t(rule.withinWindow ? 'benefit.newborn' : 'benefit.newbornLate', { date: f.date(rule.lastDay) }))
    if (rule.crossesYear) lines.push(t('benefit.newbornYears', { year: person.birthDate.slice(0, 4) }))
  }
  const unconfirmed = benefit.standing !== 'in-force'
  return (
    <div className="flow benefit">
      {several ? <h3><Name>{person.name}</Name></h3> : null}
      <p>{lines.join(locale === 'zh' ? '' : ' ')}</p>
      {unconfirmed ? <p className="small quiet">{t(`standing.${benefit.standing}`)}</p> : null}
      {typeof person.lastCovered === 'number' && person.lastCovered === facts.coverageYear - 1 ? <Continuity facts={facts} locale={locale} /> : null}
    </div>
  )
}

/** The reward for years without a gap. How many years is not asked: the rule is told, the count follows from the records. */
function Continuity({ facts, locale }: { readonly facts: EnrollmentFacts; readonly locale: Locale }) {
  const t = words(locale, 'enrollment')
  const rule = continuity({ policy: facts.policy, years: 0 })
  return (
    <>
    <p className="small">
      {t('continuity.yearsUnknown')} {t('continuity.toReward', { years: rule.yearsToReward })} {isKnown(rule.perYear) ? t('continuity.nextReward', { amount: formats(locale).yuan(rule.perYear.value) }) : t('continuity.rewardUnknown')} {t('continuity.lost')}
    </p>
    <Sources quotes={[rule.perYear]} locale={locale} />
    </>
  )
}
