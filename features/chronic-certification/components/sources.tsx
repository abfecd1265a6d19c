import { sourceText } from '@/domain/chronic-certification/conditions'
import { citations } from '@/domain/policy/citation'
import type { SourceRef } from '@/domain/policy/parameters'
import type { Locale } from '@/domain/locale'
import { words } from '@/platform/words'
import { SourceNote } from '@/ui/tell/source-note'

/** Documents a statement rests on, each once; says so when one of them is only a secondary summary. */
export function Cited({ sources, locale }: { readonly sources: readonly SourceRef[]; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const { cited, secondary } = citations(sources)
  if (cited.length === 0 && !secondary) return null
  return (
    <SourceNote>
      {t('source.lead')}
      {cited.map((name, index) => <span key={name}>{index > 0 ? t('source.separator') : null}<bdi lang="zh">{name}</bdi></span>)}
      {secondary ? <>{cited.length > 0 ? t('source.separator') : null}{t('source.secondary')}</> : null}
    </SourceNote>
  )
}

/** Sources of the list of diseases by their keys. */
export const Sources = ({ ids, locale }: { readonly ids: readonly string[]; readonly locale: Locale }) => <Cited sources={ids.map((id) => ({ id, text: sourceText(id) }))} locale={locale} />
