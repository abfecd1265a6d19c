import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CheckForm } from '@/features/casework/components/check-form'
import { Closed } from '@/features/casework/components/one-field-forms'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { checkPage, localeOf, stepPageTitle } from '@/features/casework/loaders'
import { serviceById } from '@/features/services'

type Props = { readonly params: Promise<{ locale: string; service: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: given, service } = await params
  const locale = localeOf(given)
  const t = await getTranslations({ locale, namespace: 'casework' })
  return { title: await stepPageTitle(service, 'check', t('check.title'), locale) }
}

export default async function Page({ params }: Props) {
  const { locale: given, service: id } = await params
  const locale = localeOf(given)
  const service = serviceById(id)
  if (!service) notFound()
  const page = await checkPage(service, locale)
  return (
    <ResidentPage locale={locale} path={`/${id}/check`} progress={page === 'gone' ? undefined : 1}>
      <div className="wrap"><div className="col wide">
        {page === 'gone'
          ? <Closed locale={locale} kind="draft" />
          : <CheckForm {...page} service={id} locale={locale} panel={service.panels.check(page.draft.answers, page.day, locale)} />}
      </div></div>
    </ResidentPage>
  )
}
