import type { Answers, PrivateKind, Problem, StepKey, Values } from '@/domain/casework/definition'
import type { CaseEventFact, EventKind } from '@/domain/casework/lifecycle'
import { canonicalKind, canonicalNumber, isDocumentKind } from '@/domain/identity-document/kinds'
import type { Locale } from '@/domain/locale'
import { prepared, sql, type Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { open, openJson } from '@/platform/field-crypto'
import { mintOwnDraft, type OwnCase, type OwnDraft } from '@/platform/scope'
import type { OnFile, Particulars } from './service'

export type { Queryable }

/** What a draft row holds, unsealed. */
export interface DraftContent {
  readonly answers: Answers
  /** What was typed and refused, until it is put right. */
  readonly typed: { readonly key: StepKey; readonly values: Values; readonly problems: readonly Problem[] } | null
}

export interface DraftRow extends DraftContent {
  readonly own: OwnDraft
  readonly id: string
  readonly code: string
  readonly service: string
  readonly definitionVersion: string
  readonly locale: Locale
  readonly channel: string
  readonly revision: number
  readonly submissionKey: string
  readonly updatedAt: Date
  readonly expiresAt: Date
  readonly submitted: { readonly personId: string; readonly caseId: string } | null
}

export const draftPlace = (id: string) => ({ table: 'draft', column: 'sealed', row: id }) as const

/** Finds a draft by its code. The code is only known to its holder: finding it is the proof that mints the scope. */
export async function findDraft(code: string, now: Date): Promise<DraftRow | null> {
  const { rows } = await sql().query(prepared('casework-draft',
    `SELECT id, service, definition_version, locale, channel, sealed, revision, submission_key, updated_at, expires_at, submitted_person_id, submitted_case_id
     FROM draft WHERE code_digest = $1 AND expires_at > $2`,
    [digest('draft-code', code), now],
  ))
  const row = rows[0]
  if (!row) return null
  const content = openJson(row.sealed, draftPlace(row.id)) as DraftContent
  return {
    own: mintOwnDraft(row.id),
    id: row.id,
    code,
    service: row.service,
    definitionVersion: row.definition_version,
    locale: row.locale,
    channel: row.channel,
    revision: row.revision,
    submissionKey: row.submission_key,
    updatedAt: row.updated_at,
    expiresAt: row.expires_at,
    submitted: row.submitted_case_id ? { personId: row.submitted_person_id, caseId: row.submitted_case_id } : null,
    ...content,
  }
}

/** Digest under which a document is found, whatever card it was read from. */
export function documentDigest(kind: string, number: string): Buffer {
  if (!isDocumentKind(kind)) throw new Error('a document kind outside the closed list reached the digest')
  return digest('document', `${canonicalKind(kind)}:${canonicalNumber(kind, number)}`)
}

export const personPlace = (id: string) => ({ table: 'person', column: 'sealed', row: id }) as const

export interface Lookup {
  /** By hex digest. */
  readonly people: ReadonlyMap<string, OnFile>
  /** A case already sent with this key. */
  readonly sent: { readonly personId: string; readonly caseId: string; readonly reference: string; readonly bodyDigest: Buffer } | null
}

const NOT_ON_FILE: OnFile = { personId: null, particulars: null, due: null, coverage: null, lastCovered: null, pending: false }

/** Everything a submission needs to know, in one round trip: the people behind the documents, their cover, what waits for them in this service, and an earlier use of the key. */
export async function lookUp(digests: readonly Buffer[], coverageYear: number, submissionKey: string, service: string, on: Queryable = sql()): Promise<Lookup> {
  const { rows } = await on.query(prepared('casework-look-up',
    // What an applicant only claimed is not on file: the first to name a number would otherwise decide who is taken for its owner.
    `SELECT i.digest, i.person_id, CASE WHEN p.origin <> 'claimed' THEN p.sealed END AS sealed, d.division_id AS due_division, d.population_group AS due_group,
            c.state, c.scheme, c.channel, c.enrolled_at,
            (SELECT max(l.coverage_year) FROM coverage l WHERE l.person_id = i.person_id AND l.coverage_year < $2 AND l.state = 'enrolled') AS last_covered,
            EXISTS (SELECT 1 FROM case_subject s JOIN case_file f ON f.person_id = s.owner_person_id AND f.id = s.case_id
              WHERE s.person_id = i.person_id AND s.outcome = 'pending' AND f.service = $4) AS pending,
            NULL::uuid AS case_person, NULL::uuid AS case_id, NULL::text AS reference, NULL::bytea AS body_digest
     FROM document_identity i
     LEFT JOIN person p ON p.id = i.person_id
     LEFT JOIN population d ON d.person_id = i.person_id AND d.coverage_year = $2
     LEFT JOIN coverage c ON c.person_id = i.person_id AND c.coverage_year = $2
     WHERE i.digest = ANY($1::bytea[])
     UNION ALL
     SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, f.person_id, f.id, f.reference, f.body_digest
     FROM case_file f WHERE f.submission_key = $3`,
    [digests, coverageYear, submissionKey, service],
  ))
  const people = new Map<string, OnFile>()
  let sent: Lookup['sent'] = null
  for (const row of rows) {
    if (row.case_id) sent = { personId: row.case_person, caseId: row.case_id, reference: row.reference, bodyDigest: row.body_digest }
    else {
      people.set(row.digest.toString('hex'), {
        personId: row.person_id,
        particulars: row.sealed ? (openJson(row.sealed, personPlace(row.person_id)) as Particulars) : null,
        due: row.due_division ? { divisionId: row.due_division, group: row.due_group } : null,
        coverage: row.state ? { state: row.state, scheme: row.scheme, channel: row.channel, enrolledAt: row.enrolled_at } : null,
        lastCovered: row.last_covered,
        pending: row.pending,
      })
    }
  }
  return { people, sent }
}

export const onFileOf = (lookup: Lookup, key: Buffer): OnFile => lookup.people.get(key.toString('hex')) ?? NOT_ON_FILE

/** One section of what the resident saw, in their words. Kept with the case; the original is binding. */
export interface PresentedSection {
  readonly title: string
  readonly rows: readonly { readonly key: string; readonly term: string; readonly value: string; readonly private: PrivateKind | null }[]
}

export interface CaseSubjectRow {
  readonly personId: string
  readonly item: number
  readonly outcome: string
  readonly reasons: readonly string[]
}

export interface NoticeRow {
  readonly id: string
  readonly amountFen: number
  readonly lines: readonly Readonly<Record<string, string | number | null>>[]
  readonly standing: string
  readonly state: string
  readonly dueOn: string | null
  readonly paidAt: Date | null
}

export interface CaseEventRow extends CaseEventFact {
  readonly actorKind: string
  readonly actorId: string | null
  /** Free words, unsealed. */
  readonly words: string | null
}

export interface CaseRow {
  readonly personId: string
  readonly id: string
  readonly reference: string
  readonly service: string
  readonly definitionVersion: string
  readonly locale: Locale
  readonly channel: string
  readonly coverageYear: number
  readonly divisionId: string
  readonly state: string
  readonly situation: string
  readonly reasons: readonly string[]
  readonly submittedAt: Date
  readonly acceptedOn: string
  readonly dueOn: string | null
  readonly dueProvisional: boolean
  readonly claimedBy: string | null
  readonly leg: string | null
  readonly legDueOn: string | null
  readonly institutionId: string | null
  readonly objection: boolean
  /** Chosen for re-examination by the office after an institution decided. */
  readonly sampled: boolean
  readonly lastSeq: number
  readonly answers: Answers
  readonly consents: readonly string[]
  readonly presented: readonly PresentedSection[]
  readonly headline: Headline
  readonly events: readonly CaseEventRow[]
  readonly subjects: readonly CaseSubjectRow[]
  readonly notices: readonly NoticeRow[]
}

/** The applicant as lists show them: already masked. */
export interface Headline {
  readonly name: string
  readonly document: string
}

export const casePlace = (id: string, column: 'sealed' | 'presented' | 'headline') => ({ table: 'case_file', column, row: id }) as const
export const eventPlace = (caseId: string, seq: number) => ({ table: 'case_event', column: 'sealed', row: `${caseId}:${seq}` }) as const

export const isoDay = (value: Date | string | null): string | null => {
  if (value === null) return null
  if (typeof value === 'string') return value.slice(0, 10)
  return `${value.getFullYear()}-${String(value.getMonth() + 1).padStart(2, '0')}-${String(value.getDate()).padStart(2, '0')}`
}

/** Reads a case whole, unsealed. Callers hold proof of authority: residents an OwnCase, staff go through review's scoped read. */
export async function readCase(personId: string, caseId: string, on: Queryable = sql()): Promise<CaseRow | null> {
  const { rows } = await on.query(
    `SELECT f.*, f.accepted_on::text AS accepted_day, f.due_on::text AS due_day, f.leg_due_on::text AS leg_due_day,
       (SELECT coalesce(json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'at', e.at, 'actorKind', e.actor_kind, 'actorId', e.actor_id, 'data', e.data,
          'sealed', encode(e.sealed, 'base64')) ORDER BY e.seq), '[]') FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id) AS events,
       (SELECT coalesce(json_agg(json_build_object('personId', s.person_id, 'item', s.item, 'outcome', s.outcome, 'reasons', s.reasons) ORDER BY s.item), '[]')
          FROM case_subject s WHERE s.owner_person_id = f.person_id AND s.case_id = f.id) AS subjects,
       (SELECT coalesce(json_agg(json_build_object('id', n.id, 'amountFen', n.amount_fen, 'lines', n.lines, 'standing', n.standing, 'state', n.state,
          'dueOn', n.due_on, 'paidAt', n.paid_at) ORDER BY n.created_at), '[]') FROM payment_notice n WHERE n.person_id = f.person_id AND n.case_id = f.id) AS notices
     FROM case_file f WHERE f.person_id = $1 AND f.id = $2`,
    [personId, caseId],
  )
  const row = rows[0]
  if (!row) return null
  const sealed = openJson(row.sealed, casePlace(row.id, 'sealed')) as { answers: Answers; consents: readonly string[] }
  return {
    personId: row.person_id,
    id: row.id,
    reference: row.reference,
    service: row.service,
    definitionVersion: row.definition_version,
    locale: row.locale,
    channel: row.channel,
    coverageYear: row.coverage_year,
    divisionId: row.division_id,
    state: row.state,
    situation: row.situation,
    reasons: row.reasons,
    submittedAt: row.submitted_at,
    acceptedOn: row.accepted_day,
    dueOn: row.due_day,
    dueProvisional: row.due_provisional,
    claimedBy: row.claimed_by,
    leg: row.leg,
    legDueOn: row.leg_due_day,
    institutionId: row.institution_id,
    objection: row.objection,
    sampled: row.sampled,
    lastSeq: row.last_seq,
    answers: sealed.answers,
    consents: sealed.consents,
    presented: openJson(row.presented, casePlace(row.id, 'presented')) as readonly PresentedSection[],
    headline: openJson(row.headline, casePlace(row.id, 'headline')) as Headline,
    events: (row.events as RawEvent[]).map((event) => ({
      seq: event.seq,
      kind: event.kind,
      at: new Date(event.at).toISOString(),
      data: event.data,
      actorKind: event.actorKind,
      actorId: event.actorId,
      words: event.sealed ? open(Buffer.from(event.sealed, 'base64'), eventPlace(row.id, event.seq)) : null,
    })),
    subjects: row.subjects,
    notices: (row.notices as (Omit<NoticeRow, 'paidAt'> & { paidAt: string | null })[]).map((notice) => ({ ...notice, paidAt: notice.paidAt ? new Date(notice.paidAt) : null })),
  }
}

interface RawEvent {
  readonly seq: number
  readonly kind: EventKind
  readonly at: string
  readonly data: Readonly<Record<string, unknown>>
  readonly actorKind: string
  readonly actorId: string | null
  readonly sealed: string | null
}

/** The case a resident proved to be theirs. */
export const readOwnCase = (own: OwnCase): Promise<CaseRow | null> => readCase(own.personId, own.caseId)

/** Digest of reference and last four characters together: found only by who knows both. */
export const trackingDigest = (reference: string, lastFour: string): Buffer => digest('tracking', `${reference}:${lastFour.toUpperCase()}`)

/**
 * Finds a case by reference and the last four characters of a document named in it. One query whatever is given, so that a wrong
 * reference and wrong characters cannot be told apart.
 */
export async function findTracked(reference: string, lastFour: string): Promise<{ readonly personId: string; readonly caseId: string; readonly reference: string } | null> {
  const { rows } = await sql().query('SELECT person_id, id, reference FROM case_file WHERE reference = $1 AND $2 = ANY(tracking_digests)', [
    reference,
    trackingDigest(reference, lastFour),
  ])
  const row = rows[0]
  return row ? { personId: row.person_id, caseId: row.id, reference: row.reference } : null
}
