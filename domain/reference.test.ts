import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatReference, makeReference, parseReference } from './reference'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const reference = fc.uint8Array({ minLength: 11, maxLength: 16 }).map(makeReference)

describe('reference', () => {
  it('reads what it makes, however it is typed', () => {
    fc.assert(
      fc.property(reference, (value) => {
        expect(value).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
        expect(parseReference(value)).toEqual({ ok: true, value })
        expect(parseReference(` ${formatReference(value).toLowerCase()}\u200f`)).toEqual({ ok: true, value })
        const arabic = value.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
        expect(parseReference(arabic)).toEqual({ ok: true, value })
        expect(parseReference(value.replaceAll('1', 'l').replaceAll('0', 'o'))).toEqual({ ok: true, value })
        expect(formatReference(value)).toHaveLength(14)
      }),
    )
  })

  it('catches every single substitution', () => {
    fc.assert(
      fc.property(reference, (value) => {
        for (let at = 0; at < 12; at += 1) {
          for (const symbol of ALPHABET) {
            if (symbol === value[at]) continue
            expect(parseReference(value.slice(0, at) + symbol + value.slice(at + 1))).toEqual({ ok: false, code: 'check' })
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('catches every swap of two symbols', () => {
    fc.assert(
      fc.property(reference, fc.nat(11), fc.nat(11), (value, i, j) => {
        const symbols = [...value]
        if (symbols[i] === symbols[j]) return
        symbols.splice(i, 1, value.charAt(j))
        symbols.splice(j, 1, value.charAt(i))
        expect(parseReference(symbols.join(''))).toEqual({ ok: false, code: 'check' })
      }),
    )
  })

  it('says what is wrong', () => {
    expect(parseReference('')).toEqual({ ok: false, code: 'length' })
    expect(parseReference('ABCD-EFGH')).toEqual({ ok: false, code: 'length' })
    expect(parseReference('ABCD-EFGH-JKMU')).toEqual({ ok: false, code: 'character' })
    expect(parseReference('重庆')).toEqual({ ok: false, code: 'character' })
    expect(parseReference('００００００００００００')).toEqual({ ok: true, value: '000000000000' })
    expect(() => makeReference(new Uint8Array(10))).toThrow(RangeError)
  })
})
