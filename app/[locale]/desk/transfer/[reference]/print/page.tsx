import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { Metadata } from 'next'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { staffOrSignIn } from '@/features/identity/loaders'
import { LetterView } from '@/features/transfer/components/letter-view'
import { loadLetter } from '@/features/transfer/loaders'
import { pageLocale, type PageProps } from '../../../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('transfer.workbench'))('page') })

/** Documents between bureaus are in the source language. */
const LANGUAGE = 'zh'

/** The letter or the form for a bureau that takes paper. It names the person in full. */
export default async function PrintPage({ params }: PageProps<{ reference: string }>) {
  const locale = await pageLocale(params)
  const { reference } = await params
  const path = `/desk/transfer/${reference}/print`
  const entry = await staffOrSignIn(locale, 'case.open-in-full', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="case.open-in-full" />
  const letter = await loadLetter(entry.scope, reference, LANGUAGE)
  if (!letter) notFound()
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="queue" path={path} main="main">
      <LetterView letter={letter} locale={locale} language={LANGUAGE} />
    </DeskFrame>
  )
}
