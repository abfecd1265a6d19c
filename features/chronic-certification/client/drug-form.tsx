'use client'

import { startTransition, useActionState, type FormEvent, type ReactNode } from 'react'
import type { StaffActionState } from '@/platform/staff-action'
import { Notice } from '@/ui/tell/notice'

export type DrugAction = (previous: StaffActionState<unknown>, form: FormData) => Promise<StaffActionState<unknown>>

export interface DrugFormWords {
  readonly button: string
  readonly sending: string
  /** Sentence for each code an action refuses with, and under `other` for any else. */
  readonly refused: Readonly<Record<string, string>>
}

/** A form of the page of drugs. Without script it posts and comes back with its state; with script what was typed stays. */
export function DrugForm({ action, hidden, children, words, id }: { readonly action: DrugAction; readonly hidden: Readonly<Record<string, string>>; readonly children: ReactNode; readonly words: DrugFormWords; readonly id: string }) {
  const [state, dispatch, pending] = useActionState(action, null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const data = new FormData(event.currentTarget)
    startTransition(() => dispatch(data))
  }
  return (
    <form action={dispatch} onSubmit={onSubmit} noValidate className="fld flow" id={id}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <p className="acts"><button className="btn" type="submit" aria-disabled={pending || undefined}>{pending ? words.sending : words.button}</button></p>
      {state?.status === 'refused' ? <Notice tone="bad" announce="alert"><p>{words.refused[state.code] ?? words.refused['other']}</p></Notice> : null}
    </form>
  )
}
