import { z } from 'zod'
import { bestBenefit } from '@/domain/chronic-certification/best-benefit'
import { mayApply, type Condition, type Group } from '@/domain/chronic-certification/conditions'
import type { Locale } from '@/domain/locale'
import { isKnown, UNKNOWN, type Policy } from '@/domain/policy/quote'
import { formats, words } from '@/platform/words'
import { StandingMark } from '@/ui/tell/standing-mark'
import { Cited } from './sources'

const ratios = z.object({ fourGrave: z.number(), others: z.number() })

/** What the certification gives. Only what a source gives is quoted; whether the ratios of employees outlast 2025-06-01 the bureau has yet to say. */
export function Benefit({ condition, group, policy, locale }: { readonly condition: Condition; readonly group: Group; readonly policy: Policy; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const shell = words(locale, 'shell')
  const quote = policy.get('special.employee')
  const read = group === 'employee' && isKnown(quote) ? ratios.safeParse(quote.value) : null
  // The four diseases of the smallest list are the "four grave" ones of the ratio.
  const percent = read?.success ? (mayApply('flexible1', condition) ? read.data.fourGrave : read.data.others) : null
  return (
    <>
      <h3>{t('benefit.title')}</h3>
      {percent === null
        ? <p>{t('benefit.unknown')} <StandingMark standing="open">{shell('standing.unknown')}</StandingMark></p>
        : <p>{t('benefit.employee', { rate: formats(locale).rate(percent * 100) })} <StandingMark standing="open">{shell('standing.unconfirmed')}</StandingMark></p>}
      {percent !== null && isKnown(quote) ? <Cited sources={quote.source} locale={locale} /> : null}
      <p>{t('benefit.several')}</p>
    </>
  )
}

/** Which benefit a dual-channel drug for the certified disease is settled under. */
export function BestForDrugs({ locale }: { readonly locale: Locale }) {
  const best = bestBenefit([{ benefit: 'special', percent: UNKNOWN }, { benefit: 'dual-channel', percent: UNKNOWN }])
  return best ? <p>{words(locale, 'chronic-certification')(`drugs.best.${best.benefit}`)}</p> : null
}
