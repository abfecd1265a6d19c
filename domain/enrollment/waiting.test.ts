import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPolicy } from '@/domain/policy/quote'
import { waitingPeriod, type WaitingInput } from './waiting'

const policy = createPolicy({ coverageYear: 2027, demonstration: true })
const base: WaitingInput = { policy, scheme: 'resident', coverageYear: 2027, paidOn: '2026-11-20', phase: 'main', lastCovered: 2026 }
const wait = (over: Partial<WaitingInput>) => waitingPeriod({ ...base, ...over })

describe('waitingPeriod', () => {
  it.each([
    [{}, 0, ['continuous']],
    [{ phase: 'extended' }, 0, ['extended-period']],
    [{ phase: 'late' }, 3, ['outside-main-period']],
    [{ lastCovered: 2025 }, 4, ['gap']],
    [{ lastCovered: 2024 }, 5, ['gap']],
    [{ lastCovered: 2023 }, 6, ['gap']],
    [{ lastCovered: 2022 }, 7, ['gap']],
    [{ lastCovered: 2022, repairedYears: 1 }, 6, ['gap', 'repaired']],
    [{ lastCovered: 2022, repairedYears: 4 }, 6, ['gap', 'repaired', 'floor']],
    [{ lastCovered: 2024, repairedYears: 2 }, 3, ['gap', 'repaired']],
    [{ lastCovered: 2024, repairedYears: 9 }, 3, ['gap', 'repaired']],
    [{ lastCovered: 'earlier' }, 12, ['gap']],
    [{ lastCovered: 'never' }, 0, ['never-covered']],
    [{ lastCovered: 'never', phase: 'late' }, 3, ['outside-main-period', 'never-covered']],
    [{ lastCovered: 2020, newborn: true }, 0, ['newborn']],
    [{ phase: 'late', newStudent: true }, 0, ['new-student']],
    [{ phase: 'late', lastCovered: 2025, switchedFrom: { endedOn: '2026-08-31', continuousYears: 2 } }, 0, ['switch']],
    [{ phase: 'late', switchedFrom: { endedOn: '2026-08-19', continuousYears: 2 } }, 3, ['outside-main-period']],
    [{ phase: 'late', switchedFrom: { endedOn: '2026-10-31', continuousYears: 1 } }, 3, ['outside-main-period']],
    [{ lastCovered: 2025, subsidisedGroup: 'tekun' }, 4, ['gap', 'special-group-not-confirmed']],
  ] satisfies [Partial<WaitingInput>, number, string[]][])('%j waits %i months', (over, months, reasons) => {
    expect(wait(over)).toMatchObject({ months, reasons })
  })

  it('says when it is not sure', () => {
    expect(wait({ lastCovered: null })).toMatchObject({ months: 0, reasons: ['history-unknown'], standing: 'unconfirmed' })
    expect(wait({ scheme: 'flexible' })).toMatchObject({ months: 6, reasons: ['new-flexible'], standing: 'unconfirmed' })
    expect(wait({ lastCovered: 2025 }).standing).toBe('in-force')
    expect(wait({ lastCovered: 2025 }).source.map((ref) => ref.id)).toContain('P-38')
  })

  it('has no rule for years before 2025', () => {
    const old = createPolicy({ coverageYear: 2024, demonstration: false })
    expect(wait({ policy: old, coverageYear: 2024, lastCovered: 2021 })).toMatchObject({ months: null, standing: 'unknown' })
  })

  it('never grows by repairing, and keeps fixed wait and floor', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2026 }), fc.nat(30), (lastCovered, repairedYears) => {
        const [now, more] = [wait({ lastCovered, repairedYears }).months ?? -1, wait({ lastCovered, repairedYears: repairedYears + 1 }).months ?? -1]
        const missed = 2026 - lastCovered
        expect(more).toBeLessThanOrEqual(now)
        expect(now).toBeGreaterThanOrEqual(missed === 0 ? 0 : missed >= 4 ? 6 : 3)
        const open = wait({ lastCovered })
        expect((open.months ?? 0) - open.repairable).toBe(wait({ lastCovered, repairedYears: missed }).months)
      }),
    )
  })
})
