import { describe, expect, it } from 'vitest'
import { defineService, splitKey, stepOf, type ServiceDefinition, type StepDefinition } from './definition'
import { choice, fixed, freeText } from './fields'

const step = (over: Partial<StepDefinition<null>> = {}): StepDefinition<null> => ({ id: 'one', section: 'a', fields: [freeText('text', 10)], ...over })
const definition = (...steps: StepDefinition<null>[]): ServiceDefinition<null> => ({
  id: 'test', version: '1', steps, road: () => [], consents: () => [], clock: { workingDays: 1, source: 'test' }, leadsTo: 'decision', decides: () => null,
  subjects: () => [], applicant: () => null, contact: () => ({ channel: 'mailbox', phone: null, mail: null, helper: null, to: 'self' }), situation: () => 'x', refusals: [], requests: [],
})

describe('defineService', () => {
  it('gives back a sound definition', () => {
    const sound = definition(step(), step({ id: 'two-more', fields: [choice('kind', fixed('a', 'b'))] }))
    expect(defineService(sound)).toBe(sound)
  })

  it.each([
    ['a step twice', definition(step(), step()), 'step "one" is declared twice'],
    ['a step that is no lower-case word', definition(step({ id: 'One' })), 'step id "One" is not a lower-case word'],
    ['a step that reads as a repeated one', definition(step({ id: 'one.2' })), 'step id "one.2" is not a lower-case word'],
    ['a field twice', definition(step({ fields: [freeText('text', 1), freeText('text', 2)] })), 'field "one.text" is declared twice'],
    ['radio buttons without options', definition(step({ fields: [{ ...freeText('text', 1), control: 'radio' }] })), 'field "one.text" offers no options'],
    ['a list without options', definition(step({ fields: [{ ...freeText('text', 1), control: 'select' }] })), 'field "one.text" offers no options'],
  ])('refuses %s', (_, wrong, message) => expect(() => defineService(wrong)).toThrow(`service test: ${message}`))
})

describe('keys', () => {
  it.each([
    ['person', { id: 'person', item: 0 }],
    ['person.2', { id: 'person', item: 2 }],
    ['person.0', { id: 'person.0', item: 0 }],
    ['person.-1', { id: 'person.-1', item: 0 }],
    ['person.1e9999', { id: 'person.1e9999', item: 0 }],
    ['person.', { id: 'person.', item: 0 }],
    ['person.x', { id: 'person.x', item: 0 }],
  ])('%s', (key, split) => expect(splitKey(key)).toEqual(split))

  it('find their step, and no inherited one', () => {
    const service = definition(step())
    expect(stepOf(service, 'one.3')?.id).toBe('one')
    for (const key of ['two', '__proto__', 'constructor', 'toString', 'one.x', '']) expect(stepOf(service, key)).toBeNull()
  })
})
