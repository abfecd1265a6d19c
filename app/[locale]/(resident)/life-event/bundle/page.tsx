import type { Metadata } from 'next'
import { Closed } from '@/features/casework/components/one-field-forms'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { localeOf } from '@/features/casework/loaders'
import { serviceName } from '@/features/casework/presentation'
import { BundleView } from '@/features/life-event/components/bundle-view'
import { heldBundle } from '@/features/life-event/loaders'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: serviceName('life-event', localeOf((await params).locale)) }
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const bundle = await heldBundle()
  return (
    <ResidentPage locale={locale} path="/life-event/bundle">
      <div className="wrap"><div className="col">{bundle ? <BundleView bundle={bundle} locale={locale} /> : <Closed locale={locale} kind="draft" />}</div></div>
    </ResidentPage>
  )
}
