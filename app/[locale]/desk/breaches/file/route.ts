import { notFound } from 'next/navigation'
import { isLocale } from '@/domain/locale'
import { breachesFile } from '@/features/review/gets'

/** The report of breaches as a file. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  return isLocale(locale) ? breachesFile(locale, new URL(request.url).searchParams) : notFound()
}

/** Asking for the head alone would make the report for nobody. */
export const HEAD = (): Response => new Response(null, { status: 405, headers: { allow: 'GET' } })
