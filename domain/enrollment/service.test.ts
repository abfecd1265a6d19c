import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, Values } from '@/domain/casework/definition'
import { splitKey, stepOf } from '@/domain/casework/definition'
import { onRoad, readStep, walk } from '@/domain/casework/walk'
import { makeResidentId } from '@/domain/identity-document/compose'
import { createPolicy } from '@/domain/policy/quote'
import { HOUSEHOLD_LIMIT, SITUATIONS, type EnrollmentFacts } from './facts'
import { enrollment } from './service'

const TODAY = '2026-11-20'
const window = { main: { from: '2026-10-15', to: '2026-12-31' }, extended: { from: '2027-01-01', to: '2027-02-28' }, standing: 'demonstration' } as const
const facts: EnrollmentFacts = { coverageYear: 2027, policy: createPolicy({ coverageYear: 2027, demonstration: true }), window }
const context = (today = TODAY) => ({ today, facts })
const road = (answers: Answers, today = TODAY) => enrollment.road(answers, context(today))
const walked = (answers: Answers, today = TODAY) => walk(enrollment, answers, context(today))
const id = (birth = '1980-05-05', serial = 100) => makeResidentId('509901', birth, serial)
const person = (birth = '1980-05-05', serial = 100, over: Values = {}): Values => ({ kind: 'resident-id', number: id(birth, serial), name: '示例', ...over })
const history: Values = { last: '2026', elsewhere: 'none' }
const cover: Values = { tier: '1', need: 'none' }
const rest: Answers = { address: { division: '500103', detail: '示范路1号', standing: 'registered' }, contact: { notify: 'mailbox' } }
const self = (over: Answers = {}): Answers => ({ who: { for: 'self' }, work: { situation: 'none' }, 'person.1': person(), 'history.1': history, 'cover.1': cover, ...rest, ...over })
const household = (count: number, over: Answers = {}): Answers => ({
  who: { for: 'household' }, size: { count: String(count) },
  ...Object.fromEntries(Array.from({ length: count }, (_, i) => i + 1).flatMap((item) => [
    [`person.${item}`, person('1980-05-05', 100 + item * 2, item > 1 ? { relation: 'spouse' } : {})], [`history.${item}`, history], [`cover.${item}`, cover],
  ])),
  ...rest, ...over,
})
const newborn = (over: Answers = {}): Answers => ({
  who: { for: 'newborn' }, 'person.1': { kind: 'birth-certificate', number: 'Z990000001', name: '示宝' }, 'birth.1': { date: '2026-11-01', sex: 'female' }, 'cover.1': cover,
  guardian: { relation: 'mother', ...person('1996-04-02', 24) }, ...rest, ...over,
})
const agent = (over: Answers = {}): Answers => ({
  who: { for: 'agent' }, 'person.1': person('1948-01-25', 17), 'history.1': history, 'cover.1': cover,
  agent: { relation: 'child', ...person('1976-10-05', 19) }, proof: { kind: 'authorization', date: '2026-11-01' }, ...rest, ...over,
})
const student = (over: Answers = {}): Answers => ({
  who: { for: 'student' }, school: { kind: 'university', name: '示范大学' }, 'person.1': person('2006-08-30', 18), 'history.1': history, 'cover.1': cover,
  address: { division: '500106', detail: '示范路1号' }, contact: { notify: 'mailbox' }, ...over,
})
const EACH = ['person.1', 'history.1', 'cover.1']
const problemsOf = (answers: Answers, key: string, today = TODAY) => {
  const step = stepOf(enrollment, key)
  if (!step) throw new Error(key)
  return readStep(step, answers[key] ?? {}, { ...context(today), answers, item: splitKey(key).item }).problems
}
const codes = (answers: Answers, key: string, today = TODAY) => problemsOf(answers, key, today).map((one) => `${one.field}:${one.code}`)
const options = (key: string, field: string, answers: Answers = {}, today = TODAY) =>
  (stepOf(enrollment, key)?.fields.find((one) => one.name === field)?.options?.({ ...context(today), answers, item: splitKey(key).item }) ?? []).map((one) => one.value)

