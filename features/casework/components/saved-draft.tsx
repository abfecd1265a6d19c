import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { chinaDate } from '@/platform/clock'
import { formats } from '@/platform/words'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import type { DraftRow } from '../data'

/** A saved form on this device: go on, start afresh, or delete it. */
export async function SavedDraft({ draft, service, locale, href }: { readonly draft: DraftRow; readonly service: string; readonly locale: Locale; readonly href: string }) {
  const t = await getTranslations({ locale, namespace: 'casework' })
  const f = formats(locale)
  return (
    <div className="flow">
      <h1>{t('saved.title')}</h1>
      <p className="lead">{t('saved.text', { at: f.instant(draft.updatedAt), until: f.date(chinaDate(draft.expiresAt)) })}</p>
      <Actions><ButtonLink href={href}>{t('saved.continue')}</ButtonLink></Actions>
      <form method="post" action={`/${locale}/${service}/start`} className="flow">
        <input type="hidden" name="fresh" value="yes" />
        <p className="small quiet">{t('saved.freshHint')}</p>
        <Button variant="line">{t('saved.fresh')}</Button>
      </form>
      <form method="post" action={`/${locale}/${service}/discard`}><Button variant="quiet">{t('saved.discard')}</Button></form>
    </div>
  )
}
