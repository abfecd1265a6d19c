import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Closed, WithdrawForm } from '@/features/casework/components/one-field-forms'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { flash, flashTitle, localeOf, ownCaseWith } from '@/features/casework/loaders'
import { serviceById } from '@/features/services'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = await getTranslations({ locale, namespace: 'casework' })
  return { title: await flashTitle(['withdraw'], t('withdraw.title'), locale) }
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const own = await ownCaseWith(serviceById)
  return (
    <ResidentPage locale={locale} path="/casework/withdraw">
      <div className="wrap"><div className="col">
        {own ? <WithdrawForm locale={locale} flash={await flash('withdraw')} /> : <Closed locale={locale} kind="case" />}
      </div></div>
    </ResidentPage>
  )
}
