import { CASE_STATES } from '@/domain/casework/lifecycle'
import type { BulkCase } from '@/domain/review/bulk'
import type { ClockCase } from '@/domain/review/breaches'
import type { QueueFilter } from '@/domain/review/filter'
import { readSearch } from '@/domain/review/filter'
import { QUEUES, queueOf, type Facet, type QueueDefinition, type View } from '@/domain/review/queues'
import type { Locale } from '@/domain/locale'
import { casePlace, personPlace, readCase, type CaseRow, type Headline } from '@/features/casework/data'
import type { Particulars } from '@/features/casework/service'
import { chinaDate } from '@/platform/clock'
import { sql, type Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { openJson } from '@/platform/field-crypto'
import { coversCase, covers, type DistrictScope } from '@/platform/scope'
import { inScope, parameters, type Parameters } from './scope'

const OPEN = `f.state IN ('in-review', 'more-information')`
/** The day the present leg ends, or the whole where there is one part. */
const DUE = 'coalesce(f.leg_due_on, f.due_on)'
/** Papers promised for later in a signed declaration and not there yet. */
const LACKING = `(f.person_id, f.id) IN (SELECT r.person_id, r.case_id FROM remote_filing r WHERE r.evidence = 'promised' AND r.state = 'in-force')`

const quoted = (values: readonly string[]): string => values.map((value) => `'${/^[a-z0-9-]+$/.exec(value)?.[0] ?? ''}'`).join(', ')

interface Reader {
  readonly scope: DistrictScope
  /** Places of today, of the reader's id and of the ids they cover. */
  readonly today: string
  readonly me: string
  readonly covered: string
}

const readerOf = (scope: DistrictScope, today: string, { add }: Parameters): Reader => ({ scope, today: `${add(today)}::date`, me: `${add(scope.staffId)}::uuid`, covered: `${add(scope.covering)}::uuid[]` })

/** The one clause of each facet. */
function clauseOf(facet: Facet, { today, me, covered }: Reader): string {
  switch (facet.facet) {
    case 'state': return `f.state IN (${quoted(facet.is)})`
    case 'holder': return facet.is === 'nobody' ? 'f.claimed_by IS NULL' : facet.is === 'me' ? `f.claimed_by = ${me}` : `f.claimed_by = ANY(${covered})`
    case 'due': return `${DUE} ${facet.is === 'late' ? '<' : '='} ${today}`
    case 'leg': return `f.leg IN (${quoted(facet.is)})`
    case 'objection': return facet.is ? 'f.objection' : 'NOT f.objection'
    case 'sampled': return facet.is ? 'f.sampled' : 'NOT f.sampled'
    case 'institution': return `f.institution_id IS ${facet.is === 'any' ? 'NOT ' : ''}NULL`
    case 'documents': return LACKING
    case 'reviewed': return `(f.reasons <> '{}' OR f.leg IS NOT NULL OR f.institution_id IS NOT NULL)`
  }
}

const conditionOf = (queue: QueueDefinition, reader: Reader): string =>
  [...queue.where.map((facet) => clauseOf(facet, reader)), ...(queue.services ? [`f.service IN (${quoted(queue.services)})`] : [])].join(' AND ')

const rankOf = ({ today }: Reader): string => `CASE WHEN f.state = 'more-information' THEN 3 WHEN f.state <> 'in-review' THEN 4 WHEN ${DUE} < ${today} THEN 0 WHEN ${DUE} = ${today} THEN 1 ELSE 2 END`

/** Late first, then by the day it ends. */
const byClock = (reader: Reader): string => `${rankOf(reader)}, ${DUE}, f.submitted_at, f.id`

export interface QueueRow extends Omit<BulkCase, 'lastLeg'> {
  readonly id: string
  readonly personId: string
  readonly reference: string
  readonly situation: string
  readonly subjectCount: number
  readonly locale: Locale
  readonly divisionId: string
  readonly institutionId: string | null
  /** The institution's name in the four languages. */
  readonly institution: Readonly<Record<Locale, string>> | null
  readonly reasons: readonly string[]
  readonly acceptedOn: string
  /** The day the present leg began, or the application was accepted. */
  readonly since: string
  readonly dueOn: string | null
  readonly clockStoppedOn: string | null
  readonly leg: string | null
  readonly sampled: boolean
  /** Day by which the resident was asked to answer. */
  readonly answerBy: string | null
  readonly submittedAt: Date
  readonly closedAt: Date | null
  readonly headline: Headline
}

const last = (kind: string, value: string): string => `(SELECT ${value} FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id AND e.kind = '${kind}' ORDER BY e.seq DESC LIMIT 1)`

const ROW = `f.id, f.person_id AS "personId", f.reference, f.service, f.situation, f.subject_count AS "subjectCount", f.locale, f.division_id AS "divisionId",
  f.institution_id AS "institutionId", (SELECT i.names FROM institution i WHERE i.id = f.institution_id) AS institution, f.state, f.reasons, f.accepted_on::text AS "acceptedOn", ${DUE}::text AS "dueOn", f.clock_stopped_on::text AS "clockStoppedOn", f.leg,
  f.objection, f.sampled, f.claimed_by AS "claimedBy", f.submitted_at AS "submittedAt", f.closed_at AS "closedAt", f.last_seq AS "lastSeq", f.headline,
  CASE WHEN f.state = 'more-information' THEN ${last('information-requested', `e.data->>'answerBy'`)} END AS "answerBy",
  CASE WHEN f.leg IS NOT NULL THEN ${last('passed-on', 'e.at')} END AS "passedAt", CASE WHEN f.objection THEN ${last('refused', 'e.actor_id')} END AS "refusedBy"`

type RawRow = Omit<QueueRow, 'state' | 'since' | 'headline'> & { readonly state: string; readonly headline: Buffer; readonly passedAt: Date | null }

const rowOf = ({ passedAt, headline, state, ...row }: RawRow): QueueRow => ({
  ...row, state: CASE_STATES.find((one) => one === state) ?? 'in-review', since: passedAt ? chinaDate(passedAt) : row.acceptedOn,
  headline: openJson(headline, casePlace(row.id, 'headline')) as Headline,
})

export interface Counted {
  readonly total: number
  readonly late: number
  readonly today: number
  readonly later: number
  readonly stopped: number
  readonly closed: number
}

/** A filter as SQL. A search looks at every state: one searches for what one cannot find. */
function selection(scope: DistrictScope, filter: QueueFilter, today: string): { readonly where: string; readonly order: string; readonly rank: string; readonly values: unknown[] } {
  const to = parameters()
  const reader = readerOf(scope, today, to)
  const search = readSearch(filter.search)
  const queue = queueOf(filter.view)
  const equal = (column: string, value: string | null): readonly string[] => (value === null ? [] : [`${column} = ${to.add(value)}::text`])
  const where = [
    // Named here whatever the filter asks: a parameter that no clause uses would have no type.
    inScope(scope, to), `${reader.today} IS NOT NULL AND ${reader.me} IS NOT NULL AND ${reader.covered} IS NOT NULL`,
    ...(search === null ? [conditionOf(queue, reader)] : []),
    ...equal('f.service', filter.service), ...equal('f.leg', filter.leg), ...equal('f.situation', filter.situation), ...equal('f.division_id', filter.division), ...equal('f.locale', filter.locale),
    ...(filter.reason === null ? [] : [`${to.add(filter.reason)}::text = ANY(f.reasons)`]),
    ...(search && 'reference' in search ? equal('f.reference', search.reference) : []),
    ...(search && 'name' in search
      ? [`(f.person_id, f.id) IN (SELECT s.owner_person_id, s.case_id FROM person p JOIN case_subject s ON s.person_id = p.id WHERE p.name_digest = ${to.add(digest('name', search.name))}::bytea)`]
      : []),
  ].join(' AND ')
  const order = queue.order === 'decided' && search === null ? 'f.closed_at DESC NULLS LAST, f.submitted_at DESC, f.id' : byClock(reader)
  return { where, order, rank: rankOf(reader), values: to.values }
}

/** One page of the queue and the counts of its groups, both under the same filter and scope. */
export async function readQueue(scope: DistrictScope, filter: QueueFilter, today: string): Promise<{ readonly rows: readonly QueueRow[]; readonly counted: Counted }> {
  const { where, order, rank, values } = selection(scope, filter, today)
  const [page, counts] = await Promise.all([
    sql().query<RawRow>(`SELECT ${ROW} FROM case_file f WHERE ${where} ORDER BY ${order} LIMIT ${filter.rows} OFFSET ${(filter.page - 1) * filter.rows}`, values),
    sql().query<Counted>(
      `SELECT count(*)::int AS total, count(*) FILTER (WHERE ${rank} = 0)::int AS late, count(*) FILTER (WHERE ${rank} = 1)::int AS today,
         count(*) FILTER (WHERE ${rank} = 2)::int AS later, count(*) FILTER (WHERE ${rank} = 3)::int AS stopped, count(*) FILTER (WHERE ${rank} = 4)::int AS closed
       FROM case_file f WHERE ${where}`,
      values,
    ),
  ])
  return { counted: counts.rows[0] ?? { total: 0, late: 0, today: 0, later: 0, stopped: 0, closed: 0 }, rows: page.rows.map(rowOf) }
}

/** Rows read from the database at a time for a file. */
const BATCH = 500

/**
 * Every row of a filter in its order, whatever the page, as of one moment. `begin` is told how many there are before the first is read and
 * may refuse. Holds one connection until the reader is done or goes away; a reader who stalls for two minutes is cut off by the database.
 */
export async function* readWholeQueue(scope: DistrictScope, filter: QueueFilter, today: string, begin: (total: number) => Promise<boolean>): AsyncGenerator<readonly QueueRow[], void> {
  const { where, order, values } = selection(scope, filter, today)
  const client = await sql().connect()
  let whole = false
  // While a client is checked out, its errors are its holder's: the next statement tells.
  const lost = () => undefined
  client.on('error', lost)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(`SET LOCAL idle_in_transaction_session_timeout = '120s'`)
    const { rows } = await client.query<{ total: number }>(`SELECT count(*)::int AS total FROM case_file f WHERE ${where}`, values)
    if (await begin(rows[0]?.total ?? 0)) {
      await client.query(`DECLARE whole_queue NO SCROLL CURSOR FOR SELECT ${ROW} FROM case_file f WHERE ${where} ORDER BY ${order}`, values)
      for (;;) {
        const batch = await client.query<RawRow>(`FETCH ${BATCH} FROM whole_queue`)
        if (batch.rows.length === 0) break
        yield batch.rows.map(rowOf)
      }
    }
    await client.query('COMMIT')
    whole = true
  } finally {
    client.off('error', lost)
    // One that is not at rest is not given back to others.
    client.release(!whole)
  }
}

