import type { IsoDate } from '@/domain/calendar/dates'

/** One cell of an exported table. Dates and numbers keep their type, so that a spreadsheet can sort and add them. */
export type Cell = { readonly text: string } | { readonly number: number } | { readonly date: IsoDate } | null

/** Most rows in one file: a spreadsheet holds ten times as many, a person works with far fewer. */
export const EXPORT_LIMIT = 100_000

/** Longest text a spreadsheet keeps in one cell. */
const LONGEST_TEXT = 32_767

/** Signs at the beginning of a text that make spreadsheets read it as a formula (OWASP, CSV injection); full-width twins are read alike. */
const FORMULA = /^[\t\r\n=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/

/** Characters XML 1.0 cannot hold, and halves of pairs. */
const UNSOUND = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu

/**
 * A text that no spreadsheet takes for a formula: one that begins like one, blanks before it aside, gets an apostrophe in front, which
 * spreadsheets show as text. Control characters fall away.
 */
export function harmless(text: string): string {
  const sound = text.replace(UNSOUND, '').slice(0, LONGEST_TEXT)
  return FORMULA.test(sound) || FORMULA.test(sound.trimStart()) ? `'${sound}`.slice(0, LONGEST_TEXT) : sound
}

/** A cell as CSV holds it, before quoting. */
export function csvText(cell: Cell): string {
  if (cell === null) return ''
  if ('number' in cell) return String(cell.number)
  return 'date' in cell ? cell.date : harmless(cell.text)
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Days from 1899-12-30, as spreadsheets count them. Right for every day from 1900-03-01 on. */
export const serialOf = (date: IsoDate): number => Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)

/** The letters of a column, 0-based: A … Z, AA … */
export const columnLetters = (index: number): string => (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

/** Styles of the sheet by index, in the order in which the workbook declares them. */
export const STYLE = { plain: 0, date: 1, head: 2 } as const

/** One row of a worksheet as SpreadsheetML (ECMA-376 part 1, 18.3.1.73), texts inline. `row` is 1-based. */
export function sheetRow(row: number, cells: readonly Cell[], head = false): string {
  const each = cells.map((cell, index) => {
    const at = `r="${columnLetters(index)}${row}"`
    if (cell === null) return ''
    if ('number' in cell) return `<c ${at}><v>${cell.number}</v></c>`
    if ('date' in cell) return `<c ${at} s="${STYLE.date}"><v>${serialOf(cell.date)}</v></c>`
    return `<c ${at} t="inlineStr"${head ? ` s="${STYLE.head}"` : ''}><is><t xml:space="preserve">${escape(harmless(cell.text))}</t></is></c>`
  })
  return `<row r="${row}">${each.join('')}</row>`
}
