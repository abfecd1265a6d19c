import { describe, expect, it } from 'vitest'
import type { CaseEventFact, EventKind } from './lifecycle'
import { CASE_STATES, fold } from './lifecycle'
import type { LegDefinition } from './definition'
import { addWorkingDays } from '@/domain/calendar/working-days'
import { stages } from './timeline'

const at = (seq: number) => `2026-11-20T02:00:0${seq}.000Z`
type Happened = readonly [EventKind, Record<string, unknown>]
const events = (...list: readonly Happened[]): CaseEventFact[] => list.map(([kind, data], i) => ({ seq: i + 1, kind, at: at(i + 1), data }))

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

describe('stages of a clock in legs', () => {
  const LEGS: readonly LegDefinition[] = [{ id: 'out', workingDays: 7, holder: 'elsewhere' }, { id: 'in', workingDays: 8, holder: 'here' }]
  // Accepted on the Monday before the holidays of 2026: 1 to 7 October off, Saturday 10 October worked.
  const plus = (from: string, n: number) => {
    const due = addWorkingDays(from, n)
    return due.ok ? due.dueOn : ''
  }
  const ACCEPTED = '2026-09-28'
  const SENT = ['submitted', { pending: 1, owed: false, leg: 'out', legDueOn: plus(ACCEPTED, 7), dueOn: plus(ACCEPTED, 15) }] as const
  const PASSED = ['passed-on', { from: 'out', to: 'in', by: 'a', legDueOn: plus('2026-10-09', 8) }] as const
  const OBJECTED = ['objected', { dueOn: '2026-11-05' }] as const
  const APPROVED = ['approved', { owed: false, by: 'a' }] as const
  const REFUSED = ['refused', { code: 'x', by: 'a' }] as const
  const shown = (...list: readonly Happened[]) => stages(events(...list), null, 'decision', LEGS).map((one) => [one.leg ?? one.id, one.state, one.at, one.expectedOn, one.actsNext])
  const done = (id: string, n: number) => [id, 'done', at(n), null, 'nobody']

  it('count working days over National Day', () => {
    // 29, 30 September, 8, 9, 10 (Saturday, worked), 12, 13 October; eight more end on the 23rd.
    expect([plus(ACCEPTED, 7), plus(ACCEPTED, 15), plus('2026-10-09', 8)]).toEqual(['2026-10-13', '2026-10-23', '2026-10-20'])
  })

  const legCases: readonly (readonly [string, readonly Happened[], readonly (readonly unknown[])[]])[] = [
    ['in the first leg, worked elsewhere', [SENT], [done('registered', 1), ['out', 'now', null, '2026-10-13', 'other-office'], ['in', 'next', null, '2026-10-23', 'office'], ['decided', 'next', null, null, 'nobody']]],
    ['passed on by hand', [SENT, PASSED], [done('registered', 1), done('out', 2), ['in', 'now', null, '2026-10-20', 'office'], ['decided', 'next', null, null, 'nobody']]],
    ['asked for more in the first leg', [SENT, ASKED], [
      done('registered', 1), ['information', 'now', at(2), null, 'resident'], ['out', 'next', null, '2026-10-13', 'other-office'], ['in', 'next', null, '2026-10-23', 'office'], ['decided', 'next', null, null, 'nobody'],
    ]],
    ['answered, with both limits moved', [SENT, ASKED, ['information-given', { dueOn: '2026-10-26', legDueOn: '2026-10-14' }]], [
      done('registered', 1), done('information', 3), ['out', 'now', null, '2026-10-14', 'other-office'], ['in', 'next', null, '2026-10-26', 'office'], ['decided', 'next', null, null, 'nobody'],
    ]],
    ['approved', [SENT, PASSED, APPROVED], [done('registered', 1), done('out', 2), done('in', 3), done('decided', 3)]],
    ['refused in the first leg: nobody will work the second', [SENT, REFUSED], [done('registered', 1), done('out', 2), done('decided', 2)]],
    ['refused in the last leg', [SENT, PASSED, REFUSED], [done('registered', 1), done('out', 2), done('in', 3), done('decided', 3)]],
    ['withdrawn in the first leg', [SENT, ['withdrawn', {}]], [done('registered', 1), done('out', 2), done('decided', 2)]],
    ['objected to in the first leg', [SENT, REFUSED, OBJECTED], [
      done('registered', 1), done('out', 2), ['objection', 'now', at(3), '2026-11-05', 'office'], ['in', 'next', null, '2026-11-05', 'office'], ['decided', 'next', null, null, 'nobody'],
    ]],
    ['passed on after the objection', [SENT, REFUSED, OBJECTED, PASSED], [
      done('registered', 1), done('out', 2), done('objection', 4), ['in', 'now', null, '2026-10-20', 'office'], ['decided', 'next', null, null, 'nobody'],
    ]],
    ['approved after that', [SENT, REFUSED, OBJECTED, PASSED, APPROVED], [done('registered', 1), done('out', 2), done('objection', 4), done('in', 5), done('decided', 5)]],
    ['refused again in the first leg', [SENT, REFUSED, OBJECTED, REFUSED], [done('registered', 1), done('out', 2), done('objection', 4), done('decided', 4)]],
    ['objected to in the last leg', [SENT, PASSED, REFUSED, OBJECTED], [done('registered', 1), done('out', 2), done('in', 3), ['objection', 'now', at(4), '2026-11-05', 'office'], ['decided', 'next', null, null, 'nobody']]],
    ['approved on the objection', [SENT, PASSED, REFUSED, OBJECTED, APPROVED], [done('registered', 1), done('out', 2), done('in', 3), done('objection', 5), done('decided', 5)]],
    ['withdrawn while objected to', [SENT, PASSED, REFUSED, OBJECTED, ['withdrawn', {}]], [done('registered', 1), done('out', 2), done('in', 3), done('objection', 5), done('decided', 5)]],
    ['asked for more during an objection', [SENT, PASSED, REFUSED, OBJECTED, ASKED], [
      done('registered', 1), ['information', 'now', at(5), null, 'resident'], done('out', 2), done('in', 3), ['objection', 'next', at(4), '2026-11-05', 'office'], ['decided', 'next', null, null, 'nobody'],
    ]],
  ]
  it.each(legCases)('%s', (_, list, expected) => expect(shown(...list)).toEqual(expected))

  it('never say done without a moment, nor show two as now', () => {
    for (const [, list] of legCases) {
      const all = shown(...list)
      expect(all.filter(([, state]) => state === 'now').length).toBeLessThanOrEqual(1)
      for (const [id, state, moment] of all) if (state === 'done') expect(moment, String(id)).not.toBeNull()
    }
  })
})