/** Cases by their references, in the order given; what lies outside the scope is not there. */
export async function findRows(scope: DistrictScope, references: readonly string[]): Promise<ReadonlyMap<string, QueueRow>> {
  const to = parameters()
  const { rows } = await sql().query<RawRow>(`SELECT ${ROW} FROM case_file f WHERE ${inScope(scope, to)} AND f.reference = ANY(${to.add(references)}::text[])`, to.values)
  return new Map(rows.map((row) => [row.reference, rowOf(row)]))
}

/** Who wrote the event of a case after the one a screen showed, to tell a second press from a colleague's work. */
export async function eventAfter(key: Pick<QueueRow, 'personId' | 'id'>, seq: number): Promise<{ readonly kind: string; readonly actorId: string | null } | null> {
  const { rows } = await sql().query(`SELECT kind, actor_id AS "actorId" FROM case_event WHERE person_id = $1 AND case_id = $2 AND seq = $3`, [key.personId, key.id, seq + 1])
  return (rows[0] as { kind: string; actorId: string | null } | undefined) ?? null
}

export interface Sidebar {
  readonly views: Readonly<Record<View, number>>
  readonly services: readonly { readonly service: string; readonly count: number; readonly late: number }[]
  readonly reasons: readonly { readonly service: string; readonly code: string; readonly count: number }[]
  readonly situations: readonly { readonly service: string; readonly code: string; readonly count: number }[]
}

