import type { Locale } from '@/domain/locale'
import type { CaseRow, PresentedSection } from '@/features/casework/data'
import { maskedValue, presentAnswers } from '@/features/casework/presentation'
import type { Service, ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'

export interface SaidRow {
  readonly key: string
  readonly question: string
  /** The question as the resident read it; null in the same language. */
  readonly asked: string | null
  readonly original: string
  /** A number: left to right in every language. */
  readonly ltr: boolean
  /** Null when the resident used the same language as this member of staff. */
  readonly staff: string | null
}

export interface SaidSection {
  readonly title: string
  readonly rows: readonly SaidRow[]
}

type PresentedRow = PresentedSection['rows'][number]

/** Free text that names a place or person, for the masked screen: the beginning shows what kind of thing it is. */
function maskText(value: string): string {
  const letters = [...value]
  return letters.length <= 2 ? '****' : `${letters.slice(0, 2).join('')}****`
}

/** A value as the masked screen shows it. A chosen option (need, disability) is hidden whole: its first words would say it. */
function shown(value: string, kind: PresentedRow['private'], chosen: boolean): string {
  if (kind === null) return value
  if (chosen) return '****'
  return kind === 'text' ? maskText(value) : maskedValue(value, kind)
}

/** Whether an answer was picked from options. Keys are `step/field`. */
function isChosen(day: ServiceDay, row: CaseRow, key: string): boolean {
  const at = key.lastIndexOf('/')
  return day.fields(key.slice(0, at), row.answers).some((field) => field.name === key.slice(at + 1) && field.options !== null)
}

/**
 * What the resident saw, word for word as it was kept, beside the same in the language of the desk. Private values are masked on both sides.
 * The kept words bind; the twin is made from the coded answers and may be missing where the definition has changed since.
 */
export function sayTwice(service: Service, day: ServiceDay, row: CaseRow, locale: Locale): readonly SaidSection[] {
  const twin = presentAnswers(service.id, day, row.answers, locale, true)
  const twins = new Map(twin.flatMap((section) => section.rows.map((one) => [one.key, one] as const)))
  const same = row.locale === locale
  return row.presented.map((section, at) => ({
    title: twin[at]?.title ?? '',
    rows: section.rows.map((one) => {
      const chosen = one.private !== null && isChosen(day, row, one.key)
      const other = twins.get(one.key)
      return {
        key: one.key, question: other?.term ?? one.term, asked: same ? null : one.term, ltr: one.private === 'document' || one.private === 'phone', original: shown(one.value, one.private, chosen),
        staff: same || !other ? null : shown(other.value, one.private === 'text' ? 'text' : null, chosen),
      }
    }),
  }))
}

/** The private values in full, for the one answer to a stated reason. */
export const sayInFull = (row: CaseRow, masked: readonly SaidSection[]): readonly { readonly question: string; readonly value: string }[] =>
  row.presented.flatMap((section, at) => section.rows.flatMap((one, index) => (one.private === null ? [] : [{ question: masked[at]?.rows[index]?.question ?? one.term, value: one.value }])))

/** Declarations and consents given, in the resident's words and in the desk's. */
export function sayConsents(service: Service, row: CaseRow, locale: Locale): readonly { readonly original: string; readonly staff: string | null }[] {
  const [theirs, ours] = [words(row.locale, service.id), words(locale, service.id)]
  const key = (id: string) => `consents.${id}.label`
  return row.consents.filter((id) => theirs.has(key(id))).map((id) => ({ original: theirs(key(id)), staff: row.locale === locale ? null : ours(key(id)) }))
}
