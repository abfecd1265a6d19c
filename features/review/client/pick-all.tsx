'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useSyncExternalStore } from 'react'

const boxesOf = (form: string): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][form="${form}"]`)]

/** Ticks every case of the page or none, and says how many are ticked. Without script each is ticked by hand. */
export function PickAll({ form }: { readonly form: string }) {
  const t = useTranslations('review.form.pick')
  const onTick = useCallback((changed: () => void) => {
    document.addEventListener('change', changed)
    return () => document.removeEventListener('change', changed)
  }, [])
  const ticked = useSyncExternalStore(onTick, () => boxesOf(form).filter((box) => box.checked).length, () => -1)
  if (ticked < 0) return null
  const total = boxesOf(form).length
  const set = (checked: boolean) => {
    for (const box of boxesOf(form)) box.checked = checked
    document.dispatchEvent(new Event('change'))
  }
  return (
    <>
      <label className="chk"><input type="checkbox" checked={total > 0 && ticked === total} onChange={(event) => set(event.target.checked)} /><span>{t('all', { count: total })}</span></label>
      <span className="small" role="status" aria-live="polite">{t('ticked', { count: ticked })}</span>
    </>
  )
}
