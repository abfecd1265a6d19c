import { describe, expect, it } from 'vitest'
import type { CaseEventFact, EventKind } from './lifecycle'
import { CASE_STATES, fold } from './lifecycle'
import { stages } from './timeline'

const at = (seq: number) => `2026-11-20T02:00:0${seq}.000Z`
const events = (...list: readonly (readonly [EventKind, Record<string, unknown>])[]): CaseEventFact[] => list.map(([kind, data], i) => ({ seq: i + 1, kind, at: at(i + 1), data }))

const REVIEW = ['submitted', { pending: 1, owed: false, dueOn: '2026-11-27' }] as const
const STRAIGHT = ['submitted', { pending: 0, owed: true, dueOn: null }] as const
const ASKED = ['information-requested', { on: '2026-11-23' }] as const

const cases: readonly (readonly [string, CaseEventFact[], { readonly dueOn: string | null } | null, readonly (readonly unknown[])[]])[] = [
  ['in review', events(REVIEW), null, [
    ['registered', 'done', at(1), null, 'nobody'], ['review', 'now', null, '2026-11-27', 'office'], ['payment', 'next', null, null, 'resident'], ['cover', 'next', null, null, 'nobody'],
  ]],
  ['asked for more', events(REVIEW, ASKED), null, [
    ['registered', 'done', at(1), null, 'nobody'], ['information', 'now', at(2), null, 'resident'], ['review', 'next', null, '2026-11-27', 'office'], ['payment', 'next', null, null, 'resident'], ['cover', 'next', null, null, 'nobody'],
  ]],
  ['answered', events(REVIEW, ASKED, ['information-given', { dueOn: '2026-12-03' }]), null, [
    ['registered', 'done', at(1), null, 'nobody'], ['information', 'done', at(3), null, 'nobody'], ['review', 'now', null, '2026-12-03', 'office'], ['payment', 'next', null, null, 'resident'], ['cover', 'next', null, null, 'nobody'],
  ]],
  ['approved, owed', events(REVIEW, ['approved', { owed: true }]), { dueOn: '2026-12-31' }, [
    ['registered', 'done', at(1), null, 'nobody'], ['review', 'done', at(2), null, 'nobody'], ['payment', 'now', null, '2026-12-31', 'resident'], ['cover', 'next', null, null, 'nobody'],
  ]],
  ['approved and paid', events(REVIEW, ['approved', { owed: true }], ['paid', { settled: true }]), null, [
    ['registered', 'done', at(1), null, 'nobody'], ['review', 'done', at(2), null, 'nobody'], ['payment', 'done', at(3), null, 'nobody'], ['cover', 'now', null, null, 'nobody'],
  ]],
  ['approved, free', events(REVIEW, ['approved', { owed: false }]), null, [
    ['registered', 'done', at(1), null, 'nobody'], ['review', 'done', at(2), null, 'nobody'], ['payment', 'done', at(2), null, 'nobody'], ['cover', 'now', null, null, 'nobody'],
  ]],
  ['straight, owed', events(STRAIGHT), { dueOn: '2026-12-31' }, [
    ['registered', 'done', at(1), null, 'nobody'], ['payment', 'now', null, '2026-12-31', 'resident'], ['cover', 'next', null, null, 'nobody'],
  ]],
  ['straight, free', events(['submitted', { pending: 0, owed: false }]), null, [
    ['registered', 'done', at(1), null, 'nobody'], ['payment', 'done', at(1), null, 'nobody'], ['cover', 'now', null, null, 'nobody'],
  ]],
  ['refused', events(REVIEW, ['refused', { code: 'not-eligible' }]), null, [
    ['registered', 'done', at(1), null, 'nobody'], ['review', 'done', at(2), null, 'nobody'], ['decided', 'done', at(2), null, 'nobody'],
  ]],
  ['refused, others of the household enrolled', events(REVIEW, ['refused', { enrolled: true, owed: true }]), { dueOn: '2026-12-31' }, [
    ['registered', 'done', at(1), null, 'nobody'], ['review', 'done', at(2), null, 'nobody'], ['payment', 'now', null, '2026-12-31', 'resident'], ['cover', 'next', null, null, 'nobody'],
  ]],
  ['withdrawn from review', events(REVIEW, ['withdrawn', {}]), null, [
    ['registered', 'done', at(1), null, 'nobody'], ['review', 'done', at(2), null, 'nobody'], ['decided', 'done', at(2), null, 'nobody'],
  ]],
  ['withdrawn, never reviewed', events(STRAIGHT, ['withdrawn', {}]), { dueOn: '2026-12-31' }, [
    ['registered', 'done', at(1), null, 'nobody'], ['decided', 'done', at(2), null, 'nobody'],
  ]],
]

describe('stages', () => {
  it.each(cases)('%s', (_, list, owed, expected) => expect(stages(list, owed).map((one) => [one.id, one.state, one.at, one.expectedOn, one.actsNext])).toEqual(expected))

  it('of a service without contribution end with the decision', () => {
    const brief = (list: CaseEventFact[]) => stages(list, null, 'decision').map((one) => `${one.id} ${one.state} ${one.at ?? ''}`.trim())
    expect(brief(events(REVIEW))).toEqual([`registered done ${at(1)}`, 'review now', 'decided next'])
    expect(brief(events(REVIEW, ASKED))).toEqual([`registered done ${at(1)}`, `information now ${at(2)}`, 'review next', 'decided next'])
    expect(brief(events(REVIEW, ['approved', { owed: false }]))).toEqual([`registered done ${at(1)}`, `review done ${at(2)}`, `decided done ${at(2)}`])
    expect(brief(events(REVIEW, ['refused', {}]))).toEqual([`registered done ${at(1)}`, `review done ${at(2)}`, `decided done ${at(2)}`])
    expect(brief(events(['submitted', { pending: 0, owed: false }]))).toEqual([`registered done ${at(1)}`, `decided done ${at(1)}`])
  })

  it('are tried here for every state a case can have', () => {
    expect(new Set(cases.map(([, list]) => fold(list).state))).toEqual(new Set(CASE_STATES))
  })

  it('show nobody waiting once it is over, and at most one stage as now', () => {
    for (const [, list, owed] of cases) {
      const all = stages(list, owed)
      expect(all.filter((one) => one.state === 'now').length).toBeLessThanOrEqual(1)
      if (['refused', 'withdrawn', 'completed'].includes(fold(list).state)) expect(all.every((one) => one.actsNext === 'nobody')).toBe(true)
      for (const one of all) if (one.state === 'done') expect(one.at, one.id).not.toBeNull()
    }
  })

  it('need no notes or claims to be the same', () => {
    expect(stages(events(REVIEW, ['claimed', { by: 'a' }], ['note-added', {}]), null)).toEqual(stages(events(REVIEW), null))
  })
})
