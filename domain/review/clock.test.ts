import { describe, expect, it } from 'vitest'
import { clockOf } from './clock'

// 2026-11-13 is a Friday; 2026-11-20 the Friday after.
const open = { state: 'in-review', acceptedOn: '2026-11-13', dueOn: '2026-11-20', clockStoppedOn: null }

describe('the clock of a case', () => {
  it.each([
    ['2026-11-16', { group: 'later', total: 5, used: 1, left: 4, share: 0.2 }],
    ['2026-11-14', { group: 'later', used: 0, left: 5, share: 0 }],
    ['2026-11-20', { group: 'today', used: 5, left: 0, share: 1 }],
    ['2026-11-24', { group: 'late', used: 7, left: -2, share: 1 }],
  ] as const)('on %s is %j', (today, clock) => {
    expect(clockOf(open, today)).toMatchObject(clock)
  })

  it('stays where it stopped', () => {
    expect(clockOf({ ...open, state: 'more-information', clockStoppedOn: '2026-11-17' }, '2026-12-01')).toMatchObject({ group: 'stopped', used: 2, left: 3, share: 0.4 })
  })

  it('is over once decided', () => {
    expect(clockOf({ ...open, state: 'refused', dueOn: null }, '2026-11-16')).toMatchObject({ group: 'closed', left: null })
  })
})
