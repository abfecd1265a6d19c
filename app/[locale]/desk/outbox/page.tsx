import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { staffOrSignIn } from '@/features/identity/loaders'
import { OutboxTable } from '@/features/review/components/outbox-table'
import { loadOutbox } from '@/features/review/loaders'
import { one, pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review.outbox'))('page') })

const PATH = '/desk/outbox'

export default async function OutboxPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const entry = await staffOrSignIn(locale, 'outbox.view', `/${locale}${PATH}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={PATH} wanted="outbox.view" />
  const outbox = await loadOutbox(entry.scope, one((await searchParams)['page']))
  const t = await getTranslations('review.outbox')
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="outbox" path={PATH} main="main">
      <h1>{t('title', { total: outbox.total, waiting: outbox.waiting })}</h1>
      <p className="small mute">{t('lead')}</p>
      <OutboxTable locale={locale} outbox={outbox} />
    </DeskFrame>
  )
}