/** How many cases each list holds, of one service or of all, whatever else is filtered now. */
export async function readSidebar(scope: DistrictScope, today: string, service: string | null = null): Promise<Sidebar> {
  const to = parameters()
  const reader = readerOf(scope, today, to)
  const within = inScope(scope, to)
  const views = QUEUES.map((queue) => `count(*) FILTER (WHERE ${conditionOf(queue, reader)})::int AS "${queue.id}"`)
  const one = `${to.add(service)}::text`
  const named = `${reader.today} IS NOT NULL AND ${reader.me} IS NOT NULL AND ${reader.covered} IS NOT NULL AND coalesce(${one}, '') IS NOT NULL`
  const chosen = `(${one} IS NULL OR f.service = ${one})`
  const each = (what: string, from: string) => `SELECT f.service, ${what} FROM case_file f${from} WHERE ${named} AND ${within} AND ${OPEN}`
  const [counts, services, reasons, situations] = await Promise.all([
    sql().query(`SELECT ${views.join(', ')} FROM case_file f WHERE ${named} AND ${within} AND ${chosen} AND (${OPEN} OR f.sampled OR ${LACKING} OR ${clauseOf({ facet: 'reviewed' }, reader)})`, to.values),
    sql().query(`${each(`count(*)::int AS count, count(*) FILTER (WHERE ${rankOf(reader)} = 0)::int AS late`, '')} GROUP BY 1 ORDER BY 2 DESC, 1`, to.values),
    sql().query(`${each('r AS code, count(*)::int AS count', ', unnest(f.reasons) AS r')} AND ${chosen} GROUP BY 1, 2 ORDER BY 3 DESC, 2`, to.values),
    sql().query(`${each('f.situation AS code, count(*)::int AS count', '')} AND ${chosen} GROUP BY 1, 2 ORDER BY 3 DESC, 2`, to.values),
  ])
  return { views: counts.rows[0] as Sidebar['views'], services: services.rows as Sidebar['services'], reasons: reasons.rows as Sidebar['reasons'], situations: situations.rows as Sidebar['situations'] }
}