describe('the road', () => {
  it.each([
    ['nothing answered', {}, ['who']],
    ['an answer nobody offered', { who: { for: 'emperor' } }, ['who']],
    ['a new employee', { who: { for: 'new-employee' } }, ['who', 'employer']],
    ['oneself, work unknown', { who: { for: 'self' } }, ['who', 'work']],
    ['oneself, employed', { who: { for: 'self' }, work: { situation: 'employed' } }, ['who', 'work', 'employer']],
    ['oneself', self(), ['who', 'work', ...EACH, 'address', 'contact']],
    ['a flexible worker', self({ work: { situation: 'flexible' } }), ['who', 'work', ...EACH, 'address', 'contact']],
    ['oneself, a minor', self({ 'person.1': person('2010-01-01') }), ['who', 'work', ...EACH, 'guardian', 'address', 'contact']],
    ['oneself, 18 today', self({ 'person.1': person('2008-11-20') }), ['who', 'work', ...EACH, 'address', 'contact']],
    ['oneself, 18 tomorrow', self({ 'person.1': person('2008-11-21') }), ['who', 'work', ...EACH, 'guardian', 'address', 'contact']],
    ['a number without birth date', self({ 'person.1': { kind: 'passport-cn', number: 'E12345678', name: '示例' } }), ['who', 'work', 'person.1', 'birth.1', 'history.1', 'cover.1', 'address', 'contact']],
    ['a number without birth date, of a minor', self({ 'person.1': { kind: 'passport-cn', number: 'E12345678', name: '示例' }, 'birth.1': { date: '2012-01-01', sex: 'male' } }), ['who', 'work', 'person.1', 'birth.1', 'history.1', 'cover.1', 'guardian', 'address', 'contact']],
    ['a student', student(), ['who', 'school', ...EACH, 'address', 'contact']],
    ['a pupil', student({ school: { kind: 'school', name: '示范小学' }, 'person.1': person('2016-06-01', 14) }), ['who', 'school', ...EACH, 'guardian', 'address', 'contact']],
    ['a newborn', newborn(), ['who', 'person.1', 'birth.1', 'cover.1', 'guardian', 'address', 'contact']],
    ['a newborn with a citizen number', newborn({ 'person.1': person('2026-11-01') }), ['who', 'person.1', 'cover.1', 'guardian', 'address', 'contact']],
    ['through an agent', agent(), ['who', ...EACH, 'agent', 'proof', 'address', 'contact']],
    ['a minor through an agent', agent({ 'person.1': person('2016-06-01', 14) }), ['who', ...EACH, 'agent', 'proof', 'address', 'contact']],
    ['a household, size unknown', { who: { for: 'household' } }, ['who', 'size']],
    ['a household of one', { who: { for: 'household' }, size: { count: '1' } }, ['who', 'size']],
    ['a household of nine', { who: { for: 'household' }, size: { count: '9' } }, ['who', 'size']],
    ['a household of a million', { who: { for: 'household' }, size: { count: '1e6' } }, ['who', 'size']],
    ['a place whose town decides', self({ address: { ...rest['address'], division: '500112' } }), ['who', 'work', ...EACH, 'address', 'town', 'contact']],
    ['a place that does not exist', self({ address: { ...rest['address'], division: '999999' } }), ['who', 'work', ...EACH, 'address', 'contact']],
  ] satisfies [string, Answers, string[]][])('%s', (_, answers, keys) => expect(road(answers)).toEqual(keys))

  it.each(Array.from({ length: HOUSEHOLD_LIMIT - 1 }, (_, i) => i + 2))('a household of %i asks each of them', (count) => {
    const people = Array.from({ length: count }, (_, i) => [`person.${i + 1}`, `history.${i + 1}`, `cover.${i + 1}`]).flat()
    expect(road(household(count))).toEqual(['who', 'size', ...people, 'address', 'contact'])
    expect(walked(household(count)).next).toBeNull()
    expect(enrollment.subjects(household(count), TODAY)).toHaveLength(count)
  })

  it('needs no guardian in a household: an adult leads it', () => {
    expect(road(household(2, { 'person.2': person('2016-06-01', 14, { relation: 'child' }) }))).not.toContain('guardian')
  })

  it.each([['self', self()], ['flexible', self({ work: { situation: 'flexible' }, 'cover.1': { tier: '1' } })], ['student', student()], ['newborn', newborn()], ['agent', agent()], ['household', household(4)]])('%s can be walked to its end', (situation, answers) => {
    expect(walked(answers)).toMatchObject({ next: null, ended: false })
    expect(enrollment.situation(answers)).toBe(situation)
  })

  it.each([{ who: { for: 'new-employee' } }, { who: { for: 'self' }, work: { situation: 'employed' } }])('ends for %j without an application: the employer registers', (answers) => {
    expect(walked(answers)).toMatchObject({ next: 'employer', ended: true })
  })

  it('forgets the branch that was left', () => {
    const answers = { ...newborn(), ...self() }
    expect(Object.keys(onRoad(answers, road(answers)))).toEqual(['who', 'work', ...EACH, 'address', 'contact'])
  })

  it('never throws and never repeats a question, whatever is in the answers', () => {
    const value = fc.oneof(fc.constantFrom(...SITUATIONS, 'none', 'flexible', 'employed', '2', '8', '500112', '500109', 'resident-id', 'passport-cn', 'hk-macao-travel', 'birth-certificate', '2026-02-31', '٢٠٢٠-١-١', '9999-01-01', 'sms', id('2016-06-01'), id()), fc.string())
    const keys = [...enrollment.steps.map((step) => step.id), ...['person', 'birth', 'history', 'cover'].flatMap((step) => [`${step}.1`, `${step}.2`]), '__proto__', 'constructor']
    const names = ['for', 'situation', 'count', 'kind', 'number', 'name', 'date', 'sex', 'division', 'town', 'standing', 'need', 'tier', 'last', 'elsewhere', 'notify', 'phone', 'relation', 'detail', 'constructor']
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...keys), fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 }), { maxKeys: 12 }), fc.constantFrom(TODAY, '2025-11-05', '2025-11-06'), (answers, today) => {
      const one = walked(answers, today)
      expect(new Set(one.keys).size).toBe(one.keys.length)
      enrollment.subjects(answers, today)
      enrollment.applicant(answers, today)
      enrollment.decides(answers, today)
      enrollment.contact(answers)
      enrollment.situation(answers)
      enrollment.consents(answers, context(today))
      for (const key of keys) if (stepOf(enrollment, key)) problemsOf(answers, key, today)
    }), { numRuns: 500 })
  })
})

