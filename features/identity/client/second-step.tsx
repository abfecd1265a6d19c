'use client'

import { useTranslations } from 'next-intl'
import { resetSecondStepAction } from '../actions'
import { ShownOncePanel } from './shown-once'
import { Refusal, useStaffForm } from './staff-form'

/** New authenticator and recovery codes for one account; asks once more, since the old ones stop at once. */
export function SecondStep({ locale, id, login }: { readonly locale: string; readonly id: string; readonly login: string }) {
  const t = useTranslations('identity.form')
  const { state, pending, form } = useStaffForm(resetSecondStepAction)
  if (state?.status === 'done') return <ShownOncePanel value={state.value} />
  return (
    <details className="more">
      <summary>{t('reset')}<span className="vh"> {login}</span></summary>
      <form {...form} noValidate>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <p className="small">{t('resetWhat')}</p>
        <button className="btn" type="submit" aria-disabled={pending || undefined}>{t('resetNow')}</button>
        <Refusal state={state} namespace="identity.form" />
      </form>
    </details>
  )
}
