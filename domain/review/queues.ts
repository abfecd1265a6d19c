import type { CaseState } from '@/domain/casework/lifecycle'

/** What a queue may ask of a case. A closed set: each has one clause in `features/review/data.ts`, so that no queue brings SQL of its own. */
export type Facet =
  | { readonly facet: 'state'; readonly is: readonly CaseState[] }
  /** `covered`: held by an absent colleague whose work the reader does. */
  | { readonly facet: 'holder'; readonly is: 'me' | 'nobody' | 'covered' }
  /** Against the day the present leg, or the whole, ends; the clock of a case that waits for its resident stands still. */
  | { readonly facet: 'due'; readonly is: 'late' | 'today' }
  | { readonly facet: 'leg'; readonly is: readonly string[] }
  | { readonly facet: 'objection'; readonly is: boolean }
  | { readonly facet: 'sampled'; readonly is: boolean }
  | { readonly facet: 'institution'; readonly is: 'any' | 'none' }
  | { readonly facet: 'documents'; readonly is: 'lacking' }
  /** Someone had to look at it: what went straight through was never in anyone's queue. */
  | { readonly facet: 'reviewed' }

/** Columns a queue may show. */
export const COLUMNS = ['reference', 'applicant', 'service', 'matter', 'leg', 'division', 'institution', 'clock', 'holder'] as const
export type Column = (typeof COLUMNS)[number]

export interface QueueDefinition {
  /** Stands in the address as `view`, and in the messages under `queue.views` and `queue.title`. */
  readonly id: string
  /** Services whose cases it holds; left out: all. */
  readonly services?: readonly string[]
  /** All of these hold. */
  readonly where: readonly Facet[]
  /** By the clock, what is late first; or by the day of the decision, the latest first. */
  readonly order: 'clock' | 'decided'
  /** Columns beside those every queue has. */
  readonly columns?: readonly Column[]
  /** What stands there when it is empty, under `queue.none`. */
  readonly empty: 'new' | 'mine' | 'covered' | 'clean' | 'quiet'
  /** Its count is a warning. */
  readonly hot?: boolean
  /** Shown in the list only while something is in it. */
  readonly rare?: boolean
}

const OPEN: Facet = { facet: 'state', is: ['in-review', 'more-information'] }
const IN_REVIEW: Facet = { facet: 'state', is: ['in-review'] }

/** The queues of the desk, in the order of the list. The first is shown when none is asked for. A new queue is an entry here and its words. */
export const QUEUES = [
  { id: 'open', where: [OPEN], order: 'clock', empty: 'new' },
  { id: 'mine', where: [OPEN, { facet: 'holder', is: 'me' }], order: 'clock', empty: 'mine' },
  { id: 'covering', where: [OPEN, { facet: 'holder', is: 'covered' }], order: 'clock', empty: 'covered', rare: true },
  { id: 'unclaimed', where: [IN_REVIEW, { facet: 'holder', is: 'nobody' }], order: 'clock', empty: 'new' },
  { id: 'overdue', where: [IN_REVIEW, { facet: 'due', is: 'late' }], order: 'clock', empty: 'clean', hot: true },
  { id: 'today', where: [IN_REVIEW, { facet: 'due', is: 'today' }], order: 'clock', empty: 'clean' },
  { id: 'stopped', where: [{ facet: 'state', is: ['more-information'] }], order: 'clock', empty: 'quiet' },
  { id: 'objections', where: [OPEN, { facet: 'objection', is: true }], order: 'clock', empty: 'clean', rare: true },
  { id: 'documents', services: ['remote-treatment'], where: [{ facet: 'state', is: ['in-review', 'more-information', 'completed'] }, { facet: 'documents', is: 'lacking' }], order: 'clock', empty: 'quiet', rare: true },
  { id: 'institution', where: [OPEN, { facet: 'institution', is: 'any' }], order: 'clock', columns: ['institution'], empty: 'quiet', rare: true },
  { id: 'samples', where: [{ facet: 'state', is: ['completed'] }, { facet: 'sampled', is: true }], order: 'decided', columns: ['institution'], empty: 'clean', rare: true },
  { id: 'closed', where: [{ facet: 'state', is: ['approved', 'completed', 'refused', 'withdrawn'] }, { facet: 'reviewed' }], order: 'decided', empty: 'quiet' },
] as const satisfies readonly QueueDefinition[]

export type View = (typeof QUEUES)[number]['id']

export const VIEWS: readonly View[] = QUEUES.map((queue) => queue.id)

const byId: ReadonlyMap<string, QueueDefinition> = new Map(QUEUES.map((queue) => [queue.id, queue]))

/** The definition of a queue that is in the list. */
export function queueOf(view: View): QueueDefinition {
  const found = byId.get(view)
  if (!found) throw new RangeError('a queue outside the list')
  return found
}

/** Columns that the cases of a service have and others lack. */
const OWN_COLUMNS: Readonly<Record<string, readonly Column[]>> = { transfer: ['leg'], 'chronic-certification': ['institution'] }

/** Columns that every queue shows, in the order of `COLUMNS`. */
const EVERYWHERE: readonly Column[] = ['reference', 'applicant', 'matter', 'division', 'clock', 'holder']

/**
 * Columns of a queue: the common ones, its own, and those of the service it is narrowed to. The service is named only where several are mixed.
 * @param service the service chosen, or null for all; @param services how many services there are
 */
export function columnsOf(queue: Pick<QueueDefinition, 'columns' | 'services'>, service: string | null, services: number): readonly Column[] {
  const only = service ?? (queue.services?.length === 1 ? (queue.services[0] ?? null) : null)
  const wanted = new Set<Column>([...EVERYWHERE, ...(queue.columns ?? []), ...(only === null ? [] : (OWN_COLUMNS[only] ?? [])), ...(only === null && services > 1 ? (['service'] as const) : [])])
  return COLUMNS.filter((column) => wanted.has(column))
}
