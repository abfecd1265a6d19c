import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, workingDaysBetween } from '@/domain/calendar/working-days'
import { addDays } from '@/domain/calendar/dates'
import { resumed } from './clock'

const plus = (day: string, n: number): string => {
  const due = addWorkingDays(day, n)
  if (!due.ok) throw new Error(due.code)
  return due.dueOn
}
const between = (from: string, to: string): number => {
  const count = workingDaysBetween(from, to)
  if (!count.ok) throw new Error(count.code)
  return count.days
}

describe('a clock that goes on', () => {
  it.each([
    ['before National Day, after it', '2026-09-30', '2026-10-09', '2026-10-08', '2026-10-10'],
    ['over a make-up Saturday', '2026-10-08', '2026-10-12', '2026-10-12', '2026-10-15'],
    ['the same day', '2026-11-24', '2026-11-27', '2026-11-24', '2026-11-27'],
    ['with no day left', '2026-11-27', '2026-11-27', '2026-11-30', '2026-12-01'],
    ['already over when it stopped', '2026-11-27', '2026-11-20', '2026-11-30', '2026-12-01'],
  ])('%s', (_, stopped, due, today, expected) => expect(resumed(today, due, stopped)).toBe(expected))

  it('keeps a limit that never stopped, and none where there is none', () => {
    expect(resumed('2026-11-30', '2026-11-27', null)).toBe('2026-11-27')
    expect(resumed('2026-11-30', null, '2026-11-27')).toBeNull()
    // Beyond the calendar nothing can be counted: the limit stays.
    expect(resumed('2099-01-01', '2026-11-27', '2026-11-24')).toBe('2026-11-27')
  })

  it('moves by exactly the working days it stood still', () => {
    fc.assert(fc.property(fc.nat(200), fc.integer({ min: 1, max: 30 }), fc.nat(60), (start, left, stood) => {
      const stopped = addDays('2026-01-05', start)
      const [due, today] = [plus(stopped, left), addDays(stopped, stood)]
      const next = resumed(today, due, stopped) ?? ''
      expect(between(due, next)).toBe(between(stopped, today))
      expect(between(today, next)).toBe(left)
    }))
  })
})
