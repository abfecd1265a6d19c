import { createFormatter, createTranslator } from 'use-intl/core'
import type { Locale } from '@/domain/locale'
import { messages } from '@/messages'

/** Values of an ICU message. */
export type WordValues = Readonly<Record<string, string | number | Date>>

/** Words of one noun in one language. Keys are joined with dots. */
export interface Words {
  (key: string, values?: WordValues): string
  has(key: string): boolean
}

/** Latin digits in every language (look: numbers are 0-9 everywhere), Gregorian calendar, China Standard Time. */
export const intlTag: Readonly<Record<Locale, string>> = { zh: 'zh-CN', ko: 'ko-KR', ar: 'ar-u-nu-latn-ca-gregory', en: 'en-GB' }
export const TIME_ZONE = 'Asia/Shanghai'

const translators = new Map<string, Words>()

/**
 * Words outside a page: what a resident saw (kept with the case), messages to people, problems of a post.
 * Pages use next-intl with the same files. A missing key is a fault: the guards keep the four languages complete.
 */
export function words(locale: Locale, noun: string): Words {
  const key = `${locale}/${noun}`
  const known = translators.get(key)
  if (known) return known
  const translate = createTranslator({
    locale: intlTag[locale],
    messages: messages[locale] as unknown as Record<string, never>,
    namespace: noun as never,
    timeZone: TIME_ZONE,
    onError: (error) => {
      throw error
    },
  }) as unknown as Words
  const made = kept(translate)
  translators.set(key, made)
  return made
}

/** Keeps words that take no values, and which keys there are: both never change while the process runs. */
function kept(translate: Words): Words {
  const plain = new Map<string, string>()
  const there = new Map<string, boolean>()
  const ask = (key: string, values?: WordValues): string => {
    if (values) return translate(key, values)
    const known = plain.get(key) ?? translate(key)
    plain.set(key, known)
    return known
  }
  const has = (key: string): boolean => {
    const known = there.get(key) ?? translate.has(key)
    // Keys may be made from what people send; only those that exist are kept, so the map cannot grow without end.
    if (known) there.set(key, known)
    return known
  }
  return Object.assign(ask, translate, { has })
}

export type Formats = ReturnType<typeof makeFormats>

const formatsOf = new Map<Locale, Formats>()

/** Dates, times, money and numbers as the language writes them. Made once a language: building Intl formatters is what costs. */
export function formats(locale: Locale): Formats {
  const known = formatsOf.get(locale) ?? makeFormats(locale)
  formatsOf.set(locale, known)
  return known
}

function makeFormats(locale: Locale) {
  const tag = intlTag[locale]
  const format = createFormatter({ locale: tag, timeZone: TIME_ZONE })
  return {
    /** YYYY-MM-DD as a long date. */
    date: (iso: string): string => format.dateTime(new Date(`${iso}T12:00:00+08:00`), { year: 'numeric', month: 'long', day: 'numeric' }),
    shortDate: (iso: string): string => format.dateTime(new Date(`${iso}T12:00:00+08:00`), { month: 'long', day: 'numeric' }),
    instant: (at: Date): string => format.dateTime(at, { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    /** Fen as yuan without the unit: 40000 → "400". */
    yuan: (fen: number): string => format.number(fen / 100, { minimumFractionDigits: fen % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 }),
    number: (value: number): string => format.number(value),
    /** Basis points as a percentage with one decimal: 9340 → "93.4%". */
    rate: (basisPoints: number): string => format.number(basisPoints / 10_000, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  }
}
