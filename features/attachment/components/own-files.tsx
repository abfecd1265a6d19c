import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { Hidden, Name } from '@/ui/isolate'
import type { FileView } from '../loaders'
import { kindInWords } from '../presentation'

/** The documents of one's own case, each to be looked at. */
export async function OwnFiles({ files, locale }: { readonly files: readonly FileView[]; readonly locale: Locale }) {
  if (files.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'attachment' })
  return (
    <section className="noprint" aria-labelledby="own-files">
      <h2 id="own-files">{t('list.title')}</h2>
      <ul className="file-list" role="list">
        {files.map((file) => (
          <li key={file.id}>
            <span className="file-name">{file.label}<small><Name>{file.name}</Name> · {kindInWords(file, locale)}</small></span>
            <span className="file-acts"><a className="btn quiet-btn" href={file.href} target="_blank" rel="noopener">{t('list.open')}<Hidden>{t('list.named', { name: file.name })}</Hidden></a></span>
          </li>
        ))}
      </ul>
    </section>
  )
}
