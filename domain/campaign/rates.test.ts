import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paceOn, rateOf } from './rates'

describe('rateOf', () => {
  it.each([[0, 10, 0], [10, 10, 10_000], [1273, 1300, 9792], [293, 300, 9766], [11, 10, 11_000], [0, 0, null], [5, 0, null]])('%i of %i: %s', (part, whole, rate) => expect(rateOf(part, whole)).toBe(rate))

  it('never shows a share before it is reached', () => {
    fc.assert(fc.property(fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 10_000 }), (part, whole, target) => {
      expect((rateOf(part, whole) ?? -1) >= target).toBe(part * 10_000 >= target * whole)
    }))
  })
})

describe('paceOn', () => {
  const window = { from: '2026-10-17', to: '2026-12-31' }

  it.each([
    ['2026-10-16', 0],
    ['2026-10-17', 128],
    ['2026-11-23', 4900],
    ['2026-12-31', 9800],
    ['2027-01-31', 9800],
  ])('%s: %i', (on, pace) => expect(paceOn(window, on)).toBe(pace))
})
