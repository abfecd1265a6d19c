import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_PAUSE, MOST_ATTEMPTS, pauseAfter } from './delivery'

const spread = fc.double({ min: 0, max: 1, noNaN: true })

describe('pauses between tries', () => {
  it('double from ten seconds and stop at four hours', () => {
    expect([1, 2, 3, 4].map((attempts) => pauseAfter(attempts, 0))).toEqual([10, 20, 40, 80])
    expect(pauseAfter(1000, 0)).toBe(LONGEST_PAUSE)
  })

  it('outlast a night in all', () => {
    const all = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, i) => pauseAfter(i + 1, 0)).reduce((sum, pause) => sum + pause, 0)
    expect(all).toBeGreaterThan(12 * 3600)
    expect(all).toBeLessThan(16 * 3600)
  })

  it('never shrink with tries, never exceed the longest by more than a fifth, never fall below what the gateway asked for', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), spread, fc.option(fc.integer({ min: 0, max: 10 * LONGEST_PAUSE })), (attempts, chance, asked) => {
      const pause = pauseAfter(attempts, chance, asked)
      expect(pause).toBeLessThanOrEqual(Math.ceil(LONGEST_PAUSE * 1.2))
      expect(pauseAfter(attempts + 1, chance, asked)).toBeGreaterThanOrEqual(pause)
      expect(pause).toBeGreaterThanOrEqual(Math.min(asked ?? 0, LONGEST_PAUSE))
    }))
  })
})