describe('consents', () => {
  const ids = (answers: Answers) => enrollment.consents(answers, context()).map((one) => `${one.id}${one.required ? '!' : ''}`)
  it.each([
    ['an adult', self(), ['true!']],
    ['someone of 13', self({ 'person.1': person('2012-11-21') }), ['true!', 'guardian!']],
    ['someone of 14', self({ 'person.1': person('2012-11-20') }), ['true!']],
    ['a newborn', newborn(), ['true!', 'guardian!']],
    ['a family with a child', household(2, { 'person.2': person('2016-06-01', 14, { relation: 'child' }) }), ['true!', 'guardian!']],
    ['through an agent', agent(), ['true!', 'agent!']],
    ['with a need', self({ 'cover.1': { tier: '1', need: 'dibao' } }), ['true!', 'need']],
    ['with a need of the second person', household(2, { 'cover.2': { tier: '1', need: 'dibao' } }), ['true!', 'need']],
    ['with a phone', self({ contact: { notify: 'sms', phone: '13800000000' } }), ['true!', 'remind']],
  ] satisfies [string, Answers, string[]][])('of %s', (_, answers, expected) => expect(ids(answers)).toEqual(expected))
})

describe('the people', () => {
  it('carry birth date and sex of their number, or as answered where the number says nothing', () => {
    expect(enrollment.subjects(self(), TODAY)).toEqual([{ item: 1, documentKind: 'resident-id', documentNumber: id(), name: '示例', birthDate: '1980-05-05', sex: 'female' }])
    expect(enrollment.subjects(newborn(), TODAY)).toMatchObject([{ birthDate: '2026-11-01', sex: 'female' }])
    // A number that says them goes before an answer left over from another document.
    expect(enrollment.subjects(self({ 'birth.1': { date: '1999-09-09', sex: 'male' } }), TODAY)).toMatchObject([{ birthDate: '1980-05-05', sex: 'female' }])
    expect(enrollment.subjects(newborn({ 'birth.1': { date: 'soon', sex: 'neither' } }), TODAY)).toMatchObject([{ birthDate: null, sex: null }])
  })

  it('have their numbers cleaned', () => {
    const spaced = `${id().slice(0, 6)} ${id().slice(6, 14)}-${id().slice(14)}`.toLowerCase()
    expect(enrollment.subjects(self({ 'person.1': person('1980-05-05', 100, { number: spaced }) }), TODAY)[0]?.documentNumber).toBe(id())
  })

  it('apply themselves, through guardian or through agent', () => {
    expect(enrollment.applicant(self(), TODAY)).toMatchObject({ item: 1, documentNumber: id() })
    expect(enrollment.applicant(household(3), TODAY)).toMatchObject({ item: 1 })
    expect(enrollment.applicant(newborn(), TODAY)).toMatchObject({ item: 0, documentNumber: id('1996-04-02', 24) })
    expect(enrollment.applicant(agent(), TODAY)).toMatchObject({ item: 0, documentNumber: id('1976-10-05', 19) })
    expect(enrollment.applicant(self({ 'person.1': person('2010-01-01'), guardian: { relation: 'father', ...person('1984-11-20', 13) } }), TODAY)).toMatchObject({ item: 0 })
    // The agent of an abandoned road is nobody's agent.
    expect(enrollment.applicant({ ...agent(), ...self() }, TODAY)).toMatchObject({ item: 1 })
  })

  it('are missing while the answers are', () => {
    expect(enrollment.applicant(self({ 'person.1': { kind: 'resident-id' } }), TODAY)).toBeNull()
    expect(enrollment.applicant(newborn({ guardian: { kind: 'resident-id' } }), TODAY)).toBeNull()
    expect(enrollment.subjects({}, TODAY)).toEqual([])
  })
})

