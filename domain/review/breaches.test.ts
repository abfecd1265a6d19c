import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar/dates'
import { breachesOf, isLate, percentile, readPeriod, spansOf, usedDays, type ClockCase, type ClockEvent } from './breaches'

const file = (events: readonly ClockEvent[], over: Partial<ClockCase> = {}): ClockCase => ({ reference: 'R', service: 'transfer', division: '500103', acceptedOn: events[0]?.on ?? '2026-09-25', events, ...over })
const event = (kind: string, on: string, data: Record<string, unknown> = {}): ClockEvent => ({ kind, on, data })
const only = (found: ReturnType<typeof spansOf>) => {
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} parts`)
  return found[0]
}

describe('a clock over the National Day holiday', () => {
  // 2025: off from 1 to 8 October, make-up working days on Sunday 28 September and Saturday 11 October.
  const open = only(spansOf(file([event('submitted', '2025-09-26', { dueOn: '2025-10-14' })])))

  it('counts the make-up days and not the holiday', () => {
    expect(usedDays(open, '2025-09-28')).toBe(1)
    expect(usedDays(open, '2025-09-30')).toBe(3)
    expect(usedDays(open, '2025-10-08')).toBe(3)
    expect(usedDays(open, '2025-10-11')).toBe(6)
    expect(isLate(open, '2025-10-14')).toBe(false)
    expect(isLate(open, '2025-10-15')).toBe(true)
  })

  it('leaves out the days for which it stood still', () => {
    const stood = only(spansOf(file([
      event('submitted', '2025-09-26', { dueOn: '2025-10-14' }), event('information-requested', '2025-09-29', { on: '2025-09-29' }), event('information-given', '2025-10-10', { dueOn: '2025-10-16' }),
    ])))
    expect(stood.dueOn).toBe('2025-10-16')
    // 28 and 29 September, then 11 October.
    expect(usedDays(stood, '2025-10-11')).toBe(3)
  })
})

describe('parts of a clock', () => {
  it('follow one another, each with its own days', () => {
    const [first, second] = spansOf(file([
      event('submitted', '2026-11-02', { dueOn: '2026-11-23', leg: 'out', legDueOn: '2026-11-06' }), event('passed-on', '2026-11-10', { to: 'in', legDueOn: '2026-11-20' }), event('approved', '2026-11-12'),
    ]))
    expect(first).toMatchObject({ leg: 'out', from: '2026-11-02', to: '2026-11-10', dueOn: '2026-11-06', end: 'decided' })
    expect(second).toMatchObject({ leg: 'in', from: '2026-11-10', to: '2026-11-12', dueOn: '2026-11-20', end: 'decided' })
    expect(first && isLate(first, '2026-12-01')).toBe(true)
    expect(second && isLate(second, '2026-12-01')).toBe(false)
  })

  it('are none for what was decided at once, and one more for an objection', () => {
    expect(spansOf(file([event('submitted', '2026-11-02', { pending: 0, dueOn: '2026-11-09' })]))).toEqual([])
    expect(spansOf(file([event('submitted', '2026-11-02', { dueOn: '2026-11-09' }), event('refused', '2026-11-04'), event('objected', '2026-11-16', { dueOn: '2026-11-23' })])).map(({ leg, to }) => [leg, to])).toEqual([[null, '2026-11-04'], ['objection', null]])
  })

  it('that wait for the resident are not late, and a decision while they waited is held to the day they stopped', () => {
    const asked = [event('submitted', '2026-11-02', { dueOn: '2026-11-09' }), event('information-requested', '2026-11-06')]
    expect(isLate(only(spansOf(file(asked))), '2026-12-01')).toBe(false)
    expect(isLate(only(spansOf(file([...asked, event('refused', '2026-11-30')]))), '2026-12-01')).toBe(false)
  })

  it('never use more days than have passed, and never fewer than none', () => {
    const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2026-07-01', n))
    const kinds = fc.constantFrom('information-requested', 'information-given', 'passed-on', 'refused', 'objected', 'approved', 'withdrawn')
    fc.assert(fc.property(fc.array(fc.tuple(kinds, day), { maxLength: 12 }), (list) => {
      const events = list.sort((a, b) => (a[1] < b[1] ? -1 : 1)).map(([kind, on]) => event(kind, on, { dueOn: addDays(on, 7), to: 'in' }))
      for (const span of spansOf(file([event('submitted', '2026-07-01', { dueOn: '2026-07-08' }), ...events]))) {
        const bare = usedDays({ ...span, stops: [] }, '2026-12-01')
        expect(usedDays(span, '2026-12-01')).toBeGreaterThanOrEqual(0)
        expect(usedDays(span, '2026-12-01')).toBeLessThanOrEqual(bare)
      }
    }))
  })
})

describe('the report', () => {
  const period = { from: '2026-11-01', to: '2026-11-30' }
  const decided = (on: string, division = '500103') => file([event('submitted', '2026-11-02', { dueOn: '2026-11-06' }), event('approved', on)], { division, service: 'enrollment' })
  const spans = [decided('2026-11-03'), decided('2026-11-04'), decided('2026-11-10'), decided('2026-12-02'), decided('2026-11-03', '500105'), file([event('submitted', '2026-11-02', { dueOn: '2026-11-06' })], { reference: 'LONG', service: 'enrollment' })].flatMap(spansOf)

  it('says what is late now, what was decided late, and how long it took', () => {
    const [worst, other] = breachesOf(spans, period, '2026-11-20')
    expect(worst).toEqual({ division: '500103', service: 'enrollment', leg: null, open: 1, openLate: 1, decided: 3, decidedLate: 1, median: 2, ninetieth: 6, longest: { days: 14, reference: 'LONG' } })
    expect(other).toMatchObject({ division: '500105', open: 0, decided: 1, decidedLate: 0, longest: null })
  })

  it('leaves out what was taken back', () => {
    expect(breachesOf(spansOf(file([event('submitted', '2026-11-02', { dueOn: '2026-11-06' }), event('withdrawn', '2026-11-20')])), period, '2026-11-20')).toEqual([])
  })

  it('takes percentiles by nearest rank', () => {
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2)
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9)
    expect(percentile([7], 0.9)).toBe(7)
  })

  it.each([[undefined, undefined], ['2026-11-30', '2026-11-01'], ['2024-01-01', '2026-11-01'], ['x', 'y'], ['2026-02-31', "'"]])('reads %s to %s as the month so far', (from, to) => {
    expect(readPeriod(from, to, '2026-11-20')).toEqual({ from: '2026-11-01', to: '2026-11-20' })
  })
})
