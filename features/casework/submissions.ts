import { randomBytes } from 'node:crypto'
import type { Answers } from '@/domain/casework/definition'
import { fileIds } from '@/domain/casework/fields'
import { onRoad } from '@/domain/casework/walk'
import { acceptanceDate, addWorkingDays } from '@/domain/calendar/working-days'
import { lastFour, maskDocument } from '@/domain/identity-document/mask'
import type { Locale } from '@/domain/locale'
import { comparableName, maskName } from '@/domain/person/name'
import { formatReference, makeReference } from '@/domain/reference'
import { auditCall, auditParameters } from '@/platform/audit'
import { chinaDate, chinaHour } from '@/platform/clock'
import { prepared, sql, transaction, type Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { ok, refuse, type Result } from '@/platform/errors'
import { sealJson } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'
import { linkAttachments } from '@/features/attachment/mutations'
import { noticeInsert, noticeParameters } from '@/features/notice/mutations'
import { notices, noticeSubject } from '@/features/notice/presentation'
import { casePlace, documentDigest, draftPlace, lookUp, onFileOf, personPlace, readCase, trackingDigest, type DraftRow, type Headline } from './data'
import { nested } from './moves'
import { messageBody, presentAnswers, serviceName } from './presentation'
import type { OnFile, Particulars, Plan, Service, ServiceDay, Settled, SubjectPlan } from './service'
import type { Subject } from '@/domain/casework/definition'

export interface Submission {
  readonly service: Service
  readonly answers: Answers
  readonly consents: readonly string[]
  readonly locale: Locale
  /** `exchange`: another bureau's message opens it. What was asked and consented to there is not asked again. */
  readonly channel: 'online' | 'booth' | 'counter' | 'exchange'
  /** Made by the client: the same key with the same body is the same submission. A UUID. */
  readonly key: string
  /** The draft it comes from, to be closed in the same statement. */
  readonly draft: DraftRow | null
  readonly now: Date
  /** The applicant asks that a person looks at it although a rule speaks against it. */
  readonly insist?: boolean
  /** A transaction it becomes part of. */
  readonly on?: Queryable
}

export interface Sent {
  readonly personId: string
  readonly caseId: string
  readonly reference: string
  readonly repeated: boolean
}

export type SubmissionRefusal = 'closed' | 'incomplete' | 'consent' | 'key-reused' | 'already-enrolled' | 'rule' | 'files'

/** Tries when another submission for one of the same people lands between look-up and write. */
const TRIES = 4

/** SQLSTATEs that mean "look again": a unique rule met, or a person covered a moment ago (expect_rows). */
const LOOK_AGAIN = new Set(['23505', 'CB001', '40001', '40P01'])

/** Keyed digest of what was sent, in one canonical spelling. */
function bodyDigest(service: string, answers: Answers, consents: readonly string[]): Buffer {
  const sorted = Object.keys(answers).sort().map((key) => [key, Object.entries(answers[key] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))])
  return digest('submission', JSON.stringify([service, sorted, [...consents].sort()]))
}

/** Answers in the spelling that the questions keep, without what was not asked: a request may bring them as they were typed. */
function canonical(day: ServiceDay, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([key, values]) => {
    const read = day.read(key, values, answers)
    return [key, read.problems.length === 0 ? read.values : values]
  }))
}

/**
 * Takes an application in: checks it whole, matches its people, decides what is straight through and what is reviewed, and writes
 * case, event, people, cover, notice, message, counters and audit in one statement, and what a service keeps beside them in the transaction
 * of that statement. Nobody holds a reference before it is durable.
 * Refusals: closed, incomplete (detail.key), consent (detail.ids), key-reused, already-enrolled, rule (detail.code, detail.key), files (an
 * upload that the answers name is not this draft's).
 */