describe('the person', () => {
  it('may have every kind of document, a newborn two', () => {
    expect(options('person.1', 'kind', self()).slice(0, 3)).toEqual(['resident-id', 'birth-certificate', 'residence-permit-cn'])
    expect(options('person.1', 'kind', self())).toHaveLength(12)
    expect(new Set(options('person.1', 'kind', self())).size).toBe(12)
    expect(options('person.1', 'kind', newborn())).toEqual(['birth-certificate', 'resident-id'])
    expect(options('guardian', 'kind')).not.toContain('birth-certificate')
    expect(options('agent', 'kind')).toHaveLength(11)
    expect(codes(newborn({ 'person.1': { kind: 'passport-cn', number: 'E12345678', name: '示宝' } }), 'person.1')).toEqual(['kind:choice'])
  })

  it('is asked for the relation only in a household, from the second on', () => {
    expect(codes(household(2, { 'person.2': person('1980-05-05', 200) }), 'person.2')).toEqual(['relation:empty'])
    expect(codes(household(2), 'person.1')).toEqual([])
    expect(codes(self(), 'person.1')).toEqual([])
  })

  it.each([
    ['a wrong check character', { number: `${id().slice(0, 17)}${id().endsWith('0') ? '1' : '0'}` }, ['number:document-check-digit']],
    ['a number of another kind', { kind: 'passport-cn' }, ['number:document-other-document']],
    ['a birth date in the future', { number: id('2026-11-21') }, ['number:document-future']],
    ['a foreign passport', { kind: 'passport-foreign', number: 'X1234567' }, ['kind:foreign-passport']],
    ['a name with a digit', { name: '示例3' }, ['name:character']],
    ['a name in Latin letters', { name: "Zoë O'Neil-Smith" }, []],
    ['a name in Hangul', { name: '김예시' }, []],
    ['a name in Arabic', { name: 'مثال الافتراضي' }, []],
    ['a name with a middle dot', { name: '样本古丽•买演示' }, []],
    ['a name with a rare character', { name: '罗样𬭎' }, []],
  ] satisfies [string, Values, string[]][])('with %s', (_, over, expected) => expect(codes(self({ 'person.1': person('1980-05-05', 100, over) }), 'person.1')).toEqual(expected))

  it('is too young for flexible work below 16, whatever document says the age', () => {
    const flexible = (over: Answers) => self({ work: { situation: 'flexible' }, ...over })
    expect(codes(flexible({ 'person.1': person('2010-11-21') }), 'person.1')).toEqual(['number:too-young'])
    expect(codes(flexible({ 'person.1': person('2010-11-20') }), 'person.1')).toEqual([])
    const passport = { 'person.1': { kind: 'passport-cn', number: 'E12345678', name: '示例' } }
    expect(codes(flexible({ ...passport, 'birth.1': { date: '2010-11-21', sex: 'male' } }), 'birth.1')).toEqual(['date:too-young'])
    expect(codes(flexible({ ...passport, 'birth.1': { date: '2010-11-20', sex: 'male' } }), 'birth.1')).toEqual([])
    // Work asked on an abandoned road does not count.
    expect(codes(student({ work: { situation: 'flexible' }, 'person.1': person('2016-06-01', 14) }), 'person.1')).toEqual([])
  })

  it('with a travel permit needs a residence permit as an adult, not as a child or student', () => {
    const permit = { kind: 'hk-macao-travel', number: 'H12345678', name: '示例' }
    expect(codes(self({ 'person.1': permit }), 'person.1')).toEqual([])
    expect(codes(self({ 'person.1': permit, 'birth.1': { date: '1990-01-01', sex: 'male' } }), 'birth.1')).toEqual(['date:residence-permit-needed'])
    expect(codes(self({ 'person.1': permit, 'birth.1': { date: '2016-01-01', sex: 'male' } }), 'birth.1')).toEqual([])
    expect(codes(student({ 'person.1': permit, 'birth.1': { date: '2006-01-01', sex: 'male' } }), 'birth.1')).toEqual([])
  })

  it('is no newborn from the first birthday on', () => {
    expect(codes(newborn({ 'person.1': person('2025-11-20') }), 'person.1')).toEqual(['number:not-newborn'])
    expect(codes(newborn({ 'person.1': person('2025-11-21') }), 'person.1')).toEqual([])
    expect(codes(newborn({ 'birth.1': { date: '2025-11-20', sex: 'male' } }), 'birth.1')).toEqual(['date:not-newborn'])
    expect(codes(newborn({ 'birth.1': { date: '2026-11-21', sex: 'male' } }), 'birth.1')).toEqual(['date:future'])
    expect(codes(newborn(), 'birth.1')).toEqual([])
  })

  it('cannot use a birth certificate from seven on, nor be older than 130', () => {
    const certificate = (date: string) => student({ school: { kind: 'school', name: '示范小学' }, 'person.1': { kind: 'birth-certificate', number: 'Z990000001', name: '示例' }, 'birth.1': { date, sex: 'male' } })
    expect(codes(certificate('2019-11-21'), 'birth.1')).toEqual([])
    expect(codes(certificate('2019-11-20'), 'birth.1')).toEqual(['date:certificate-age'])
    const passport = (date: string) => self({ 'person.1': { kind: 'passport-cn', number: 'E12345678', name: '示例' }, 'birth.1': { date, sex: 'male' } })
    expect(codes(passport('1895-11-20'), 'birth.1')).toEqual(['date:too-old'])
    expect(codes(passport('1895-11-21'), 'birth.1')).toEqual([])
  })

  it('leads a household only as an adult, whatever document says the age', () => {
    expect(codes(household(2, { 'person.1': person('2010-01-01') }), 'person.1')).toEqual(['number:applicant-minor'])
    expect(codes(household(2, { 'person.2': person('2010-01-01', 14, { relation: 'child' }) }), 'person.2')).toEqual([])
    const passport = { kind: 'passport-cn', number: 'E12345678', name: '示例' }
    expect(codes(household(2, { 'person.1': passport, 'birth.1': { date: '2010-01-01', sex: 'male' } }), 'birth.1')).toEqual(['date:applicant-minor'])
    expect(codes(household(2, { 'person.2': { ...passport, relation: 'child' }, 'birth.2': { date: '2010-01-01', sex: 'male' } }), 'birth.2')).toEqual([])
  })

  it('is entered once in a household, however the number is written', () => {
    const twice = (number: string) => household(3, { 'person.3': person('1980-05-05', 0, { number, relation: 'other' }) })
    const own = id('1980-05-05', 104)
    expect(problemsOf(twice(own), 'person.3')).toEqual([{ field: 'number', code: 'repeated', detail: { item: 2 } }])
    expect(codes(twice(`${own.slice(0, 6)} ${own.slice(6)}`.toLowerCase()), 'person.3')).toEqual(['number:repeated'])
    // Only the later of the two is asked again, or both would refuse each other.
    expect(codes(twice(own), 'person.2')).toEqual([])
    expect(codes(household(3), 'person.3')).toEqual([])
    // The permit carries the citizen number: one person.
    expect(codes(household(2, { 'person.2': { kind: 'residence-permit-cn', number: id('1980-05-05', 102), name: '示例', relation: 'other' } }), 'person.2')).toEqual(['number:repeated'])
    // Someone left over from a larger household is not there.
    expect(codes({ ...household(3, { 'person.3': person('1980-05-05', 104, { relation: 'other' }) }), size: { count: '2' } }, 'person.2')).toEqual([])
  })
})

