import type { Locale } from '@/domain/locale'
import { isKnown } from '@/domain/policy/quote'
import type { TransferApplication } from '@/domain/transfer/application'
import { gapBetween, retroactive, type Gap } from '@/domain/transfer/gap'
import { policyOf } from '@/domain/transfer/service'
import { formats, words } from '@/platform/words'
import { Notice } from '@/ui/tell/notice'
import { monthInWords } from './month-words'
import { RuleNote } from './rule-note'

/** The months between the two covers and what they mean, with the rule's document; nothing while a month is not known. */
export function GapNote({ application, today, locale, heading: Heading = 'h3' }: { readonly application: TransferApplication; readonly today: string; readonly locale: Locale; readonly heading?: 'h2' | 'h3' }) {
  const { from, to, lastMonth, firstMonth, twoYears } = application
  if (!to || !lastMonth || !firstMonth) return null
  const t = words(locale, 'transfer')
  const gap = gapBetween({ from, to, lastMonth, firstMonth, twoYears, policy: policyOf(Number(today.slice(0, 4))) })
  const back = retroactive(gap, today)
  return (
    <>
      <Heading className="h3">{t('gap.title')}</Heading>
      {gap.kind === 'overlap'
        ? <Notice tone="warn" headingLevel={3}><p>{sentence(gap, locale)}</p><p>{t('gap.overlapDo')}</p></Notice>
        : <p>{sentence(gap, locale)}{back ? <> {t('gap.payBackThen', { date: formats(locale).date(back.reachesBackTo) })}</> : null}</p>}
      <RuleNote rules={[gap.rule]} locale={locale} />
    </>
  )
}

function sentence(gap: Gap, locale: Locale): string {
  const t = words(locale, 'transfer')
  if (gap.kind === 'none') return t('gap.none')
  const span = { from: monthInWords(gap.from, locale), to: monthInWords(gap.to, locale), months: gap.months }
  if (gap.kind === 'waits') return isKnown(gap.atMost) ? t('gap.waits', { ...span, atMost: gap.atMost.value }) : t('gap.waitsUnknown', span)
  return t(`gap.${gap.kind}`, span)
}