/** A case by its reference, when it lies within the scope. Outside it there is nothing, as for a reference nobody has. */
export async function findCase(scope: DistrictScope, reference: string): Promise<CaseRow | null> {
  const to = parameters()
  const { rows } = await sql().query(`SELECT f.person_id, f.id FROM case_file f WHERE ${inScope(scope, to)} AND f.reference = ${to.add(reference)}`, to.values)
  const row = rows[0]
  const found = row ? await readCase(row.person_id, row.id) : null
  return found && coversCase(scope, found) ? found : null
}

export interface Neighbors {
  readonly position: number
  readonly total: number
  readonly previous: string | null
  readonly next: string | null
}

/** Where a case stands in the queue of open cases, with the ones beside it. Null once it is decided. */
export async function neighborsOf(scope: DistrictScope, reference: string, today: string): Promise<Neighbors | null> {
  const to = parameters()
  const reader = readerOf(scope, today, to)
  const { rows } = await sql().query(
    `WITH q AS (
       SELECT f.reference, row_number() OVER w::int AS position, lag(f.reference) OVER w AS previous, lead(f.reference) OVER w AS next, count(*) OVER ()::int AS total
       FROM case_file f WHERE ${inScope(scope, to)} AND ${OPEN} AND ${reader.me} IS NOT NULL AND ${reader.covered} IS NOT NULL WINDOW w AS (ORDER BY ${byClock(reader)}))
     SELECT position, total, previous, next FROM q WHERE reference = ${to.add(reference)}`,
    to.values,
  )
  return (rows[0] as Neighbors | undefined) ?? null
}

