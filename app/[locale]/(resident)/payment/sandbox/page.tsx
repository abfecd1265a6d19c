import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { SandboxPayment } from '@/features/casework/components/sandbox-payment'
import { localeOf } from '@/features/casework/loaders'

type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<{ token?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'casework' })
  return { title: t('sandbox.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const { token } = await searchParams
  return (
    <ResidentPage locale={locale} path="/payment/sandbox">
      <div className="wrap"><div className="col"><SandboxPayment locale={locale} token={typeof token === 'string' ? token : ''} /></div></div>
    </ResidentPage>
  )
}
