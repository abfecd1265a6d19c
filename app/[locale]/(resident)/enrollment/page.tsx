import type { Metadata } from 'next'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { localeOf } from '@/features/casework/loaders'
import { serviceName } from '@/features/casework/presentation'
import { EnrollmentStart } from '@/features/enrollment/components/start'
import { enrollmentOverview } from '@/features/enrollment/loaders'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: serviceName('enrollment', localeOf((await params).locale)) }
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  return (
    <ResidentPage locale={locale} path="/enrollment">
      <div className="wrap"><div className="col"><EnrollmentStart overview={await enrollmentOverview()} locale={locale} /></div></div>
    </ResidentPage>
  )
}
