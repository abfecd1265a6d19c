import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, CASE_ACTIONS, CASE_STATES, EVENT_KINDS, EVENT_OF, fold, permits, PERMITTED, refusalIn, type CaseAction, type CaseEventFact, type CaseState, type CaseStatus, type EventKind } from './lifecycle'

const ACTORS = ['staff', 'resident', 'provider', 'counterpart'] as const
const event = (seq: number, kind: EventKind, data: Record<string, unknown> = {}): CaseEventFact => ({ seq, kind, at: `2026-11-20T02:00:${String(seq).padStart(2, '0')}.000Z`, data })
const history = (...kinds: (EventKind | readonly [EventKind, Record<string, unknown>])[]) =>
  kinds.map((one, i) => (typeof one === 'string' ? event(i + 1, one) : event(i + 1, one[0], one[1])))
const REVIEW = ['submitted', { pending: 1, owed: false, dueOn: '2026-11-27' }] as const

/** One event of an action, with whatever circumstances. */
const move = fc.record({
  actor: fc.constantFrom(...ACTORS),
  action: fc.constantFrom(...CASE_ACTIONS),
  data: fc.record({ owed: fc.boolean(), settled: fc.boolean(), enrolled: fc.boolean(), by: fc.constantFrom('a', 'b'), on: fc.constant('2026-11-21'), dueOn: fc.constant('2026-12-01') }),
})
const first = fc.record({ pending: fc.nat(2), owed: fc.boolean(), dueOn: fc.constant('2026-11-27') })

/** A life as the table permits it: moves it forbids do not happen. */
function live(opening: Record<string, unknown>, moves: readonly { actor: (typeof ACTORS)[number]; action: CaseAction; data: Record<string, unknown> }[]): { events: CaseEventFact[]; states: CaseState[] } {
  const events = [event(1, 'submitted', opening)]
  const states = [fold(events).state]
  for (const { actor, action, data } of moves) {
    if (!permits(fold(events).state, actor, action)) continue
    events.push(event(events.length + 1, EVENT_OF[action], data))
    states.push(fold(events).state)
  }
  return { events, states }
}

const TERMINAL: readonly CaseState[] = ['completed', 'refused', 'withdrawn']
/** Which state may follow which; the picture in docs/architecture.md. */
const FOLLOWS: Readonly<Record<CaseState, readonly CaseState[]>> = {
  'in-review': ['in-review', 'more-information', 'approved', 'completed', 'refused', 'withdrawn'],
  'more-information': ['more-information', 'in-review', 'approved', 'completed', 'refused', 'withdrawn'],
  approved: ['approved', 'completed', 'withdrawn', 'in-review'],
  completed: ['completed', 'withdrawn', 'refused', 'in-review'],
  refused: ['refused', 'in-review'],
  withdrawn: ['withdrawn'],
}

