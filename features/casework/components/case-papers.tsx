import { getTranslations } from 'next-intl/server'
import { fold, permits } from '@/domain/casework/lifecycle'
import type { Locale } from '@/domain/locale'
import { EvidenceForm } from '@/features/attachment/components/evidence-form'
import { OwnFiles } from '@/features/attachment/components/own-files'
import { ownAttachments, refusedFiles } from '@/features/attachment/loaders'
import { ErrorSummary } from '@/ui/fields/error-summary'
import type { CaseRow } from '../data'
import { otherOwners, ownProof } from '../loaders'
import { fieldLabel } from '../presentation'
import type { ServiceDay } from '../service'

/** The papers of a case for its owner, and the form that hands in more while it takes them. */
export async function CasePapers({ file, day, locale }: { readonly file: CaseRow; readonly day: ServiceDay; readonly locale: Locale }) {
  const own = await ownProof()
  if (!own) return null
  const general = await getTranslations({ locale, namespace: 'casework' })
  const attachment = await getTranslations({ locale, namespace: 'attachment' })
  const labelOf = (step: string, name: string): string => {
    const field = step === 'evidence' ? undefined : day.fields(step, file.answers).find((one) => one.name === name)
    return field ? fieldLabel(file.service, step, field, locale) : attachment('evidence.label')
  }
  const { state } = fold(file.events)
  const takes = permits(state, 'resident', 'add-evidence') || permits(state, 'resident', 'give-information')
  const refused = takes ? await refusedFiles(own, 'evidence', locale) : []
  return (
    <>
      {refused.length > 0 ? <ErrorSummary title={general('errors.title', { count: refused.length })} problems={refused.map((one) => ({ href: `#${one.field}`, text: one.text }))} /> : null}
      <OwnFiles files={(await ownAttachments(own, locale, labelOf)).filter((one) => !takes || !one.added)} locale={locale} />
      {takes ? <EvidenceForm own={own} locale={locale} sources={await otherOwners(own.caseId)} problemPrefix={general('errors.prefix')} keeps={state !== 'in-review' && state !== 'more-information'} /> : null}
    </>
  )
}