describe('who acts for another', () => {
  it.each(['guardian', 'agent'] as const)('the %s is an adult and another person', (key) => {
    const answers = key === 'guardian' ? newborn() : agent()
    const subject = answers['person.1'] as Values
    const as = (values: Values) => codes({ ...answers, [key]: { ...answers[key], ...values } }, key)
    expect(as({})).toEqual([])
    expect(as({ number: id('2008-11-21', 24) })).toEqual(['number:acting-minor'])
    expect(as({ number: id('2008-11-20', 24) })).toEqual([])
    expect(as({ number: '1' })).toEqual(['number:document-length'])
    if (key === 'agent') {
      expect(as({ kind: subject['kind'] ?? '', number: subject['number'] ?? '' })).toEqual(['number:acting-self'])
      expect(as({ number: ` ${subject['number']?.slice(0, 6)} ${subject['number']?.slice(6).toLowerCase()}` })).toEqual(['number:acting-self'])
    }
  })

  it('shows a paper that is not of tomorrow', () => {
    expect(codes(agent({ proof: { kind: 'authorization', date: '2026-11-21' } }), 'proof')).toEqual(['date:future'])
    expect(codes(agent({ proof: { kind: 'authorization', date: TODAY } }), 'proof')).toEqual([])
    expect(codes(agent({ proof: { kind: 'hearsay', date: TODAY } }), 'proof')).toEqual(['kind:choice'])
  })
})

