import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/domain/locale'

/** What Next hands a page of the desk. */
export interface PageProps<Extra extends Record<string, string> = Record<never, never>> {
  readonly params: Promise<{ locale: string } & Extra>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** The language of the path; the root layout has refused every other. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}

/** One value of the query: of a repeated one the first. */
export const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)
