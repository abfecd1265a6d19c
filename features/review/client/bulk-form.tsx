'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Refusal, useStaffForm, type StaffAction } from '@/features/identity/client/staff-form'
import type { BulkAct } from '@/domain/review/bulk'
import { ChoiceField } from '@/ui/fields/choice-field'
import { SelectField } from '@/ui/fields/select-field'
import { TextArea } from '@/ui/fields/text-area'
import type { BulkDone } from '../mutations'

interface BulkFormProps {
  readonly locale: string
  readonly act: BulkAct
  readonly action: StaffAction<BulkDone>
  /** Cases that nothing stands against, as they travel. */
  readonly items: readonly string[]
  readonly outcomes: readonly { readonly code: string; readonly label: string; readonly staff: readonly string[] }[]
  readonly deadlines: readonly { readonly value: string; readonly label: string }[]
  readonly colleagues: readonly { readonly value: string; readonly label: string }[]
  /** References as people read them. */
  readonly references: Readonly<Record<string, string>>
  /** The preview, until it is done. */
  readonly children: ReactNode
}

/** The preview with its confirmation, and afterwards how each case ended. Sending it twice does nothing twice. */
export function BulkForm({ locale, act, action, items, outcomes, deadlines, colleagues, references, children }: BulkFormProps) {
  const t = useTranslations('review.form')
  const { state, pending, typed, wrong, form } = useStaffForm(action)
  if (state?.status === 'done') return <Results done={state.value} locale={locale} references={references} />
  const problem = (name: string) => (wrong(name) && state?.status === 'refused' ? t(`refused.${state.code}`) : undefined)
  const shared = { problemPrefix: t('problem'), required: true }
  const choices = outcomes.map((outcome) => ({ value: outcome.code, label: outcome.label, inside: <div className="public"><h3>{t('willReadEach')}</h3><p>{outcome.staff.join(' ')}</p></div> }))
  return (
    <>
      {children}
      {items.length === 0 ? null : (
        <form {...form} noValidate className="decide fld">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="items" value={items.join(',')} />
          <Refusal state={state} namespace="review.form" />
          {act === 'approve' ? <TextArea {...shared} id="basis" name="basis" rows={2} label={t('basis')} hint={t('basisHint')} value={typed('basis')} problem={problem('basis')} maxLength={2000} /> : null}
          {act === 'refuse' ? (
            <>
              <ChoiceField {...shared} id="refusal" name="refusal" label={t('refusalReason')} value={typed('refusal')} problem={problem('refusal')} choices={choices} />
              <TextArea id="words" name="words" rows={2} label={t('refusalWords')} hint={t('basisHint')} value={typed('words')} problem={problem('words')} problemPrefix={t('problem')} maxLength={2000} />
            </>
          ) : null}
          {act === 'request' ? (
            <>
              <ChoiceField {...shared} id="request" name="request" label={t('requestWhat')} value={typed('request')} problem={problem('request')} choices={choices} />
              <SelectField {...shared} id="answerBy" name="answerBy" label={t('answerBy')} value={typed('answerBy') ?? deadlines[0]?.value} problem={problem('answerBy')} options={deadlines} />
            </>
          ) : null}
          {act === 'assign' ? <SelectField {...shared} id="to" name="to" label={t('assignTo')} value={typed('to')} placeholder={t('choose')} problem={problem('to')} options={colleagues} /> : null}
          <p className="acts"><button className="btn pri" type="submit" aria-disabled={pending || undefined}>{pending ? t('sending') : t(`bulkNow.${act}`, { count: items.length })}</button></p>
        </form>
      )}
    </>
  )
}

/** How each case ended, those that did not go through first. */
function Results({ done, locale, references }: { readonly done: BulkDone; readonly locale: string; readonly references: Readonly<Record<string, string>> }) {
  const t = useTranslations('review.form.bulkDone')
  const went = (outcome: string): boolean => outcome === 'done' || outcome === 'done-before'
  const sorted = [...done.items].sort((a, b) => Number(went(a.outcome)) - Number(went(b.outcome)))
  return (
    <section aria-labelledby="bulk-done">
      <h2 id="bulk-done" role="status">{t('title', { done: done.items.filter((one) => went(one.outcome)).length, total: done.items.length })}</h2>
      <table className="sum">
        <caption className="vh">{t('caption')}</caption>
        <thead><tr><th scope="col">{t('reference')}</th><th scope="col">{t('outcome')}</th></tr></thead>
        <tbody>
          {sorted.map(({ reference, outcome, incident }) => (
            <tr key={reference}>
              <th scope="row"><a className="ref" dir="ltr" href={`/${locale}/desk/case/${reference}`}>{references[reference] ?? reference}</a></th>
              <td className={went(outcome) ? undefined : 'flag'}>{t(`outcomes.${outcome}`, { incident: incident ?? '' })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="acts"><a className="btn" href={`/${locale}/desk/queue`}>{t('back')}</a></p>
    </section>
  )
}