export async function submitApplication(submission: Submission): Promise<Result<Sent, SubmissionRefusal>> {
  const { service, now } = submission
  const day = await service.on(now)
  const counterpart = submission.channel === 'exchange'
  if (!day.open && !counterpart) return refuse('closed')
  const read = canonical(day, submission.answers)
  const walked = day.walk(read)
  if (walked.next !== null || walked.ended) return refuse('incomplete', { key: walked.next ?? '' })
  const answers = onRoad(read, walked.keys)
  const offered = day.consents(answers)
  const consents = submission.consents.filter((id) => offered.some((consent) => consent.id === id))
  const lacking = counterpart ? [] : offered.filter((consent) => consent.required && !consents.includes(consent.id)).map((consent) => consent.id)
  if (lacking.length > 0) return refuse('consent', { ids: lacking })
  const body = bodyDigest(service.id, answers, consents)

  for (let attempt = 1; ; attempt++) {
    const subjects = day.subjects(answers)
    const applicant = day.applicant(answers)
    const divisionId = day.decides(answers)
    if (!applicant || !divisionId || subjects.length === 0) return refuse('incomplete', { key: '' })
    const keyed = [...subjects, applicant].map((subject) => ({ subject, key: documentDigest(subject.documentKind, subject.documentNumber) }))
    const found = await lookUp(keyed.map((one) => one.key), day.coverageYear, submission.key, service.id, submission.on)
    if (found.sent) {
      return found.sent.bodyDigest.equals(body)
        ? ok({ personId: found.sent.personId, caseId: found.sent.caseId, reference: found.sent.reference, repeated: true })
        : refuse('key-reused')
    }
    const onFile = (item: number): OnFile => onFileOf(found, (keyed.find((one) => one.subject.item === item) as (typeof keyed)[number]).key)
    const people = subjects.map((subject) => ({ item: subject.item, personId: onFile(subject.item).personId }))
    const known = service.known ? await service.known(submission.on ?? sql(), people, answers, now) : null
    const insist = submission.insist === true || counterpart
    const plan = day.plan({ answers, consents, onFile, known, decided: false, insist })
    // What a service keeps is read after the key: the rule may speak against what this very submission, sent twice, has just brought.
    if (plan.refusal && service.known && attempt === 1) continue
    if (plan.refusal) return refuse('rule', { code: plan.refusal.code, key: plan.refusal.key })
    if (plan.subjects.every((subject) => subject.route === 'already')) return refuse('already-enrolled')
    try {
      return ok(await write({ submission, day, answers, consents, body, plan, subjects, applicant, divisionId, keyed, onFile }))
    } catch (error) {
      if (error instanceof ForeignFiles) return refuse('files')
      const state = (error as { code?: string }).code ?? ''
      // Inside somebody else's transaction nothing can be tried again: it is over.
      if (submission.on || !LOOK_AGAIN.has(state) || attempt >= TRIES) throw error
    }
  }
}

interface Writing {
  readonly submission: Submission
  readonly day: ServiceDay
  readonly answers: Answers
  readonly consents: readonly string[]
  readonly body: Buffer
  readonly plan: Plan
  readonly subjects: readonly Subject[]
  readonly applicant: Subject
  readonly divisionId: string
  readonly keyed: readonly { readonly subject: Subject; readonly key: Buffer }[]
  readonly onFile: (item: number) => OnFile
}

/** Takes up cover of a year that is there already: every column anew. Its table is `c`; what may be taken up follows as WHERE. */
export const COVER_ANEW = `ON CONFLICT (person_id, coverage_year) DO UPDATE SET division_id = EXCLUDED.division_id, population_group = EXCLUDED.population_group,
    channel = EXCLUDED.channel, scheme = EXCLUDED.scheme, tier = EXCLUDED.tier, state = 'enrolled', case_id = EXCLUDED.case_id, starts_on = EXCLUDED.starts_on,
    ends_on = EXCLUDED.ends_on, enrolled_at = EXCLUDED.enrolled_at, paid_at = EXCLUDED.paid_at`

/** Rows as columns, for unnest. */
const column = <T, U>(rows: readonly T[], pick: (row: T) => U): U[] => rows.map(pick)

/**
 * The one statement. Person rows are only made for documents the register does not know; a known person's row is never changed by an
 * application. Cover in force meets the primary key of the ledger and refuses the whole statement.
 */
