import { describe, expect, it } from 'vitest'
import { chinaDate, chinaHour, clockFrom, now } from '@/platform/clock'

describe('clock', () => {
  it('tells the time when nothing is set', () => {
    const before = Date.now()
    expect(now().getTime()).toBeGreaterThanOrEqual(before)
    expect(now().getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('runs on from a set start', () => {
    const start = new Date('2026-11-20T01:00:00Z')
    expect(clockFrom(start, 0)).toEqual(start)
    expect(clockFrom(start, 61_000.7).toISOString()).toBe('2026-11-20T01:01:01.000Z')
  })

  it.each([
    ['2026-12-31T15:59:59.999Z', '2026-12-31', 23],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', 0],
    ['2028-02-28T16:00:00.000Z', '2028-02-29', 0],
    ['2026-06-01T04:30:00.000Z', '2026-06-01', 12],
  ])('%s is %s, hour %i in China', (instant, date, hour) => {
    expect(chinaDate(new Date(instant))).toBe(date)
    expect(chinaHour(new Date(instant))).toBe(hour)
  })

  it('refuses an invalid date', () => {
    expect(() => chinaDate(new Date(Number.NaN))).toThrow(RangeError)
  })
})
