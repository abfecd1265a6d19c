import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TrackForm } from '@/features/casework/components/one-field-forms'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { flash, flashTitle, localeOf, printedReference } from '@/features/casework/loaders'

type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<{ reference?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = await getTranslations({ locale, namespace: 'casework' })
  return { title: await flashTitle(['track'], t('track.title'), locale) }
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  return (
    <ResidentPage locale={locale} path="/casework/track">
      <div className="wrap"><div className="col">
        <TrackForm locale={locale} flash={await flash('track')} reference={printedReference((await searchParams).reference)} />
      </div></div>
    </ResidentPage>
  )
}
