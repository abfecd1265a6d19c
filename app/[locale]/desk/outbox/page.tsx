import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { staffOrSignIn } from '@/features/identity/loaders'
import { OutboxFilterForm } from '@/features/notice/components/outbox-filter'
import { OutboxState } from '@/features/notice/components/outbox-state'
import { OutboxTable } from '@/features/notice/components/outbox-table'
import { loadOutbox, outboxQuery, readOutboxFilter } from '@/features/notice/loaders'
import { one, pageLocale, type PageProps } from '../page-props'
import { resendAction } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('notice.outbox'))('page') })

export default async function OutboxPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const filter = readOutboxFilter(query)
  const path = `/desk/outbox${outboxQuery(filter, filter.page)}`
  const entry = await staffOrSignIn(locale, 'outbox.view', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="outbox.view" />
  const page = await loadOutbox(entry.scope, query)
  const t = await getTranslations('notice.outbox')
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="outbox" path={path} main="main">
      <h1>{t('title', { total: page.counts.total, waiting: page.counts.waiting })}</h1>
      <p className="small mute">{t('lead')}</p>
      <OutboxState page={page} notice={one(query['notice']) ?? null} />
      <OutboxFilterForm locale={locale} filter={page.filter} />
      <OutboxTable locale={locale} page={page} resend={resendAction} />
    </DeskFrame>
  )
}
