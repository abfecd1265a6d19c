import { describe, expect, it } from 'vitest'
import type { Answers, Values } from '@/domain/casework/definition'
import { makeResidentId } from '@/domain/identity-document/compose'
import { fen } from '@/domain/money'
import { createPolicy } from '@/domain/policy/quote'
import { readApplication } from './application'
import { assess } from './assessment'
import type { EnrollmentFacts } from './facts'
import { overviewOf } from './overview'

const TODAY = '2026-11-20'
const window = { main: { from: '2026-10-15', to: '2026-12-31' }, extended: { from: '2027-01-01', to: '2027-02-28' }, standing: 'demonstration' } as const
const facts: EnrollmentFacts = { coverageYear: 2027, policy: createPolicy({ coverageYear: 2027, demonstration: true }), window }
const person = (birth = '1980-05-05', serial = 100): Values => ({ kind: 'resident-id', number: makeResidentId('509901', birth, serial), name: '示例' })
const base: Answers = {
  who: { for: 'self' }, work: { situation: 'none' }, 'person.1': person(), 'history.1': { last: '2026', elsewhere: 'none' }, 'cover.1': { tier: '1', need: 'none' },
  address: { division: '500103', detail: '示范路1号', standing: 'registered' }, contact: { notify: 'sms', phone: '13800000000' },
}
const newborn = (born: string): Answers => ({
  ...base, who: { for: 'newborn' }, 'person.1': { kind: 'birth-certificate', number: 'Z990000001', name: '示宝' }, 'birth.1': { date: born, sex: 'female' }, 'history.1': {}, guardian: { relation: 'mother', ...person('1996-04-02', 24) },
})
const student: Answers = { ...base, who: { for: 'student' }, school: { kind: 'university', name: '示范大学' }, 'person.1': person('2006-08-30', 18) }
const read = (over: Answers = {}, consents: readonly string[] = ['true', 'need'], today = TODAY) => readApplication({ ...base, ...over }, consents, today)

describe('readApplication', () => {
  it('reads what was declared', () => {
    expect(read()).toMatchObject({
      situation: 'self', scheme: 'resident', agent: false, student: false, divisionId: '500103', contactPhone: '13800000000', applicant: { item: 1 },
      people: [{ item: 1, relation: null, tier: 1, need: null, lastCovered: 2026, elsewhere: 'none', birthDate: '1980-05-05', sex: 'female' }],
    })
  })

  it.each([
    ['who', { who: {} }], ['person', { 'person.1': {} }], ['place', { address: {} }], ['a place that exists', { address: { division: '999999' } }],
    ['the guardian of a minor', { 'person.1': person('2015-01-01') }],
  ] satisfies [string, Answers][])('is null without %s', (_, over) => expect(read(over)).toBeNull())

  it('uses a need only with consent to it', () => {
    const poor = { 'cover.1': { tier: '1', need: 'dibao' } }
    expect(read(poor, ['true', 'need'])?.people[0]?.need).toBe('dibao')
    expect(read(poor, ['true'])?.people[0]?.need).toBeNull()
    expect(read({ 'cover.1': { tier: '1', need: 'none' } }, ['true', 'need'])?.people[0]?.need).toBeNull()
  })

  it.each([['2026', 2026], ['2019', 2019], ['earlier', 'earlier'], ['never', 'never']] as const)('last covered %s', (last, expected) => {
    expect(read({ 'history.1': { last, elsewhere: 'none' } })?.people[0]?.lastCovered).toBe(expected)
  })

  it.each(['none', 'employee', 'resident-other'] as const)('covered elsewhere: %s', (elsewhere) => {
    expect(read({ 'history.1': { last: '2026', elsewhere } })?.people[0]?.elsewhere).toBe(elsewhere)
  })

  it('tells schemes, tiers, students, pupils and agents apart', () => {
    expect(read({ work: { situation: 'flexible' } })?.scheme).toBe('flexible')
    expect(read({ ...student, work: { situation: 'flexible' } })?.scheme).toBe('resident')
    expect(read({ 'cover.1': { tier: '2', need: 'none' } })?.people[0]?.tier).toBe(2)
    expect(read(student)?.student).toBe(true)
    expect(read({ ...student, school: { kind: 'school', name: '示范中学' } })?.student).toBe(false)
    expect(read({ school: { kind: 'university', name: '示范大学' } })?.student).toBe(false)
    const agent = { who: { for: 'agent' }, agent: { relation: 'child', ...person('1976-10-05', 19) } }
    expect(read(agent)).toMatchObject({ agent: true, applicant: { item: 0 } })
    expect(read()?.agent).toBe(false)
  })

  it('knows no history of a newborn and takes the guardian for the applicant', () => {
    expect(read(newborn('2026-11-01'))).toMatchObject({ situation: 'newborn', applicant: { item: 0 }, people: [{ lastCovered: null, birthDate: '2026-11-01' }] })
  })

  it('reads each of a household, with the relation', () => {
    const household = { who: { for: 'household' }, size: { count: '2' }, 'person.2': { ...person('2016-06-01', 14), relation: 'child' }, 'history.2': { last: 'never', elsewhere: 'none' }, 'cover.2': { tier: '2', need: 'none' } }
    expect(read(household)?.people).toMatchObject([{ item: 1, relation: null, tier: 1 }, { item: 2, relation: 'child', tier: 2, lastCovered: 'never' }])
  })

  it('follows the borders of the day', () => {
    const moved = { address: { division: '500112', detail: '示范路1号', standing: 'registered' }, town: { town: 'dawan' } }
    expect(read(moved, [], '2025-11-05')?.divisionId).toBe('500112')
    expect(read(moved, [], '2025-11-06')?.divisionId).toBe('500109')
  })

  it('writes only to who asked for it', () => {
    expect(read({ contact: { notify: 'mailbox', phone: '13800000000' } })?.contactPhone).toBeNull()
  })
})

