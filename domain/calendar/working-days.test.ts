import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import data from './data/holidays.json'
import { addDays, yearOf } from './dates'
import { acceptanceDate, addWorkingDays, isWorkingDay, LAST_CONFIRMED_DAY, LAST_KNOWN_DAY, workingDaysBetween } from './working-days'

describe('working days', () => {
  it.each(data.testVectors)('$acceptedOn + $workingDays is $dueOn', ({ acceptedOn, workingDays, dueOn }) => {
    expect(addWorkingDays(acceptedOn, workingDays)).toEqual({ ok: true, dueOn, provisional: false })
    expect(workingDaysBetween(acceptedOn, dueOn)).toEqual({ ok: true, days: workingDays, provisional: false })
  })

  it.each([2025, 2026])('%i has 248', (year) => {
    const days = Array.from({ length: 365 }, (_, i) => addDays(`${year}-01-01`, i)).filter((date) => yearOf(date) === year)
    expect(days.filter((date) => isWorkingDay(date) === true)).toHaveLength(248)
  })

  it('knows make-up days and days off', () => {
    expect(isWorkingDay('2026-09-20')).toBe(true)
    expect(isWorkingDay('2026-10-07')).toBe(false)
    expect(isWorkingDay('2027-03-01')).toBe('unknown')
    expect(isWorkingDay('2027-02-06')).toBe(false)
    expect(isWorkingDay('2024-12-31')).toBe('unknown')
  })

  it('is provisional in 2027 and stops after it', () => {
    expect([LAST_CONFIRMED_DAY, LAST_KNOWN_DAY]).toEqual(['2026-12-31', '2027-12-31'])
    expect(addWorkingDays('2026-12-30', 1)).toEqual({ ok: true, dueOn: '2026-12-31', provisional: false })
    expect(addWorkingDays('2026-12-31', 1)).toEqual({ ok: true, dueOn: '2027-01-04', provisional: true })
    expect(addWorkingDays('2027-12-30', 5)).toEqual({ ok: false, code: 'calendar-ends', lastKnown: '2027-12-31' })
    expect(workingDaysBetween('2027-12-30', '2028-01-02')).toMatchObject({ ok: false, code: 'calendar-ends' })
  })

  it('accepts late and weekend applications on the next working day', () => {
    expect(acceptanceDate('2026-11-20', 17)).toMatchObject({ dueOn: '2026-11-20' })
    expect(acceptanceDate('2026-11-20', 18)).toMatchObject({ dueOn: '2026-11-23' })
    expect(acceptanceDate('2026-11-21', 9)).toMatchObject({ dueOn: '2026-11-23' })
    expect(acceptanceDate('2026-10-10', 9)).toMatchObject({ dueOn: '2026-10-10' })
    expect(acceptanceDate('2028-01-03', 9)).toMatchObject({ ok: false })
  })

  it('adds up in steps and lands on working days', () => {
    const start = fc.integer({ min: 0, max: 600 }).map((n) => addDays('2025-01-01', n))
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (from, a, b) => {
        const whole = addWorkingDays(from, a + b)
        const half = addWorkingDays(from, a)
        if (!whole.ok || !half.ok) return
        expect(addWorkingDays(half.dueOn, b)).toMatchObject({ dueOn: whole.dueOn })
        expect(workingDaysBetween(from, whole.dueOn)).toMatchObject({ days: a + b })
        if (!whole.provisional) expect(isWorkingDay(whole.dueOn)).toBe(true)
      }),
    )
  })
})
