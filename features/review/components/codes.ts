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
