import { describe, expect, it } from 'vitest'
import { absenceRefusal, type Coverer } from './absence'

const someone = (over: Partial<Coverer> = {}): Coverer => ({ id: 'a', role: 'officer', divisions: ['500103'], absences: [], ...over })
const deputy = (over: Partial<Coverer> = {}): Coverer => someone({ id: 'b', ...over })
const days = { from: '2026-11-20', to: '2026-11-27' }
const today = '2026-11-20'

describe('an absence', () => {
  it('is entered with a deputy who covers the same divisions', () => {
    expect(absenceRefusal(days, someone(), deputy(), today)).toBeNull()
    expect(absenceRefusal(days, someone(), deputy({ divisions: 'all', role: 'administrator' }), today)).toBeNull()
    expect(absenceRefusal({ from: '2026-11-28', to: '2026-11-29' }, someone({ absences: [days] }), deputy(), today)).toBeNull()
  })

  it.each([
    ['dates-wrong', { from: '2026-11-27', to: '2026-11-20' }, someone(), deputy()],
    ['dates-wrong', { from: '2026-02-30', to: '2026-11-30' }, someone(), deputy()],
    ['dates-past', { from: '2026-11-01', to: '2026-11-19' }, someone(), deputy()],
    ['dates-long', { from: '2026-11-20', to: '2028-11-20' }, someone(), deputy()],
    ['deputy-self', days, someone(), someone()],
    ['deputy-role', days, someone(), deputy({ role: 'auditor' })],
    ['deputy-beyond', days, someone({ divisions: ['500103', '500105'] }), deputy()],
    ['deputy-beyond', days, someone({ divisions: 'all' }), deputy()],
    ['overlaps', days, someone({ absences: [{ from: '2026-11-27', to: '2026-11-28' }] }), deputy()],
    ['deputy-absent', days, someone(), deputy({ absences: [{ from: '2026-11-01', to: '2026-11-20' }] })],
  ] as const)('is refused as %s', (code, plan, absent, other) => expect(absenceRefusal(plan, absent, other, today)).toBe(code))
})
