import type { QueueFilter, View } from '@/domain/review/filter'
import { readSearch } from '@/domain/review/filter'
import type { Locale } from '@/domain/locale'
import { casePlace, personPlace, readCase, type CaseRow, type Headline } from '@/features/casework/data'
import type { Particulars } from '@/features/casework/service'
import { sql } from '@/platform/database'
import { digest } from '@/platform/digest'
import { open, openJson } from '@/platform/field-crypto'
import { covers, type DistrictScope } from '@/platform/scope'
import { divisionsIn } from './scope'

/** Rows on a page of the queue. */
export const PAGE_SIZE = 25

/** $1 divisions, $2 staff id, $3 today. */
const OPEN = `f.state IN ('in-review', 'more-information')`
const IN_VIEW: Readonly<Record<View, string>> = {
  open: OPEN,
  mine: `${OPEN} AND f.claimed_by = $2::uuid`,
  unclaimed: `f.state = 'in-review' AND f.claimed_by IS NULL`,
  overdue: `f.state = 'in-review' AND f.due_on < $3::date`,
  today: `f.state = 'in-review' AND f.due_on = $3::date`,
  stopped: `f.state = 'more-information'`,
  // What went straight through was never in anyone's queue.
  closed: `f.state IN ('approved', 'completed', 'refused', 'withdrawn') AND f.reasons <> '{}'`,
}
const IN_SCOPE = `($1::text[] IS NULL OR f.division_id = ANY($1::text[]))`
const RANK = `CASE WHEN f.state = 'more-information' THEN 3 WHEN f.state <> 'in-review' THEN 4 WHEN f.due_on < $3::date THEN 0 WHEN f.due_on = $3::date THEN 1 ELSE 2 END`
const ORDER = `${RANK}, f.due_on, f.submitted_at, f.id`

export interface QueueRow {
  readonly id: string
  readonly reference: string
  readonly service: string
  readonly situation: string
  readonly subjectCount: number
  readonly locale: Locale
  readonly divisionId: string
  readonly state: string
  readonly reasons: readonly string[]
  readonly acceptedOn: string
  readonly dueOn: string | null
  readonly clockStoppedOn: string | null
  /** Day by which the resident was asked to answer. */
  readonly answerBy: string | null
  readonly claimedBy: string | null
  readonly submittedAt: Date
  readonly closedAt: Date | null
  readonly lastSeq: number
  readonly headline: Headline
}

export interface Counted {
  readonly total: number
  readonly late: number
  readonly today: number
  readonly later: number
  readonly stopped: number
  readonly closed: number
}

/** The where clause of a filter and its parameters. A search looks at every state: one searches for what one cannot find. */
function clauses(scope: DistrictScope, filter: QueueFilter, today: string): { readonly where: string; readonly parameters: unknown[] } {
  const search = readSearch(filter.search)
  const parameters = [
    divisionsIn(scope), scope.staffId, today, filter.situation, filter.division, filter.locale, filter.reason,
    search && 'reference' in search ? search.reference : null, search && 'name' in search ? digest('name', search.name) : null,
  ]
  const where = `${IN_SCOPE} AND ${search ? '$2::uuid IS NOT NULL AND $3::date IS NOT NULL' : `(${IN_VIEW[filter.view]}) AND $2::uuid IS NOT NULL AND $3::date IS NOT NULL`}
    AND ($4::text IS NULL OR f.situation = $4) AND ($5::text IS NULL OR f.division_id = $5) AND ($6::text IS NULL OR f.locale = $6)
    AND ($7::text IS NULL OR $7 = ANY(f.reasons)) AND ($8::text IS NULL OR f.reference = $8)
    AND ($9::bytea IS NULL OR (f.person_id, f.id) IN (SELECT s.owner_person_id, s.case_id FROM person p JOIN case_subject s ON s.person_id = p.id WHERE p.name_digest = $9))`
  return { where, parameters }
}

