import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CasePapers } from '@/features/casework/components/case-papers'
import { CaseView } from '@/features/casework/components/case-view'
import { Closed } from '@/features/casework/components/one-field-forms'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { flash, flashTitle, localeOf, ownCaseWith, ownMailbox } from '@/features/casework/loaders'
import { Mailbox } from '@/features/notice/components/mailbox'
import { serviceById } from '@/features/services'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = await getTranslations({ locale, namespace: 'casework' })
  return { title: await flashTitle(['information', 'objection'], t('track.title'), locale) }
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const own = await ownCaseWith(serviceById)
  return (
    <ResidentPage locale={locale} path="/casework/case">
      <div className="wrap"><div className="col">
        {own ? <CaseView file={own.file} service={own.service} day={own.day} locale={locale} flash={await flash('information', 'objection')} evidence={<CasePapers file={own.file} day={own.day} locale={locale} />} mailbox={<Mailbox locale={locale} items={await ownMailbox()} />} /> : <Closed locale={locale} kind="case" />}
      </div></div>
    </ResidentPage>
  )
}
