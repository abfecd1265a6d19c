import { getTranslations } from 'next-intl/server'
import { divisionsOf } from '@/domain/identity/permissions'
import type { Locale } from '@/domain/locale'
import { formats } from '@/platform/words'
import type { Colleague } from '../data'
import { officeOf } from './desk-frame'

/** Colleagues as options of a list: name, office, and until when they are away. */
export async function colleagueOptions(colleagues: readonly Colleague[], locale: Locale): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const t = await getTranslations('identity.absence')
  return Promise.all(colleagues.map(async ({ id, name, divisions, absentUntil }) => {
    const office = await officeOf(divisionsOf(divisions), locale)
    return { value: id, label: absentUntil ? t('optionAway', { name, office, date: formats(locale).shortDate(absentUntil) }) : t('option', { name, office }) }
  }))
}
