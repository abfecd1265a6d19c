import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ResumeForm } from '@/features/casework/components/one-field-forms'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { flash, flashTitle, localeOf } from '@/features/casework/loaders'
import { Actions, ButtonLink } from '@/ui/actions/button'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = await getTranslations({ locale, namespace: 'casework' })
  return { title: await flashTitle(['resume'], t('resume.title'), locale) }
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const bundle = await getTranslations({ locale, namespace: 'life-event' })
  return (
    <ResidentPage locale={locale} path="/casework/resume">
      <div className="wrap"><div className="col">
        <ResumeForm locale={locale} flash={await flash('resume')} />
        {/* Its code looks the same and opens another page. */}
        <Actions><ButtonLink variant="quiet" href={`/${locale}/life-event/follow`}>{bundle('follow.title')}</ButtonLink></Actions>
      </div></div>
    </ResidentPage>
  )
}
