import type { CaseAction, CaseStatus, Side } from '@/domain/casework/lifecycle'
import { apply, EVENT_OF, fold, permits } from '@/domain/casework/lifecycle'
import { formatReference } from '@/domain/reference'
import { writeNotices } from '@/features/notice/mutations'
import { notices, noticeSubject } from '@/features/notice/presentation'
import { auditCall, auditParameters, type AuditAction, type AuditActorKind } from '@/platform/audit'
import { transaction, type Queryable } from '@/platform/database'
import { ok, refuse, type Result } from '@/platform/errors'
import { seal } from '@/platform/field-crypto'
import { coversCase, type DistrictScope } from '@/platform/scope'
import { eventPlace, readCase, type CaseRow } from './data'
import { messageBody, serviceName } from './presentation'
import type { Service, ServiceDay } from './service'

export interface CaseKey {
  readonly personId: string
  readonly caseId: string
}

export type DecisionRefusal = 'not-found' | 'out-of-scope' | 'not-permitted' | 'changed' | 'held-by-other' | 'already-enrolled' | 'same-officer'

export interface Actor {
  readonly kind: AuditActorKind
  readonly side: Side
  readonly id: string | null
}

export interface Move {
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
  /** A transaction it becomes part of. */
  readonly on?: Queryable
}

/** Raised inside the transaction to roll it back with an expected outcome. */
export class Refused extends Error {
  constructor(readonly code: DecisionRefusal) {
    super(code)
  }
}

/** What became of a move. */
export type Moved = Result<{ readonly seq: number }, DecisionRefusal>

/**
 * One move on a case, in one transaction: locks the case, folds its history, asks the table of permitted actions, writes what follows, the
 * event, the projections and the audit entry.
 */
export async function move(key: CaseKey, scope: DistrictScope | null, m: Move): Promise<Moved> {
  try {
    const whole = async (client: Queryable) => {
      await client.query('SELECT 1 FROM case_file WHERE person_id = $1 AND id = $2 FOR UPDATE', [key.personId, key.caseId])
      const current = await readCase(key.personId, key.caseId, client)
      if (!current) throw new Refused('not-found')
      if (scope && !coversCase(scope, current)) throw new Refused('out-of-scope')
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
           leg = $9, leg_due_on = $10, objection = $11,
           closed_at = CASE WHEN $3 IN ('completed', 'refused', 'withdrawn') THEN coalesce(closed_at, $7) END
         WHERE person_id = $1 AND id = $2`,
        [key.personId, key.caseId, next.state, next.dueOn, next.clockStoppedOn, next.claimedBy, m.now, next.lastSeq, next.leg, next.legDueOn, next.objection],
      )
      await client.query(
        `SELECT ${auditCall(1)}`,
        auditParameters({ actorKind: m.actor.kind, actorId: m.actor.id, action: m.audit, subjectKind: 'case', subjectId: key.caseId, detail: { seq, state: next.state, division: current.divisionId }, at: m.now }),
      )
      return ok({ seq })
    }
    return await (m.on ? nested(m.on, whole) : transaction(whole))
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code)
    throw error
  }
}

/** Runs within somebody else's transaction: what is thrown takes back what was written here and nothing else. */
export async function nested<T>(on: Queryable, whole: (client: Queryable) => Promise<T>): Promise<T> {
  await on.query('SAVEPOINT nested')
  try {
    const result = await whole(on)
    await on.query('RELEASE SAVEPOINT nested')
    return result
  } catch (error) {
    // A connection that is lost cannot be asked to go back; what went wrong first is what matters.
    await on.query('ROLLBACK TO SAVEPOINT nested').catch(() => undefined)
    throw error
  }
}

export const staff = (scope: DistrictScope): Actor => ({ kind: 'staff', side: 'staff', id: scope.staffId })

/** An officer works on what nobody else holds; a colleague's case must be released first. */
export const heldByOther = (scope: DistrictScope) => (_: CaseRow, status: CaseStatus): DecisionRefusal | null =>
  status.claimedBy !== null && status.claimedBy !== scope.staffId && !scope.covering.includes(status.claimedBy) ? 'held-by-other' : null

/**
 * Who decides: the holder, and after an objection neither the one who refused before nor an institution, whose decisions the office looks
 * at and not the other way round.
 */
export const mayDecide = (scope: DistrictScope) => (current: CaseRow, status: CaseStatus): DecisionRefusal | null => {
  if (status.objection && status.refusedBy === scope.staffId) return 'same-officer'
  if (status.objection && scope.institution !== null) return 'not-permitted'
  return heldByOther(scope)(current, status)
}

/** A case of several legs is granted in its last one. */
export const onLastLeg = (day: ServiceDay, current: CaseRow): boolean => current.leg === null || day.legs(current.answers).at(-1)?.id === current.leg

/** The other bureau, by a message whose signature was checked. */
export const COUNTERPART: Actor = { kind: 'counterpart', side: 'counterpart', id: null }

/** Puts a message to the applicant, and to who helps them, on its way in the language of the case; the portal's own mailbox always holds it. */
export async function tell(client: Queryable, current: CaseRow, service: Service, template: string, values: { readonly date: string | null; readonly amountFen: number }, now: Date): Promise<void> {
  const { locale, reference } = current
  await writeNotices(client, notices(service.contact(current.answers), {
    personId: current.personId, caseId: current.id, locale, template, now,
    subject: noticeSubject(locale, serviceName(service.id, locale), formatReference(reference)),
    body: messageBody(service.id, template, locale, { reference, ...values }),
  }))
}