/** One page of the queue and the counts of its groups, both under the same filter and scope. */
export async function readQueue(scope: DistrictScope, filter: QueueFilter, today: string): Promise<{ readonly rows: readonly QueueRow[]; readonly counted: Counted }> {
  const { where, parameters } = clauses(scope, filter, today)
  const order = filter.view === 'closed' && filter.search === '' ? 'f.closed_at DESC NULLS LAST, f.submitted_at DESC, f.id' : ORDER
  const [page, counts] = await Promise.all([
    sql().query(
      `SELECT f.id, f.reference, f.service, f.situation, f.subject_count, f.locale, f.division_id, f.state, f.reasons, f.accepted_on::text AS accepted, f.due_on::text AS due,
         f.clock_stopped_on::text AS stopped, f.claimed_by, f.submitted_at, f.closed_at, f.last_seq, f.headline,
         (SELECT e.data->>'answerBy' FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id AND e.kind = 'information-requested' ORDER BY e.seq DESC LIMIT 1) AS answer_by
       FROM case_file f WHERE ${where} ORDER BY ${order} LIMIT ${PAGE_SIZE} OFFSET ${(filter.page - 1) * PAGE_SIZE}`,
      parameters,
    ),
    sql().query(
      `SELECT count(*)::int AS total, count(*) FILTER (WHERE ${RANK} = 0)::int AS late, count(*) FILTER (WHERE ${RANK} = 1)::int AS today,
         count(*) FILTER (WHERE ${RANK} = 2)::int AS later, count(*) FILTER (WHERE ${RANK} = 3)::int AS stopped, count(*) FILTER (WHERE ${RANK} = 4)::int AS closed
       FROM case_file f WHERE ${where}`,
      parameters,
    ),
  ])
  return {
    counted: counts.rows[0] as Counted,
    rows: page.rows.map((row) => ({
      id: row.id, reference: row.reference, service: row.service, situation: row.situation, subjectCount: row.subject_count, locale: row.locale, divisionId: row.division_id,
      state: row.state, reasons: row.reasons, acceptedOn: row.accepted, dueOn: row.due, clockStoppedOn: row.stopped, answerBy: row.answer_by, claimedBy: row.claimed_by,
      submittedAt: row.submitted_at, closedAt: row.closed_at, lastSeq: row.last_seq, headline: openJson(row.headline, casePlace(row.id, 'headline')) as Headline,
    })),
  }
}

export interface Sidebar {
  readonly views: Readonly<Record<View, number>>
  readonly reasons: readonly { readonly service: string; readonly code: string; readonly count: number }[]
  readonly situations: readonly { readonly service: string; readonly code: string; readonly count: number }[]
}

/** How many cases each list holds, whatever is filtered now. */
export async function readSidebar(scope: DistrictScope, today: string): Promise<Sidebar> {
  const parameters = [divisionsIn(scope), scope.staffId, today]
  const views = Object.entries(IN_VIEW).map(([view, condition]) => `count(*) FILTER (WHERE ${condition})::int AS "${view}"`)
  const [counts, reasons, situations] = await Promise.all([
    sql().query(`SELECT ${views.join(', ')} FROM case_file f WHERE ${IN_SCOPE} AND (${OPEN} OR f.reasons <> '{}')`, parameters),
    sql().query(`SELECT f.service, r AS code, count(*)::int AS count FROM case_file f, unnest(f.reasons) AS r WHERE ${IN_SCOPE} AND ${OPEN} GROUP BY 1, 2 ORDER BY 3 DESC, 2`, parameters.slice(0, 1)),
    sql().query(`SELECT f.service, f.situation AS code, count(*)::int AS count FROM case_file f WHERE ${IN_SCOPE} AND ${OPEN} GROUP BY 1, 2 ORDER BY 3 DESC, 2`, parameters.slice(0, 1)),
  ])
  return { views: counts.rows[0] as Sidebar['views'], reasons: reasons.rows as Sidebar['reasons'], situations: situations.rows as Sidebar['situations'] }
}

/** A case by its reference, when it lies within the scope. Outside it there is nothing, as for a reference nobody has. */
export async function findCase(scope: DistrictScope, reference: string): Promise<CaseRow | null> {
  const { rows } = await sql().query(`SELECT f.person_id, f.id FROM case_file f WHERE f.reference = $2 AND ${IN_SCOPE}`, [divisionsIn(scope), reference])
  const row = rows[0]
  const found = row ? await readCase(row.person_id, row.id) : null
  return found && covers(scope, found.divisionId) ? found : null
}

export interface Neighbors {
  readonly position: number
  readonly total: number
  readonly previous: string | null
  readonly next: string | null
}

/** Where a case stands in the queue of open cases, with the ones beside it. Null once it is decided. */
export async function neighborsOf(scope: DistrictScope, reference: string, today: string): Promise<Neighbors | null> {
  const { rows } = await sql().query(
    `WITH q AS (
       SELECT f.reference, row_number() OVER w::int AS position, lag(f.reference) OVER w AS previous, lead(f.reference) OVER w AS next, count(*) OVER ()::int AS total
       FROM case_file f WHERE ${IN_SCOPE} AND ${OPEN} AND $2::uuid IS NOT NULL WINDOW w AS (ORDER BY ${ORDER}))
     SELECT position, total, previous, next FROM q WHERE reference = $4`,
    [divisionsIn(scope), scope.staffId, today, reference],
  )
  return (rows[0] as Neighbors | undefined) ?? null
}

/** Another record that may be about the same person. Outside the scope only division and state are read. */
export type Match = {
  readonly personId: string
  readonly kind: 'register' | 'cover' | 'case' | 'same-name'
  readonly divisionId: string
  readonly state: string | null
} & ({ readonly within: false } | {
  readonly within: true
  readonly particulars: Particulars | null
  readonly scheme: string | null
  readonly channel: string | null
  readonly at: Date | null
  readonly paidAt: Date | null
  readonly reference: string | null
})

/** Most people of one name that are opened to compare birth dates: 王伟 is borne by thousands. */
const SAME_NAME_LIMIT = 50

