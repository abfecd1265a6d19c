/** States of a case as people and queues see them. */
export const CASE_STATES = ['in-review', 'more-information', 'approved', 'completed', 'refused', 'withdrawn'] as const
export type CaseState = (typeof CASE_STATES)[number]

/** Everything that can happen to a case. */
export const EVENT_KINDS = [
  'submitted', 'claimed', 'released', 'information-requested', 'information-given', 'approved', 'refused', 'withdrawn', 'paid', 'note-added',
  'assigned', 'passed-on', 'objected', 'evidence-added', 're-examined',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export interface CaseEventFact {
  readonly seq: number
  readonly kind: EventKind
  /** ISO instant. */
  readonly at: string
  /** Coded circumstances, never names. */
  readonly data: Readonly<Record<string, unknown>>
}

/** What an actor may do; staff actions are limited further by role and division. */
export const CASE_ACTIONS = ['claim', 'release', 'request-information', 'give-information', 'approve', 'refuse', 'withdraw', 'pay', 'add-note',
  'assign', 'pass-on', 'object', 'add-evidence', 're-examine',
] as const
export type CaseAction = (typeof CASE_ACTIONS)[number]

/** Event that each action writes. */
export const EVENT_OF: Readonly<Record<CaseAction, EventKind>> = {
  claim: 'claimed',
  release: 'released',
  'request-information': 'information-requested',
  'give-information': 'information-given',
  approve: 'approved',
  refuse: 'refused',
  withdraw: 'withdrawn',
  pay: 'paid',
  'add-note': 'note-added',
  assign: 'assigned',
  'pass-on': 'passed-on',
  object: 'objected',
  'add-evidence': 'evidence-added',
  're-examine': 're-examined',
}

/** Who acts on a case. The counterpart is another bureau, by a message whose signature was checked. */
export type Side = 'staff' | 'resident' | 'provider' | 'counterpart'

/** The one table of permitted next actions: state by actor. A state or actor that is not here may do nothing. */
export const PERMITTED: Readonly<Record<CaseState, Readonly<Record<Side, readonly CaseAction[]>>>> = {
  'in-review': {
    staff: ['claim', 'release', 'assign', 'request-information', 'pass-on', 'approve', 'refuse', 'add-note'],
    resident: ['withdraw', 'add-evidence'], provider: ['pay'], counterpart: ['pass-on', 'approve', 'refuse'],
  },
  'more-information': {
    staff: ['claim', 'release', 'assign', 'pass-on', 'approve', 'refuse', 'add-note'],
    resident: ['give-information', 'withdraw', 'add-evidence'], provider: ['pay'], counterpart: ['pass-on', 'approve', 'refuse'],
  },
  approved: { staff: ['add-note'], resident: ['withdraw', 'object'], provider: ['pay'], counterpart: [] },
  // A decision that stands can be given up, completed by a paper promised for later, and looked at again by sampling.
  completed: { staff: ['add-note', 're-examine'], resident: ['withdraw', 'add-evidence', 'object'], provider: [], counterpart: [] },
  refused: { staff: ['add-note'], resident: ['object'], provider: [], counterpart: [] },
  withdrawn: { staff: ['add-note'], resident: [], provider: [], counterpart: [] },
}

/** Status of a case, folded from its events. */
export interface CaseStatus {
  readonly state: CaseState
  readonly claimedBy: string | null
  /** Date the statutory clock was stopped, while it waits for the resident. */
  readonly clockStoppedOn: string | null
  /** Working days for which the clock stood still so far are added to the due date when it starts again. */
  readonly dueOn: string | null
  /** The leg that is worked now, where the clock has several, and the day it ends. */
  readonly leg: string | null
  readonly legDueOn: string | null
  /** A refusal was objected to: another officer than the one who refused decides. */
  readonly objection: boolean
  readonly refusedBy: string | null
  readonly lastSeq: number
}

const START: CaseStatus = { state: 'in-review', claimedBy: null, clockStoppedOn: null, dueOn: null, leg: null, legDueOn: null, objection: false, refusedBy: null, lastSeq: 0 }

/** No clock runs on what is decided. */
const CLOSED = { clockStoppedOn: null, dueOn: null, legDueOn: null } as const

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** One event onto a status. Pure, and total: an event that the table would not permit is still folded, since it did happen. */
export function apply(status: CaseStatus, event: CaseEventFact): CaseStatus {
  const next = { ...status, lastSeq: event.seq }
  switch (event.kind) {
    case 'submitted': {
      const straight = event.data['pending'] === 0
      const owed = event.data['owed'] === true
      return { ...next, state: straight ? (owed ? 'approved' : 'completed') : 'in-review', dueOn: straight ? null : text(event.data['dueOn']), leg: text(event.data['leg']), legDueOn: text(event.data['legDueOn']) }
    }
    case 'claimed':
      return { ...next, claimedBy: text(event.data['by']) }
    case 'assigned':
      return { ...next, claimedBy: text(event.data['to']) }
    case 'passed-on':
      // The next office's part begins: whoever held the case here has done theirs.
      return { ...next, state: 'in-review', clockStoppedOn: null, claimedBy: null, leg: text(event.data['to']), legDueOn: text(event.data['legDueOn']), dueOn: text(event.data['dueOn']) ?? status.dueOn }
    case 'objected':
      return { ...next, state: 'in-review', objection: true, claimedBy: null, dueOn: text(event.data['dueOn']) }
    case 're-examined':
      return event.data['upheld'] === false ? { ...next, state: 'refused', refusedBy: text(event.data['by']) } : next
    case 'released':
      return { ...next, claimedBy: null }
    case 'information-requested':
      return { ...next, state: 'more-information', clockStoppedOn: text(event.data['on']) }
    case 'information-given':
      return { ...next, state: 'in-review', clockStoppedOn: null, dueOn: text(event.data['dueOn']) ?? status.dueOn, legDueOn: text(event.data['legDueOn']) ?? status.legDueOn }
    case 'approved':
      return { ...next, ...CLOSED, state: event.data['owed'] === true ? 'approved' : 'completed' }
    case 'refused': {
      // In a household some may be enrolled already: the refusal ends the review, not their cover.
      const others = event.data['enrolled'] === true
      return { ...next, state: others ? (event.data['owed'] === true ? 'approved' : 'completed') : 'refused', ...CLOSED, refusedBy: text(event.data['by']) }
    }
    case 'withdrawn':
      return { ...next, ...CLOSED, state: 'withdrawn' }
    case 'paid':
      // A household may pay for those already enrolled while others are still in review: the review goes on.
      return event.data['settled'] === true && status.state === 'approved' ? { ...next, state: 'completed' } : next
    case 'note-added':
    case 'evidence-added':
      return next
  }
}

/** Folds a whole history, in order of seq. */
export function fold(events: readonly CaseEventFact[]): CaseStatus {
  return [...events].sort((a, b) => a.seq - b.seq).reduce(apply, START)
}

/** What was last said against the application: a refusal, or re-examination that took the decision back; null where neither was. */
export function refusalIn<Event extends CaseEventFact>(events: readonly Event[]): Event | null {
  return events.filter((event) => event.kind === 'refused' || (event.kind === 're-examined' && event.data['upheld'] === false)).at(-1) ?? null
}

/** Whether this actor may take this action now. */
export function permits(state: CaseState, actor: Side, action: CaseAction): boolean {
  return PERMITTED[state][actor].includes(action)
}
