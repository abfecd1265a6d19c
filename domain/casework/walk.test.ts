import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Answers, ServiceDefinition, StepContext, StepDefinition } from './definition'
import { defineService, splitKey, stepOf } from './definition'
import { choice, dateField, fixed, freeText } from './fields'
import { before, FIELD_LIMIT, fieldsOf, onRoad, readStep, walk } from './walk'

interface Facts {
  readonly open: boolean
}

const pet: StepDefinition<Facts> = { id: 'pet', section: 'a', fields: [choice('kind', fixed('cat', 'dog', 'none'))] }
const cat: StepDefinition<Facts> = { id: 'cat', section: 'a', fields: [freeText('name', 10)] }
const dog: StepDefinition<Facts> = {
  id: 'dog',
  section: 'a',
  fields: [freeText('name', 10), dateField('until'), freeText('chip', 5, { optional: true }), freeText('leash', 5, { when: (context) => context.facts.open })],
  check: (values, context) => ((values['until'] ?? '') < context.today ? [{ field: 'until', code: 'past' }] : []),
}
const nothing: StepDefinition<Facts> = { id: 'nothing', section: 'a', fields: [], ends: true }
const told: StepDefinition<Facts> = { id: 'told', section: 'a', fields: [] }

const base: ServiceDefinition<Facts> = {
  id: 'pets',
  version: '1',
  steps: [pet, cat, dog, nothing, told],
  road(answers) {
    const kind = answers['pet']?.['kind']
    if (kind === 'cat') return ['pet', 'told', 'cat.1', 'cat.2']
    if (kind === 'dog') return ['pet', 'dog']
    return kind === 'none' ? ['pet', 'nothing'] : ['pet']
  },
  consents: () => [],
  clock: { workingDays: 1, source: 'test' }, leadsTo: 'decision',
  decides: () => null,
  subjects: () => [],
  applicant: () => null,
  contact: () => ({ channel: 'mailbox', phone: null, mail: null, helper: null, to: 'self' }),
  situation: () => 'pet',
  refusals: [],
  requests: [],
}
const service = defineService(base)
const at = (today = '2026-11-20', open = false) => ({ today, facts: { open } })
const context = (over: Partial<StepContext<Facts>> = {}): StepContext<Facts> => ({ ...at(), answers: {}, item: 0, ...over })
const dogAnswers: Answers = { pet: { kind: 'dog' }, dog: { name: 'Rex', until: '2026-12-01' } }

describe('walk', () => {
  it('grows with the answers', () => {
    expect(walk(service, {}, at())).toMatchObject({ keys: ['pet'], next: 'pet', ended: false })
    const second = walk(service, { pet: { kind: 'cat' } }, at())
    expect(second).toMatchObject({ keys: ['pet', 'told', 'cat.1', 'cat.2'], next: 'cat.1' })
    expect([...second.done]).toEqual(['pet', 'told'])
    expect(walk(service, { pet: { kind: 'cat' }, 'cat.1': { name: 'A' }, 'cat.2': { name: 'B' } }, at()).next).toBeNull()
  })

  it('does not take an answer that came out of order for the first one missing', () => {
    const walked = walk(service, { pet: { kind: 'cat' }, 'cat.2': { name: 'B' } }, at())
    expect(walked.next).toBe('cat.1')
    expect([...walked.done]).toEqual(['pet', 'told', 'cat.2'])
  })

  it('leaves an abandoned branch and finds it again', () => {
    const both: Answers = { ...dogAnswers, 'cat.1': { name: 'A' } }
    const asDog = walk(service, both, at())
    expect(asDog.next).toBeNull()
    expect(onRoad(both, asDog.keys)).toEqual(dogAnswers)
    expect(walk(service, { ...both, pet: { kind: 'cat' } }, at()).next).toBe('cat.2')
  })

  it('asks again for an answer that is no longer right today, with the same answers kept', () => {
    expect(walk(service, dogAnswers, at('2026-12-01')).next).toBeNull()
    const late = walk(service, dogAnswers, at('2026-12-02'))
    expect(late.next).toBe('dog')
    expect(late.done.has('dog')).toBe(false)
  })

  it('asks again when a question was added for today', () => {
    expect(walk(service, dogAnswers, at('2026-11-20', true)).next).toBe('dog')
  })

  it('takes a kept value that is not offered for no answer', () => {
    expect(walk(service, { pet: { kind: 'horse' } }, at())).toMatchObject({ keys: ['pet'], next: 'pet' })
  })

  it('ends in a screen without an application, and never counts it as done', () => {
    const walked = walk(service, { pet: { kind: 'none' } }, at())
    expect(walked).toMatchObject({ keys: ['pet', 'nothing'], next: 'nothing', ended: true })
    expect(walked.done.has('nothing')).toBe(false)
    expect(walk(service, { pet: { kind: 'horse' }, nothing: {} }, at()).ended).toBe(false)
  })

  it('is not ended while something before the end is missing', () => {
    const odd = { ...service, road: () => ['pet', 'nothing'] }
    expect(walk(odd, {}, at())).toMatchObject({ next: 'pet', ended: false })
  })

  it('fails loudly when a road names a step that does not exist', () => {
    expect(() => walk({ ...service, road: () => ['bird'] }, {}, at())).toThrow('unknown step "bird"')
  })

  it('says of any answers the same: the first key that is not done is next, and what is read again stays', () => {
    const values = fc.dictionary(fc.constantFrom('kind', 'name', 'until', 'chip', 'leash', '__proto__', 'constructor'), fc.oneof(fc.constantFrom('cat', 'dog', 'none', '2027-01-01'), fc.string()), { maxKeys: 4 })
    const answers = fc.dictionary(fc.constantFrom('pet', 'told', 'cat.1', 'cat.2', 'dog', 'nothing', '__proto__', 'toString'), values)
    fc.assert(fc.property(answers, (given) => {
      const walked = walk(service, given, at())
      expect(walked.keys.find((key) => !walked.done.has(key)) ?? null).toBe(walked.next)
      for (const key of walked.done) {
        const step = stepOf(service, key) as StepDefinition<Facts>
        const once = readStep(step, given[key] ?? {}, context({ answers: given, item: splitKey(key).item }))
        const twice = readStep(step, once.values, context({ answers: given, item: splitKey(key).item }))
        expect(twice).toEqual({ values: once.values, problems: [] })
      }
      expect(Object.keys(onRoad(given, walked.keys)).every((key) => walked.keys.includes(key))).toBe(true)
    }))
  })
})

