import { acceptanceDate, addWorkingDays } from '@/domain/calendar/working-days'
import { resumed } from '@/domain/casework/clock'
import { chinaDate, chinaHour } from '@/platform/clock'
import { sql } from '@/platform/database'
import { ok, refuse, type Result } from '@/platform/errors'
import type { OwnCase } from '@/platform/scope'
import { move, Refused, tell, type Actor, type DecisionRefusal } from './moves'
import type { Service } from './service'

/** What a case's own resident may do with it, and the payment provider's word on it. */
const resident = (own: OwnCase): Actor => ({ kind: 'resident', side: 'resident', id: own.personId })

/** The applicant takes the application back: what waits ends, cover not yet paid ends, notices are void. */
export const withdrawCase = (own: OwnCase, input: { readonly service: Service; readonly now: Date }) =>
  move(own, null, {
    action: 'withdraw', audit: 'case.withdrawn', actor: resident(own), expectedSeq: null, now: input.now,
    // What was decided and done can be given up only where the service knows how; cover that is in force is not a paper to hand back.
    check: (_, status) => (status.state === 'completed' && !input.service.effects.unsettle ? 'not-permitted' : null),
    async effect(client, current) {
      // Decided is decided, also while others of the household wait.
      if (current.subjects.some((one) => one.outcome === 'enrolled')) await input.service.effects.unsettle?.(client, current, input.now)
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
    action: 'give-information', audit: 'case.information-given', actor: resident(own), expectedSeq: null, now: input.now, words: input.words,
    async effect(_, __, status) {
      const today = chinaDate(input.now)
      return { dueOn: resumed(today, status.dueOn, status.clockStoppedOn), legDueOn: resumed(today, status.legDueOn, status.clockStoppedOn) }
    },
  })

/** The applicant hands in papers, asked for or not: the uploads are the case's already, this says so in its history. `files` are their ids. */
export const addEvidence = (own: OwnCase, input: { readonly service: Service; readonly files: readonly string[]; readonly now: Date }) =>
  move(own, null, {
    action: 'add-evidence', audit: 'case.evidence-added', actor: resident(own), expectedSeq: null, now: input.now,
    async effect(client, current) {
      await input.service.effects.evidence?.(client, current, input.now)
      return { files: input.files }
    },
  })

/**
 * The applicant asks that a person looks again at a refusal. Another officer than the one who refused decides, within the service's own
 * limit counted anew. (个人信息保护法 art. 24: a decision made by a machine is looked at by a person; here every refusal is.)
 */
export const objectToRefusal = (own: OwnCase, input: { readonly service: Service; readonly words: string; readonly now: Date }) =>
  move(own, null, {
    action: 'object', audit: 'case.objected', actor: resident(own), expectedSeq: null, now: input.now, words: input.words,
    // Once: a refusal that two officers gave stands in this house, and the courts are open.
    check: (current, status) => (!status.objection && current.subjects.some((one) => one.outcome === 'refused') ? null : 'not-permitted'),
    async effect(client, current) {
      await client.query(`UPDATE case_subject SET outcome = 'pending' WHERE owner_person_id = $1 AND case_id = $2 AND outcome = 'refused'`, [current.personId, current.id])
      const today = chinaDate(input.now)
      const accepted = acceptanceDate(today, chinaHour(input.now))
      const due = addWorkingDays(accepted.ok ? accepted.dueOn : today, input.service.clock.workingDays)
      const dueOn = due.ok ? due.dueOn : null
      await tell(client, current, input.service, 'objected', { date: dueOn, amountFen: 0 }, input.now)
      return { dueOn }
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

