import { describe, expect, it } from 'vitest'
import type { Answers, Values } from '@/domain/casework/definition'
import { stepOf } from '@/domain/casework/definition'
import { readStep, walk } from '@/domain/casework/walk'
import { makeResidentId } from '@/domain/identity-document/compose'
import { readApplication } from './application'
import { transfer } from './service'

const today = '2026-11-20'
const context = { today, facts: { coverageYear: 2026, home: '500000' } }
const adult = { kind: 'resident-id', number: makeResidentId('509901', '1990-05-05', 11), name: '示例人' }
const whole: Answers = {
  direction: { way: 'entering' }, counterpart: { province: '510000', city: '示例市' }, who: { for: 'self' }, person: adult,
  schemes: { from: 'employee', to: 'employee' }, state: { old: 'ended', new: 'joined', pension: 'no' }, ended: { year: '2026', month: '7' }, joined: { year: '2026', month: '9' },
  place: { division: '500103' }, contact: { notify: 'mailbox' },
}
const problems = (key: string, values: Values, answers: Answers = whole) => {
  const step = stepOf(transfer, key)
  if (!step) throw new Error(key)
  return readStep(step, values, { ...context, answers, item: 0 }).problems.map((one) => `${one.field}:${one.code}`)
}

describe('the road of a transfer', () => {
  it('asks what decides and nothing else', () => {
    expect(walk(transfer, whole, context)).toMatchObject({ keys: ['direction', 'counterpart', 'who', 'person', 'schemes', 'state', 'ended', 'joined', 'place', 'contact'], next: null, ended: false })
  })

  it('asks for no certificate and no letter: the only papers are the document of the person, or of who helps', () => {
    const controls = transfer.steps.flatMap((step) => step.fields.map((field) => field.control))
    expect(controls).not.toContain('files')
    expect(transfer.steps.filter((step) => step.fields.some((field) => field.control === 'document-number')).map((step) => step.id)).toEqual(['person', 'helper'])
  })

  it('ends inside the city, without an application', () => {
    expect(walk(transfer, { direction: { way: 'inside' } }, context)).toMatchObject({ keys: ['direction', 'inside'], ended: true })
  })

  it('asks about two years only where they decide', () => {
    expect(walk(transfer, { ...whole, schemes: { from: 'employee', to: 'resident' } }, context).keys).toContain('years')
    expect(walk(transfer, { ...whole, schemes: { from: 'employee', to: 'resident' }, joined: { year: '2026', month: '8' } }, context).keys).not.toContain('years')
    expect(walk(transfer, whole, context).keys).not.toContain('years')
  })

  it('asks no month that the answers do not have', () => {
    const { keys } = walk(transfer, { ...whole, state: { old: 'runs', new: 'not-yet', pension: 'no' } }, context)
    expect(keys).not.toContain('ended')
    expect(keys).not.toContain('joined')
  })

  it('asks about retirement only whom the employee scheme covered', () => {
    expect(problems('state', { old: 'ended', new: 'joined' })).toEqual(['pension:empty'])
    expect(problems('state', { old: 'ended', new: 'joined' }, { ...whole, schemes: { from: 'resident', to: 'employee' } })).toEqual([])
  })

  it.each([
    ['origin equals destination', 'counterpart', { province: '500000' }, ['province:same-place']],
    ['a province that takes no part', 'counterpart', { province: '710000' }, ['province:choice']],
    ['a month to come', 'ended', { year: '2026', month: '12' }, ['month:future']],
    ['this month', 'ended', { year: '2026', month: '11' }, []],
    ['before birth', 'ended', { year: '1998', month: '1' }, []],
    ['a month that is none', 'joined', { year: '2026', month: '13' }, ['month:choice']],
    ['next year as an employee', 'joined', { year: '2027', month: '1' }, ['year:choice']],
  ])('%s is told at its field', (_, key, values, expected) => expect(problems(key, values)).toEqual(expected))

  it('knows who was not born yet', () => {
    const young: Answers = { ...whole, who: { for: 'other' }, person: { ...adult, number: makeResidentId('509901', '2015-05-05', 11) } }
    expect(problems('ended', { year: '2015', month: '4' }, young)).toEqual(['year:before-birth'])
    expect(problems('ended', { year: '2015', month: '5' }, young)).toEqual([])
  })

  it('takes resident cover of the coming year, which begins in January', () => {
    const resident: Answers = { ...whole, schemes: { from: 'resident', to: 'resident' }, state: { old: 'runs', new: 'joined' }, joined: { year: '2027', month: '1' } }
    expect(problems('joined', { year: '2027', month: '1' }, resident)).toEqual([])
    expect(problems('joined', { year: '2027', month: '2' }, resident)).toEqual(['month:future'])
    expect(readApplication(resident, today)).toMatchObject({ lastMonth: '2026-12', firstMonth: '2027-01' })
  })

  it('takes what a life event knows', () => {
    const answers = transfer.prefill?.({ event: { way: 'leaving', province: '440000', city: '示例市' }, person: adult, place: { division: '500103' } }, today) ?? {}
    expect(answers).toMatchObject({ direction: { way: 'leaving' }, counterpart: { province: '440000', city: '示例市' }, who: { for: 'self' }, place: { division: '500103' } })
    expect(transfer.prefill?.({ event: { way: 'sideways', province: '1' } }, today)).toEqual({})
  })
})

describe('a case that a message opens', () => {
  const opened: Answers = { who: { for: 'other' }, person: adult, letter: { kind: 'information-form', way: 'entering', province: '510000', scheme: 'employee', division: '500103', exchange: 'x/y' } }

  it('is complete without questions, and only the leg that is left is its clock', () => {
    expect(walk(transfer, opened, context)).toMatchObject({ keys: ['who', 'person', 'letter'], next: null })
    expect(transfer.legs?.(opened).map((leg) => leg.id)).toEqual(['in'])
    expect(transfer.decides(opened, today)).toBe('500103')
    expect(readApplication(opened, today)).toMatchObject({ direction: 'entering', from: 'employee', to: null, letter: true })
  })

  it('may be about a child, whom nobody asked for a helper', () => {
    const child = { ...opened, person: { ...adult, number: makeResidentId('509901', '2020-05-05', 11) } }
    expect(walk(transfer, child, context).next).toBeNull()
  })
})
