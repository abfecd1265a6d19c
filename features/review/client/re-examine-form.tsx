'use client'

import { useTranslations } from 'next-intl'
import { Refusal, useStaffForm, type StaffAction } from '@/features/identity/client/staff-form'
import { ChoiceField } from '@/ui/fields/choice-field'
import { TextArea } from '@/ui/fields/text-area'

interface ReExamineFormProps {
  readonly action: StaffAction<unknown>
  readonly locale: string
  readonly reference: string
  readonly seq: number
}

/** A sampled decision, looked at again: it stands, or it is taken back and the resident is told. */
export function ReExamineForm({ action, locale, reference, seq }: ReExamineFormProps) {
  const t = useTranslations('review.form')
  const { state, pending, typed, wrong, form } = useStaffForm(action)
  const problem = (name: string) => (wrong(name) && state?.status === 'refused' ? t(`refused.${state.code}`) : undefined)
  const shared = { problemPrefix: t('problem'), required: true }
  return (
    <form {...form} noValidate className="decide fld">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="seq" value={seq} />
      <Refusal state={state} namespace="review.form" />
      <ChoiceField {...shared} id="finding" name="finding" label={t('finding')} value={typed('finding')} problem={problem('finding')} choices={(['stands', 'taken-back'] as const).map((value) => ({ value, label: t(`findings.${value}`) }))} />
      <TextArea {...shared} id="finding-words" name="words" rows={2} label={t('explanation')} hint={t('basisHint')} value={typed('words')} problem={problem('words')} maxLength={2000} />
      <p className="acts"><button className="btn pri" type="submit" aria-disabled={pending || undefined}>{pending ? t('sending') : t('findNow')}</button></p>
    </form>
  )
}
