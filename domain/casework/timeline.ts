import type { CaseEventFact, CaseStatus } from './lifecycle'
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

/** What ends a look at a case: a decision, a withdrawal, or re-examination that took the decision back. */
const ends = (event: CaseEventFact): boolean =>
  event.kind === 'approved' || event.kind === 'refused' || event.kind === 'withdrawn' || (event.kind === 're-examined' && event.data['upheld'] === false)

interface History {
  readonly events: readonly CaseEventFact[]
  readonly status: CaseStatus
  readonly open: boolean
  /** Instant of the decision that ended the first look, and of that about the objection. */
  readonly decidedAt: string | null
  readonly secondAt: string | null
}

function historyOf(events: readonly CaseEventFact[]): History {
  const status = fold(events)
  const objected = events.find((event) => event.kind === 'objected')?.seq ?? Infinity
  return {
    events, status, open: status.state === 'in-review' || status.state === 'more-information',
    decidedAt: events.find((event) => ends(event) && event.seq < objected)?.at ?? null,
    secondAt: events.find((event) => ends(event) && event.seq > objected)?.at ?? null,
  }
}

/**
 * One stage a leg, and the objection after the leg that was refused. Legs passed on are done; the leg worked now shows its own limit, the
 * last one the limit of the whole. Where the case ends before its last leg, the legs nobody will work are left out.
 */
function legStages({ events, status, open, decidedAt, secondAt }: History, legs: readonly LegDefinition[]): readonly Stage[] {
  const current = legs.findIndex((leg) => leg.id === status.leg)
  const objected = events.find((event) => event.kind === 'objected')
  const passed = (leg: LegDefinition) => events.find((event) => event.kind === 'passed-on' && event.data['from'] === leg.id)
  // The leg in which it was refused is the one that nobody had passed on when the objection came.
  const refusedIn = objected ? legs.findIndex((leg) => (passed(leg)?.seq ?? Infinity) > objected.seq) : -1
  return legs.flatMap((leg, index): readonly Stage[] => {
    const last = index === legs.length - 1
    const done = (at: string | null): Stage => ({ id: 'leg', leg: leg.id, state: 'done', at, expectedOn: null, actsNext: 'nobody' })
    const before = passed(leg)
    if (index === refusedIn) return [done(decidedAt), objectionStage(status, open, objected?.at ?? null, before?.at ?? secondAt)]
    if (before) return [done(before.at)]
    if (!open) return index === current ? [done(secondAt ?? decidedAt)] : []
    return [{
      id: 'leg', leg: leg.id, state: index === current && status.state === 'in-review' ? 'now' : 'next', at: null,
      expectedOn: index === current ? status.legDueOn : last ? status.dueOn : null, actsNext: worker(leg),
    }]
  })
}

/** @param doneAt when the second look was over, or passed the case on to the next office */
function objectionStage(status: CaseStatus, open: boolean, at: string | null, doneAt: string | null): Stage {
  if (doneAt !== null || !open) return { id: 'objection', state: 'done', at: doneAt ?? at, expectedOn: null, actsNext: 'nobody' }
  return { id: 'objection', state: status.state === 'in-review' ? 'now' : 'next', at, expectedOn: status.dueOn, actsNext: 'office' }
}

/** The look of one office, and the second one after an objection. Whoever was never reviewed can object only to what re-examination took back. */
function reviewStages({ events, status, open, decidedAt, secondAt }: History, reviewed: boolean): readonly Stage[] {
  const objected = events.find((event) => event.kind === 'objected')
  const first = open && !objected
  const review: Stage = {
    id: 'review', state: first ? (status.state === 'in-review' ? 'now' : 'next') : 'done', at: first ? null : decidedAt,
    expectedOn: first ? status.dueOn : null, actsNext: first ? 'office' : 'nobody',
  }
  return [...(reviewed ? [review] : []), ...(objected ? [objectionStage(status, open, objected.at, secondAt)] : [])]
}

/**
 * The plain stages of a case: done, now, next, each with who acts and by when.
 * @param legs of the clock where several offices work; none for one office
 */
export function stages(events: readonly CaseEventFact[], owed: Owed, leadsTo: ServiceDefinition<never>['leadsTo'] = 'cover', legs: readonly LegDefinition[] = []): readonly Stage[] {
  const history = historyOf(events)
  const { status, open } = history
  const { state } = status
  const at = (kind: CaseEventFact['kind']): string | null => events.filter((e) => e.kind === kind).at(-1)?.at ?? null
  const endedAt = events.filter(ends).at(-1)?.at ?? null
  const reviewed = events.some((e) => e.kind === 'submitted' && e.data['pending'] !== 0)
  const list: Stage[] = [{ id: 'registered', state: 'done', at: at('submitted'), expectedOn: null, actsNext: 'nobody' }]
  if (state === 'more-information') {
    list.push({ id: 'information', state: 'now', at: at('information-requested'), expectedOn: null, actsNext: 'resident' })
  } else if (at('information-given')) {
    list.push({ id: 'information', state: 'done', at: at('information-given'), expectedOn: null, actsNext: 'nobody' })
  }
  list.push(...(reviewed && legs.length > 0 && status.leg !== null ? legStages(history, legs) : reviewStages(history, reviewed)))
  if (state === 'refused' || state === 'withdrawn') {
    list.push({ id: 'decided', state: 'done', at: endedAt, expectedOn: null, actsNext: 'nobody' })
    return list
  }
  if (leadsTo === 'decision') {
    list.push({ id: 'decided', state: open ? 'next' : 'done', at: open ? null : (endedAt ?? at('submitted')), expectedOn: null, actsNext: 'nobody' })
    return list
  }
  list.push({
    id: 'payment',
    state: state === 'completed' ? 'done' : open ? 'next' : 'now',
    at: state === 'completed' ? (at('paid') ?? at('approved') ?? at('submitted')) : null,
    expectedOn: state === 'completed' ? null : (owed?.dueOn ?? null),
    actsNext: state === 'completed' ? 'nobody' : 'resident',
  })
  list.push({ id: 'cover', state: state === 'completed' ? 'now' : 'next', at: null, expectedOn: null, actsNext: 'nobody' })
  return list
}
