import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { localeOf, startPage } from '@/features/casework/loaders'
import { serviceName } from '@/features/casework/presentation'
import { serviceById } from '@/features/services'

type Props = { readonly params: Promise<{ locale: string; service: string }> }

/** Rendered when asked; the front keeps the bytes for a moment. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, service } = await params
  return serviceById(service) ? { title: serviceName(service, localeOf(locale)) } : {}
}

/** The start page of any service. */
export default async function Page({ params }: Props) {
  const { locale: given, service: id } = await params
  const locale = localeOf(given)
  const service = serviceById(id)
  if (!service) notFound()
  return (
    <ResidentPage locale={locale} path={`/${id}`}>
      <div className="wrap"><div className="col">{service.panels.start(await startPage(service), locale)}</div></div>
    </ResidentPage>
  )
}
