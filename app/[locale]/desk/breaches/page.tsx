import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { DeskFrame, officeOf } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { staffOrSignIn } from '@/features/identity/loaders'
import { BreachReport } from '@/features/review/components/breach-report'
import { breachesPath } from '@/features/review/components/queue-path'
import { loadBreaches } from '@/features/review/loaders'
import { pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review.breaches'))('page') })

export default async function BreachesPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const path = breachesPath(query)
  const entry = await staffOrSignIn(locale, 'breach.view', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="breach.view" />
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="breaches" path={path} main="main">
      <BreachReport locale={locale} report={await loadBreaches(entry.scope, query)} office={await officeOf(entry.staff.divisions, locale)} />
    </DeskFrame>
  )
}
