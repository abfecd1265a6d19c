import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { staffOrSignIn } from '@/features/identity/loaders'
import { ExportPanel } from '@/features/review/components/export-panel'
import { queuePath } from '@/features/review/components/queue-path'
import { loadExport } from '@/features/review/loaders'
import { one, pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review.export'))('page') })

export default async function ExportPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const path = queuePath(query, '/desk/export')
  const entry = await staffOrSignIn(locale, 'queue.export', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="queue.export" />
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="queue" path={path} main="main">
      <ExportPanel locale={locale} page={await loadExport(entry.scope, query)} notice={one(query['notice'])} />
    </DeskFrame>
  )
}
