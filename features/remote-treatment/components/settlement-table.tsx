import type { Locale } from '@/domain/locale'
import type { Policy } from '@/domain/policy/quote'
import { settlementOf, STAYS } from '@/domain/remote-treatment/validity'
import { words } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { Sources } from './sources'

/** Filing before admission, in hospital and after discharge, and what each gives (`remote.late`). */
export function SettlementTable({ policy, locale }: { readonly policy: Policy; readonly locale: Locale }) {
  const t = words(locale, 'remote-treatment')
  return (
    <>
      <FoldTable
        caption={t('late.caption')}
        columns={[{ label: t('late.when') }, { label: t('late.gives'), plain: t('late.gives') }, { label: t('late.todo'), plain: t('late.todo') }]}
        rows={STAYS.map((stay) => ({ id: stay, cells: [t(`late.stays.${stay}`), t(`settlement.${settlementOf(stay)}`), t(`late.acts.${stay}`)] }))}
      />
      <Sources quotes={[policy.get('remote.late')]} locale={locale} />
    </>
  )
}
