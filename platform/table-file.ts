/**
 * Tables as files, made piece by piece as they are read: memory does not grow with the rows. Cells are made harmless by the rule of
 * `domain/review/export-cells.ts`; here they become bytes.
 */
import { stringify } from 'csv-stringify/sync'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { csvText, sheetRow, type Cell } from '@/domain/review/export-cells'

/** Bytes of a text in a buffer of their own, as streams of the platform want them. */
const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(strToU8(text))

export type Batches = AsyncIterable<readonly (readonly Cell[])[]>

/** CSV as RFC 4180 has it: commas, CRLF, quotes where needed. The mark at the beginning tells Excel that it is UTF-8. */
export async function* csvFile(head: readonly string[], batches: Batches): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const lines = (rows: readonly (readonly Cell[])[]): string => stringify(rows.map((row) => row.map(csvText)), { record_delimiter: 'windows' })
  yield bytes(`\uFEFF${lines([head.map((text) => ({ text }))])}`)
  for await (const rows of batches) yield bytes(lines(rows))
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts of a workbook with one sheet, but the sheet (ECMA-376 part 1, annex L). Styles stand in the order of `STYLE`. */
const parts = (sheet: string): readonly (readonly [string, string])[] => [
  ['[Content_Types].xml', `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`],
  ['_rels/.rels', `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
  ['xl/workbook.xml', `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
  ['xl/_rels/workbook.xml.rels', `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`],
  ['xl/styles.xml', `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`],
]

/** A workbook of one sheet with its heading frozen. `rtl` lets the first column stand at the right. `sheet` is a plain word. */
export async function* xlsxFile(options: { readonly sheet: string; readonly rtl: boolean }, head: readonly string[], batches: Batches): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const made: Uint8Array<ArrayBuffer>[] = []
  let fault: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error) fault = error
    else made.push(new Uint8Array(chunk))
  })
  const taken = (): Uint8Array<ArrayBuffer>[] => {
    if (fault) throw fault
    return made.splice(0)
  }
  const begin = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 })
    zip.add(file)
    return file
  }
  for (const [name, text] of parts(options.sheet)) begin(name).push(strToU8(text), true)
  const sheet = begin('xl/worksheets/sheet1.xml')
  const columns = `<cols><col min="1" max="${head.length}" width="20" customWidth="1"/></cols>`
  const view = `<sheetViews><sheetView workbookViewId="0"${options.rtl ? ' rightToLeft="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  sheet.push(strToU8(`${XML}<worksheet xmlns="${MAIN}">${view}${columns}<sheetData>${sheetRow(1, head.map((text) => ({ text })), true)}`))
  let row = 1
  for await (const rows of batches) {
    sheet.push(strToU8(rows.map((cells) => sheetRow(++row, cells)).join('')))
    yield* taken()
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true)
  zip.end()
  yield* taken()
}