/** Everything else known about the people of a case: register, cover of the year, other applications, people of the same name. */
export async function findMatches(scope: DistrictScope, row: Pick<CaseRow, 'id' | 'coverageYear' | 'subjects'>): Promise<readonly Match[]> {
  const people = row.subjects.map((subject) => subject.personId)
  if (people.length === 0) return []
  const [register, cover, cases, named] = await Promise.all([
    sql().query(`SELECT id AS person, sealed, division_id, origin AS state FROM person WHERE id = ANY($1::uuid[]) AND origin <> 'claimed'`, [people]),
    sql().query(
      `SELECT person_id AS person, division_id, state, scheme, channel, enrolled_at AS at, paid_at FROM coverage
       WHERE person_id = ANY($1::uuid[]) AND coverage_year = $2 AND case_id IS DISTINCT FROM $3::uuid`,
      [people, row.coverageYear, row.id],
    ),
    sql().query(
      `SELECT s.person_id AS person, f.division_id, f.state, f.channel, f.reference, f.submitted_at AS at FROM case_subject s
       JOIN case_file f ON f.person_id = s.owner_person_id AND f.id = s.case_id
       WHERE s.person_id = ANY($1::uuid[]) AND s.case_id <> $3::uuid AND f.coverage_year = $2 ORDER BY f.submitted_at DESC LIMIT 20`,
      [people, row.coverageYear, row.id],
    ),
    sql().query(
      `SELECT a.id AS person, a.sealed AS own_sealed, b.id AS other, b.sealed, b.division_id, b.origin AS state FROM person a
       JOIN person b ON b.name_digest = a.name_digest AND b.id <> a.id WHERE a.id = ANY($1::uuid[]) LIMIT ${SAME_NAME_LIMIT}`,
      [people],
    ),
  ])
  const particularsOf = (sealed: Buffer, id: string): Particulars => openJson(sealed, personPlace(id)) as Particulars
  const twins = named.rows.filter((one) => {
    const [own, other] = [particularsOf(one.own_sealed, one.person), particularsOf(one.sealed, one.other)]
    return own.birthDate !== null && own.birthDate === other.birthDate
  })
  const match = (kind: Match['kind'], one: Record<string, unknown>, particulars: () => Particulars | null): Match => {
    const base = { personId: one['person'] as string, kind, divisionId: one['division_id'] as string, state: (one['state'] as string | null) ?? null }
    if (!covers(scope, base.divisionId)) return { ...base, within: false }
    return {
      ...base, within: true, particulars: particulars(), scheme: (one['scheme'] as string | null) ?? null, channel: (one['channel'] as string | null) ?? null,
      at: (one['at'] as Date | null) ?? null, paidAt: (one['paid_at'] as Date | null) ?? null, reference: (one['reference'] as string | null) ?? null,
    }
  }
  return [
    ...cover.rows.map((one) => match('cover', one, () => null)),
    ...cases.rows.map((one) => match('case', one, () => null)),
    ...register.rows.map((one) => match('register', one, () => particularsOf(one.sealed, one.person))),
    ...twins.map((one) => match('same-name', one, () => particularsOf(one.sealed, one.other))),
  ]
}

export interface OutboxRow {
  readonly id: string
  readonly reference: string | null
  readonly divisionId: string | null
  readonly channel: string
  readonly locale: Locale
  readonly template: string
  readonly addressee: string
  readonly body: string
  readonly state: string
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly failureCode: string | null
}

const messagePlace = (id: string, column: 'addressee' | 'body') => ({ table: 'outbound_message', column, row: id }) as const

/** Messages on their way, the latest first. Those of no case belong to nobody's district: only the whole city sees them. */
export async function readOutbox(scope: DistrictScope, page: number): Promise<{ readonly rows: readonly OutboxRow[]; readonly total: number; readonly waiting: number }> {
  const from = `FROM outbound_message m LEFT JOIN case_file f ON f.person_id = m.person_id AND f.id = m.case_id WHERE ${IN_SCOPE}`
  const [list, counts] = await Promise.all([
    sql().query(
      `SELECT m.id, f.reference, f.division_id, m.channel, m.locale, m.template, m.addressee, m.body, m.state, m.created_at, m.sent_at, m.failure_code
       ${from} ORDER BY m.created_at DESC, m.id LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
      [divisionsIn(scope)],
    ),
    sql().query(`SELECT count(*)::int AS total, count(*) FILTER (WHERE m.state = 'waiting')::int AS waiting ${from}`, [divisionsIn(scope)]),
  ])
  return {
    ...(counts.rows[0] as { total: number; waiting: number }),
    rows: list.rows.map((row) => ({
      id: row.id, reference: row.reference, divisionId: row.division_id, channel: row.channel, locale: row.locale, template: row.template, state: row.state,
      addressee: open(row.addressee, messagePlace(row.id, 'addressee')), body: open(row.body, messagePlace(row.id, 'body')),
      createdAt: row.created_at, sentAt: row.sent_at, failureCode: row.failure_code,
    })),
  }
}
