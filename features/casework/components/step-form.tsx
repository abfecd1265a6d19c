import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { splitKey, type StepKey } from '@/domain/casework/definition'
import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { formats } from '@/platform/words'
import { chinaDate } from '@/platform/clock'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { BackLink } from '@/ui/actions/back-link'
import { SubmitOnce } from '@/ui/client/submit-once'
import { ErrorSummary } from '@/ui/fields/error-summary'
import { StepCount } from '@/ui/fields/step-count'
import { Details } from '@/ui/tell/details'
import { SavedNote } from '@/ui/tell/saved-note'
import { refusedFiles } from '@/features/attachment/loaders'
import { otherOwners, type StepPage } from '../loaders'
import { personArguments, problemInWords, questionWords } from '../presentation'
import { FieldControl } from './field-control'

export interface StepFormProps {
  readonly page: StepPage
  readonly service: string
  readonly stepKey: StepKey
  readonly locale: Locale
  /** What the service shows beside the question, such as prices. */
  readonly panel: ReactNode
}

/** Any question of any service, as a plain form. */
export async function StepForm({ page, service, stepKey, locale, panel }: StepFormProps) {
  const { draft, day } = page
  const t = questionWords(service, locale)
  const general = await getTranslations({ locale, namespace: 'casework' })
  const { id } = splitKey(stepKey)
  const step = day.step(stepKey)
  const person = personArguments(day, draft.answers, stepKey)
  const title = t(`steps.${id}.title`, { ...person })
  const hint = t(`steps.${id}.hint`, { ...person })
  const typed = draft.typed?.key === stepKey ? draft.typed : null
  const problems = typed?.problems ?? []
  const values = typed?.values ?? draft.answers[stepKey] ?? {}
  const fields = day.fields(stepKey, draft.answers)
  const f = formats(locale)
  const files = fields.some((field) => field.control === 'files') ? { owner: draft.own, sources: await otherOwners(draft.id) } : undefined
  const refused = files ? await refusedFiles(draft.own, stepKey, locale) : []
  const summary = [...problems.map((one) => ({ href: `#${one.field}`, text: problemInWords(service, stepKey, one, locale) })), ...refused.map((one) => ({ href: `#${one.field}`, text: one.text }))]

  if (step?.ends) return <EndScreen service={service} id={id} title={title} hint={hint} locale={locale} back={page.back} first={day.walk({}).keys[0] ?? ''} panel={panel} />
  const walked = day.walk(draft.answers)
  const following = walked.keys[walked.keys.indexOf(stepKey) + 1]
  // The first answers decide the road: until then neither the next question nor the number of questions is known.
  const open = page.total <= 2 && !page.changing
  const label = following && !page.changing
    ? general('step.continueTo', { next: t(`steps.${splitKey(following).id}.short`) })
    : general(open ? 'step.continue' : 'step.continueToCheck')

  return (
    <>
      <BackLink href={page.back}>{general(page.changing ? 'step.backToCheck' : 'step.back')}</BackLink>
      {summary.length > 0 ? <ErrorSummary title={general('errors.title', { count: summary.length })} problems={summary} /> : null}
      <StepCount>{open ? general('step.first', { index: page.index }) : general('step.count', { index: page.index, total: page.total })}</StepCount>
      <form method="post" action={`/${locale}/${service}/answers/${stepKey}`} encType={files ? 'multipart/form-data' : undefined} noValidate className="flow">
        <h1>{title}</h1>
        {hint === '' ? null : <p className="hint">{hint}</p>}
        {await Promise.all(fields.map((field) => (
          <FieldControl key={field.name} service={service} stepKey={stepKey} field={field} locale={locale} values={values} files={files} problem={problems.find((one) => one.field === field.name)} />
        )))}
        {panel}
        {t.has(`steps.${id}.why`) ? <Details summary={general('step.why')}><p>{t(`steps.${id}.why`)}</p></Details> : null}
        <Actions><Button>{label}</Button></Actions>
        <SubmitOnce sending={general('step.sending')} />
      </form>
      <SavedNote>
        {draft.revision > 0 ? general('step.saved', { at: f.instant(draft.updatedAt) }) : general('step.notSaved')}
      </SavedNote>
      <Details summary={general('step.otherDevice')}>
        <p>{general('step.code')}</p>
        <p className="code"><bdi dir="ltr">{formatReference(draft.code)}</bdi></p>
        <p>{general('step.codeUntil', { date: f.date(chinaDate(draft.expiresAt)) })}</p>
      </Details>
    </>
  )
}

/** A road that ends without an application: what to do instead. */
async function EndScreen({ service, id, title, hint, locale, back, first, panel }: { readonly panel: ReactNode; readonly service: string; readonly id: string; readonly title: string; readonly hint: string; readonly locale: Locale; readonly back: string; readonly first: string }) {
  const t = questionWords(service, locale)
  const general = await getTranslations({ locale, namespace: 'casework' })
  const paragraphs = Array.from({ length: 8 }, (_, i) => `steps.${id}.body.p${i + 1}`).filter((key) => t.has(key))
  return (
    <>
      <BackLink href={back}>{general('step.back')}</BackLink>
      <div className="flow">
        <h1>{title}</h1>
        <p className="lead">{hint}</p>
        {paragraphs.map((key) => <p key={key}>{t(key)}</p>)}
        {panel}
        <Actions>
          <ButtonLink href={`/${locale}/${service}/apply/${first}`}>{general('step.otherSituation')}</ButtonLink>
          <ButtonLink variant="quiet" href={`/${locale}`}>{general('step.home')}</ButtonLink>
        </Actions>
      </div>
    </>
  )
}
