import type { ReactNode } from 'react'
import { splitKey, type Answers, type StepKey } from '@/domain/casework/definition'
import { isFlexible, situationOf } from '@/domain/enrollment/steps/situation'
import type { Locale } from '@/domain/locale'
import { createPolicy, isKnown } from '@/domain/policy/quote'
import { words } from '@/platform/words'
import type { ServiceDay } from '@/features/casework/service'
import { FoldTable } from '@/ui/answers/fold-table'
import { SourceNote } from '@/ui/tell/source-note'
import { Amount, Sources } from './amounts'

/** Prices beside the question of the tier: both tiers, with their standing and source. */
export function stepPanel(key: StepKey, answers: Answers, day: ServiceDay, locale: Locale): ReactNode {
  if (splitKey(key).id !== 'cover') return null
  const t = words(locale, 'enrollment')
  const scheme = isFlexible(answers) ? 'flexible' : 'resident'
  const student = situationOf(answers) === 'student' && answers['school']?.['kind'] === 'university'
  const base = scheme === 'flexible' ? 'premium.flex' : student ? 'premium.student' : 'premium.resident'
  const policy = createPolicy({ coverageYear: day.coverageYear, demonstration: day.demonstration })
  const tiers = ([1, 2] as const).map((tier) => ({ tier, quoted: policy.amount(`${base}.tier${tier}`) }))
  const marked = tiers.find((one) => isKnown(one.quoted) && one.quoted.standing !== 'in-force')
  return (
    <section className="panel">
      <FoldTable
        caption={t('contribution.caption', { year: String(day.coverageYear) })}
        columns={[{ label: t('steps.cover.fields.tier.label') }, { label: t('contribution.personal'), plain: t('contribution.personal'), numeric: true }]}
        rows={tiers.map(({ tier, quoted }) => ({
          id: String(tier),
          cells: [<>{t(`tiers.${scheme}${tier}`)}<small>{t(`tiers.hints.${scheme}${tier}`)}</small></>, <Amount key="amount" quoted={quoted} locale={locale} />],
        }))}
      />
      {marked && isKnown(marked.quoted) ? <SourceNote>{marked.quoted.standing === 'demonstration' ? t('contribution.demonstration', { year: String(day.coverageYear) }) : t('contribution.unconfirmed')}</SourceNote> : null}
      <Sources quotes={tiers.map((one) => one.quoted)} locale={locale} />
    </section>
  )
}
