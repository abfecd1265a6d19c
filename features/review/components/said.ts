import type { Locale } from '@/domain/locale'
import type { CaseRow, PresentedSection } from '@/features/casework/data'
import { presentAnswers } from '@/features/casework/presentation'
import type { Service, ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'

export interface SaidRow {
  readonly key: string
  readonly question: string
  readonly original: string
  /** Null when the resident used the same language as this member of staff. */
  readonly staff: string | null
  readonly private: boolean
}

export interface SaidSection {
  readonly title: string
  readonly rows: readonly SaidRow[]
}

/** Free text that names a place or person, for the masked screen: the beginning shows what kind of thing it is. */
const maskText = (value: string): string => {
  const letters = [...value]
  return letters.length <= 2 ? '****' : `${letters.slice(0, 2).join('')}****`
}

const byKey = (sections: readonly PresentedSection[]): ReadonlyMap<string, string> => new Map(sections.flatMap((section) => section.rows.map((row) => [row.key, row.value] as const)))

/** A private value hidden: as the presentation masks it, and by its beginning where that has no mask of its own. */
const hidden = (original: string, masked: string | undefined): string => (masked !== undefined && masked !== original ? masked : original.includes('*') ? original : maskText(original))

/**
 * What the resident saw, word for word as it was kept, beside the same in the language of the desk. Private values are masked on both sides.
 * The kept words bind; the twin is made from the coded answers and may be missing where the definition has changed since.
 */
export function sayTwice(service: Service, day: ServiceDay, row: CaseRow, locale: Locale): readonly SaidSection[] {
  const twin = presentAnswers(service.id, day, row.answers, locale, true)
  const theirs = row.locale === locale ? twin : presentAnswers(service.id, day, row.answers, row.locale, true)
  const [staff, masked] = [byKey(twin), byKey(theirs)]
  const terms = new Map(twin.flatMap((section) => section.rows.map((one) => [one.key, one.term] as const)))
  return row.presented.map((section, at) => ({
    title: twin[at]?.title ?? '',
    rows: section.rows.map((one) => {
      const shown = one.private ? hidden(one.value, masked.get(one.key)) : one.value
      const translated = staff.get(one.key)
      return {
        key: one.key, question: terms.get(one.key) ?? one.term, original: shown, private: one.private !== null,
        staff: row.locale === locale || translated === undefined ? null : one.private ? hidden(translated, undefined) : translated,
      }
    }),
  }))
}

/** The private values in full, for the one answer to a stated reason. */
export const sayInFull = (row: CaseRow, masked: readonly SaidSection[]): readonly { readonly question: string; readonly value: string }[] =>
  row.presented.flatMap((section, at) => section.rows.flatMap((one, index) => (one.private ? [{ question: masked[at]?.rows[index]?.question ?? one.term, value: one.value }] : [])))

/** Declarations and consents given, in the resident's words and in the desk's. */
export function sayConsents(service: Service, row: CaseRow, locale: Locale): readonly { readonly original: string; readonly staff: string | null }[] {
  const [theirs, ours] = [words(row.locale, service.id), words(locale, service.id)]
  const key = (id: string) => `consents.${id}.label`
  return row.consents.filter((id) => theirs.has(key(id))).map((id) => ({ original: theirs(key(id)), staff: row.locale === locale ? null : ours(key(id)) }))
}
