import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { LogFilterForm } from '@/features/exchange/components/log-filter'
import { LogState } from '@/features/exchange/components/log-state'
import { LogTable } from '@/features/exchange/components/log-table'
import { loadLog, logQuery, readLogFilter } from '@/features/exchange/loaders'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { staffOrSignIn } from '@/features/identity/loaders'
import { one, pageLocale, type PageProps } from '../page-props'
import { resendAction } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('exchange'))('page') })

export default async function ExchangePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const filter = readLogFilter(query)
  const path = `/desk/exchange${logQuery(filter, filter.page)}`
  const entry = await staffOrSignIn(locale, 'exchange.view', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="exchange.view" />
  const page = await loadLog(entry.scope, query)
  const t = await getTranslations('exchange')
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="exchange" path={path} main="main">
      <h1>{t('title', { count: page.total })}</h1>
      <p className="small mute">{t('lead')}</p>
      <LogState locale={locale} page={page} notice={one(query['notice']) ?? null} />
      <LogFilterForm locale={locale} page={page} />
      <LogTable locale={locale} page={page} resend={resendAction} />
    </DeskFrame>
  )
}