describe('the place', () => {
  const of = (division: string, town?: string): Answers => self({ address: { ...rest['address'], division }, ...(town ? { town: { town } } : {}) })

  it.each([
    ['2025-11-05', '500112', undefined, '500112'],
    ['2025-11-05', '500112', 'dawan', '500112'],
    ['2025-11-06', '500112', undefined, 'liangjiang-2025'],
    ['2025-11-06', '500112', 'another', 'liangjiang-2025'],
    ['2025-11-06', '500112', 'dawan', '500109'],
    ['2025-11-06', '500109', 'another', '500109'],
    ['2025-11-06', '500109', 'shuitu', 'liangjiang-2025'],
    ['2025-11-06', '500109', 'dawan', '500109'],
    ['2025-11-06', '500105', undefined, 'liangjiang-2025'],
    ['2025-11-06', '500103', undefined, '500103'],
    ['2025-11-06', 'liangjiang-2025', undefined, 'liangjiang-2025'],
  ] as const)('on %s, %s, town %s: %s decides', (today, division, town, expected) => expect(enrollment.decides(of(division, town), today)).toBe(expected))

  it.each([
    ['2025-11-05', '500112', false], ['2025-11-06', '500112', true], ['2025-11-05', '500109', false], ['2025-11-06', '500109', true],
    ['2025-11-06', '500105', false], ['2025-11-06', '500103', false],
  ] as const)('on %s, %s asks for the town: %s', (today, division, asked) => expect(road(of(division), today).includes('town')).toBe(asked))

  it('decides nothing for no place and no such place', () => {
    expect(enrollment.decides({}, TODAY)).toBeNull()
    expect(enrollment.decides(of('999999'), TODAY)).toBeNull()
    expect(codes(of('999999'), 'address')).toEqual(['division:choice'])
    expect(codes(of('constructor'), 'address')).toEqual(['division:choice'])
  })

  it('offers today’s names and the old ones people still use', () => {
    expect(options('address', 'division')).toHaveLength(39)
    expect(options('address', 'division')).toEqual(expect.arrayContaining(['liangjiang-2025', '500105', '500112']))
    expect(options('address', 'division', {}, '2025-11-05')).toHaveLength(38)
    expect(options('address', 'division', {}, '2025-11-05')).not.toContain('liangjiang-2025')
  })

  it('offers the towns that left the place named, and another', () => {
    expect(options('town', 'town', of('500112'))).toEqual(['dawan', 'tongjing', 'dasheng', 'xinglong', 'cizhu', 'another'])
    expect(options('town', 'town', of('500109'))).toHaveLength(6)
    expect(options('town', 'town', of('500109'))).toContain('shuitu')
  })

  it('makes the town a question again for a draft begun before the borders moved', () => {
    expect(walked(of('500112'), '2025-11-05').next).toBeNull()
    expect(walked(of('500112'), '2025-11-06').next).toBe('town')
  })

  const standing = (answers: Answers) => codes({ ...answers, address: { ...rest['address'], ...answers['address'], standing: 'neither' } }, 'address')
  it.each([
    ['an adult', self(), ['standing:needs-permit']],
    ['a flexible worker', self({ work: { situation: 'flexible' } }), []],
    ['a newborn', newborn(), []],
    ['a child', self({ 'person.1': person('2010-01-01') }), []],
    ['a holder of the Hong Kong residence permit', self({ 'person.1': { kind: 'hk-residence', number: '81000019800505101X', name: '示例' } }), []],
    ['a household with an adult', household(2), ['standing:needs-permit']],
    ['an elder through an agent', agent(), ['standing:needs-permit']],
    ['an adult who once began as a flexible worker', { ...household(2), work: { situation: 'flexible' } }, ['standing:needs-permit']],
  ] satisfies [string, Answers, string[]][])('neither registered nor with a permit: %s', (_, answers, expected) => expect(standing(answers)).toEqual(expected))

  it('does not ask a student for it', () => {
    expect(codes(student(), 'address')).toEqual([])
    expect(codes(self({ address: { division: '500103', detail: '示范路1号' } }), 'address')).toEqual(['standing:empty'])
  })
})