describe('stages of one office with an objection', () => {
  const shown = (...list: readonly Happened[]) => stages(events(...list), null, 'decision').map((one) => `${one.id} ${one.state} ${one.at ?? '-'} ${one.expectedOn ?? '-'}`)
  const [REFUSED, OBJECTED] = [['refused', { code: 'x' }], ['objected', { dueOn: '2026-12-10' }]] as const
  const NOT_UPHELD = ['re-examined', { upheld: false, by: 'b' }] as const

  it('show the first refusal where it was, and the second look beside it', () => {
    expect(shown(REVIEW, REFUSED, OBJECTED)).toEqual([`registered done ${at(1)} -`, `review done ${at(2)} -`, `objection now ${at(3)} 2026-12-10`, 'decided next - -'])
    expect(shown(REVIEW, REFUSED, OBJECTED, REFUSED)).toEqual([`registered done ${at(1)} -`, `review done ${at(2)} -`, `objection done ${at(4)} -`, `decided done ${at(4)} -`])
    expect(shown(REVIEW, REFUSED, OBJECTED, ['approved', {}])).toEqual([`registered done ${at(1)} -`, `review done ${at(2)} -`, `objection done ${at(4)} -`, `decided done ${at(4)} -`])
  })

  it('show when re-examination took a decision back, reviewed or not', () => {
    expect(shown(REVIEW, ['approved', {}], NOT_UPHELD)).toEqual([`registered done ${at(1)} -`, `review done ${at(2)} -`, `decided done ${at(3)} -`])
    expect(shown(REVIEW, ['approved', {}], ['re-examined', { upheld: true }])).toEqual([`registered done ${at(1)} -`, `review done ${at(2)} -`, `decided done ${at(2)} -`])
    const straight = ['submitted', { pending: 0, owed: false }] as const
    expect(shown(straight, NOT_UPHELD)).toEqual([`registered done ${at(1)} -`, `decided done ${at(2)} -`])
    expect(shown(straight, NOT_UPHELD, OBJECTED)).toEqual([`registered done ${at(1)} -`, `objection now ${at(3)} 2026-12-10`, 'decided next - -'])
    expect(shown(straight, NOT_UPHELD, OBJECTED, ['approved', {}])).toEqual([`registered done ${at(1)} -`, `objection done ${at(4)} -`, `decided done ${at(4)} -`])
  })
})