const statement = (again: string): string => `
WITH new_identity AS (
  INSERT INTO document_identity (digest, person_id, kind, created_at)
  SELECT u.digest, u.person_id, u.kind, $7::timestamptz FROM unnest($8::bytea[], $9::uuid[], $10::text[]) AS u(digest, person_id, kind)
), new_person AS (
  INSERT INTO person (id, sealed, name_digest, division_id, population_group, origin, created_at, updated_at)
  SELECT u.id, u.sealed, u.name_digest, $19, u.grp, 'claimed', $7::timestamptz, $7::timestamptz
  FROM unnest($9::uuid[], $11::bytea[], $12::bytea[], $13::text[]) AS u(id, sealed, name_digest, grp)
), new_case AS (
  INSERT INTO case_file (person_id, id, reference, service, definition_version, locale, channel, coverage_year, division_id, state, reasons, situation,
    subject_count, submitted_at, accepted_on, due_on, due_provisional, closed_at, last_seq, submission_key, body_digest, tracking_digests, sealed, presented, headline,
    leg, leg_due_on, institution_id)
  VALUES ($14, $15, $16, $17, $18, $20, $21, $22, $19, $23, $24::text[], $25, $26, $7::timestamptz, $27, $28, $29,
    CASE WHEN $23 = 'completed' THEN $7::timestamptz END, 1, $30, $31, $32::bytea[], $33, $34, $35,
    $68, $69, $70)
), new_event AS (
  INSERT INTO case_event (person_id, case_id, seq, kind, at, actor_kind, actor_id, data)
  VALUES ($14, $15, 1, 'submitted', $7::timestamptz, $71, NULL, $36)
), new_subject AS (
  INSERT INTO case_subject (person_id, case_id, owner_person_id, item, outcome, reasons)
  SELECT u.person_id, $15, $14, u.item, u.outcome, string_to_array(u.reasons, ',')
  FROM unnest($37::uuid[], $38::smallint[], $39::text[], $40::text[]) AS u(person_id, item, outcome, reasons)
), covered AS (
  INSERT INTO coverage AS c (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, case_id, starts_on, ends_on, enrolled_at, paid_at)
  SELECT u.person_id, $22, $19, u.grp, $21, u.scheme, u.tier, 'enrolled', $15, u.starts_on, u.ends_on, $7::timestamptz,
    CASE WHEN u.free THEN $7::timestamptz END
  FROM unnest($41::uuid[], $42::text[], $43::text[], $44::smallint[], $45::date[], $46::date[], $47::boolean[]) AS u(person_id, grp, scheme, tier, starts_on, ends_on, free)
  ${again}
  RETURNING c.person_id
), notice AS (
  INSERT INTO payment_notice (person_id, case_id, id, coverage_year, amount_fen, lines, standing, state, due_on, created_at)
  SELECT $14, $15, $48::uuid, $22, $49, $50, $51, 'due', $52, $7::timestamptz WHERE $48::uuid IS NOT NULL
), message AS (${noticeInsert(53)}
), closed_draft AS (
  UPDATE draft SET submitted_person_id = $14, submitted_case_id = $15, sealed = $66, updated_at = $7::timestamptz WHERE id = $65::uuid
)
SELECT expect_rows((SELECT count(*) FROM covered), $67, 'covered meanwhile'), ${auditCall(1)}`

const FIRST_COVER = statement('')

/** For people whose cover of the year was ended: it is taken up again. Costs a second trigger, so it is a statement of its own. */
const COVER_AGAIN = statement(`${COVER_ANEW} WHERE c.state = 'ended'`)

