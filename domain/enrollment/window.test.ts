import { describe, expect, it } from 'vitest'
import { createPolicy } from '@/domain/policy/quote'
import { benefitStart, type BenefitInput } from './benefit-start'
import { newbornRule } from './newborn'
import { type CampaignWindow, enrollmentWindow } from './window'

const of = (coverageYear: number) => createPolicy({ coverageYear, demonstration: false })
const campaign: CampaignWindow = {
  main: { from: '2026-10-17', to: '2026-12-31' },
  extended: { from: '2027-01-01', to: '2027-02-28' },
  standing: 'demonstration',
}

describe('enrollmentWindow', () => {
  it.each([
    ['2024-09-12', 2025, 'before', 'in-force'],
    ['2024-09-13', 2025, 'main', 'in-force'],
    ['2024-12-31', 2025, 'main', 'in-force'],
    ['2025-01-01', 2025, 'extended', 'in-force'],
    ['2025-03-01', 2025, 'late', 'in-force'],
    ['2026-01-01', 2025, 'over', 'in-force'],
    ['2024-12-31', 2026, 'before', 'unconfirmed'],
    ['2025-11-20', 2026, 'main', 'unconfirmed'],
    ['2026-02-28', 2026, 'extended', 'unconfirmed'],
    ['2026-03-01', 2026, 'late', 'unconfirmed'],
    ['2026-11-20', 2027, 'before', 'unknown'],
    ['2027-01-01', 2027, 'late', 'unknown'],
  ])('%s for %i is %s, %s', (on, coverageYear, phase, standing) => {
    expect(enrollmentWindow({ policy: of(coverageYear), on, coverageYear })).toMatchObject({ phase, standing })
  })

  it('runs with the window of the campaign', () => {
    const at = (on: string) => enrollmentWindow({ policy: of(2027), on, coverageYear: 2027, campaign })
    expect(at('2026-10-16')).toEqual({ phase: 'before', to: '2026-10-16', standing: 'demonstration' })
    expect(at('2026-11-20')).toEqual({ phase: 'main', from: '2026-10-17', to: '2026-12-31', standing: 'demonstration' })
    expect(at('2027-02-28')).toEqual({ phase: 'extended', from: '2027-01-01', to: '2027-02-28', standing: 'demonstration' })
    expect(at('2027-03-01')).toEqual({ phase: 'late', from: '2027-03-01', to: '2027-12-31', standing: 'demonstration' })
    expect(at('2028-01-01').phase).toBe('over')
  })
})

describe('benefitStart', () => {
  const base: BenefitInput = { policy: of(2027), scheme: 'resident', coverageYear: 2027, paidOn: '2026-11-20', lastCovered: 2026, campaign }

  it.each([
    [{}, '2027-01-01', ['year-begins']],
    [{ paidOn: '2027-01-15' }, '2027-02-01', ['next-month']],
    [{ paidOn: '2027-05-10' }, '2027-08-10', ['after-waiting']],
    [{ lastCovered: 2025 }, '2027-03-20', ['after-waiting']],
    [{ lastCovered: 2025, paidOn: '2026-10-17' }, '2027-02-17', ['after-waiting']],
    [{ lastCovered: 2025, repairedYears: 1, paidOn: '2026-09-01' }, '2027-01-01', ['after-waiting']],
    [{ paidOn: '2027-11-10' }, null, ['after-waiting', 'year-ends-first']],
    [{ newbornBornOn: '2027-04-01', paidOn: '2027-05-10' }, '2027-04-01', ['from-birth']],
    [{ newbornBornOn: '2027-01-01', paidOn: '2027-05-10' }, '2027-08-10', ['after-waiting']],
    [{ newStudent: true, lastCovered: 2023, paidOn: '2026-10-20' }, '2026-10-21', ['day-after-payment']],
    [{ switchedFrom: { endedOn: '2027-04-30', continuousYears: 3 }, paidOn: '2027-06-10' }, '2027-05-01', ['no-break']],
    [{ switchedFrom: { endedOn: '2026-10-31', continuousYears: 3 } }, '2027-01-01', ['no-break']],
  ] satisfies [Partial<BenefitInput>, string | null, string[]][])('%j begins %s', (over, from, reasons) => {
    expect(benefitStart({ ...base, ...over })).toMatchObject({ from, to: '2027-12-31', reasons })
  })

  it('is no surer than the window', () => {
    expect(benefitStart(base).standing).toBe('demonstration')
    expect(benefitStart({ ...base, scheme: 'flexible' })).toMatchObject({ waitingMonths: 6, standing: 'unconfirmed' })
  })
})

describe('newbornRule', () => {
  const rule = (birthDate: string, on: string, coverageYear?: number) => newbornRule({ policy: of(2027), birthDate, on, coverageYear })

  it('gives benefit from birth for 90 days', () => {
    expect(rule('2027-03-01', '2027-03-01')).toMatchObject({ withinWindow: true, lastDay: '2027-05-30', daysLeft: 91 })
    expect(rule('2027-03-01', '2027-05-30')).toMatchObject({ withinWindow: true, daysLeft: 1, benefit: { from: '2027-03-01', to: '2027-12-31' } })
    expect(rule('2027-03-01', '2027-05-31')).toMatchObject({ withinWindow: false, daysLeft: 0, benefit: null })
    expect(rule('2027-03-01', '2027-02-28').withinWindow).toBe(false)
  })

  it('asks for the birth year too when the window crosses the new year', () => {
    const crossing = rule('2026-11-15', '2027-01-20')
    expect(crossing).toMatchObject({
      crossesYear: true,
      benefit: { from: '2026-11-15', to: '2027-12-31' },
      benefitWithoutBirthYear: { from: '2027-01-01', to: '2027-12-31' },
      pay: [
        { coverageYear: 2027, part: 'enrollment-year', at: 'any-channel' },
        { coverageYear: 2026, part: 'birth-year', at: 'tax-counter' },
      ],
    })
    expect(rule('2026-11-15', '2026-12-20', 2027).pay).toHaveLength(2)
    expect(rule('2026-11-15', '2026-12-20').pay).toEqual([{ coverageYear: 2026, part: 'enrollment-year', at: 'any-channel' }])
  })
})
