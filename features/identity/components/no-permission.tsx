import { getTranslations } from 'next-intl/server'
import type { Permission } from '@/domain/identity/permissions'
import type { Locale } from '@/domain/locale'
import { ButtonLink } from '@/ui/actions/button'
import { EmptyState } from '@/ui/tell/empty-state'
import { mayAct } from '@/domain/identity/permissions'
import type { Staff } from '../scope'
import { DeskFrame } from './desk-frame'

/** Signed in, and not allowed here: says which role one has, who can change it, and where to go on. */
export async function NoPermission({ locale, staff, path, wanted }: { readonly locale: Locale; readonly staff: Staff; readonly path: string; readonly wanted: Permission }) {
  const t = await getTranslations('identity')
  const divided = mayAct(staff.role, 'all', wanted)
  return (
    <DeskFrame locale={locale} staff={staff} path={path} main="wrap">
      <EmptyState headingLevel={1} title={t('noPermission.title')} action={<ButtonLink href={`/${locale}/desk/queue`}>{t('noPermission.toQueue')}</ButtonLink>}>
        <p>{divided ? t('noPermission.wholeCity') : t('noPermission.why', { role: t(`roles.${staff.role}.name`) })}</p>
        <p>{t('noPermission.what')}</p>
      </EmptyState>
    </DeskFrame>
  )
}
