import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '@/domain/calendar/dates'
import { createPolicy } from '@/domain/policy/quote'
import { CATEGORIES, evidenceOf, isLongTerm, paperOf, proofsOf } from './categories'
import { mayDeclare, temporaryMonths } from './facts'
import { endedByInsurance } from './insurance-change'
import { dateFaults, periodOf, settlementOf, STAYS, staysOf } from './validity'

const TODAY = '2026-11-20'
const policy = createPolicy({ coverageYear: 2026, demonstration: false })

describe('categories', () => {
  it.each([
    ['retired', true, 'residence'], ['resident', true, 'residence'], ['posted', true, 'posting'], ['referral', false, 'referral'], ['emergency', false, null], ['other', false, null],
  ] as const)('%s: long-term %s, paper %s', (category, long, paper) => {
    expect(isLongTerm(category)).toBe(long)
    expect(paperOf(category)).toBe(paper)
  })

  it('may declare only where people live elsewhere and the rule is known', () => {
    expect(mayDeclare(policy)).toBe(true)
    for (const category of CATEGORIES) {
      expect(proofsOf(category, true).includes('later')).toBe(isLongTerm(category))
      expect(proofsOf(category, false)).not.toContain('later')
    }
    expect(proofsOf('referral', true)).toEqual(['upload', 'number'])
  })

  it('say what is known of the paper', () => {
    expect(evidenceOf('retired', 'later')).toBe('promised')
    expect(evidenceOf('referral', 'number')).toBe('given')
    expect(evidenceOf('emergency', null)).toBe('none')
  })
})

describe('how long a filing holds', () => {
  it('is the national minimum for a temporary one, from the table of policy values', () => {
    expect(temporaryMonths(policy)).toBe(6)
  })

  it('has no end for who lives elsewhere, and is never shorter than the months from today otherwise', () => {
    fc.assert(fc.property(fc.constantFrom(...CATEGORIES), fc.constantFrom('no' as const, 'in' as const), fc.integer({ min: -400, max: 90 }), (category, stay, offset) => {
      const from = addDays(TODAY, offset)
      const { until } = periodOf({ category, stay, from, discharged: null }, TODAY, 6)
      if (isLongTerm(category)) expect(until).toBeNull()
      else expect(until !== null && until >= addMonths(TODAY, 6) && until >= addMonths(from, 6)).toBe(true)
    }))
  })

  it('covers just the stay when a temporary one is made after discharge', () => {
    expect(periodOf({ category: 'other', stay: 'out', from: '2026-11-01', discharged: '2026-11-09' }, TODAY, 6)).toEqual({ from: '2026-11-01', until: '2026-11-09' })
  })
})

describe('filing late', () => {
  it('before discharge settles directly, afterwards by hand (measure 6)', () => {
    expect(STAYS.map(settlementOf)).toEqual(['direct', 'direct', 'manual'])
    expect(staysOf('emergency')).toEqual(['in', 'out'])
  })

  it.each([
    ['today', { from: TODAY }, 'no', []],
    ['yesterday without a stay', { from: '2026-11-19' }, 'no', ['from past']],
    ['next year by a slip', { from: '2027-11-20' }, 'no', ['from far']],
    ['before birth', { from: '1950-01-01' }, 'no', ['from before-birth']],
    ['admitted tomorrow', { admitted: '2026-11-21' }, 'in', ['admitted future']],
    ['admitted before birth', { admitted: '1950-01-01' }, 'in', ['admitted before-birth']],
    ['discharged tomorrow', { admitted: '2026-11-01', discharged: '2026-11-21' }, 'out', ['discharged future']],
    ['discharged before admission', { admitted: '2026-11-05', discharged: '2026-11-01' }, 'out', ['discharged before-admission']],
    ['a stay that is right', { admitted: '2026-11-05', discharged: '2026-11-05' }, 'out', []],
  ] as const)('%s', (_, dates, stay, faults) => {
    expect(dateFaults(dates, stay, TODAY, '1980-05-05').map((one) => `${one.field} ${one.code}`)).toEqual(faults)
  })

  it('never takes a day that a rule forbids', () => {
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 2000 }), fc.constantFrom(...STAYS), (offset, stay) => {
      const one = addDays(TODAY, offset)
      const right = dateFaults({ from: one, admitted: one, discharged: one }, stay, TODAY, '1980-05-05').length === 0
      expect(right).toBe(one >= '1980-05-05' && (stay === 'no' ? one >= TODAY && one <= '2027-02-20' : one <= TODAY))
    }))
  })
})

describe('a change of insurance', () => {
  it.each([
    [null, null], [{ state: 'enrolled', scheme: 'resident' }, null], [{ state: 'enrolled', scheme: 'flexible' }, null],
    [{ state: 'ended', scheme: 'resident' }, 'insurance-ended'], [{ state: 'enrolled', scheme: 'elsewhere' }, 'insured-elsewhere'],
  ] as const)('%j ends a filing: %s', (insurance, why) => {
    expect(endedByInsurance(insurance)).toBe(why)
  })
})
