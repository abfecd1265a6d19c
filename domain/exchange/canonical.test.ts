import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical'

/** Sorted otherwise, with the same content. */
const shuffled = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(shuffled) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([name, member]) => [name, shuffled(member)])) : value

const json = fc.jsonValue().filter((value) => !/\\ud[89a-f]/i.test(JSON.stringify(value)))

describe('the canonical spelling', () => {
  it('is that of RFC 8785, section 3.2', () => {
    // Example of section 3.2.2, and the sorting of 3.2.3 by UTF-16 code units.
    expect(canonical({ numbers: [JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001], string: '€$\u000f\nA\'B"\\\\"/', literals: [null, true, false] }))
      .toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}')
    expect(canonical({ '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, 'ö': 7 })).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it('does not depend on the order of members, and says the same thing', () => {
    fc.assert(fc.property(json, (value) => {
      expect(canonical(shuffled(value))).toBe(canonical(value))
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
    }))
  })

  it('tells different values apart', () => {
    fc.assert(fc.property(json, json, (a, b) => {
      fc.pre(JSON.stringify(shuffled(a)) !== JSON.stringify(shuffled(b)))
      if (canonical(a) === canonical(b)) expect(JSON.parse(canonical(a))).toEqual(JSON.parse(canonical(b)))
    }))
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], ['\ud800'], [{ '\udc00': 1 }], [{ a: undefined }], [1n], [new Date(0)], [() => 1]])('does not exist for %s', (value) => {
    expect(() => canonical(value)).toThrow(RangeError)
  })
})
