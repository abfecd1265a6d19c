import { cityByCode } from '@/domain/division/cities'
import { PROVINCES } from '@/domain/division/provinces'
import type { Locale } from '@/domain/locale'
import type { Destination, Period } from '@/domain/remote-treatment/filing'
import { formats, words } from '@/platform/words'

/** Province and city of a filing. Cities have only their Chinese name: `city` is to be marked up as Chinese. */
export function destinationIn(locale: Locale, { province, city }: Destination): { readonly province: string; readonly city: string | null } {
  return {
    province: PROVINCES.find((one) => one.code === province)?.names[locale] ?? province,
    city: city === null ? null : (cityByCode(city)?.names[locale] ?? city),
  }
}

/** When a filing holds, in words. */
export function periodIn(locale: Locale, { from, until }: Period): string {
  const t = words(locale, 'remote-treatment')
  const f = formats(locale)
  return until === null ? t('period.open', { from: f.date(from) }) : t('period.closed', { from: f.date(from), until: f.date(until) })
}
