/** States of a case as people and queues see them. */
export const CASE_STATES = ['in-review', 'more-information', 'approved', 'completed', 'refused', 'withdrawn'] as const
export type CaseState = (typeof CASE_STATES)[number]

/** Everything that can happen to a case. */
export const EVENT_KINDS = [
  'submitted', 'claimed', 'released', 'information-requested', 'information-given', 'approved', 'refused', 'withdrawn', 'paid', 'note-added',
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
export const CASE_ACTIONS = ['claim', 'release', 'request-information', 'give-information', 'approve', 'refuse', 'withdraw', 'pay', 'add-note'] as const
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
}

/** The one table of permitted next actions: state by actor. A state or actor that is not here may do nothing. */
export const PERMITTED: Readonly<Record<CaseState, { readonly staff: readonly CaseAction[]; readonly resident: readonly CaseAction[]; readonly provider: readonly CaseAction[] }>> = {
  'in-review': { staff: ['claim', 'release', 'request-information', 'approve', 'refuse', 'add-note'], resident: ['withdraw'], provider: ['pay'] },
  'more-information': { staff: ['claim', 'release', 'approve', 'refuse', 'add-note'], resident: ['give-information', 'withdraw'], provider: ['pay'] },
  approved: { staff: ['add-note'], resident: ['withdraw'], provider: ['pay'] },
  completed: { staff: ['add-note'], resident: [], provider: [] },
  refused: { staff: ['add-note'], resident: [], provider: [] },
  withdrawn: { staff: ['add-note'], resident: [], provider: [] },
}

/** Status of a case, folded from its events. */
export interface CaseStatus {
  readonly state: CaseState
  readonly claimedBy: string | null
  /** Date the statutory clock was stopped, while it waits for the resident. */
  readonly clockStoppedOn: string | null
  /** Working days for which the clock stood still so far are added to the due date when it starts again. */
  readonly dueOn: string | null
  readonly lastSeq: number
}

const START: CaseStatus = { state: 'in-review', claimedBy: null, clockStoppedOn: null, dueOn: null, lastSeq: 0 }

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** One event onto a status. Pure, and total: an event that the table would not permit is still folded, since it did happen. */
export function apply(status: CaseStatus, event: CaseEventFact): CaseStatus {
  const next = { ...status, lastSeq: event.seq }
  switch (event.kind) {
    case 'submitted': {
      const straight = event.data['pending'] === 0
      const owed = event.data['owed'] === true
      return { ...next, state: straight ? (owed ? 'approved' : 'completed') : 'in-review', dueOn: straight ? null : text(event.data['dueOn']) }
    }
    case 'claimed':
      return { ...next, claimedBy: text(event.data['by']) }
    case 'released':
      return { ...next, claimedBy: null }
    case 'information-requested':
      return { ...next, state: 'more-information', clockStoppedOn: text(event.data['on']) }
    case 'information-given':
      return { ...next, state: 'in-review', clockStoppedOn: null, dueOn: text(event.data['dueOn']) ?? status.dueOn }
    case 'approved':
      return { ...next, state: event.data['owed'] === true ? 'approved' : 'completed', clockStoppedOn: null, dueOn: null }
    case 'refused': {
      // In a household some may be enrolled already: the refusal ends the review, not their cover.
      const others = event.data['enrolled'] === true
      return { ...next, state: others ? (event.data['owed'] === true ? 'approved' : 'completed') : 'refused', clockStoppedOn: null, dueOn: null }
    }
    case 'withdrawn':
      return { ...next, state: 'withdrawn', clockStoppedOn: null, dueOn: null }
    case 'paid':
      // A household may pay for those already enrolled while others are still in review: the review goes on.
      return event.data['settled'] === true && status.state === 'approved' ? { ...next, state: 'completed' } : next
    case 'note-added':
      return next
  }
}

/** Folds a whole history, in order of seq. */
export function fold(events: readonly CaseEventFact[]): CaseStatus {
  return [...events].sort((a, b) => a.seq - b.seq).reduce(apply, START)
}

/** Whether this actor may take this action now. */
export function permits(state: CaseState, actor: 'staff' | 'resident' | 'provider', action: CaseAction): boolean {
  return PERMITTED[state][actor].includes(action)
}
