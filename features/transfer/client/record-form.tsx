'use client'

import { startTransition, useActionState, type FormEvent } from 'react'
import type { StaffActionState } from '@/platform/staff-action'
import { Notice } from '@/ui/tell/notice'

interface RecordFormProps {
  readonly action: (previous: StaffActionState<unknown>, form: FormData) => Promise<StaffActionState<unknown>>
  readonly locale: string
  readonly reference: string
  readonly seq: number
  /** Lines to offer, each with its heading. */
  readonly rows: readonly string[]
  /** What is kept already, by the names of the fields. */
  readonly kept: Readonly<Record<string, string>>
  readonly schemes: readonly { readonly value: string; readonly label: string }[]
  readonly words: Readonly<Record<'from' | 'to' | 'scheme' | 'months' | 'monthHint' | 'account' | 'accountHint' | 'until' | 'untilHint' | 'office' | 'save' | 'sending' | 'other', string>>
  /** Sentences for codes of a refusal. */
  readonly refused: Readonly<Record<string, string>>
}

/** The information form as an officer types it from paper. Words come finished; what was typed comes back with a refusal. */
export function RecordForm({ action, locale, reference, seq, rows, kept, schemes, words, refused }: RecordFormProps) {
  const [state, dispatch, pending] = useActionState(action, null as StaffActionState<unknown>)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const data = new FormData(event.currentTarget)
    startTransition(() => dispatch(data))
  }
  const value = (name: string): string => (state?.status === 'refused' ? state.typed[name] : kept[name]) ?? ''
  const text = (name: string, label: string, hint: string | null) => (
    <p className="fld">
      <label htmlFor={name}>{label}</label>
      {hint === null ? null : <span id={`${name}-hint`} className="small mute">{hint}</span>}
      <input id={name} name={name} className="in" defaultValue={value(name)} autoComplete="off" dir="auto" aria-describedby={hint === null ? undefined : `${name}-hint`} />
    </p>
  )
  return (
    <form action={dispatch} onSubmit={onSubmit} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="seq" value={seq} />
      {state?.status === 'refused' ? <Notice tone="bad" announce="alert"><p>{refused[state.code] ?? words.other}</p></Notice> : null}
      {rows.map((legend, index) => {
        const row = index + 1
        return (
          <fieldset key={row} className="fld">
            <legend>{legend}</legend>
            <div className="date">
              {(['from', 'to'] as const).map((name) => (
                <span key={name}>
                  <label htmlFor={`${name}-${row}`}>{words[name]}</label>
                  <input id={`${name}-${row}`} name={`${name}-${row}`} className="in short" dir="ltr" inputMode="numeric" autoComplete="off" placeholder={words.monthHint} defaultValue={value(`${name}-${row}`)} />
                </span>
              ))}
              <span>
                <label htmlFor={`scheme-${row}`}>{words.scheme}</label>
                <select id={`scheme-${row}`} name={`scheme-${row}`} className="in" defaultValue={value(`scheme-${row}`) || schemes[0]?.value} key={value(`scheme-${row}`)}>
                  {schemes.map((scheme) => <option key={scheme.value} value={scheme.value}>{scheme.label}</option>)}
                </select>
              </span>
              <span>
                <label htmlFor={`months-${row}`}>{words.months}</label>
                <input id={`months-${row}`} name={`months-${row}`} className="in d2" dir="ltr" inputMode="numeric" autoComplete="off" defaultValue={value(`months-${row}`)} />
              </span>
            </div>
          </fieldset>
        )
      })}
      {text('account', words.account, words.accountHint)}
      {text('until', words.until, words.untilHint)}
      {text('office', words.office, null)}
      <p className="acts"><button className="btn pri" type="submit" aria-disabled={pending || undefined}>{pending ? words.sending : words.save}</button></p>
    </form>
  )
}
