import type { Locale } from '@/domain/locale'
import type { Month } from '@/domain/transfer/months'
import { words } from '@/platform/words'

/** A month as the language writes it. The year travels as text: it is no amount to be grouped. */
export const monthInWords = (month: Month, locale: Locale): string => words(locale, 'transfer')('month', { year: month.slice(0, 4), month: Number(month.slice(5)) })
