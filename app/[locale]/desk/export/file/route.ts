import { notFound } from 'next/navigation'
import { isLocale } from '@/domain/locale'
import { queueFile } from '@/features/review/gets'

/** The queue as a file. Nothing of it is ever made ahead. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  return isLocale(locale) ? queueFile(locale, new URL(request.url).searchParams) : notFound()
}

/** Asking for the head alone would make the whole file for nobody. */
export const HEAD = (): Response => new Response(null, { status: 405, headers: { allow: 'GET' } })
