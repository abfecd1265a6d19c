import { divisionById } from '@/domain/division/divisions'
import type { Locale } from '@/domain/locale'
import { words } from '@/platform/words'

/** Words of a service for a code, or the code itself where the service has none: a new code must not break the desk. */
export function codeInWords(locale: Locale, service: string, kind: 'situations' | 'reasons' | 'schemes' | 'refusals' | 'requests', code: string): string {
  const t = words(locale, service)
  const key = kind === 'refusals' || kind === 'requests' ? `${kind}.${code}.label` : `${kind}.${code}`
  return t.has(key) ? t(key) : code
}

export const divisionInWords = (locale: Locale, id: string): string => divisionById(id)?.shortNames[locale] ?? id

export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'ar' ? 'rtl' : 'ltr')

/** A service by its name, or its id where it is no longer there. */
export function serviceInWords(locale: Locale, service: string): string {
  const t = words(locale, service)
  return t.has('name') ? t('name') : service
}

/** A leg of a service's clock; `objection` is the portal's own. */
export function legInWords(locale: Locale, service: string, leg: string): string {
  if (leg === 'objection') return words(locale, 'review')('queue.objection')
  const t = words(locale, service)
  const key = `legs.${leg}.title`
  return t.has(key) ? t(key) : leg
}

/** A designated institution by its name, or its number where it is not in the register. */
export const institutionInWords = (locale: Locale, { institution, institutionId }: { readonly institution: Readonly<Record<Locale, string>> | null; readonly institutionId: string | null }): string | null =>
  institution?.[locale] ?? institutionId
