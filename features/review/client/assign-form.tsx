'use client'

import { useTranslations } from 'next-intl'
import { Refusal, useStaffForm, type StaffAction } from '@/features/identity/client/staff-form'
import { SelectField } from '@/ui/fields/select-field'

interface AssignFormProps {
  readonly action: StaffAction<unknown>
  readonly locale: string
  readonly reference: string
  readonly seq: number
  readonly colleagues: readonly { readonly value: string; readonly label: string }[]
}

/** Gives a case to a colleague. Both read it at their queue. */
export function AssignForm({ action, locale, reference, seq, colleagues }: AssignFormProps) {
  const t = useTranslations('review.form')
  const { state, pending, typed, wrong, form } = useStaffForm(action)
  return (
    <form {...form} noValidate className="fld">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="seq" value={seq} />
      <Refusal state={state} namespace="review.form" />
      <SelectField id="assign-to" name="to" label={t('assignTo')} value={typed('to')} placeholder={t('choose')} problem={wrong('to') && state?.status === 'refused' ? t(`refused.${state.code}`) : undefined} problemPrefix={t('problem')} options={colleagues} required />
      <p className="acts"><button className="btn" type="submit" aria-disabled={pending || undefined}>{pending ? t('sending') : t('assignNow')}</button></p>
    </form>
  )
}