describe('the table of what may happen next', () => {
  it('names every state, every actor, and every action of somebody', () => {
    expect(Object.keys(PERMITTED).sort()).toEqual([...CASE_STATES].sort())
    for (const state of CASE_STATES) expect(Object.keys(PERMITTED[state]).sort()).toEqual([...ACTORS].sort())
    const used = new Set(CASE_STATES.flatMap((state) => ACTORS.flatMap((actor) => PERMITTED[state][actor])))
    expect([...used].sort()).toEqual([...CASE_ACTIONS].sort())
  })

  it('is exactly this', () => {
    const decide = ['claim', 'release', 'assign', 'request-information', 'pass-on', 'approve', 'refuse', 'add-note']
    const counterpart = ['pass-on', 'approve', 'refuse']
    expect(PERMITTED).toEqual({
      'in-review': { staff: decide, resident: ['withdraw', 'add-evidence'], provider: ['pay'], counterpart },
      'more-information': { staff: decide.filter((one) => one !== 'request-information'), resident: ['give-information', 'withdraw', 'add-evidence'], provider: ['pay'], counterpart },
      approved: { staff: ['add-note'], resident: ['withdraw', 'object'], provider: ['pay'], counterpart: [] },
      completed: { staff: ['add-note', 're-examine'], resident: ['withdraw', 'add-evidence', 'object'], provider: [], counterpart: [] },
      refused: { staff: ['add-note'], resident: ['object'], provider: [], counterpart: [] },
      withdrawn: { staff: ['add-note'], resident: [], provider: [], counterpart: [] },
    })
  })

  it('answers every question as it stands', () => {
    for (const state of CASE_STATES) for (const actor of ACTORS) for (const action of CASE_ACTIONS) expect(permits(state, actor, action)).toBe((PERMITTED[state][actor] as readonly string[]).includes(action))
  })

  it('has one event for each action, and an event for nothing else but the beginning', () => {
    expect(Object.keys(EVENT_OF).sort()).toEqual([...CASE_ACTIONS].sort())
    expect(new Set(Object.values(EVENT_OF)).size).toBe(CASE_ACTIONS.length)
    expect(EVENT_KINDS.filter((kind) => !Object.values(EVENT_OF).includes(kind))).toEqual(['submitted'])
  })

  it('keeps to the residents what is theirs, to staff what is theirs, and money to the provider', () => {
    const who = (action: CaseAction) => ACTORS.filter((actor) => CASE_STATES.some((state) => permits(state, actor, action)))
    expect(Object.fromEntries(CASE_ACTIONS.map((action) => [action, who(action)]))).toEqual({
      claim: ['staff'], release: ['staff'], 'request-information': ['staff'], 'give-information': ['resident'], approve: ['staff', 'counterpart'], refuse: ['staff', 'counterpart'],
      withdraw: ['resident'], pay: ['provider'], 'add-note': ['staff'],
      assign: ['staff'], 'pass-on': ['staff', 'counterpart'], object: ['resident'], 'add-evidence': ['resident'], 're-examine': ['staff'],
    })
  })
})

