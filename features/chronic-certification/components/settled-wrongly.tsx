import type { Locale } from '@/domain/locale'
import { words } from '@/platform/words'
import { Details } from '@/ui/tell/details'
import { Sources } from './sources'

/** Which benefit comes first, and how a bill that was settled wrongly is put right (measures 15 and 16). */
export function SettledWrongly({ locale }: { readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  return (
    <Details summary={t('wrongly.title')}>
      <p>{t('wrongly.order')}</p>
      <ol>{['again', 'difference', 'ask'].map((one) => <li key={one}>{t(`wrongly.steps.${one}`)}</li>)}</ol>
      <p>{t('wrongly.keep')}</p>
      <Sources ids={['S-JILIN']} locale={locale} />
    </Details>
  )
}
