'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/ui/actions/button'
import { SelectField } from '@/ui/fields/select-field'
import { enterAbsenceAction } from '../actions'
import { Refusal, useStaffForm } from './staff-form'

interface Options {
  readonly value: string
  readonly label: string
}

interface AbsenceFormProps {
  readonly locale: string
  readonly today: string
  /** Colleagues for whom an absence may be entered; null where only one's own may be. */
  readonly people: readonly Options[] | null
  readonly deputies: readonly Options[]
}

/** An absence: whose, from when to when, and who does the work meanwhile. */
export function AbsenceForm({ locale, today, people, deputies }: AbsenceFormProps) {
  const t = useTranslations('identity.form')
  const { state, pending, typed, wrong, form } = useStaffForm(enterAbsenceAction)
  const problem = (name: string) => (wrong(name) && state?.status === 'refused' ? t(`refused.${state.code}`) : undefined)
  const field = { problemPrefix: t('problem'), required: true }
  const day = (name: 'from' | 'to') => (
    <div className="field">
      <label htmlFor={`absence-${name}`}>{t(`absence.${name}`)}</label>
      <input className="in" id={`absence-${name}`} type="date" name={name} min={name === 'to' ? today : undefined} defaultValue={typed(name) ?? today} required aria-invalid={wrong(name) || undefined} />
    </div>
  )
  return (
    <form {...form} noValidate className="fld">
      <Refusal state={state} namespace="identity.form" />
      <input type="hidden" name="locale" value={locale} />
      {people === null ? null : <SelectField id="absence-staff" name="staff" label={t('absence.staff')} value={typed('staff') ?? ''} options={[{ value: '', label: t('absence.self') }, ...people]} />}
      {day('from')}
      {day('to')}
      <SelectField {...field} id="absence-deputy" name="deputy" label={t('absence.deputy')} hint={t('absence.deputyHint')} value={typed('deputy')} placeholder={t('absence.choose')} problem={problem('deputy')} options={deputies} />
      <p className="act"><Button>{pending ? t('sending') : t('absence.enter')}</Button></p>
    </form>
  )
}
