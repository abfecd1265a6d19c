import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Closed } from '@/features/casework/components/one-field-forms'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { SavedDraft } from '@/features/casework/components/saved-draft'
import { localeOf, savedPage } from '@/features/casework/loaders'
import { serviceById } from '@/features/services'

type Props = { readonly params: Promise<{ locale: string; service: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'casework' })
  return { title: t('saved.title') }
}

export default async function Page({ params }: Props) {
  const { locale: given, service: id } = await params
  const locale = localeOf(given)
  const service = serviceById(id)
  if (!service) notFound()
  const saved = await savedPage(service, locale)
  return (
    <ResidentPage locale={locale} path={`/${id}/saved`}>
      <div className="wrap"><div className="col">
        {saved ? <SavedDraft draft={saved.draft} service={id} locale={locale} href={saved.href} /> : <Closed locale={locale} kind="draft" />}
      </div></div>
    </ResidentPage>
  )
}