describe('the fold', () => {
  it('is one step of apply after the other, in order of number, whatever order they come in', () => {
    fc.assert(fc.property(first, fc.array(move, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (opening, moves, keys) => {
      const { events } = live(opening, moves)
      const stepwise = events.reduce<CaseStatus | null>((status, one) => apply(status ?? fold([]), one), null)
      expect(fold(events)).toEqual(stepwise)
      const shuffled = events.map((one) => ({ one, key: keys.next().value as number })).sort((a, b) => a.key - b.key).map(({ one }) => one)
      expect(fold(shuffled)).toEqual(fold(events))
      for (let cut = 1; cut < events.length; cut++) expect(apply(fold(events.slice(0, cut)), events[cut] as CaseEventFact)).toEqual(fold(events.slice(0, cut + 1)))
      expect(fold(events).lastSeq).toBe(events.length)
    }))
  })

  it('never leaves the table, and never a clock on what is decided', () => {
    fc.assert(fc.property(first, fc.array(move, { maxLength: 30 }), (opening, moves) => {
      const { events, states } = live(opening, moves)
      states.forEach((state, i) => {
        expect(CASE_STATES).toContain(state)
        if (i > 0) expect(FOLLOWS[states[i - 1] as CaseState]).toContain(state)
      })
      const status = fold(events)
      if (TERMINAL.includes(status.state) || status.state === 'approved') expect([status.dueOn, status.clockStoppedOn]).toEqual([null, null])
      expect(status.clockStoppedOn !== null).toBe(status.state === 'more-information')
    }))
  })

  it('lets nothing but a note happen to what was withdrawn', () => {
    for (const actor of ACTORS) for (const action of CASE_ACTIONS) expect(permits('withdrawn', actor, action)).toBe(actor === 'staff' && action === 'add-note')
    const done = fold(history(REVIEW, ['refused', { code: 'x' }]))
    expect(apply(done, event(3, 'note-added'))).toEqual({ ...done, lastSeq: 3 })
  })

  it('opens a refusal again by an objection, for another officer, with a limit of its own', () => {
    const objected = fold(history(REVIEW, ['claimed', { by: 'a' }], ['refused', { code: 'x', by: 'a' }], ['objected', { dueOn: '2026-12-10' }]))
    expect(objected).toMatchObject({ state: 'in-review', objection: true, refusedBy: 'a', claimedBy: null, dueOn: '2026-12-10' })
  })

  it('hands a case from leg to leg, each with its own day, and forgets who held it', () => {
    const legs = history(['submitted', { pending: 1, dueOn: '2026-10-15', leg: 'out', legDueOn: '2026-10-09' }], ['claimed', { by: 'a' }], ['passed-on', { from: 'out', to: 'in', legDueOn: '2026-10-15' }])
    expect(fold(legs.slice(0, 1))).toMatchObject({ leg: 'out', legDueOn: '2026-10-09', dueOn: '2026-10-15' })
    expect(fold(legs)).toMatchObject({ state: 'in-review', leg: 'in', legDueOn: '2026-10-15', dueOn: '2026-10-15', claimedBy: null })
  })

  it('takes back what re-examination did not uphold, and nothing else', () => {
    const done = history(REVIEW, ['approved', { owed: false }])
    expect(fold([...done, event(3, 're-examined', { upheld: true, by: 'b' })]).state).toBe('completed')
    expect(fold([...done, event(3, 're-examined', { upheld: false, by: 'b' })])).toMatchObject({ state: 'refused', refusedBy: 'b' })
  })

  it('finds what was last said against it', () => {
    const [refused, objected, approved] = [['refused', { code: 'x' }], ['objected', {}], ['approved', {}]] as const
    expect(refusalIn(history(REVIEW, refused))?.seq).toBe(2)
    expect(refusalIn(history(REVIEW, refused, objected, refused))?.seq).toBe(4)
    expect(refusalIn(history(REVIEW, approved, ['re-examined', { upheld: false }], 'note-added'))?.seq).toBe(3)
    expect(refusalIn(history(REVIEW, approved, ['re-examined', { upheld: true }]))).toBeNull()
  })

  it.each([
    ['straight, nothing owed', [['submitted', { pending: 0, owed: false, dueOn: null }]], 'completed'],
    ['straight, owed', [['submitted', { pending: 0, owed: true, dueOn: null }]], 'approved'],
    ['straight, paid', [['submitted', { pending: 0, owed: true }], ['paid', { settled: true }]], 'completed'],
    ['one of two notices paid', [['submitted', { pending: 0, owed: true }], ['paid', { settled: false }]], 'approved'],
    ['in review', [REVIEW], 'in-review'],
    ['without a word of who waits', [['submitted', {}]], 'in-review'],
    ['paid for some during review', [REVIEW, ['paid', { settled: true }]], 'in-review'],
    ['asked', [REVIEW, ['information-requested', { on: '2026-11-23' }]], 'more-information'],
    ['answered', [REVIEW, ['information-requested', { on: '2026-11-23' }], ['information-given', { dueOn: '2026-12-03' }]], 'in-review'],
    ['approved, owed', [REVIEW, ['approved', { owed: true }]], 'approved'],
    ['approved, free', [REVIEW, ['approved', { owed: false }]], 'completed'],
    ['approved while asked', [REVIEW, ['information-requested', { on: '2026-11-23' }], ['approved', { owed: true }]], 'approved'],
    ['refused', [REVIEW, ['refused', { code: 'x' }]], 'refused'],
    ['refused, others enrolled and owing', [REVIEW, ['refused', { enrolled: true, owed: true }]], 'approved'],
    ['refused, others enrolled and paid', [REVIEW, ['refused', { enrolled: true, owed: false }]], 'completed'],
    ['withdrawn', [REVIEW, 'withdrawn'], 'withdrawn'],
    ['withdrawn after approval', [REVIEW, ['approved', { owed: true }], 'withdrawn'], 'withdrawn'],
  ] satisfies [string, Parameters<typeof history>, CaseState][])('%s', (_, events, state) => expect(fold(history(...events)).state).toBe(state))

  it('keeps the holder through everything but a release', () => {
    expect(fold(history(REVIEW, ['claimed', { by: 'a' }], ['information-requested', { on: '2026-11-23' }], 'note-added')).claimedBy).toBe('a')
    expect(fold(history(REVIEW, ['claimed', { by: 'a' }], ['released', { by: 'a' }])).claimedBy).toBeNull()
  })

  it('stops the clock while it asks, keeps the due day, and takes the new one with the answer', () => {
    const asked = history(REVIEW, ['information-requested', { on: '2026-11-24' }])
    expect(fold(asked)).toMatchObject({ clockStoppedOn: '2026-11-24', dueOn: '2026-11-27' })
    expect(fold([...asked, event(3, 'information-given', { dueOn: '2026-12-03' })])).toMatchObject({ clockStoppedOn: null, dueOn: '2026-12-03' })
    expect(fold([...asked, event(3, 'information-given', {})])).toMatchObject({ dueOn: '2026-11-27' })
  })
})
