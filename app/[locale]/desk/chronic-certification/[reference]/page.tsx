import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { Metadata } from 'next'
import { DrugDesk } from '@/features/chronic-certification/components/drug-desk'
import { loadDrugs } from '@/features/chronic-certification/loaders'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { staffOrSignIn } from '@/features/identity/loaders'
import { may } from '@/features/identity/scope'
import { one, pageLocale, type PageProps } from '../../page-props'
import { prolongDrugAction, replaceDrugAction } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('chronic-certification.drugDesk'))('title') })

/** Dual-channel drugs of a case: replaced or prolonged by the responsible physician. */
export default async function DrugsPage({ params, searchParams }: PageProps<{ reference: string }>) {
  const locale = await pageLocale(params)
  const { reference } = await params
  const path = `/desk/chronic-certification/${reference}`
  const entry = await staffOrSignIn(locale, 'case.view', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="case.view" />
  const page = await loadDrugs(entry.scope, reference)
  if (!page) notFound()
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="queue" path={path} main="main">
      <DrugDesk file={page.file} drugs={page.drugs} locale={locale} notice={one((await searchParams)['notice'])} mayChange={await may('drug.change')} actions={{ replace: replaceDrugAction, prolong: prolongDrugAction }} />
    </DeskFrame>
  )
}
