import { getLocale, getTranslations } from 'next-intl/server'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { currentStaff } from '@/features/identity/loaders'
import { ButtonLink } from '@/ui/actions/button'
import { EmptyState } from '@/ui/tell/empty-state'
import { isLocale } from '@/domain/locale'

/** No such page or case here. A case of another district reads the same as one that never was. */
export default async function DeskNotFound() {
  const asked = await getLocale()
  const locale = isLocale(asked) ? asked : 'zh'
  const t = await getTranslations('review.notFound')
  return (
    <DeskFrame locale={locale} staff={await currentStaff()} path="/desk/queue" main="wrap">
      <EmptyState headingLevel={1} title={t('title')} action={<ButtonLink href={`/${locale}/desk/queue`}>{t('toQueue')}</ButtonLink>}><p>{t('why')}</p></EmptyState>
    </DeskFrame>
  )
}
