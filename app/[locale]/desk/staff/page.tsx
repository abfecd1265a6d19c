import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { CreateStaff } from '@/features/identity/client/create-staff'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { StaffList } from '@/features/identity/components/staff-list'
import { loadStaffPage, staffOrSignIn } from '@/features/identity/loaders'
import { Notice } from '@/ui/tell/notice'
import { one, pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('identity.staff'))('page') })

const PATH = '/desk/staff'

export default async function StaffPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const entry = await staffOrSignIn(locale, 'staff.manage', `/${locale}${PATH}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={PATH} wanted="staff.manage" />
  const { people, divisions, active, suspended, languages } = await loadStaffPage(entry.scope, locale)
  const t = await getTranslations('identity.staff')
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="staff" path={PATH} main="main">
      <h1>{t('title', { active, suspended })}</h1>
      {one((await searchParams)['notice']) === 'suspended' ? <Notice tone="good" announce="status"><p>{t('suspendedNotice')}</p></Notice> : null}
      <StaffList locale={locale} people={people} own={entry.staff.id} />
      <section aria-labelledby="new-staff">
        <h2 id="new-staff">{t('createTitle')}</h2>
        <CreateStaff locale={locale} divisions={divisions} city={entry.scope.divisions === 'all'} languages={languages} />
      </section>
    </DeskFrame>
  )
}