/** Writes everything or nothing and returns what the person may be shown. */
async function write(w: Writing): Promise<Sent> {
  const { submission, day, plan, divisionId } = w
  const { now, locale, service } = submission
  const caseId = uuidv7(now)
  const reference = makeReference(randomBytes(16))

  const idOf = new Map<string, string>()
  const newcomers: { key: Buffer; id: string; subject: Subject; group: string }[] = []
  for (const { subject, key } of w.keyed) {
    const hex = key.toString('hex')
    if (idOf.has(hex)) continue
    const known = w.onFile(subject.item).personId
    const id = known ?? uuidv7(now)
    idOf.set(hex, id)
    if (!known) newcomers.push({ key, id, subject, group: plan.subjects.find((one) => one.item === subject.item)?.group ?? 'adult' })
  }
  const personOf = (item: number): string => idOf.get((w.keyed.find((one) => one.subject.item === item) as (typeof w.keyed)[number]).key.toString('hex')) as string
  const ownerId = personOf(w.applicant.item)

  const straight = plan.subjects.filter((subject) => subject.route === 'straight')
  const pending = plan.subjects.filter((subject) => subject.route === 'review')
  const covered = straight.flatMap(({ item, group, owedFen, cover }) => (cover ? [{ item, group, owedFen, cover }] : []))
  const bill = billOf(plan, straight, now)
  const accepted = acceptanceDate(chinaDate(now), chinaHour(now))
  const acceptedOn = accepted.ok ? accepted.dueOn : day.today
  const legs = pending.length > 0 ? day.legs(w.answers) : []
  const [leg] = legs
  const due = pending.length > 0 ? addWorkingDays(acceptedOn, legs.reduce((sum, one) => sum + one.workingDays, 0) || service.clock.workingDays) : null
  const legDue = leg ? addWorkingDays(acceptedOn, leg.workingDays) : null
  const legDueOn = legDue?.ok ? legDue.dueOn : null
  const dueOn = due?.ok ? due.dueOn : null
  const provisional = due?.ok === true && 'provisional' in due && due.provisional === true
  const state = pending.length > 0 ? 'in-review' : bill ? 'approved' : 'completed'
  const reasons = [...new Set(pending.flatMap((subject) => subject.reasons))]
  const contact = service.contact(w.answers)
  const template = pending.length > 0 ? 'received' : 'enrolled'
  const headline: Headline = { name: maskName(w.applicant.name), document: maskDocument(w.applicant.documentNumber) }
  const tails = [...new Set([...w.subjects, w.applicant].map((subject) => lastFour(subject.documentNumber)))]
  const told = notices(contact, {
    personId: ownerId, caseId, locale, template, now,
    subject: noticeSubject(locale, serviceName(service.id, locale), formatReference(reference)),
    body: messageBody(service.id, template, locale, { reference, date: template === 'received' ? dueOn : plan.paymentDueOn, amountFen: bill?.amountFen ?? 0 }),
  })
  const items = plan.subjects.map((subject) => ({ item: subject.item, route: subject.route, reasons: subject.reasons }))

  const again = covered.some((one) => w.onFile(one.item).coverage !== null)
  const files = filesOf(day, w.answers)
  const execute = (client: Queryable) => client.query(prepared(again ? 'casework-cover-again' : 'casework-submission', again ? COVER_AGAIN : FIRST_COVER, [
      ...auditParameters({
        actorKind: submission.channel === 'exchange' ? 'counterpart' : 'resident', actorId: submission.channel === 'exchange' ? null : ownerId, action: 'case.submitted', subjectKind: 'case', subjectId: caseId, at: now,
        detail: { service: service.id, version: service.version, channel: submission.channel, division: divisionId, state, subjects: plan.subjects.length, reasons },
      }),
      column(newcomers, (one) => one.key), column(newcomers, (one) => one.id), column(newcomers, (one) => one.subject.documentKind),
      column(newcomers, (one) => sealJson(particularsOf(one.subject, contact.phone), personPlace(one.id))), column(newcomers, (one) => digest('name', comparableName(one.subject.name))), column(newcomers, (one) => one.group),
      ownerId, caseId, reference, service.id, service.version, divisionId, locale, submission.channel, plan.coverageYear, state, reasons, day.situation(w.answers),
      plan.subjects.length, acceptedOn, dueOn, provisional, submission.key, w.body, tails.map((tail) => trackingDigest(reference, tail)),
      sealJson({ answers: w.answers, consents: w.consents }, casePlace(caseId, 'sealed')),
      sealJson(presentAnswers(service.id, day, w.answers, locale), casePlace(caseId, 'presented')),
      sealJson(headline, casePlace(caseId, 'headline')),
      JSON.stringify({ pending: pending.length, owed: bill !== null, dueOn, acceptedOn, provisional, items, consents: w.consents, locale, version: service.version, ...(leg ? { leg: leg.id, legDueOn } : {}) }),
      column(plan.subjects, (one) => personOf(one.item)), column(plan.subjects, (one) => one.item),
      column(plan.subjects, (one) => (one.route === 'straight' ? 'enrolled' : one.route === 'already' ? 'already' : 'pending')), column(plan.subjects, (one) => one.reasons.join(',')),
      column(covered, (one) => personOf(one.item)), column(covered, (one) => one.group), column(covered, (one) => one.cover.scheme), column(covered, (one) => one.cover.tier),
      column(covered, (one) => one.cover.startsOn), column(covered, (one) => one.cover.endsOn), column(covered, (one) => one.owedFen === 0),
      bill?.id ?? null, bill?.amountFen ?? null, bill ? JSON.stringify(bill.lines) : null, plan.standing, plan.paymentDueOn,
      ...noticeParameters(told),
      submission.draft?.id ?? null,
      submission.draft ? sealJson({ answers: {}, typed: null }, draftPlace(submission.draft.id)) : null,
      covered.length,
      leg?.id ?? null, legDueOn, day.institution(w.answers), submission.channel === 'exchange' ? 'counterpart' : 'resident',
  ]))
  const { effects } = service
  if (!submission.on && files.length === 0 && !effects.opened && !(effects.settle && straight.length > 0)) await execute(sql())
  else {
    // What a service keeps beside the case, and the uploads, are written with it or not at all.
    const whole = async (client: Queryable): Promise<void> => {
      await execute(client)
      if (files.length > 0 && (await linkAttachments(client, { draftId: submission.draft?.id ?? null, caseKey: { personId: ownerId, caseId }, ids: files, now })) !== files.length) throw new ForeignFiles()
      const opened = effects.opened && (await readCase(ownerId, caseId, client))
      if (opened) await effects.opened?.(client, opened, now)
      const settled = await settleAll(client, service, straight.map((one) => ({ personId: personOf(one.item), item: one.item })), { caseId, reference, answers: w.answers, divisionId, coverageYear: plan.coverageYear, staffId: null, now })
      if (settled.sampled) await client.query('UPDATE case_file SET sampled = true WHERE person_id = $1 AND id = $2', [ownerId, caseId])
    }
    await (submission.on ? nested(submission.on, whole) : transaction(whole))
  }
  return { personId: ownerId, caseId, reference, repeated: false }
}

