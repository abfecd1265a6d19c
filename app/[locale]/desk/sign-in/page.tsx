import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { SignInForm } from '@/features/identity/components/sign-in-form'
import { goIfSignedIn, returnTarget } from '@/features/identity/loaders'
import { one, pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('identity.signIn'))('page') })

export default async function SignInPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  await goIfSignedIn(locale)
  const query = await searchParams
  return (
    <DeskFrame locale={locale} staff={null} path="/desk/sign-in" main="wrap">
      <SignInForm locale={locale} problem={one(query['problem'])} notice={one(query['notice'])} returnTo={returnTarget(one(query['returnTo']))} />
    </DeskFrame>
  )
}
