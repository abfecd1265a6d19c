import type { Locale } from '@/domain/locale'
import { isKnown, map, type Policy } from '@/domain/policy/quote'
import { words } from '@/platform/words'
import { NotConfirmed, Sources } from './sources'

/** Percentage points by which a temporary filing may be reimbursed less; null where the value has another shape. */
function points(value: unknown): { readonly referred: number; readonly other: number } | null {
  if (typeof value !== 'object' || value === null) return null
  const { referredOrEmergency, other } = value as Readonly<Record<string, unknown>>
  return typeof referredOrEmergency === 'number' && typeof other === 'number' ? { referred: referredOrEmergency, other } : null
}

/** The lower ratio of a temporary filing: the national guidance with its standing, and that Chongqing's figure is not known. */
export function RatioNote({ policy, locale }: { readonly policy: Policy; readonly locale: Locale }) {
  const t = words(locale, 'remote-treatment')
  const [national, own] = [policy.get('remote.cut.national'), policy.get('remote.cut.chongqing')]
  const quoted = map(national, points)
  return (
    <>
      {isKnown(quoted) && quoted.value
        ? <p>{t('ratio.national', { referred: quoted.value.referred, other: quoted.value.other })} <NotConfirmed quotes={[national]} locale={locale} /></p>
        : null}
      {isKnown(own) ? null : <p>{t('ratio.here')} <NotConfirmed quotes={[own]} locale={locale} /></p>}
      <Sources quotes={[national]} locale={locale} />
    </>
  )
}
