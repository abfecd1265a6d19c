import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CampaignTide } from '@/features/campaign/components/tide'
import { campaignHome } from '@/features/campaign/loaders'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { localeOf } from '@/features/casework/loaders'
import { serviceCard } from '@/features/casework/presentation'
import { services } from '@/features/services'
import { Home } from '@/features/enrollment/components/home'
import { enrollmentOverview } from '@/features/enrollment/loaders'

type Props = { readonly params: Promise<{ locale: string }> }

/** Rendered when asked; the front keeps the bytes until the figures change. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'shell' })
  return { title: `${t('brand')} — ${t('office')}` }
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const [overview, campaign] = await Promise.all([enrollmentOverview(), campaignHome()])
  return (
    <ResidentPage locale={locale} path="">
      <Home overview={overview} services={services.map((service) => serviceCard(service.id, locale))} theme={campaign?.theme[locale] ?? null} locale={locale} progress={campaign ? <CampaignTide progress={campaign.progress} locale={locale} /> : null} />
    </ResidentPage>
  )
}
