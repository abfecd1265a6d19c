import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { colleagueOptions } from '@/features/identity/components/colleague-options'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { loadColleagues, loadStaffNames, staffOrSignIn } from '@/features/identity/loaders'
import { BulkPreview } from '@/features/review/components/bulk-preview'
import { bulkPath } from '@/features/review/components/queue-path'
import { bulkPermission, loadBulk } from '@/features/review/loaders'
import { serviceById } from '@/features/services'
import { bulkApproveAction, bulkAssignAction, bulkRefuseAction, bulkRequestAction } from '../actions'
import { pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review.bulk'))('page') })

const ACTIONS = { approve: bulkApproveAction, refuse: bulkRefuseAction, request: bulkRequestAction, assign: bulkAssignAction } as const

export default async function BulkDecisionPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const path = bulkPath(query)
  const wanted = bulkPermission(query)
  const entry = await staffOrSignIn(locale, wanted, `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted={wanted} />
  const page = await loadBulk(entry.scope, locale, query, serviceById)
  const names = await loadStaffNames(entry.scope, page.items.map(({ row }) => row?.claimedBy ?? null))
  const colleagues = page.act === 'assign' ? await colleagueOptions(await loadColleagues(entry.scope, page.divisions), locale) : []
  const t = await getTranslations('review.bulk')
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="queue" path={path} main="main">
      <p className="back small"><a href={`/${locale}/desk/queue`}>{t('back')}</a></p>
      <h1>{t(`title.${page.act}`, { possible: page.possible, total: page.items.length })}</h1>
      <BulkPreview locale={locale} page={page} names={names} action={ACTIONS[page.act]} colleagues={colleagues} />
    </DeskFrame>
  )
}
