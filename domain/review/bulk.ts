import { permits, type CaseAction, type CaseState } from '@/domain/casework/lifecycle'
import { parseReference } from '@/domain/reference'

/** What may be done to many cases at once. */
export const BULK_ACTS = ['approve', 'refuse', 'request', 'assign'] as const
export type BulkAct = (typeof BULK_ACTS)[number]

/** Most cases in one go: as many as one can still read through before confirming. */
export const BULK_LIMIT = 100

/** The move that each act is. */
export const BULK_MOVE: Readonly<Record<BulkAct, CaseAction>> = { approve: 'approve', refuse: 'refuse', request: 'request-information', assign: 'assign' }

/** A case someone ticked, with the number of its last event on their screen. */
export interface Picked {
  readonly reference: string
  readonly seq: number
}

/** Reads `reference.seq` pairs out of an address or a form. What is none falls away, twins count once, and beyond the limit nothing is read. */
export function readPicked(values: readonly string[]): readonly Picked[] {
  const found = new Map<string, Picked>()
  for (const value of values) {
    const [typed = '', number = ''] = value.split('.', 2)
    const reference = parseReference(typed)
    if (!reference.ok || !/^\d{1,6}$/.test(number) || found.size >= BULK_LIMIT) continue
    if (!found.has(reference.value)) found.set(reference.value, { reference: reference.value, seq: Number(number) })
  }
  return [...found.values()]
}

/** How a ticked case travels. */
export const pickedText = ({ reference, seq }: Picked): string => `${reference}.${seq}`

/** What the rule has to know of a case as it stands. */
export interface BulkCase {
  readonly state: CaseState
  readonly service: string
  readonly lastSeq: number
  readonly claimedBy: string | null
  readonly objection: boolean
  /** Who refused, where the refusal was objected to. */
  readonly refusedBy: string | null
  /** A case of several legs is granted in its last one. */
  readonly lastLeg: boolean
}

export interface BulkActor {
  readonly staffId: string
  /** Absent colleagues whose work this person does. */
  readonly covering: readonly string[]
}

export type Hindrance = 'not-found' | 'changed' | 'not-permitted' | 'held-by-other' | 'same-officer' | 'other-service' | 'earlier-leg'

/**
 * Why an act cannot be carried out on a case as it stands, or null when it can. The same questions, in the same order, as the move itself
 * asks under the lock (`features/casework/decisions.ts`), so that a preview promises nothing else; what happens in between is told per case.
 * @param service the service whose reasons were offered, for a refusal or a request; null where the act is the same for every service
 */
export function hindranceOf(act: BulkAct, picked: Picked, current: BulkCase | null, actor: BulkActor, service: string | null): Hindrance | null {
  if (!current) return 'not-found'
  if (service !== null && current.service !== service) return 'other-service'
  if (current.lastSeq !== picked.seq) return 'changed'
  if (!permits(current.state, 'staff', BULK_MOVE[act])) return 'not-permitted'
  const free = current.claimedBy === null || current.claimedBy === actor.staffId || actor.covering.includes(current.claimedBy)
  // An assignment is how a case leaves a colleague's hands.
  if (act !== 'assign' && !free) return 'held-by-other'
  if ((act === 'approve' || act === 'refuse') && current.objection && current.refusedBy === actor.staffId) return 'same-officer'
  if (act === 'approve' && !current.lastLeg) return 'earlier-leg'
  return null
}

/** The service most of the cases belong to: whose reasons a refusal or request offers. Null when there are none. */
export function mainService(cases: readonly { readonly service: string }[]): string | null {
  const counts = new Map<string, number>()
  for (const { service } of cases) counts.set(service, (counts.get(service) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

/** How one case of a bulk decision ended. `done-before`: the same person had already carried it out, as after a second press. */
export type BulkOutcome = 'done' | 'done-before' | 'changed' | 'held-by-other' | 'not-permitted' | 'not-found' | 'same-officer' | 'other-service' | 'already-enrolled' | 'colleague-beyond' | 'fault'
