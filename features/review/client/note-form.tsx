'use client'

import { useTranslations } from 'next-intl'
import { Refusal, useStaffForm, type StaffAction } from '@/features/identity/client/staff-form'

/** One more internal note. */
export function NoteForm({ action, locale, reference, seq }: { readonly action: StaffAction<unknown>; readonly locale: string; readonly reference: string; readonly seq: number }) {
  const t = useTranslations('review.form')
  const { state, pending, typed, form } = useStaffForm(action)
  return (
    <form {...form} noValidate className="fld">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="seq" value={seq} />
      <label htmlFor="note">{t('note')}</label>
      <textarea id="note" name="words" rows={2} maxLength={2000} defaultValue={typed('words')} dir="auto" required />
      <p className="acts"><button className="btn" type="submit" aria-disabled={pending || undefined}>{pending ? t('sending') : t('addNote')}</button></p>
      <Refusal state={state} namespace="review.form" />
    </form>
  )
}
