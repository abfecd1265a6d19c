import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanDocumentNumber } from './clean'

describe('cleanDocumentNumber', () => {
  it.each([
    ['５００１０３', '500103'],
    ['٥٠٠١٠٣', '500103'],
    ['۵۰۰۱۰۳', '500103'],
    ['\u200f500\u202e103\u2069', '500103'],
    ['x 5.0-0–1・0', 'X50010'],
    ['', ''],
  ])('%j', (raw, value) => expect(cleanDocumentNumber(raw)).toEqual({ ok: true, value }))

  it.each([['12/3', '/'], ['12😀', '😀'], ['1<b', '<'], ['1𠀀', '𠀀']])('names the stranger in %j', (raw, character) => {
    expect(cleanDocumentNumber(raw)).toEqual({ ok: false, code: 'character', character })
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const once = cleanDocumentNumber(raw)
        if (once.ok) expect(cleanDocumentNumber(once.value)).toEqual(once)
      }),
    )
  })
})
