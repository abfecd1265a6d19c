import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnLetters, csvText, harmless, serialOf, sheetRow } from './export-cells'

describe('a text in a spreadsheet', () => {
  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1+1', '＠x'])('%j is never a formula', (text) => {
    expect(harmless(text).startsWith("'")).toBe(true)
    expect(csvText({ text })).toBe(harmless(text))
  })

  it.each(['王小明', 'a=b', '1+1', '김미옥', 'محمد', ''])('%j stays as it is', (text) => expect(harmless(text)).toBe(text))

  it('begins with none of the signs, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const safe = harmless(text)
      expect(safe).not.toMatch(/^[\t\r\n=+\-@＝＋－＠]/)
      expect(safe.length).toBeLessThanOrEqual(32_767)
      expect(safe).not.toMatch(/(?![\t\n\r])\p{Cc}/u)
    }))
  })
})

describe('cells', () => {
  it('keep their type', () => {
    expect(csvText({ number: -2 })).toBe('-2')
    expect(csvText({ date: '2026-11-20' })).toBe('2026-11-20')
    expect(csvText(null)).toBe('')
    expect(sheetRow(2, [{ text: '<a> & "b"' }, { number: -2 }, { date: '2026-11-20' }, null])).toBe(
      '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">&lt;a&gt; &amp; "b"</t></is></c><c r="B2"><v>-2</v></c><c r="C2" s="1"><v>46346</v></c></row>',
    )
  })

  it('count days as spreadsheets do', () => {
    expect(serialOf('1900-03-01')).toBe(61)
    expect(serialOf('2000-01-01')).toBe(36_526)
  })

  it('name columns as spreadsheets do', () => expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']))
})
