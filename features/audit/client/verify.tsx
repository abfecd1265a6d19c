'use client'

import { useTranslations } from 'next-intl'
import { Refusal, useStaffForm } from '@/features/identity/client/staff-form'
import { Notice } from '@/ui/tell/notice'
import { verifyAction } from '../actions'

/** Recomputes the chains and says what was found. */
export function Verify() {
  const t = useTranslations('audit.form')
  const { state, pending, form } = useStaffForm(verifyAction)
  return (
    <form {...form} noValidate>
      <button className="btn" type="submit" aria-disabled={pending || undefined}>{pending ? t('verifying') : t('verify')}</button>
      <Refusal state={state} namespace="identity.form" />
      {state?.status === 'done' ? (
        <Notice tone={state.value.count === 0 ? 'good' : 'bad'} announce={state.value.count === 0 ? 'status' : 'alert'}>
          <p>{state.value.count === 0 ? t('verified', { entries: state.value.entries }) : t('broken', { entries: state.value.entries, count: state.value.count })}</p>
          {state.value.findings.length > 0 ? <ul>{state.value.findings.map((finding, index) => <li key={index}>{t('finding', { chain: finding.chain, seq: finding.seq, kind: t(`findings.${finding.kind}`) })}</li>)}</ul> : null}
        </Notice>
      ) : null}
    </form>
  )
}
