import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { Metadata } from 'next'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { staffOrSignIn } from '@/features/identity/loaders'
import { staffGate } from '@/features/identity/scope'
import { WorkbenchView } from '@/features/transfer/components/workbench-view'
import { loadWorkbench } from '@/features/transfer/loaders'
import { one, pageLocale, type PageProps } from '../../page-props'
import { recordAction } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('transfer.workbench'))('page') })

/** Both legs of a transfer, its record, and the form to type it in from paper. */
export default async function WorkbenchPage({ params, searchParams }: PageProps<{ reference: string }>) {
  const locale = await pageLocale(params)
  const { reference } = await params
  const path = `/desk/transfer/${reference}`
  const entry = await staffOrSignIn(locale, 'case.view', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="case.view" />
  const bench = await loadWorkbench(entry.scope, reference)
  if (!bench) notFound()
  const [type, print, query] = await Promise.all([staffGate('case.approve'), staffGate('case.open-in-full'), searchParams])
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="queue" path={path} main="main">
      <WorkbenchView locale={locale} bench={bench} action={recordAction} may={{ type: type.ok, print: print.ok }} many={one(query['rows']) === 'many'} saved={one(query['notice']) === 'kept'} />
    </DeskFrame>
  )
}
