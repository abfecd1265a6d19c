import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Closed } from '@/features/casework/components/one-field-forms'
import { ResidentPage } from '@/features/casework/components/resident-page'
import { StepForm } from '@/features/casework/components/step-form'
import { localeOf, stepPage, stepPageTitle } from '@/features/casework/loaders'
import { stepTitle } from '@/features/casework/presentation'
import { serviceById } from '@/features/services'

type Props = { readonly params: Promise<{ locale: string; service: string; step: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, service, step } = await params
  const language = localeOf(locale)
  return { title: serviceById(service) ? await stepPageTitle(service, step, stepTitle(service, step, language), language) : null }
}

/** One generic route for every question of every service. */
export default async function Page({ params }: Props) {
  const { locale: given, service: id, step } = await params
  const locale = localeOf(given)
  const service = serviceById(id)
  if (!service) notFound()
  const page = await stepPage(service, step, locale)
  if (page === 'unknown') notFound()
  const path = `/${id}/apply/${step}`
  if (page === 'gone') return <ResidentPage locale={locale} path={path}><div className="wrap"><div className="col"><Closed locale={locale} kind="draft" /></div></div></ResidentPage>
  return (
    <ResidentPage locale={locale} path={path} progress={(page.index - 1) / page.total}>
      <div className="wrap"><div className="col">
        <StepForm page={page} service={id} stepKey={step} locale={locale} panel={service.panels.step(step, page.draft.answers, page.day, locale)} />
      </div></div>
    </ResidentPage>
  )
}
