'use client'

import { useTranslations } from 'next-intl'
import { EmptyState } from '@/ui/tell/empty-state'

/** Something broke: what that means for the work, the number to quote, and another try. */
export function DeskFault({ incident, again }: { readonly incident: string; readonly again: () => void }) {
  const t = useTranslations('identity.form.fault')
  return (
    <main id="main" className="wrap">
      <EmptyState headingLevel={1} title={t('title')} action={<button type="button" className="btn pri" onClick={again}>{t('again')}</button>}>
        <p>{t('text')}</p>
        {incident ? <p>{t('incident', { incident })}</p> : null}
      </EmptyState>
    </main>
  )
}
