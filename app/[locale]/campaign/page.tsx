import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale } from '@/domain/locale'
import { RatesScreen } from '@/features/campaign/components/rates-screen'
import { loadRates, type Query, ratesTitle } from '@/features/campaign/loaders'

interface CampaignPageProps {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params }: CampaignPageProps): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: ratesTitle(locale) } : {}
}

export default async function CampaignPage({ params, searchParams }: CampaignPageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <RatesScreen locale={locale} page={await loadRates(locale, await searchParams)} />
}
