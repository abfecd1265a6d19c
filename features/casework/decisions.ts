import type { CaseAction, CaseStatus } from '@/domain/casework/lifecycle'
import { apply, EVENT_OF, fold, permits } from '@/domain/casework/lifecycle'
import { addWorkingDays, workingDaysBetween } from '@/domain/calendar/working-days'
import type { Locale } from '@/domain/locale'
import { comparableName } from '@/domain/person/name'
import { auditCall, auditParameters, type AuditAction, type AuditActorKind } from '@/platform/audit'
import { chinaDate } from '@/platform/clock'
import { sql, transaction, type Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { ok, refuse, type Result } from '@/platform/errors'
import { seal, sealJson } from '@/platform/field-crypto'
import { covers, type DistrictScope, type OwnCase } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { documentDigest, eventPlace, lookUp, onFileOf, personPlace, readCase, type CaseRow } from './data'
import type { CoverPlan, Particulars, Plan, Service, ServiceDay, SubjectPlan } from './service'
import { messageBody } from './presentation'
import { billOf } from './submissions'

export interface CaseKey {
  readonly personId: string
  readonly caseId: string
}

export type DecisionRefusal = 'not-found' | 'out-of-scope' | 'not-permitted' | 'changed' | 'held-by-other' | 'already-enrolled'

interface Actor {
  readonly kind: AuditActorKind
  readonly side: 'staff' | 'resident' | 'provider'
  readonly id: string | null
}

interface Move {
  readonly action: CaseAction
  readonly audit: AuditAction
  readonly actor: Actor
  /** Sequence number the actor saw; a later event means the screen was out of date. Null when it does not matter. */
  readonly expectedSeq: number | null
  readonly words?: string | undefined
  readonly now: Date
  /** Refuses on grounds of its own, after scope and permission. */
  readonly check?: (current: CaseRow, status: CaseStatus) => DecisionRefusal | null
  /** Writes what follows from the move and returns the event's data. Runs in the same transaction. */
  readonly effect: (client: Queryable, current: CaseRow, status: CaseStatus) => Promise<Record<string, unknown>>
}

/** Raised inside the transaction to roll it back with an expected outcome. */
class Refused extends Error {
  constructor(readonly code: DecisionRefusal) {
    super(code)
  }
}

/**
 * One move on a case, in one transaction: locks the case, folds its history, asks the table of permitted actions, writes what follows, the
 * event, the projections and the audit entry.
 */
async function move(key: CaseKey, scope: DistrictScope | null, m: Move): Promise<Result<{ readonly seq: number }, DecisionRefusal>> {
  try {
    return await transaction(async (client) => {
      await client.query('SELECT 1 FROM case_file WHERE person_id = $1 AND id = $2 FOR UPDATE', [key.personId, key.caseId])
      const current = await readCase(key.personId, key.caseId, client)
      if (!current) throw new Refused('not-found')
      if (scope && !covers(scope, current.divisionId)) throw new Refused('out-of-scope')
      const status = fold(current.events)
      if (m.expectedSeq !== null && m.expectedSeq !== status.lastSeq) throw new Refused('changed')
      if (!permits(status.state, m.actor.side, m.action)) throw new Refused('not-permitted')
      const ground = m.check?.(current, status)
      if (ground) throw new Refused(ground)
      const data = await m.effect(client, current, status)
      const seq = status.lastSeq + 1
      const kind = EVENT_OF[m.action]
      const next = apply(status, { seq, kind, at: m.now.toISOString(), data })
      await client.query(
        `INSERT INTO case_event (person_id, case_id, seq, kind, at, actor_kind, actor_id, data, sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [key.personId, key.caseId, seq, kind, m.now, m.actor.kind, m.actor.id, JSON.stringify(data), m.words ? seal(m.words, eventPlace(key.caseId, seq)) : null],
      )
      await client.query(
        `UPDATE case_file SET state = $3, due_on = $4, clock_stopped_on = $5, claimed_by = $6,
           claimed_at = CASE WHEN claimed_by IS DISTINCT FROM $6::uuid THEN $7 ELSE claimed_at END, last_seq = $8,
           closed_at = CASE WHEN $3 IN ('completed', 'refused', 'withdrawn') THEN coalesce(closed_at, $7) END
         WHERE person_id = $1 AND id = $2`,
        [key.personId, key.caseId, next.state, next.dueOn, next.clockStoppedOn, next.claimedBy, m.now, next.lastSeq],
      )
      await client.query(
        `SELECT ${auditCall(1)}`,
        auditParameters({ actorKind: m.actor.kind, actorId: m.actor.id, action: m.audit, subjectKind: 'case', subjectId: key.caseId, detail: { seq, state: next.state, division: current.divisionId }, at: m.now }),
      )
      return ok({ seq })
    })
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code)
    throw error
  }
}

const staff = (scope: DistrictScope): Actor => ({ kind: 'staff', side: 'staff', id: scope.staffId })

/** An officer works on what nobody else holds; a colleague's case must be released first. */
const heldByOther = (scope: DistrictScope) => (_: CaseRow, status: CaseStatus): DecisionRefusal | null =>
  status.claimedBy !== null && status.claimedBy !== scope.staffId ? 'held-by-other' : null

interface StaffInput {
  readonly expectedSeq: number
  readonly now: Date
}

/** Takes a case on. Refused when a colleague holds it. */
export const claimCase = (scope: DistrictScope, key: CaseKey, input: StaffInput) =>
  move(key, scope, { action: 'claim', audit: 'case.claimed', actor: staff(scope), ...input, check: heldByOther(scope), effect: async () => ({ by: scope.staffId }) })

/** Gives a case back to the queue: one's own, or a colleague's with the permission for it. */
export const releaseCase = (scope: DistrictScope, key: CaseKey, input: StaffInput) =>
  move(key, scope, {
    action: 'release', audit: 'case.released', actor: staff(scope), ...input,
    check: (_, status) => (status.claimedBy === scope.staffId || (status.claimedBy !== null && scope.permission === 'case.release-other') ? null : 'held-by-other'),
    effect: async () => ({ by: scope.staffId }),
  })

/** Adds a note that only staff see. */
export const addNote = (scope: DistrictScope, key: CaseKey, input: StaffInput & { readonly words: string }) =>
  move(key, scope, { action: 'add-note', audit: 'case.note-added', actor: staff(scope), ...input, expectedSeq: null, effect: async () => ({}) })

/** Asks the resident for something by a day; the clock stands still until they answer. */
export const requestInformation = (
  scope: DistrictScope,
  key: CaseKey,
  input: StaffInput & { readonly service: Service; readonly code: string; readonly answerBy: string; readonly words?: string | undefined },
) =>
  move(key, scope, {
    action: 'request-information', audit: 'case.information-requested', actor: staff(scope), expectedSeq: input.expectedSeq, now: input.now, words: input.words, check: heldByOther(scope),
    async effect(client, current) {
      await tell(client, current, input.service, 'information-requested', { date: input.answerBy, amountFen: 0 }, input.now)
      return { code: input.code, answerBy: input.answerBy, on: chinaDate(input.now) }
    },
  })

/** Refuses what is still in doubt, with a coded reason. People of the household already enrolled stay enrolled. */
export const refuseCase = (scope: DistrictScope, key: CaseKey, input: StaffInput & { readonly service: Service; readonly code: string; readonly words?: string | undefined }) =>
  move(key, scope, {
    action: 'refuse', audit: 'case.refused', actor: staff(scope), expectedSeq: input.expectedSeq, now: input.now, words: input.words, check: heldByOther(scope),
    async effect(client, current) {
      await client.query(`UPDATE case_subject SET outcome = 'refused' WHERE owner_person_id = $1 AND case_id = $2 AND outcome = 'pending'`, [key.personId, key.caseId])
      await tell(client, current, input.service, 'refused', { date: null, amountFen: 0 }, input.now)
      return { code: input.code, enrolled: current.subjects.some((one) => one.outcome === 'enrolled'), owed: current.notices.some((notice) => notice.state === 'due') }
    },
  })

/** Approves what is still in doubt: covers those people, makes their contribution due and tells the applicant. */
export const approveCase = (scope: DistrictScope, key: CaseKey, input: StaffInput & { readonly service: Service; readonly basis: string }) =>
  move(key, scope, {
    action: 'approve', audit: 'case.approved', actor: staff(scope), expectedSeq: input.expectedSeq, now: input.now, words: input.basis || undefined, check: heldByOther(scope),
    async effect(client, current) {
      const day = await input.service.on(input.now)
      const plan = await coverPending(client, current, input.service, day, input.now)
      const bill = billOf(plan, plan.subjects, input.now)
      if (bill) await addNotice(client, current, plan, bill, input.now)
      await tell(client, current, input.service, 'approved', { date: plan.paymentDueOn, amountFen: bill?.amountFen ?? 0 }, input.now)
      return { items: plan.subjects.map((one) => one.item), owed: bill !== null || current.notices.some((notice) => notice.state === 'due') }
    },
  })

/** Does what the approval brings to the people whose review it ends. A person whom another channel enrolled meanwhile refuses the whole approval. */
async function coverPending(client: Queryable, current: CaseRow, service: Service, day: ServiceDay, now: Date): Promise<Plan> {
  const waiting = new Set(current.subjects.filter((one) => one.outcome === 'pending').map((one) => one.item))
  const subjects = day.subjects(current.answers).filter((subject) => waiting.has(subject.item))
  const keyed = subjects.map((subject) => ({ subject, key: documentDigest(subject.documentKind, subject.documentNumber) }))
  // A random key cannot meet an earlier submission: only the people are looked up.
  const found = await lookUp(keyed.map((one) => one.key), current.coverageYear, uuidv7(now), service.id, client)
  const whole = day.plan({
    answers: current.answers, consents: current.consents, decided: true,
    onFile: (item) => {
      const one = keyed.find((k) => k.subject.item === item)
      return one ? onFileOf(found, one.key) : NOT_ASKED
    },
  })
  const plan: Plan = { ...whole, subjects: whole.subjects.filter((one) => waiting.has(one.item)) }
  for (const one of plan.subjects) {
    const row = current.subjects.find((subject) => subject.item === one.item)
    const keyedOne = keyed.find((k) => k.subject.item === one.item)
    if (!row || !keyedOne) throw new Error('a pending subject without a person')
    if (one.cover) await coverOne(client, current, plan.coverageYear, row.personId, { ...one, cover: one.cover }, now)
    await confirmPerson(client, row.personId, keyedOne.subject, current.divisionId, onFileOf(found, keyedOne.key).particulars, now)
    await service.settle?.(client, { personId: row.personId, item: one.item, answers: current.answers, divisionId: current.divisionId, coverageYear: plan.coverageYear, now })
  }
  await client.query(`UPDATE case_subject SET outcome = 'enrolled' WHERE owner_person_id = $1 AND case_id = $2 AND outcome = 'pending'`, [current.personId, current.id])
  return plan
}

/** Covers one person and counts them where the officer confirmed that they live. */
async function coverOne(client: Queryable, current: CaseRow, coverageYear: number, personId: string, one: SubjectPlan & { readonly cover: CoverPlan }, now: Date): Promise<void> {
  const { rowCount } = await client.query(
    `INSERT INTO coverage AS c (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, case_id, starts_on, ends_on, enrolled_at, paid_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'enrolled', $8, $9, $10, $11, $12)
     ON CONFLICT (person_id, coverage_year) DO UPDATE SET division_id = EXCLUDED.division_id, population_group = EXCLUDED.population_group, channel = EXCLUDED.channel,
       scheme = EXCLUDED.scheme, tier = EXCLUDED.tier, state = 'enrolled', case_id = EXCLUDED.case_id, starts_on = EXCLUDED.starts_on, ends_on = EXCLUDED.ends_on,
       enrolled_at = EXCLUDED.enrolled_at, paid_at = EXCLUDED.paid_at
     WHERE c.state = 'ended' OR c.scheme = 'elsewhere'`,
    [personId, coverageYear, current.divisionId, one.group, current.channel, one.cover.scheme, one.cover.tier, current.id, one.cover.startsOn, one.cover.endsOn, now, one.owedFen === 0 ? now : null],
  )
  if (rowCount !== 1) throw new Refused('already-enrolled')
  // The officer confirmed that this person lives in the division: they count there from now on.
  await client.query(
    `INSERT INTO population AS p (person_id, coverage_year, division_id, population_group) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person_id, coverage_year) DO UPDATE SET division_id = EXCLUDED.division_id WHERE p.division_id <> EXCLUDED.division_id`,
    [personId, coverageYear, current.divisionId, one.group],
  )
}

const NOT_ASKED = { personId: null, particulars: null, due: null, coverage: null, lastCovered: null, pending: false } as const

/** What an officer accepted becomes what the bureau knows: name, birth date and sex as declared; needs stay as registered. */
async function confirmPerson(
  client: Queryable,
  personId: string,
  declared: { readonly documentKind: string; readonly documentNumber: string; readonly name: string; readonly birthDate: string | null; readonly sex: 'female' | 'male' | null },
  divisionId: string,
  known: Particulars | null,
  now: Date,
): Promise<void> {
  const { documentKind, documentNumber, name, birthDate, sex } = declared
  const particulars: Particulars = { ...known, documentKind, documentNumber, name, birthDate: birthDate ?? known?.birthDate ?? null, sex: sex ?? known?.sex ?? null }
  await client.query(
    `UPDATE person SET sealed = $2, name_digest = $3, division_id = $4, origin = CASE WHEN origin = 'claimed' THEN 'confirmed' ELSE origin END, updated_at = $5 WHERE id = $1`,
    [personId, sealJson(particulars, personPlace(personId)), digest('name', comparableName(name)), divisionId, now],
  )
}

async function addNotice(client: Queryable, current: CaseRow, plan: Plan, bill: NonNullable<ReturnType<typeof billOf>>, now: Date): Promise<void> {
  await client.query(
    `INSERT INTO payment_notice (person_id, case_id, id, coverage_year, amount_fen, lines, standing, state, due_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'due', $8, $9)`,
    [current.personId, current.id, bill.id, plan.coverageYear, bill.amountFen, JSON.stringify(bill.lines), plan.standing, plan.paymentDueOn, now],
  )
}

/** The applicant takes the application back: what waits ends, cover not yet paid ends, notices are void. */
export const withdrawCase = (own: OwnCase, input: { readonly service: Service; readonly now: Date }) =>
  move(own, null, {
    action: 'withdraw', audit: 'case.withdrawn', actor: { kind: 'resident', side: 'resident', id: own.personId }, expectedSeq: null, now: input.now,
    async effect(client, current) {
      await client.query(`UPDATE coverage SET state = 'ended' WHERE case_id = $1 AND person_id = ANY($2::uuid[]) AND paid_at IS NULL AND state = 'enrolled'`, [current.id, current.subjects.map((one) => one.personId)])
      // Who has paid, or had nothing to pay, stays covered, and the case says so.
      await client.query(
        `UPDATE case_subject s SET outcome = 'withdrawn' WHERE s.owner_person_id = $1 AND s.case_id = $2 AND (s.outcome = 'pending' OR s.outcome = 'enrolled'
           AND NOT EXISTS (SELECT 1 FROM coverage c WHERE c.person_id = s.person_id AND c.case_id = s.case_id AND c.state = 'enrolled'))`,
        [current.personId, current.id],
      )
      await client.query(`UPDATE payment_notice SET state = 'void' WHERE person_id = $1 AND case_id = $2 AND state = 'due'`, [current.personId, current.id])
      await tell(client, current, input.service, 'withdrawn', { date: null, amountFen: 0 }, input.now)
      return {}
    },
  })

/** The applicant answers a request. The clock runs on with the working days it had left when it stopped. */
export const giveInformation = (own: OwnCase, input: { readonly words: string; readonly now: Date }) =>
  move(own, null, {
    action: 'give-information', audit: 'case.information-given', actor: { kind: 'resident', side: 'resident', id: own.personId }, expectedSeq: null, now: input.now, words: input.words,
    async effect(_, current, status) {
      const today = chinaDate(input.now)
      const left = status.dueOn && status.clockStoppedOn ? workingDaysBetween(status.clockStoppedOn, status.dueOn) : null
      const due = addWorkingDays(today, Math.max(1, left?.ok ? left.days : 1))
      return { dueOn: due.ok ? due.dueOn : current.dueOn }
    },
  })

/**
 * Marks a notice paid, on the word of the payment provider whose signature the caller has checked. The same notice twice changes nothing.
 * Refusals: not-found, not-permitted (the case was withdrawn or refused), changed (another amount than is due).
 */
export async function recordPayment(paid: { readonly noticeId: string; readonly amountFen: number; readonly paidAt: Date; readonly providerReference: string; readonly service: (id: string) => Service | null; readonly now: Date }): Promise<Result<{ readonly repeated: boolean }, DecisionRefusal>> {
  // A provider's id is text; ours are UUIDs, and PostgreSQL calls anything else an error.
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(paid.noticeId)) return refuse('not-found')
  const look = async () => {
    const { rows } = await sql().query('SELECT person_id, case_id, amount_fen, state, lines FROM payment_notice WHERE id = $1', [paid.noticeId])
    return rows[0] as { person_id: string; case_id: string; amount_fen: number; state: string; lines: { item: number }[] } | undefined
  }
  const found = await look()
  if (!found) return refuse('not-found')
  if (found.state === 'paid') return ok({ repeated: true })
  if (found.state !== 'due') return refuse('not-permitted')
  if (found.amount_fen !== paid.amountFen) return refuse('changed')
  const result = await move({ personId: found.person_id, caseId: found.case_id }, null, {
    action: 'pay', audit: 'case.paid', actor: { kind: 'provider', side: 'provider', id: null }, expectedSeq: null, now: paid.now,
    async effect(client, current) {
      const { rowCount } = await client.query(`UPDATE payment_notice SET state = 'paid', paid_at = $2, provider_reference = $3 WHERE id = $1 AND state = 'due'`, [paid.noticeId, paid.paidAt, paid.providerReference])
      if (rowCount !== 1) throw new Refused('changed')
      const items = new Set(found.lines.map((line) => line.item))
      const people = current.subjects.filter((one) => items.has(one.item)).map((one) => one.personId)
      await client.query(`UPDATE coverage SET paid_at = $3 WHERE case_id = $1 AND person_id = ANY($2::uuid[]) AND paid_at IS NULL AND state = 'enrolled'`, [current.id, people, paid.paidAt])
      const service = paid.service(current.service)
      if (service) await tell(client, current, service, 'paid', { date: null, amountFen: paid.amountFen }, paid.now)
      return { notice: paid.noticeId, settled: current.notices.every((notice) => notice.id === paid.noticeId || notice.state !== 'due') }
    },
  })
  if (result.ok) return ok({ repeated: false })
  // The same callback twice at one moment: the second finds the notice paid.
  return (await look())?.state === 'paid' ? ok({ repeated: true }) : result
}

/** Puts a message to the applicant on its way, in the language of the case. Nothing is written when no number was given. */
async function tell(client: Queryable, current: CaseRow, service: Service, template: string, values: { readonly date: string | null; readonly amountFen: number }, now: Date): Promise<void> {
  const phone = (await service.on(now)).contact(current.answers).phone
  if (!phone) return
  const id = uuidv7(now)
  const locale: Locale = current.locale
  await client.query(
    `INSERT INTO outbound_message (person_id, id, case_id, channel, locale, template, addressee, body, state, created_at) VALUES ($1, $2, $3, 'sms', $4, $5, $6, $7, 'waiting', $8)`,
    [
      current.personId, id, current.id, locale, template,
      seal(phone, { table: 'outbound_message', column: 'addressee', row: id }),
      seal(messageBody(service.id, template, locale, { reference: current.reference, ...values }), { table: 'outbound_message', column: 'body', row: id }),
      now,
    ],
  )
}
