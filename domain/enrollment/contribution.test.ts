import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/money'
import { createPolicy } from '@/domain/policy/quote'
import { subsidisedGroups } from '@/domain/policy/subsidised-groups'
import { contribution, type ContributionInput } from './contribution'

const policy = createPolicy({ coverageYear: 2026, demonstration: false })
const base: ContributionInput = { policy, scheme: 'resident', tier: 1, group: 'resident', coverageYear: 2026, on: '2025-11-20' }
const pay = (over: Partial<ContributionInput>) => contribution({ ...base, ...over })

describe('contribution', () => {
  it.each([
    [{}, 400],
    [{ tier: 2 }, 775],
    [{ group: 'student' }, 400],
    [{ subsidisedGroup: 'tekun' }, 0],
    [{ subsidisedGroup: 'tekun', tier: 2 }, 375],
    [{ subsidisedGroup: 'dibao' }, 40],
    [{ subsidisedGroup: 'dibao', tier: 2 }, 375],
    [{ subsidisedGroup: 'veteran-old', tier: 2 }, 0],
    [{ subsidisedGroup: ['dibao-edge', 'dibao'] }, 40],
    [{ subsidisedGroup: 'no-such-group' }, 400],
    [{ subsidisedGroup: 'out-of-poverty' }, 400],
    // Amounts to pay that Chongqing University published for 2025 (P-CQU25).
    [{ coverageYear: 2025, on: '2024-09-20', group: 'student', subsidisedGroup: 'student-poor' }, 114],
    [{ coverageYear: 2025, on: '2024-09-20', group: 'student', subsidisedGroup: 'student-poor', tier: 2 }, 375],
    [{ coverageYear: 2025, scheme: 'flexible', tier: 2 }, 6765],
    [{ coverageYear: 2025, scheme: 'flexible', subsidisedGroup: 'tekun' }, 3075],
    [{ on: '2026-06-30' }, 400],
    [{ on: '2026-07-01' }, 1100],
    [{ on: '2026-07-01', newborn: true }, 400],
  ] satisfies [Partial<ContributionInput>, number][])('%j costs %i yuan', (over, yuan) => expect(pay(over).payable).toBe(fen(yuan)))

  it('flags an unconfirmed subsidy and does not deduct it', () => {
    const answer = pay({ subsidisedGroup: 'disabled34' })
    expect(answer.payable).toBe(fen(400))
    expect(answer.subsidy).toMatchObject({ value: fen(200), standing: 'unconfirmed' })
    expect(answer.lines.map((line) => line.code)).toEqual(['personal', 'subsidy-unconfirmed'])
  })

  it('deducts the certain one and flags a higher uncertain one', () => {
    const answer = pay({ subsidisedGroup: ['fp-special', 'dibao-edge', 'disabled34'] })
    expect(answer.payable).toBe(fen(120))
    expect(answer.lines.map((line) => [line.code, line.amount])).toEqual([
      ['personal', 40_000],
      ['subsidy', -28_000],
      ['subsidy-unconfirmed', -40_000],
    ])
  })

  it('quotes nothing for 2027 unless it is a demonstration', () => {
    expect(pay({ coverageYear: 2027 })).toMatchObject({ payable: null, personal: { standing: 'unknown' }, lines: [] })
    const demonstration = createPolicy({ coverageYear: 2027, demonstration: true })
    const shown = pay({ policy: demonstration, coverageYear: 2027, subsidisedGroup: 'dibao' })
    expect(shown).toMatchObject({ payable: 4_000, personal: { standing: 'demonstration' }, subsidy: { standing: 'demonstration' } })
    expect(pay({ policy: demonstration, coverageYear: 2027, scheme: 'flexible' })).toMatchObject({ payable: 307_500 })
  })

  it('never pays out, and never costs more with a subsidy', () => {
    const ids = fc.array(fc.constantFrom(...subsidisedGroups.map((group) => group.id)))
    fc.assert(
      fc.property(ids, fc.constantFrom(1 as const, 2 as const), (subsidisedGroup, tier) => {
        const [with_, without] = [pay({ subsidisedGroup, tier }).payable ?? Number.NaN, pay({ tier }).payable ?? Number.NaN]
        expect(with_).toBeGreaterThanOrEqual(0)
        expect(with_).toBeLessThanOrEqual(without)
        expect(Number.isInteger(with_)).toBe(true)
      }),
    )
  })
})
