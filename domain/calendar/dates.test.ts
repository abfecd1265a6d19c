import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageOn, daysBetween, firstDayOfNextMonth, isIsoDate, monthsBetween, weekday } from './dates'

const day = fc.integer({ min: -40_000, max: 40_000 }).map((n) => addDays('2000-01-01', n))

describe('dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-13-01', false],
    ['2026-1-01', false],
    ['1970-01-01', true],
    ['', false],
    ['2026-01-01T00:00', false],
  ])('isIsoDate(%j) is %s', (value, expected) => expect(isIsoDate(value)).toBe(expected))

  it('add up', () => {
    fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => daysBetween(date, addDays(date, n)) === n))
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 500 }), (date, n) => monthsBetween(date, addMonths(date, n)) === n))
  })

  it('turn the corners of months and years', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15')
    expect(firstDayOfNextMonth('2026-12-31')).toBe('2027-01-01')
    expect(firstDayOfNextMonth('2027-01-01')).toBe('2027-02-01')
    expect(weekday('2026-11-21')).toBe(6)
    expect(weekday('2026-11-22')).toBe(7)
    expect(monthsBetween('2027-02-15', '2026-11-15')).toBe(-3)
  })

  it('count age in whole years', () => {
    expect(ageOn('2010-11-22', '2026-11-21')).toBe(15)
    expect(ageOn('2010-11-21', '2026-11-21')).toBe(16)
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
    expect(ageOn('2027-01-01', '2026-12-31')).toBe(-1)
  })

  it('refuse what is no day', () => expect(() => addDays('2026-02-30', 1)).toThrow(RangeError))
})

describe('day numbers', () => {
  it('agree with the calendar of the platform over a thousand years', () => {
    fc.assert(fc.property(fc.integer({ min: -300_000, max: 300_000 }), (days) => {
      const theirs = new Date(Date.UTC(2000, 0, 1) + days * 86_400_000)
      const ours = addDays('2000-01-01', days)
      expect(ours).toBe(theirs.toISOString().slice(0, 10))
      expect(weekday(ours)).toBe(theirs.getUTCDay() || 7)
      expect(daysBetween('2000-01-01', ours)).toBe(days)
    }))
  })
})
