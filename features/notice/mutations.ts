import type { Locale } from '@/domain/locale'
import { MOST_ATTEMPTS, pauseAfter, type FailureCode, type NoticeState } from '@/domain/notice/delivery'
import { auditCall, auditParameters } from '@/platform/audit'
import { sql, transaction, type Queryable } from '@/platform/database'
import { ok, refuse, type Result } from '@/platform/errors'
import { FieldCryptoError, open } from '@/platform/field-crypto'
import { enqueue, enqueueAll } from '@/platform/jobs'
import type { Delivery, MessageChannel } from '@/platform/ports/message'
import type { DistrictScope, OwnCase } from '@/platform/scope'
import { divisionsIn, noticePlace, type OutboxFilter } from './data'
import type { NoticeRow } from './presentation'

/** Number of parameters `noticeInsert` uses. */
export const NOTICE_PARAMETERS = 12

/**
 * The insertion of any number of notices with parameters `$first` … `$first+11`, to stand alone or as a CTE of a larger statement. The row
 * that waits is the order to send: the worker makes its job within seconds (`handOver`). A job in this statement would send a NOTIFY, whose
 * lock lets one transaction commit at a time (docs/decisions/0023).
 */
export function noticeInsert(first: number): string {
  const p = (n: number, type: string) => `$${first + n}::${type}[]`
  return `INSERT INTO outbound_message (person_id, id, case_id, channel, recipient, locale, template, addressee, subject, body, state, created_at)
  SELECT * FROM unnest(${p(0, 'uuid')}, ${p(1, 'uuid')}, ${p(2, 'uuid')}, ${p(3, 'text')}, ${p(4, 'text')}, ${p(5, 'text')}, ${p(6, 'text')}, ${p(7, 'bytea')}, ${p(8, 'bytea')},
    ${p(9, 'bytea')}, ${p(10, 'text')}, ${p(11, 'timestamptz')})`
}

/** The parameters of `noticeInsert`, in order. */
export function noticeParameters(rows: readonly NoticeRow[]): readonly (readonly unknown[])[] {
  const column = <T>(pick: (row: NoticeRow) => T): T[] => rows.map(pick)
  return [
    column((row) => row.personId), column((row) => row.id), column((row) => row.caseId), column((row) => row.channel), column((row) => row.recipient), column((row) => row.locale),
    column((row) => row.template), column((row) => row.addressee), column((row) => row.subject), column((row) => row.body), column((row) => row.state), column((row) => row.at.toISOString()),
  ]
}

/** Writes notices in the caller's transaction. */
export async function writeNotices(client: Queryable, rows: readonly NoticeRow[]): Promise<void> {
  if (rows.length > 0) await client.query(noticeInsert(1), [...noticeParameters(rows)])
}

/** Marks a case's mailbox as seen, up to the moment its page was made. */
export async function markMailboxRead(own: OwnCase, at: Date): Promise<void> {
  await sql().query(`UPDATE outbound_message SET read_at = $3 WHERE person_id = $1 AND case_id = $2 AND channel = 'mailbox' AND read_at IS NULL AND created_at <= $3`, [own.personId, own.caseId, at])
}

/** That the outbox was looked at. */
export async function recordOutboxView(scope: DistrictScope, filter: OutboxFilter, at: Date): Promise<void> {
  await sql().query(`SELECT ${auditCall(1)}`, auditParameters({
    actorKind: 'staff', actorId: scope.staffId, action: 'outbox.viewed', subjectKind: 'outbox', subjectId: null, detail: { page: filter.page, state: filter.state, channel: filter.channel }, at,
  }))
}

export type ResendRefusal = 'not-found' | 'on-its-way' | 'mailbox'

/**
 * Has a message sent again: one that was given up, or one that was sent and did not arrive. It counts its tries anew and carries a new key,
 * so that the gateway does not take it for a repeat. Refusals: not-found (or of another district), on-its-way, mailbox (nothing is sent there).
 */
