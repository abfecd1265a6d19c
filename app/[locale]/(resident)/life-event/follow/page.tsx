import type { Metadata } from 'next'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { flash, flashTitle, localeOf } from '@/features/casework/loaders'
import { serviceName } from '@/features/casework/presentation'
import { FollowForm } from '@/features/life-event/components/follow-form'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  return { title: await flashTitle(['follow'], serviceName('life-event', locale), locale) }
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  return (
    <ResidentPage locale={locale} path="/life-event/follow">
      <div className="wrap"><div className="col"><FollowForm locale={locale} flash={await flash('follow')} /></div></div>
    </ResidentPage>
  )
}
