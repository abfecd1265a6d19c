import { addWorkingDays } from '@/domain/calendar/working-days'
import { resumed } from '@/domain/casework/clock'
import type { CaseStatus } from '@/domain/casework/lifecycle'
import { chinaDate } from '@/platform/clock'
import type { Queryable } from '@/platform/database'
import type { DistrictScope } from '@/platform/scope'
import type { CaseRow } from './data'
import { addNotice, grantPending } from './grants'
import { COUNTERPART, heldByOther, mayDecide, move, onLastLeg, Refused, staff, tell, type CaseKey, type Moved } from './moves'
import type { Service, ServiceDay } from './service'
import { billOf } from './submissions'

interface StaffInput {
  readonly expectedSeq: number
  readonly now: Date
}

/** Takes a case on. Refused when a colleague holds it. */
export const claimCase = (scope: DistrictScope, key: CaseKey, input: StaffInput) =>
  move(key, scope, { action: 'claim', audit: 'case.claimed', actor: staff(scope), ...input, check: heldByOther(scope), effect: async () => ({ by: scope.staffId }) })

/** Gives a case back to the queue: one's own, that of an absent colleague one stands in for, or anybody's with the permission for it. */
export const releaseCase = (scope: DistrictScope, key: CaseKey, input: StaffInput) =>
  move(key, scope, {
    action: 'release', audit: 'case.released', actor: staff(scope), ...input,
    check: (current, status) => (status.claimedBy === null ? 'not-permitted' : scope.permission === 'case.release-other' ? null : heldByOther(scope)(current, status)),
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

/** Gives a case to a colleague, from the queue or from whoever holds it. After an objection not to the one who refused: they could not decide it. */
export const assignCase = (scope: DistrictScope, key: CaseKey, input: StaffInput & { readonly to: string }) =>
  move(key, scope, {
    action: 'assign', audit: 'case.assigned', actor: staff(scope), ...input,
    check: (_, status) => (status.objection && status.refusedBy === input.to ? 'same-officer' : null),
    effect: async () => ({ to: input.to, by: scope.staffId }),
  })

/** What a refusal does, whoever says it. */
async function refusing(client: Queryable, current: CaseRow, input: { readonly service: Service; readonly code: string; readonly now: Date }, by: string | null) {
  await client.query(`UPDATE case_subject SET outcome = 'refused' WHERE owner_person_id = $1 AND case_id = $2 AND outcome = 'pending'`, [current.personId, current.id])
  await input.service.effects.refused?.(client, current, input.code, by !== null, input.now)
  await tell(client, current, input.service, 'refused', { date: null, amountFen: 0 }, input.now)
  return { code: input.code, by, enrolled: current.subjects.some((one) => one.outcome === 'enrolled'), owed: current.notices.some((notice) => notice.state === 'due') }
}

/** Refuses what is still in doubt, with a coded reason. People of the household already enrolled stay enrolled. */
export const refuseCase = (scope: DistrictScope, key: CaseKey, input: StaffInput & { readonly service: Service; readonly code: string; readonly words?: string | undefined }) =>
  move(key, scope, {
    action: 'refuse', audit: 'case.refused', actor: staff(scope), expectedSeq: input.expectedSeq, now: input.now, words: input.words, check: mayDecide(scope),
    effect: (client, current) => refusing(client, current, input, scope.staffId),
  })

/** What an approval does, whoever says it: covers those people or settles what the service grants, makes their contribution due, tells the applicant. */
async function approving(client: Queryable, current: CaseRow, day: ServiceDay, input: { readonly service: Service; readonly now: Date }, by: string | null) {
  if (!onLastLeg(day, current)) throw new Refused('not-permitted')
  const { plan, sampled } = await grantPending(client, current, input.service, day, by, input.now)
  if (sampled) await client.query('UPDATE case_file SET sampled = true WHERE person_id = $1 AND id = $2', [current.personId, current.id])
  const bill = billOf(plan, plan.subjects, input.now)
  if (bill) await addNotice(client, current, plan, bill, input.now)
  await input.service.effects.approved?.(client, current, by !== null, input.now)
  await tell(client, current, input.service, 'approved', { date: plan.paymentDueOn, amountFen: bill?.amountFen ?? 0 }, input.now)
  return { items: plan.subjects.map((one) => one.item), by, owed: bill !== null || current.notices.some((notice) => notice.state === 'due') }
}

/** Approves what is still in doubt. */
export async function approveCase(scope: DistrictScope, key: CaseKey, input: StaffInput & { readonly service: Service; readonly basis: string }): Promise<Moved> {
  // The facts are read before the transaction: whoever holds a connection must not wait for another.
  const day = await input.service.on(input.now)
  return move(key, scope, {
    action: 'approve', audit: 'case.approved', actor: staff(scope), expectedSeq: input.expectedSeq, now: input.now, words: input.basis || undefined, check: mayDecide(scope),
    effect: (client, current) => approving(client, current, day, input, scope.staffId),
  })
}

/** Begins the next office's leg, which gets its own days from today. The limit of the whole stays, but for the days its clock stood still. */
async function passing(client: Queryable, current: CaseRow, status: CaseStatus, day: ServiceDay, input: { readonly service: Service; readonly now: Date }, by: string | null) {
  const legs = day.legs(current.answers)
  const next = legs[legs.findIndex((leg) => leg.id === current.leg) + 1]
  if (current.leg === null || !next) throw new Refused('not-permitted')
  const today = chinaDate(input.now)
  const due = addWorkingDays(today, next.workingDays)
  await input.service.effects.passedOn?.(client, current, next.id, by !== null, input.now)
  await tell(client, current, input.service, 'passed-on', { date: due.ok ? due.dueOn : null, amountFen: 0 }, input.now)
  return { from: current.leg, to: next.id, by, legDueOn: due.ok ? due.dueOn : null, dueOn: resumed(today, status.dueOn, status.clockStoppedOn) }
}

/** An officer ends a leg: this office's own, or by hand another bureau's that sends no messages. */
export async function passOnCase(scope: DistrictScope, key: CaseKey, input: StaffInput & { readonly service: Service }): Promise<Moved> {
  const day = await input.service.on(input.now)
  return move(key, scope, {
    action: 'pass-on', audit: 'case.passed-on', actor: staff(scope), ...input, check: mayDecide(scope),
    effect: (client, current, status) => passing(client, current, status, day, input, scope.staffId),
  })
}

/** Looks again at what a designated institution decided, when the case was sampled. Not upheld takes it back; the holder may object. */
export const reExamineCase = (scope: DistrictScope, key: CaseKey, input: StaffInput & { readonly service: Service; readonly upheld: boolean; readonly words?: string | undefined }) =>
  move(key, scope, {
    action: 're-examine', audit: 'case.re-examined', actor: staff(scope), expectedSeq: input.expectedSeq, now: input.now, words: input.words,
    check: (current) => (current.sampled && scope.institution === null ? null : 'not-permitted'),
    async effect(client, current) {
      if (!input.upheld) {
        await input.service.effects.unsettle?.(client, current, input.now)
        await client.query(`UPDATE case_subject SET outcome = 'refused' WHERE owner_person_id = $1 AND case_id = $2 AND outcome = 'enrolled'`, [current.personId, current.id])
        await tell(client, current, input.service, 're-examined', { date: null, amountFen: 0 }, input.now)
      }
      await client.query('UPDATE case_file SET sampled = false WHERE person_id = $1 AND id = $2', [current.personId, current.id])
      return { upheld: input.upheld, by: scope.staffId }
    },
  })

interface CounterpartInput {
  readonly service: Service
  readonly now: Date
}

/** The three moves of another bureau, within the transaction that records its message. */
export async function passOnByCounterpart(on: Queryable, key: CaseKey, input: CounterpartInput): Promise<Moved> {
  const day = await input.service.on(input.now)
  return move(key, null, { action: 'pass-on', audit: 'case.passed-on', actor: COUNTERPART, expectedSeq: null, now: input.now, on, effect: (client, current, status) => passing(client, current, status, day, input, null) })
}

export async function approveByCounterpart(on: Queryable, key: CaseKey, input: CounterpartInput): Promise<Moved> {
  const day = await input.service.on(input.now)
  return move(key, null, { action: 'approve', audit: 'case.approved', actor: COUNTERPART, expectedSeq: null, now: input.now, on, effect: (client, current) => approving(client, current, day, input, null) })
}

export const refuseByCounterpart = (on: Queryable, key: CaseKey, input: CounterpartInput & { readonly code: string }) =>
  move(key, null, { action: 'refuse', audit: 'case.refused', actor: COUNTERPART, expectedSeq: null, now: input.now, on, effect: (client, current) => refusing(client, current, input, null) })