describe('cover and contact', () => {
  it('offers eight years, earlier and never', () => {
    expect(options('history.1', 'last')).toEqual(['2026', '2025', '2024', '2023', '2022', '2021', '2020', '2019', 'earlier', 'never'])
    expect(codes(self({ 'history.1': { last: '2027', elsewhere: 'none' } }), 'history.1')).toEqual(['last:choice'])
  })

  it('asks a flexible worker for no subsidy', () => {
    const flexible = self({ work: { situation: 'flexible' }, 'cover.1': { tier: '2', need: 'dibao' } })
    const step = stepOf(enrollment, 'cover.1')
    expect(step && readStep(step, flexible['cover.1'] ?? {}, { ...context(), answers: flexible, item: 1 })).toEqual({ values: { tier: '2' }, problems: [] })
    expect(codes(self({ 'cover.1': { tier: '1' } }), 'cover.1')).toEqual(['need:empty'])
    expect(options('cover.1', 'need', self())[0]).toBe('none')
    expect(options('cover.1', 'need', self())).toContain('dibao')
  })

  it('needs a number only for messages, and writes to nobody who did not ask', () => {
    expect(codes(self({ contact: { notify: 'sms' } }), 'contact')).toEqual(['phone:empty'])
    expect(codes(self({ contact: { notify: 'mailbox' } }), 'contact')).toEqual([])
    expect(codes(self({ contact: { notify: 'sms', phone: '12345' } }), 'contact')).toEqual(['phone:length'])
    expect(enrollment.contact(self({ contact: { notify: 'sms', phone: '13800000000' } }))).toMatchObject({ channel: 'sms', phone: '13800000000' })
    expect(enrollment.contact(self({ contact: { notify: 'mailbox', phone: '13800000000' } }))).toMatchObject({ channel: 'mailbox', phone: null })
    expect(enrollment.contact({})).toMatchObject({ channel: 'mailbox', phone: null })
  })
})

it('promises five working days of its own and has closed lists of words for the desk', () => {
  expect(enrollment.clock).toEqual({ workingDays: 5, source: 'portal' })
  expect(new Set(enrollment.refusals).size).toBe(enrollment.refusals.length)
  expect(new Set(enrollment.requests).size).toBe(enrollment.requests.length)
})
