import type { CaseEventFact, CaseState } from './lifecycle'
import type { ServiceDefinition } from './definition'
import { fold } from './lifecycle'

export type StageId = 'registered' | 'review' | 'information' | 'decided' | 'payment' | 'cover'
export type ActsNext = 'resident' | 'office' | 'tax' | 'nobody'

/** One stage of the resident's tracker. */
export interface Stage {
  readonly id: StageId
  readonly state: 'done' | 'now' | 'next'
  /** ISO instant it was reached, when done. */
  readonly at: string | null
  /** ISO date it is expected by, when it is known. */
  readonly expectedOn: string | null
  readonly actsNext: ActsNext
}

/** The plain stages of a case: done, now, next, each with who acts and by when. */
export function stages(events: readonly CaseEventFact[], owed: { readonly dueOn: string | null } | null, leadsTo: ServiceDefinition<never>['leadsTo'] = 'cover'): readonly Stage[] {
  const status = fold(events)
  const at = (kind: CaseEventFact['kind']): string | null => events.filter((e) => e.kind === kind).at(-1)?.at ?? null
  const reviewed = events.some((e) => e.kind === 'submitted' && e.data['pending'] !== 0)
  const list: Stage[] = [{ id: 'registered', state: 'done', at: at('submitted'), expectedOn: null, actsNext: 'nobody' }]
  const state: CaseState = status.state
  if (reviewed) {
    const deciding = state === 'in-review' || state === 'more-information'
    if (state === 'more-information') {
      list.push({ id: 'information', state: 'now', at: at('information-requested'), expectedOn: null, actsNext: 'resident' })
    } else if (at('information-given')) {
      list.push({ id: 'information', state: 'done', at: at('information-given'), expectedOn: null, actsNext: 'nobody' })
    }
    list.push({
      id: 'review',
      state: state === 'in-review' ? 'now' : deciding ? 'next' : 'done',
      at: deciding ? null : (at('approved') ?? at('refused') ?? at('withdrawn')),
      expectedOn: deciding ? status.dueOn : null,
      actsNext: deciding ? 'office' : 'nobody',
    })
  }
  if (state === 'refused' || state === 'withdrawn') {
    list.push({ id: 'decided', state: 'done', at: at(state === 'refused' ? 'refused' : 'withdrawn'), expectedOn: null, actsNext: 'nobody' })
    return list
  }
  const waiting = state === 'in-review' || state === 'more-information'
  if (leadsTo === 'decision') {
    list.push({ id: 'decided', state: waiting ? 'next' : 'done', at: waiting ? null : (at('approved') ?? at('submitted')), expectedOn: null, actsNext: 'nobody' })
    return list
  }
  list.push({
    id: 'payment',
    state: state === 'completed' ? 'done' : waiting ? 'next' : 'now',
    at: state === 'completed' ? (at('paid') ?? at('approved') ?? at('submitted')) : null,
    expectedOn: state === 'completed' ? null : (owed?.dueOn ?? null),
    actsNext: state === 'completed' ? 'nobody' : 'resident',
  })
  list.push({ id: 'cover', state: state === 'completed' ? 'now' : 'next', at: null, expectedOn: null, actsNext: 'nobody' })
  return list
}
