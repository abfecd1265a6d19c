'use client'

import { startTransition, useActionState, type FormEvent, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { StaffActionState } from '@/platform/staff-action'
import { Notice } from '@/ui/tell/notice'

export type StaffAction<Done> = (previous: StaffActionState<Done>, form: FormData) => Promise<StaffActionState<Done>>

/**
 * A form on a Server Action. Without script it posts and the page comes back with the state; with script the fields keep what was typed,
 * because the action is called by hand and React does not reset the form.
 */
export function useStaffForm<Done>(action: StaffAction<Done>) {
  const [state, dispatch, pending] = useActionState(action, null as Awaited<StaffActionState<Done>>)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startTransition(() => dispatch(data))
  }
  const typed = (name: string): string | undefined => (state?.status === 'refused' ? state.typed[name] : undefined)
  const wrong = (name: string): boolean => state?.status === 'refused' && state.fields.includes(name)
  return { state, pending, typed, wrong, form: { action: dispatch, onSubmit } }
}

/** Why the action was refused and what to do; announced at once. */
export function Refusal({ state, namespace }: { readonly state: StaffActionState<unknown>; readonly namespace: 'identity.form' | 'review.form' | 'notice.form' | 'exchange.form' }) {
  const own = useTranslations(namespace)
  const general = useTranslations('identity.form')
  if (state?.status !== 'refused') return null
  const key = `refused.${state.code}`
  return (
    <Notice tone="bad" announce="alert">
      <p>{own.has(key) ? own(key, { incident: state.incident ?? '' }) : general.has(key) ? general(key, { incident: state.incident ?? '' }) : general('refused.invalid')}</p>
    </Notice>
  )
}

/** One button that does one thing to one row. */
export function RowAction<Done>({ action, fields, label, about, line, shortcut, hideKey, namespace = 'identity.form' }: {
  readonly action: StaffAction<Done>
  readonly fields: Readonly<Record<string, string>>
  readonly label: ReactNode
  /** Completes the label for screen readers: whose session, which case. */
  readonly about?: string | undefined
  readonly line?: boolean | undefined
  readonly shortcut?: string | undefined
  /** In a list the key stands once under it, not in every row. */
  readonly hideKey?: boolean | undefined
  readonly namespace?: 'identity.form' | 'review.form' | 'notice.form' | 'exchange.form' | undefined
}) {
  const { state, pending, form } = useStaffForm(action)
  return (
    <form {...form} noValidate>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button className={line ? 'btn line' : 'btn quiet-btn'} type="submit" aria-disabled={pending || undefined} data-key={shortcut} aria-keyshortcuts={shortcut}>
        {label}{about ? <span className="vh"> {about}</span> : null}{shortcut && !hideKey ? <kbd aria-hidden="true">{shortcut}</kbd> : null}
      </button>
      <Refusal state={state} namespace={namespace} />
    </form>
  )
}
