import { LANGUAGE_NAMES, type Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { clockOf } from '@/domain/review/clock'
import type { Cell } from '@/domain/review/export-cells'
import { chinaDate } from '@/platform/clock'
import { words } from '@/platform/words'
import type { QueueRow } from '../data'
import { codeInWords, divisionInWords, institutionInWords, legInWords, serviceInWords } from './codes'

const FIELDS = [
  'reference', 'applicant', 'language', 'service', 'matter', 'people', 'reasons', 'leg', 'division', 'institution', 'state', 'accepted', 'due', 'used', 'left', 'answerBy', 'holder', 'decided',
] as const

/** Headings of the exported queue, in the officer's language. */
export const exportHead = (locale: Locale): readonly string[] => FIELDS.map((field) => words(locale, 'review')(`export.columns.${field}`))

const text = (value: string | null): Cell => (value === null || value === '' ? null : { text: value })
const number = (value: number | null): Cell => (value === null ? null : { number: value })
const date = (value: string | null): Cell => (value === null ? null : { date: value })

/** One case of the queue as cells, with names and numbers masked as on the screen. */
export function exportCells(row: QueueRow, locale: Locale, names: ReadonlyMap<string, string>, today: string): readonly Cell[] {
  const t = words(locale, 'review')
  const clock = clockOf({ ...row, acceptedOn: row.since }, today)
  const values: Readonly<Record<(typeof FIELDS)[number], Cell>> = {
    reference: text(formatReference(row.reference)),
    applicant: text(row.headline.name),
    language: text(LANGUAGE_NAMES[row.locale]),
    service: text(serviceInWords(locale, row.service)),
    matter: text(codeInWords(locale, row.service, 'situations', row.situation)),
    people: number(row.subjectCount),
    reasons: text(row.reasons.map((code) => codeInWords(locale, row.service, 'reasons', code)).join(t('found.comma'))),
    leg: text(row.leg === null ? null : legInWords(locale, row.service, row.leg)),
    division: text(divisionInWords(locale, row.divisionId)),
    institution: text(institutionInWords(locale, row)),
    state: text(t(`states.${row.state}`)),
    accepted: date(row.acceptedOn),
    due: date(row.dueOn),
    used: number(clock.used),
    left: number(clock.left),
    answerBy: date(row.answerBy),
    holder: text(row.claimedBy === null ? null : (names.get(row.claimedBy) ?? t('queue.someone'))),
    decided: date(row.closedAt ? chinaDate(row.closedAt) : null),
  }
  return FIELDS.map((field) => values[field])
}
