import { getTranslations } from 'next-intl/server'
import { isKnown } from '@/domain/policy/quote'
import type { Locale } from '@/domain/locale'
import { words } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { SourceNote } from '@/ui/tell/source-note'
import type { Premium } from '@/domain/enrollment/overview'
import { Amount, Sources } from './amounts'

/** Premiums of the year for each kind of insurance, with standing and source. */
export async function PremiumTable({ premiums, year, locale }: { readonly premiums: readonly Premium[]; readonly year: number; readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'casework' })
  const own = words(locale, 'enrollment')
  const demonstration = premiums.some((one) => isKnown(one.tier1) && one.tier1.standing === 'demonstration')
  return (
    <>
      <FoldTable
        caption={t('home.premiums.caption', { year: String(year) })}
        columns={[
          { label: t('home.premiums.kind') },
          { label: t('home.premiums.tier1'), plain: t('home.premiums.tier1'), numeric: true },
          { label: t('home.premiums.tier2'), plain: t('home.premiums.tier2'), numeric: true },
        ]}
        rows={premiums.map((one) => ({
          id: one.kind,
          cells: [t(`home.premiums.${one.kind}`), <Amount key="1" quoted={one.tier1} locale={locale} />, <Amount key="2" quoted={one.tier2} locale={locale} />],
        }))}
      />
      {demonstration ? <SourceNote>{own('contribution.demonstration', { year: String(year) })}</SourceNote> : null}
      <Sources quotes={premiums.flatMap((one) => [one.tier1, one.tier2])} locale={locale} />
    </>
  )
}