describe('before', () => {
  it('is the key before on the road', () => {
    expect(before(['a', 'b'], 'b')).toBe('a')
    expect(before(['a', 'b'], 'a')).toBeNull()
    expect(before(['a', 'b'], 'c')).toBeNull()
  })
})

describe('readStep', () => {
  it('keeps the canonical value and drops what is not asked', () => {
    expect(readStep(dog, { name: '  Rex\u200b  II ', until: '٢٠٢٦-١٢-١', leash: 'red', admin: 'yes', __proto__: 'x' } as Record<string, string>, context())).toEqual({
      values: { name: 'Rex II', until: '2026-12-01' }, problems: [],
    })
  })

  it('asks a conditional field only when it holds', () => {
    expect(fieldsOf(dog, context()).map((field) => field.name)).toEqual(['name', 'until', 'chip'])
    expect(readStep(dog, { name: 'Rex', until: '2026-12-01' }, context({ facts: { open: true } })).problems).toEqual([{ field: 'leash', code: 'empty' }])
  })

  it('keeps what was typed where it is wrong, beside what is right', () => {
    const read = readStep(dog, { name: 'a name far too long', until: '31/02/2026', chip: 'A1' }, context())
    expect(read.values).toEqual({ name: 'a name far too long', until: '31/02/2026', chip: 'A1' })
    expect(read.problems).toEqual([{ field: 'name', code: 'too-long' }, { field: 'until', code: 'date' }])
  })

  it('keeps what a rule across fields refuses', () => {
    expect(readStep(dog, { name: 'Rex', until: '2020-01-01' }, context())).toEqual({ values: { name: 'Rex', until: '2020-01-01' }, problems: [{ field: 'until', code: 'past' }] })
  })

  it('does not ask the rule across fields before every field alone is right', () => {
    expect(readStep(dog, { until: '2020-01-01' }, context()).problems).toEqual([{ field: 'name', code: 'empty' }])
  })

  it('takes a field at its limit and refuses one beyond, keeping its beginning', () => {
    const any: StepDefinition<Facts> = { id: 'any', section: 'a', fields: [{ name: 'text', control: 'textarea', schema: z.string() }] }
    expect(readStep(any, { text: 'x'.repeat(FIELD_LIMIT) }, context()).problems).toEqual([])
    const over = readStep(any, { text: 'x'.repeat(10_000_000) }, context())
    expect(over.problems).toEqual([{ field: 'text', code: 'too-long', detail: { limit: FIELD_LIMIT } }])
    expect(over.values['text']).toHaveLength(FIELD_LIMIT)
  })

  it('takes blanks for empty, also an unfilled date and a date half typed for a date', () => {
    expect(readStep(dog, { name: ' \t ', until: '--' }, context()).problems).toEqual([{ field: 'name', code: 'empty' }, { field: 'until', code: 'empty' }])
    expect(readStep(dog, { name: 'Rex', until: '2026--' }, context()).problems).toEqual([{ field: 'until', code: 'date' }])
    expect(readStep(dog, { name: 'Rex', until: '2026-12-01', chip: '  ' }, context()).problems).toEqual([])
  })

  it.each(['horse', 'toString', '__proto__', 'Cat', ' cat', 'x'.repeat(65)])('refuses the option %s and keeps it', (kind) => {
    const read = readStep(pet, { kind }, context())
    expect(read.problems).toEqual([{ field: 'kind', code: 'choice' }])
    expect(read.values).toEqual({ kind })
  })

  it('loses nothing that was typed, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u0000', '\u200b', '\u202e', '\ufeff', '\u0301', 'e', '李', '𠮷', '\ud842', '<'), maxLength: 20 }), (raw) => {
      const { values, problems } = readStep(cat, { name: raw }, context())
      if (raw.trim() === '') expect(problems).toEqual([{ field: 'name', code: 'empty' }])
      else if (problems.length > 0) expect(values['name']).toBe(raw)
      else expect(values['name']).toBeTruthy()
    }))
  })
})
