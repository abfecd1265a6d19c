import { describe, expect, it } from 'vitest'
import { closedBefore } from './retention'

describe('retention', () => {
  it('runs from 1 January of the year after', () => {
    expect(closedBefore('2036-12-31', 10)).toBe('2026-01-01') // a case closed in 2026 stays
    expect(closedBefore('2037-01-01', 10)).toBe('2027-01-01') // and may go on this day
  })

  it('has no period below a year', () => {
    for (const years of [0, -1, 0.5, Number.NaN]) expect(() => closedBefore('2026-11-20', years)).toThrow(RangeError)
  })
})
