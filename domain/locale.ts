import { z } from 'zod'

/** The four languages of the portal, source language first. Every path begins with one of them. */
export const LOCALES = ['zh', 'ko', 'ar', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** A proper name in all four languages. */
export type Names = Readonly<Record<Locale, string>>

/** Names as they stand in data files. */
export const namesSchema = z.object({ zh: z.string(), ko: z.string(), ar: z.string(), en: z.string() })

/** Whether a string from outside is one of the four locales. */
export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value)

/** The languages in their own words. */
export const LANGUAGE_NAMES: Names = { zh: '中文', ko: '한국어', ar: 'العربية', en: 'English' }
