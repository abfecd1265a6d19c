import type { Locale } from '@/domain/locale'
import { words } from '@/platform/words'
import type { AttachmentRow } from './data'

/** The name of a document, or the word for one where nothing of its name could be shown. */
export const fileName = (row: Pick<AttachmentRow, 'name'>, locale: Locale): string => row.name || words(locale, 'attachment')('list.unnamed')

/** "Photograph", or a PDF with its pages. */
export function kindInWords(file: { readonly kind: 'jpeg' | 'pdf'; readonly pages: number }, locale: Locale): string {
  const t = words(locale, 'attachment')
  return file.kind === 'jpeg' ? t('list.jpeg') : t('list.pdf', { pages: file.pages })
}

/** First-strong isolates keep a name from turning the sentence around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`

/** Why a document was not taken, with its name. */
export function refusalInWords(row: Pick<AttachmentRow, 'name' | 'refusal'>, locale: Locale): string {
  const t = words(locale, 'attachment')
  const key = `refused.${row.refusal ?? 'unchecked'}`
  return t('refused.title', { name: isolated(fileName(row, locale)), reason: t.has(key) ? t(key) : t('refused.unchecked') })
}
