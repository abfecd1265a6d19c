import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import type { OwnCase } from '@/platform/scope'
import type { Owner } from '../data'
import { AttachmentField } from './file-field'

/** Adds documents to a case while it takes them. Stands on the page of the tracked case. */
export async function EvidenceForm({ own, locale, sources, problemPrefix, keeps }: { readonly own: OwnCase; readonly locale: Locale; readonly sources: readonly Owner[]; readonly problemPrefix: string; readonly keeps: boolean }) {
  const t = await getTranslations({ locale, namespace: 'attachment' })
  const base = `/${locale}/casework/case`
  return (
    <section className="noprint" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{t('evidence.title')}</h2>
      <p>{t('evidence.lead')}</p>
      <form method="post" action={`${base}/files`} encType="multipart/form-data" noValidate className="flow">
        <AttachmentField
          locale={locale} owner={own} step="evidence" field="evidence" action={`${base}/files`} uploads={`${base}/uploads`} label={t('evidence.label')} hint={t('evidence.hint')}
          problemPrefix={problemPrefix} sources={sources} keeps={keeps}
        />
      </form>
    </section>
  )
}