describe('assess', () => {
  const amount = (over: Answers, today = TODAY, consents: readonly string[] = ['true', 'need'], given = facts) => {
    const application = readApplication({ ...base, ...over }, consents, today)
    const first = application?.people[0]
    if (!application || !first) throw new Error('incomplete')
    return assess(given, application, first, today)
  }

  it.each([
    ['tier 1', {}, 400],
    ['tier 2', { 'cover.1': { tier: '2', need: 'none' } }, 775],
    ['dibao, tier 1', { 'cover.1': { tier: '1', need: 'dibao' } }, 40],
    ['tekun, tier 2', { 'cover.1': { tier: '2', need: 'tekun' } }, 375],
    ['a student', student, 400],
    ['a flexible worker', { work: { situation: 'flexible' } }, 3075],
    ['a flexible worker, whatever need is left from before', { work: { situation: 'flexible' }, 'cover.1': { tier: '1', need: 'tekun' } }, 3075],
    ['a newborn', newborn('2026-11-01'), 400],
  ] satisfies [string, Answers, number][])('%s pays', (_, over, yuan) => {
    const { contribution } = amount(over)
    expect(contribution.payable).toBe(fen(yuan))
    expect(contribution.personal.standing).toBe('demonstration')
  })

  it('gives no subsidy without consent', () => {
    expect(amount({ 'cover.1': { tier: '1', need: 'dibao' } }, TODAY, ['true']).contribution.payable).toBe(fen(400))
  })

  it('asks a university student, not a pupil, by the table of students', () => {
    const table = (over: Answers) => {
      const { personal } = amount(over).contribution
      return 'parameterId' in personal ? personal.parameterId : ''
    }
    expect(table(student)).toContain('premium.student')
    expect(table({ ...student, school: { kind: 'school', name: '示范中学' } })).toContain('premium.resident')
  })

  it('charges the government share from July on, and no newborn within 90 days', () => {
    expect(amount({}, '2027-06-30').contribution.payable).toBe(fen(400))
    expect(amount({}, '2027-07-01').contribution.payable).toBe(fen(1100))
    expect(amount(newborn('2027-06-15'), '2027-07-01').contribution.payable).toBe(fen(400))
    expect(amount(newborn('2027-04-02'), '2027-07-01').contribution.payable).toBe(fen(400))
    expect(amount(newborn('2027-04-01'), '2027-07-01').contribution.payable).toBe(fen(1100))
  })

  it('covers from New Year, from birth, next month, or after the wait', () => {
    const from = (over: Answers, today?: string) => amount(over, today).benefit.from
    expect(from({})).toBe('2027-01-01')
    expect(from({}, '2027-01-15')).toBe('2027-02-01')
    expect(from(newborn('2026-11-01'))).toBe('2026-11-01')
    expect(from(newborn('2026-08-22'))).toBe('2026-08-22')
    expect(from(newborn('2026-08-21'))).toBe('2027-01-01')
    const gap = amount({ 'history.1': { last: '2024', elsewhere: 'none' } }).benefit
    expect(gap).toMatchObject({ waitingMonths: 5, from: '2027-04-20' })
    expect(amount({}, '2027-05-10').benefit).toMatchObject({ waitingMonths: 3, phase: 'late', from: '2027-08-10' })
    expect(amount({ 'history.1': { last: 'earlier', elsewhere: 'none' } }).benefit.waitingMonths).toBeGreaterThanOrEqual(6)
  })

  it('quotes nothing where the year has no figures and nothing is carried over', () => {
    const bare = { ...facts, policy: createPolicy({ coverageYear: 2027, demonstration: false }) }
    expect(amount({}, TODAY, ['true'], bare).contribution).toMatchObject({ payable: null, personal: { standing: 'unknown' } })
  })
})

describe('overviewOf', () => {
  it('shows three premiums with their standing, the last day, and whether it is open', () => {
    const overview = overviewOf(facts, true)
    expect(overview).toMatchObject({ year: 2027, open: true, until: '2026-12-31', standing: 'demonstration' })
    expect(overview.premiums.map(({ kind, tier1, tier2 }) => [kind, 'value' in tier1 && tier1.value, 'value' in tier2 && tier2.value, tier1.standing])).toEqual([
      ['resident', fen(400), fen(775), 'demonstration'], ['student', fen(400), fen(775), 'demonstration'], ['flexible', fen(3075), expect.any(Number), 'demonstration'],
    ])
    expect(overviewOf(facts, false).open).toBe(false)
  })

  it('says unknown where nothing is published', () => {
    const overview = overviewOf({ ...facts, policy: createPolicy({ coverageYear: 2027, demonstration: false }) }, true)
    expect(overview.premiums.every(({ tier1, tier2 }) => tier1.standing === 'unknown' && tier2.standing === 'unknown')).toBe(true)
  })
})
