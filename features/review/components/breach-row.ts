import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import type { Breach } from '@/domain/review/breaches'
import type { Cell } from '@/domain/review/export-cells'
import { words } from '@/platform/words'
import { divisionInWords, legInWords, serviceInWords } from './codes'

/** Columns of the report, on the screen and in the file. */
export const BREACH_FIELDS = ['office', 'service', 'leg', 'open', 'openLate', 'decided', 'decidedLate', 'median', 'ninetieth', 'longest', 'reference'] as const

export const breachHead = (locale: Locale): readonly string[] => BREACH_FIELDS.map((field) => words(locale, 'review')(`breaches.columns.${field}`))

/** One office's figures as cells. */
export function breachCells(row: Breach, locale: Locale): readonly Cell[] {
  const number = (value: number | null): Cell => (value === null ? null : { number: value })
  return [
    { text: divisionInWords(locale, row.division) }, { text: serviceInWords(locale, row.service) }, row.leg === null ? null : { text: legInWords(locale, row.service, row.leg) },
    number(row.open), number(row.openLate), number(row.decided), number(row.decidedLate), number(row.median), number(row.ninetieth),
    number(row.longest?.days ?? null), row.longest ? { text: formatReference(row.longest.reference) } : null,
  ]
}