export function resendNotice(scope: DistrictScope, id: string, at: Date): Promise<Result<undefined, ResendRefusal>> {
  return transaction(async (client) => {
    const { rows } = await client.query(
      `SELECT m.person_id, m.channel, m.template, m.state, m.round, m.case_id FROM outbound_message m LEFT JOIN case_file f ON f.person_id = m.person_id AND f.id = m.case_id
       WHERE m.id = $1 AND ($2::text[] IS NULL OR f.division_id = ANY($2::text[]))`,
      [id, divisionsIn(scope)],
    )
    const found = rows[0] as { person_id: string; channel: string; template: string; state: NoticeState; round: number; case_id: string | null } | undefined
    if (!found) return refuse('not-found')
    if (found.channel === 'mailbox') return refuse('mailbox')
    const round = found.round + 1
    // Two who press at one moment send one message: the second finds another round.
    const { rowCount } = await client.query(
      `UPDATE outbound_message SET state = 'waiting', attempts = 0, round = $3, provider = NULL, sent_at = NULL, failed_at = NULL, failure_code = NULL
       WHERE person_id = $1 AND id = $2 AND round = $3 - 1 AND state IN ('dead', 'sent')`,
      [found.person_id, id, round],
    )
    if (rowCount !== 1) return refuse('on-its-way')
    await client.query(`SELECT ${auditCall(1)}`, auditParameters({
      actorKind: 'staff', actorId: scope.staffId, action: 'outbox.resent', subjectKind: 'message', subjectId: id, at,
      detail: { case: found.case_id, channel: found.channel, template: found.template, was: found.state, round },
    }))
    return ok()
  })
}

/** Name of the task that sends one message. */
export const SEND_TASK = 'send-message'

/** A message as its port needs it. */
export interface Sendable {
  /** Key of this round: stays the same over its tries. */
  readonly key: string
  readonly channel: MessageChannel
  readonly locale: Locale
  readonly template: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

export interface NoticeKey {
  readonly personId: string
  readonly id: string
}

const jobKey = (id: string): string => `notice:${id}`
const payloadOf = ({ personId, id }: NoticeKey) => ({ personId, id })

/** Messages of one hand-over: one statement and one wake-up of the workers for all of them. */
const BATCH = 500

/** Makes the jobs of messages that wait, the oldest first. Several processes may do it at once. Returns how many. */
export function handOver(limit = BATCH): Promise<number> {
  return transaction(async (client) => {
    const { rows } = await client.query<{ person_id: string; id: string; created_at: Date }>(
      `WITH taken AS (SELECT person_id, id FROM outbound_message WHERE state = 'waiting' ORDER BY created_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
       UPDATE outbound_message m SET state = 'queued' FROM taken WHERE m.person_id = taken.person_id AND m.id = taken.id RETURNING m.person_id, m.id, m.created_at`,
      [limit],
    )
    const ordered = rows.sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1))
    await enqueueAll(client, SEND_TASK, ordered.map((row) => ({ key: jobKey(row.id), payload: payloadOf({ personId: row.person_id, id: row.id }) })))
    return rows.length
  })
}

/** Seconds that a message waits for an earlier one to the same recipient. */
const TURN_SECONDS = 5

export type Attempt = 'gone' | 'postponed' | 'sent' | 'retried' | 'dead'

/**
 * One try at one message. Its row is held for the time of the try, so that no second worker sends it; a process that dies lets go of it
 * at once. Between the gateway's answer and the commit lies the one moment in which a crash repeats a message, under the same key.
 */
