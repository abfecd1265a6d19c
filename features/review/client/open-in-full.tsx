'use client'

import { useTranslations } from 'next-intl'
import { Refusal, useStaffForm, type StaffAction } from '@/features/identity/client/staff-form'
import { SelectField } from '@/ui/fields/select-field'
import { TextArea } from '@/ui/fields/text-area'
import type { InFull } from '../actions'

interface OpenInFullProps {
  readonly action: StaffAction<InFull>
  readonly locale: string
  readonly reference: string
  readonly reasons: readonly string[]
}

/** Private values for a stated reason, in this answer only: leaving or reloading the page hides them again. */
export function OpenInFull({ action, locale, reference, reasons }: OpenInFullProps) {
  const t = useTranslations('review.form')
  const { state, pending, typed, wrong, form } = useStaffForm(action)
  const problem = (name: string) => (wrong(name) && state?.status === 'refused' ? t(`refused.${state.code}`) : undefined)
  if (state?.status === 'done') {
    return (
      <>
        <p className="small" role="status">{t('opened')}</p>
        <dl className="facts" lang={state.value.locale}>
          {state.value.values.map((one, index) => <div key={index}><dt lang={locale}>{one.question}</dt><dd dir="auto">{one.value}</dd></div>)}
        </dl>
      </>
    )
  }
  return (
    <details className="more" open={state !== null}>
      <summary>{t('openInFull')}</summary>
      <form {...form} noValidate className="fld">
        <Refusal state={state} namespace="review.form" />
        <p className="small mute">{t('openInFullWhat')}</p>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="reference" value={reference} />
        <SelectField id="why" name="why" label={t('why')} placeholder={t('choose')} value={typed('why')} problem={problem('why')} problemPrefix={t('problem')} options={reasons.map((code) => ({ value: code, label: t(`reasons.${code}`) }))} required />
        <TextArea id="explanation" name="explanation" rows={2} label={t('explanation')} value={typed('explanation')} problem={problem('explanation')} problemPrefix={t('problem')} maxLength={2000} required />
        <p className="acts"><button className="btn" type="submit" aria-disabled={pending || undefined}>{pending ? t('sending') : t('openNow')}</button></p>
      </form>
    </details>
  )
}
