import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Closed } from '@/features/casework/components/one-field-forms'
import { Receipt } from '@/features/casework/components/receipt'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { localeOf, ownCaseWith } from '@/features/casework/loaders'
import { serviceById } from '@/features/services'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'casework' })
  return { title: t('case.receipt') }
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const own = await ownCaseWith(serviceById)
  return (
    <ResidentPage locale={locale} path="/casework/receipt">
      <div className="wrap"><div className="col wide">
        {own ? <Receipt {...own} locale={locale} /> : <Closed locale={locale} kind="case" />}
      </div></div>
    </ResidentPage>
  )
}