export function attemptNotice(key: NoticeKey, deliver: (message: Sendable) => Promise<{ readonly delivery: Delivery; readonly provider: string }>, at: Date): Promise<Attempt> {
  return transaction(async (client) => {
    const { rows } = await client.query(
      `SELECT case_id, channel, recipient, locale, template, addressee, subject, body, attempts, round, created_at FROM outbound_message
       WHERE person_id = $1 AND id = $2 AND state IN ('queued', 'waiting') AND channel <> 'mailbox' FOR UPDATE SKIP LOCKED`,
      [key.personId, key.id],
    )
    const row = rows[0] as { case_id: string | null; channel: MessageChannel; recipient: string; locale: Locale; template: string; addressee: Buffer | null; subject: Buffer | null; body: Buffer; attempts: number; round: number; created_at: Date } | undefined
    if (!row) return 'gone'
    // "Approved" must not arrive before "received". Within one case only: whoever files under somebody else's number, with an address that nobody
    // answers at, must not hold up what that person is told of their own cases.
    const { rowCount: earlier } = await client.query(
      `SELECT 1 FROM outbound_message
       WHERE person_id = $1 AND case_id IS NOT DISTINCT FROM $6::uuid AND channel = $3 AND recipient = $4 AND state IN ('queued', 'waiting') AND (created_at, id) < ($5, $2) LIMIT 1`,
      [key.personId, key.id, row.channel, row.recipient, row.created_at, row.case_id],
    )
    if (earlier) {
      await enqueue(client, SEND_TASK, payloadOf(key), { key: jobKey(key.id), afterSeconds: TURN_SECONDS })
      return 'postponed'
    }
    const message = unsealed(key.id, row)
    if (!message) return bury(client, key, row.attempts, 'unreadable', at)
    const { delivery, provider } = await deliver(message)
    const attempts = row.attempts + 1
    if (delivery.ok) {
      await client.query(
        `UPDATE outbound_message SET state = 'sent', attempts = $3, provider = $4, sent_at = $5, failed_at = NULL, failure_code = NULL WHERE person_id = $1 AND id = $2`,
        [key.personId, key.id, attempts, provider, at],
      )
      return 'sent'
    }
    if (delivery.code === 'refused' || attempts >= MOST_ATTEMPTS) return bury(client, key, attempts, delivery.reason, at)
    await client.query(`UPDATE outbound_message SET state = 'queued', attempts = $3, failed_at = $4, failure_code = $5 WHERE person_id = $1 AND id = $2`, [key.personId, key.id, attempts, at, delivery.reason])
    await enqueue(client, SEND_TASK, payloadOf(key), { key: jobKey(key.id), afterSeconds: pauseAfter(attempts, Math.random(), delivery.retryAfter ?? null) })
    return 'retried'
  })
}

async function bury(client: Queryable, key: NoticeKey, attempts: number, code: FailureCode, at: Date): Promise<'dead'> {
  await client.query(`UPDATE outbound_message SET state = 'dead', attempts = $3, failed_at = $4, failure_code = $5 WHERE person_id = $1 AND id = $2`, [key.personId, key.id, attempts, at, code])
  return 'dead'
}

/** The message in clear, or null when its key is gone or it was altered: no try can mend that. */
function unsealed(id: string, row: { readonly channel: MessageChannel; readonly locale: Locale; readonly template: string; readonly addressee: Buffer | null; readonly subject: Buffer | null; readonly body: Buffer; readonly round: number }): Sendable | null {
  if (!row.addressee) return null
  try {
    const to = open(row.addressee, noticePlace(id, 'addressee'))
    return {
      key: `${id}-${row.round}`, channel: row.channel, locale: row.locale, template: row.template,
      // Rows from before notices had a room of their own hold eleven digits.
      to: row.channel === 'sms' && !to.startsWith('+') ? `+86${to}` : to,
      subject: row.subject ? open(row.subject, noticePlace(id, 'subject')) : '', body: open(row.body, noticePlace(id, 'body')),
    }
  } catch (error) {
    if (error instanceof FieldCryptoError) return null
    throw error
  }
}

/**
 * Finds messages that wait for a job which is not there, as after a restored backup, and has them handed over again; those whose job failed
 * for good, by a fault of ours, become dead letters. Returns how many of both.
 */
export function recoverNotices(at: Date): Promise<number> {
  return transaction(async (client) => {
    const { rows } = await client.query<{ person_id: string; id: string; failed: boolean }>(
      `SELECT m.person_id, m.id, j.id IS NOT NULL AS failed FROM outbound_message m LEFT JOIN graphile_worker.jobs j ON j.key = 'notice:' || m.id
       WHERE m.state = 'queued' AND (j.id IS NULL OR (j.attempts >= j.max_attempts AND j.locked_at IS NULL)) ORDER BY m.created_at LIMIT ${BATCH} FOR UPDATE OF m SKIP LOCKED`,
    )
    for (const { person_id: personId, id, failed } of rows) {
      if (failed) await client.query(`UPDATE outbound_message SET state = 'dead', failed_at = $3, failure_code = 'fault' WHERE person_id = $1 AND id = $2`, [personId, id, at])
      else await client.query(`UPDATE outbound_message SET state = 'waiting' WHERE person_id = $1 AND id = $2`, [personId, id])
    }
    return rows.length
  })
}
