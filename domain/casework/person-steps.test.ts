import { describe, expect, it } from 'vitest'
import { makeResidentId } from '@/domain/identity-document/compose'
import type { Answers, StepContext, StepDefinition, Values } from './definition'
import { birthStep, helperStep, personRoad, personStep, personSteps, prefillPerson, subjectOf, whoStep } from './person-steps'
import { readStep } from './walk'

const TODAY = '2026-11-20'
const id = (birth = '1980-05-05', serial = 100) => makeResidentId('509901', birth, serial)
const context = (answers: Answers = {}): StepContext<null> => ({ today: TODAY, facts: null, answers, item: 0 })
const wrong = (step: StepDefinition<null>, posted: Values, answers: Answers = {}) => readStep(step, posted, context(answers)).problems.map((one) => `${one.field} ${one.code}`)

const SELF: Answers = { who: { for: 'self' } }
const OTHER: Answers = { who: { for: 'other' } }
const person = (number = id(), over: Values = {}): Values => ({ kind: 'resident-id', number, name: '示例人', ...over })
const helper = (number = id('1990-01-01', 102), over: Values = {}): Values => ({ relation: 'child', kind: 'resident-id', number, name: '帮手人', ...over })

describe('for whom', () => {
  it.each([[{ for: 'self' }, []], [{ for: 'other' }, []], [{}, ['for empty']], [{ for: '__proto__' }, ['for choice']]])('%j', (posted, problems) => expect(wrong(whoStep(), posted as Values)).toEqual(problems))
})

describe('the insured person', () => {
  it.each([
    ['a citizen', person(), SELF, []],
    ['a number with gaps', person(`${id().slice(0, 6)} ${id().slice(6)}`), SELF, []],
    ['a wrong check digit', person(`${id().slice(0, 17)}${id().endsWith('0') ? '1' : '0'}`), SELF, ['number document-check-digit']],
    ['a kind that is none', person(id(), { kind: 'library-card' }), SELF, ['kind choice']],
    ['a child alone', person(id('2016-01-01')), SELF, ['number needs-adult']],
    ['a child with somebody', person(id('2016-01-01')), OTHER, []],
    ['who is 18 today', person(id('2008-11-20')), SELF, []],
    ['who is 18 tomorrow', person(id('2008-11-21')), SELF, ['number needs-adult']],
    ['born tomorrow', person(id('2026-11-21')), OTHER, ['number document-future']],
  ] satisfies [string, Values, Answers, string[]][])('%s', (_, posted, answers, problems) => expect(wrong(personStep(), posted, answers)).toEqual(problems))
})

describe('birth date and sex', () => {
  const birth = (date: string): Values => ({ date, sex: 'male' })
  it.each([
    ['tomorrow', birth('2026-11-21'), OTHER, ['date future']],
    ['today', birth(TODAY), OTHER, []],
    ['131 years ago', birth('1895-01-01'), SELF, ['date too-old']],
    ['a child alone', birth('2016-1-1'), SELF, ['date needs-adult']],
    ['a child with somebody', birth('2016-1-1'), OTHER, []],
    ['a day that is none', birth('2026-02-30'), SELF, ['date date']],
  ] satisfies [string, Values, Answers, string[]][])('%s', (_, posted, answers, problems) => expect(wrong(birthStep(), posted, answers)).toEqual(problems))
})

describe('who helps', () => {
  const answers = { ...OTHER, person: person() }
  it.each([
    ['an adult', helper(), []],
    ['with a number to call', helper(undefined, { phone: '+86 139 0000 0000' }), []],
    ['with no number to call', helper(undefined, { phone: '12' }), ['phone length']],
    ['a minor', helper(id('2010-01-01', 104)), ['number acting-minor']],
    ['the person themselves', helper(id()), ['number acting-self']],
    ['the person, spelled otherwise', helper(` ${id().slice(0, 10)}-${id().slice(10)}`.toLowerCase()), ['number acting-self']],
    ['the person, by the permit of the same number', helper(id(), { kind: 'residence-permit-cn' }), ['number acting-self']],
    ['a newborn’s paper', helper('Z990000001', { kind: 'birth-certificate' }), ['kind choice']],
    ['whose relation nobody offered', helper(undefined, { relation: 'friend' }), ['relation choice']],
  ] satisfies [string, Values, string[]][])('%s', (_, posted, problems) => expect(wrong(helperStep(), posted, answers)).toEqual(problems))
})

describe('the road', () => {
  it('grows with the answers and asks the birth date only where the number does not say it', () => {
    expect(personRoad({})).toEqual(['who'])
    expect(personRoad(SELF)).toEqual(['who', 'person'])
    expect(personRoad({ ...SELF, person: person() })).toEqual(['who', 'person'])
    expect(personRoad({ ...SELF, person: { kind: 'passport-cn', number: 'E12345678', name: '示例' } })).toEqual(['who', 'person', 'birth'])
    expect(personRoad(OTHER)).toEqual(['who', 'person', 'helper'])
    expect(personRoad({ ...OTHER, person: { kind: 'birth-certificate' } })).toEqual(['who', 'person', 'birth', 'helper'])
    expect(personRoad({ ...SELF, person: { kind: 'toString' } })).toEqual(['who', 'person'])
  })

  it('names only steps that are declared', () => {
    const declared = personSteps().map((step) => step.id)
    for (const key of personRoad({ ...OTHER, person: { kind: 'birth-certificate' } })) expect(declared).toContain(key)
  })
})

describe('what the answers say', () => {
  it('is the insured person, whoever helps', () => {
    const said = subjectOf({ ...OTHER, person: person(` ${id().toLowerCase()} `), helper: helper() }, TODAY)
    expect(said).toEqual({ item: 1, documentKind: 'resident-id', documentNumber: id(), name: '示例人', birthDate: '1980-05-05', sex: said?.sex })
    expect(['female', 'male']).toContain(said?.sex)
  })

  it('takes birth date and sex from the answers where the number is silent, and from nowhere else', () => {
    const passport = { kind: 'passport-cn', number: 'E12345678', name: '示例人' }
    expect(subjectOf({ person: passport, birth: { date: '1990-01-02', sex: 'male' } }, TODAY)).toMatchObject({ birthDate: '1990-01-02', sex: 'male' })
    expect(subjectOf({ person: passport, birth: { date: 'soon', sex: 'other' } }, TODAY)).toMatchObject({ birthDate: null, sex: null })
    expect(subjectOf({ person: person(), birth: { date: '1990-01-02', sex: 'male' } }, TODAY)).toMatchObject({ birthDate: '1980-05-05' })
  })

  it('is nobody while an answer is missing', () => {
    for (const part of [{}, { kind: 'resident-id' }, { kind: 'resident-id', number: id() }, { number: id(), name: '示' }]) expect(subjectOf({ person: part }, TODAY)).toBeNull()
    expect(subjectOf({}, TODAY)).toBeNull()
  })
})

describe('what shared facts give', () => {
  it('is the person, and who helps only beside a person', () => {
    expect(prefillPerson({ person: person() })).toEqual({ who: { for: 'self' }, person: person() })
    expect(prefillPerson({ person: person(), helper: helper(), contact: { notify: 'mailbox' } })).toEqual({ who: { for: 'other' }, person: person(), helper: helper(), contact: { notify: 'mailbox' } })
    expect(prefillPerson({ helper: helper() })).toEqual({})
    expect(prefillPerson({})).toEqual({})
  })
})