/** An upload that the answers name and the draft does not hold: the whole submission is refused. */
class ForeignFiles extends Error {}

/** Ids of every upload that complete answers name. */
function filesOf(day: ServiceDay, answers: Answers): readonly string[] {
  return [...new Set(Object.entries(answers).flatMap(([key, values]) => day.fields(key, answers).filter((field) => field.control === 'files').flatMap((field) => fileIds(values[field.name]))))]
}

/** Does what being granted brings to each of these people. */
export async function settleAll(client: Queryable, service: Service, people: readonly { readonly personId: string; readonly item: number }[], rest: Omit<Settled, 'personId' | 'item'>): Promise<{ readonly sampled: boolean }> {
  let sampled = false
  for (const one of people) sampled = (await service.effects.settle?.(client, { ...rest, ...one }))?.sampled === true || sampled
  return { sampled }
}

function particularsOf(subject: Subject, phone: string | null): Particulars {
  const { documentKind, documentNumber, name, birthDate, sex } = subject
  return { documentKind, documentNumber, name, birthDate, sex, phone }
}

/** What is owed for some people of a case, or null when nothing is. An amount that is not published is owed as 0 with standing `unknown`. */
export function billOf(plan: Plan, people: readonly SubjectPlan[], now: Date): { readonly id: string; readonly amountFen: number; readonly lines: readonly SubjectPlan['line'][] } | null {
  const owing = people.filter((one) => one.owedFen !== 0)
  if (owing.length === 0) return null
  return { id: uuidv7(now), amountFen: owing.reduce((sum, one) => sum + (one.owedFen ?? 0), 0), lines: people.map((one) => ({ item: one.item, ...one.line })) }
}
