import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale'
import { formats, words } from '@/platform/words'
import { Actions, Button } from '@/ui/actions/button'
import { BackLink } from '@/ui/actions/back-link'
import { SubmitOnce } from '@/ui/client/submit-once'
import { CheckboxField, CheckboxGroup } from '@/ui/fields/checkbox-field'
import { ErrorSummary } from '@/ui/fields/error-summary'
import { StepCount } from '@/ui/fields/step-count'
import { SavedNote } from '@/ui/tell/saved-note'
import { Told } from '@/ui/tell/told'
import type { DraftRow } from '../data'
import { presentAnswers, problemInWords } from '../presentation'
import type { ServiceDay } from '../service'
import { AnswerSections } from './answers'

export interface CheckFormProps {
  readonly draft: DraftRow
  readonly day: ServiceDay
  readonly total: number
  readonly service: string
  readonly locale: Locale
  readonly panel: ReactNode
}

/** Check your answers: every answer with a change link, what it costs, separate consents, and the button that names the act. */
export async function CheckForm({ draft, day, total, service, locale, panel }: CheckFormProps) {
  const t = words(locale, service)
  const general = await getTranslations({ locale, namespace: 'casework' })
  const f = formats(locale)
  const typed = draft.typed?.key === 'check' ? draft.typed : null
  // A rule speaks against the application: a person may still be asked to look at it.
  const insists = typed?.values['insist'] === 'yes'
  const ruled = insists || (typed?.problems.some((problem) => problem.detail?.['rule'] === 'yes') ?? false)
  const problems = (typed?.problems ?? []).map((problem) => ({ field: problem.field, text: problemInWords(service, 'check', problem, locale) }))
  const consents = day.consents(draft.answers)
  const situation = day.situation(draft.answers)
  const lastKey = day.walk(draft.answers).keys.at(-1) ?? ''
  return (
    <>
      <BackLink href={`/${locale}/${service}/apply/${lastKey}`}>{general('step.back')}</BackLink>
      {problems.length > 0 ? <ErrorSummary title={general('errors.title', { count: problems.length })} problems={problems.map((one) => ({ href: one.field ? `#${one.field}` : '#answers', text: one.text }))} /> : null}
      <StepCount>{general('check.answered', { count: total })}</StepCount>
      <h1 id="answers">{general('check.title')}</h1>
      <p className="hint">{general('check.lead')}</p>
      <AnswerSections sections={presentAnswers(service, day, draft.answers, locale)} change={{ label: general('check.change'), href: (key) => `/${locale}/${service}/apply/${key}` }} />
      {panel}
      <form method="post" action={`/${locale}/${service}/submission`} noValidate className="flow consent-form">
        <input type="hidden" name="key" value={draft.submissionKey} />
        {consents.length === 0 ? null : <h2>{general('check.consent')}</h2>}
        <Told><p><b>{t('told.title')}</b> {t('told.text')}</p></Told>
        {consents.length === 0 ? null : <CheckboxGroup legend={general('check.consentHint')}>
          {consents.map((consent) => {
            const id = `consent-${consent.id}`
            const hint = t.has(`consents.${consent.id}.hint`) ? t(`consents.${consent.id}.hint`) : ''
            return (
              <CheckboxField
                key={id}
                id={id}
                name={id}
                label={t(`consents.${consent.id}.label`)}
                hint={consent.required ? hint || undefined : [hint, general('check.optional')].filter(Boolean).join(' ')}
                problem={problems.find((one) => one.field === id)?.text}
                problemPrefix={general('errors.prefix')}
                checked={typed?.values[id] === 'yes'}
              />
            )
          })}
        </CheckboxGroup>}
        {ruled ? (
          <CheckboxField id="insist" name="insist" label={general('check.insist')} hint={general('check.insistHint')} checked={insists} />
        ) : null}
        <Actions><Button variant="cta">{t(`act.${situation}`, { count: day.subjects(draft.answers).length })}</Button></Actions>
        <SubmitOnce sending={general('step.sending')} />
      </form>
      <SavedNote>{general('step.saved', { at: f.instant(draft.updatedAt) })}</SavedNote>
    </>
  )
}
