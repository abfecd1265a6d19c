import type { CaseEventFact, CaseState } from './lifecycle'
import type { LegDefinition, ServiceDefinition } from './definition'
import { fold } from './lifecycle'

export type StageId = 'registered' | 'review' | 'leg' | 'objection' | 'information' | 'decided' | 'payment' | 'cover'
export type ActsNext = 'resident' | 'office' | 'other-office' | 'tax' | 'nobody'

/** One stage of the resident's tracker. */
export interface Stage {
  readonly id: StageId
  readonly state: 'done' | 'now' | 'next'
  /** ISO instant it was reached, when done. */
  readonly at: string | null
  /** ISO date it is expected by, when it is known. */
  readonly expectedOn: string | null
  readonly actsNext: ActsNext
  /** Of a leg: which one. */
  readonly leg?: string
}

type Owed = { readonly dueOn: string | null } | null

/** Who works a leg, for the tracker: this bureau's office or the other bureau's. */
const worker = (leg: LegDefinition): ActsNext => (leg.holder === 'here' ? 'office' : 'other-office')

/** One stage a leg: those before the current one are done, its own days are shown for the current one, the whole limit for the last. */
function legStages(events: readonly CaseEventFact[], legs: readonly LegDefinition[], deciding: boolean, decidedAt: string | null): readonly Stage[] {
  const status = fold(events)
  const current = legs.findIndex((leg) => leg.id === status.leg)
  return legs.map((leg, index) => {
    const passed = events.find((event) => event.kind === 'passed-on' && event.data['from'] === leg.id)
    const last = index === legs.length - 1
    if (passed || !deciding) return { id: 'leg', leg: leg.id, state: passed || (last && decidedAt) || index <= current ? 'done' : 'next', at: passed?.at ?? (index === current ? decidedAt : null), expectedOn: null, actsNext: 'nobody' }
    return {
      id: 'leg', leg: leg.id, state: index === current && status.state === 'in-review' ? 'now' : 'next', at: null,
      expectedOn: index === current ? status.legDueOn : last ? status.dueOn : null, actsNext: worker(leg),
    }
  })
}

/**
 * The plain stages of a case: done, now, next, each with who acts and by when.
 * @param legs of the clock where several offices work; none for one office
 */
export function stages(events: readonly CaseEventFact[], owed: Owed, leadsTo: ServiceDefinition<never>['leadsTo'] = 'cover', legs: readonly LegDefinition[] = []): readonly Stage[] {
  const status = fold(events)
  const at = (kind: CaseEventFact['kind']): string | null => events.filter((e) => e.kind === kind).at(-1)?.at ?? null
  const reviewed = events.some((e) => e.kind === 'submitted' && e.data['pending'] !== 0)
  const list: Stage[] = [{ id: 'registered', state: 'done', at: at('submitted'), expectedOn: null, actsNext: 'nobody' }]
  const state: CaseState = status.state
  const deciding = state === 'in-review' || state === 'more-information'
  const decidedAt = at('approved') ?? at('refused') ?? at('withdrawn')
  if (reviewed) {
    if (state === 'more-information') {
      list.push({ id: 'information', state: 'now', at: at('information-requested'), expectedOn: null, actsNext: 'resident' })
    } else if (at('information-given')) {
      list.push({ id: 'information', state: 'done', at: at('information-given'), expectedOn: null, actsNext: 'nobody' })
    }
    if (legs.length > 0 && status.leg !== null) list.push(...legStages(events, legs, deciding && !status.objection, decidedAt))
    else {
      const open = deciding && !status.objection
      list.push({
        id: 'review', state: open ? (state === 'in-review' ? 'now' : 'next') : 'done', at: open ? null : status.objection ? at('refused') : decidedAt,
        expectedOn: open ? status.dueOn : null, actsNext: open ? 'office' : 'nobody',
      })
    }
  }
  if (status.objection) {
    list.push({ id: 'objection', state: deciding ? (state === 'in-review' ? 'now' : 'next') : 'done', at: deciding ? at('objected') : decidedAt, expectedOn: deciding ? status.dueOn : null, actsNext: deciding ? 'office' : 'nobody' })
  }
  if (state === 'refused' || state === 'withdrawn') {
    list.push({ id: 'decided', state: 'done', at: at(state === 'refused' ? 'refused' : 'withdrawn'), expectedOn: null, actsNext: 'nobody' })
    return list
  }
  if (leadsTo === 'decision') {
    list.push({ id: 'decided', state: deciding ? 'next' : 'done', at: deciding ? null : (at('approved') ?? at('submitted')), expectedOn: null, actsNext: 'nobody' })
    return list
  }
  list.push({
    id: 'payment',
    state: state === 'completed' ? 'done' : deciding ? 'next' : 'now',
    at: state === 'completed' ? (at('paid') ?? at('approved') ?? at('submitted')) : null,
    expectedOn: state === 'completed' ? null : (owed?.dueOn ?? null),
    actsNext: state === 'completed' ? 'nobody' : 'resident',
  })
  list.push({ id: 'cover', state: state === 'completed' ? 'now' : 'next', at: null, expectedOn: null, actsNext: 'nobody' })
  return list
}