/** A case that changed hands by someone's word. */
export interface HandOver {
  readonly reference: string
  readonly at: Date
  readonly by: string
  readonly to: string
  /** Who held it before. */
  readonly from: string | null
}

/** Open cases that were lately assigned to, by or away from someone. `claimed_at` moves with every new holder, so that few cases are looked into. */
export async function readHandOvers(scope: DistrictScope, since: Date): Promise<readonly HandOver[]> {
  const to = parameters()
  const me = `${to.add(scope.staffId)}::text`
  const { rows } = await sql().query(
    `SELECT f.reference, a.at, a.actor_id AS by, a.data->>'to' AS to, h.holder AS from
     FROM case_file f
     JOIN LATERAL (SELECT e.seq, e.at, e.actor_id, e.data FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id AND e.kind = 'assigned' ORDER BY e.seq DESC LIMIT 1) a ON true
     LEFT JOIN LATERAL (SELECT CASE e.kind WHEN 'claimed' THEN e.data->>'by' WHEN 'assigned' THEN e.data->>'to' END AS holder FROM case_event e
       WHERE e.person_id = f.person_id AND e.case_id = f.id AND e.seq < a.seq AND e.kind IN ('claimed', 'released', 'assigned', 'passed-on', 'objected') ORDER BY e.seq DESC LIMIT 1) h ON true
     WHERE ${inScope(scope, to)} AND ${OPEN} AND f.claimed_at >= ${to.add(since)}::timestamptz AND f.claimed_by::text = a.data->>'to' AND ${me} IN (a.data->>'to', a.actor_id, h.holder)
     ORDER BY a.at DESC LIMIT 50`,
    to.values,
  )
  return rows as readonly HandOver[]
}

/** Cases read at a time for a report. */
const REPORT_BATCH = 2_000

/** Clocks of every case that is open or was decided since a day, in batches: what the report of breaches is made of. */
export async function* readClocks(scope: DistrictScope, since: string, on: Queryable = sql()): AsyncGenerator<ClockCase, void> {
  let after: readonly [string, string] | null = null
  for (;;) {
    const to = parameters()
    const beyond: string = after === null ? '' : `AND (f.person_id, f.id) > (${to.add(after[0])}::uuid, ${to.add(after[1])}::uuid)`
    const { rows } = await on.query(
      `SELECT f.person_id, f.id, f.reference, f.service, f.division_id AS division, f.accepted_on::text AS "acceptedOn",
         (SELECT json_agg(json_build_object('kind', e.kind, 'on', to_char(e.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD'), 'data', e.data) ORDER BY e.seq)
            FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id AND e.kind NOT IN ('claimed', 'released', 'assigned', 'note-added', 'evidence-added')) AS events
       FROM case_file f WHERE ${inScope(scope, to)} AND (${OPEN} OR ((f.reasons <> '{}' OR f.leg IS NOT NULL OR f.institution_id IS NOT NULL)
         AND (f.state = 'approved' OR f.closed_at >= ${to.add(since)}::date::timestamp AT TIME ZONE 'Asia/Shanghai'))) ${beyond}
       ORDER BY f.person_id, f.id LIMIT ${REPORT_BATCH}`,
      to.values,
    )
    for (const row of rows) yield row as ClockCase
    const end = rows.at(-1)
    if (!end || rows.length < REPORT_BATCH) return
    after = [end.person_id, end.id]
  }
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
    // An institution's reviewer judges what was put before the institution: what else the bureau knows of people is not theirs to read.
    if (scope.institution !== null || !covers(scope, base.divisionId)) return { ...base, within: false }
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
