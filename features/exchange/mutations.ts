import { PROTOCOL, type Letter } from '@/domain/exchange/envelope'
import { readContent, WRITER, type ExchangeContent, type ExchangeKind, type Party } from '@/domain/exchange/messages'
import { advance, type Progress } from '@/domain/exchange/progress'
import { GIVE_UP_MS, waitAfter, type Verdict } from '@/domain/exchange/verdict'
import { auditCall, auditParameters, type AuditDetail } from '@/platform/audit'
import { counterparts } from '@/platform/counterparts'
import { sql, transaction, type Queryable } from '@/platform/database'
import { Fault, ok, refuse, type Result } from '@/platform/errors'
import { openJson, sealJson } from '@/platform/field-crypto'
import type { DistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { bodyPlace, openBody } from './data'
import type { Settling } from './submissions'

export interface LockedExchange {
  readonly ourParty: Party
  readonly progress: Progress | null
}

/** Opens the row of an exchange when there is none, and locks it to the end of the transaction. */
export async function lockExchange(client: Queryable, { counterpart, id, ourParty, now }: { readonly counterpart: string; readonly id: string; readonly ourParty: Party; readonly now: Date }): Promise<LockedExchange> {
  await client.query('INSERT INTO exchange (counterpart, id, our_party, seq, opened_at, changed_at) VALUES ($1, $2, $3, 0, $4, $4) ON CONFLICT DO NOTHING', [counterpart, id, ourParty, now])
  const { rows } = await client.query('SELECT our_party, seq, kind, writer FROM exchange WHERE counterpart = $1 AND id = $2 FOR UPDATE', [counterpart, id])
  const row = rows[0] as { our_party: Party; seq: number; kind: ExchangeKind | null; writer: Party | null }
  return { ourParty: row.our_party, progress: row.kind && row.writer ? { seq: row.seq, kind: row.kind, writer: row.writer } : null }
}

export async function setProgress(client: Queryable, counterpart: string, id: string, { seq, kind, writer }: Progress, now: Date): Promise<void> {
  await client.query('UPDATE exchange SET seq = $3, kind = $4, writer = $5, changed_at = $6 WHERE counterpart = $1 AND id = $2', [counterpart, id, seq, kind, writer, now])
}

export interface OutgoingMessage {
  /** UUIDv7 of the exchange, chosen by the side that opens it. */
  readonly exchangeId: string
  /** Installation id of the other bureau: its province code. */
  readonly counterpart: string
  readonly kind: ExchangeKind
  readonly body: unknown
  readonly now: Date
}

/**
 * Writes a message into the outbox, in the caller's transaction: it leaves if that commits, and only then, within two seconds or at once after
 * `nudgeExchange`.
 * @throws Fault `exchange-counterpart` for a bureau that does not speak the protocol, `exchange-body` for a body that does not fit its kind,
 * `exchange-order` when the message cannot stand here in its exchange
 */
export async function sendExchange(client: Queryable, { exchangeId, counterpart, kind, body, now }: OutgoingMessage): Promise<void> {
  if (!counterparts()?.counterparts.has(counterpart)) throw new Fault('exchange-counterpart', 'no such counterpart is configured')
  const content = readContent(kind, body)
  if (!content) throw new Fault('exchange-body', `the body does not have the form of a message of kind ${kind}`)
  const opener = WRITER[kind]
  const exchange = await lockExchange(client, { counterpart, id: exchangeId, ourParty: opener === 'either' ? 'destination' : opener, now })
  const next = advance(exchange.progress, { seq: (exchange.progress?.seq ?? 0) + 1, kind, writer: exchange.ourParty })
  if (!next.ok) throw new Fault('exchange-order', `a message of kind ${kind} cannot follow here (${next.code})`)
  await setProgress(client, counterpart, exchangeId, next.value, now)
  await insertOutgoing(client, { counterpart, exchangeId, seq: next.value.seq, content, now })
  await client.query(`SELECT ${auditCall(1)}`, auditParameters({
    actorKind: 'system', actorId: null, action: 'exchange.sent', subjectKind: 'exchange', subjectId: exchangeId, detail: { counterpart, kind, seq: next.value.seq }, at: now,
  }))
}

async function insertOutgoing(client: Queryable, { counterpart, exchangeId, seq, content, now }: { readonly counterpart: string; readonly exchangeId: string; readonly seq: number; readonly content: ExchangeContent; readonly now: Date }): Promise<void> {
  const id = uuidv7(now)
  await client.query(
    `INSERT INTO exchange_message (counterpart, direction, id, exchange_id, seq, place, kind, state, body, created_at, queued_at, next_at) VALUES ($1, 'out', $2, $3, $4, $4, $5, 'waiting', $6, $7, $7, $7)`,
    [counterpart, id, exchangeId, seq, content.kind, sealJson(content.body, bodyPlace(counterpart, 'out', id)), now],
  )
}

/** A message taken out of the outbox for one attempt. */
export interface Attempt {
  readonly letter: Letter
  /** This one included. */
  readonly attempts: number
  readonly queuedAt: Date
}

/** Milliseconds for which a message in hand is nobody else's: longer than an attempt may take, so that only a crash lets it run out. */
const LEASE_MS = 15_000
/** A clock that was set back must not keep a message waiting: nothing is ever put off for longer than this. */
const FARTHEST_MS = 10 * 60_000

/** Takes the message that has waited longest for a counterpart, if one is due. Two processes never take the same one. */
export async function takeWaiting(counterpart: string, at: Date): Promise<Attempt | null> {
  const self = counterparts()?.self
  if (self === undefined) return null
  const { rows } = await sql().query(
    // Materialized: as a part of the join the choice could run once for every row that it is joined to, and take as many.
    `WITH due AS MATERIALIZED (
       SELECT id FROM exchange_message WHERE counterpart = $1 AND direction = 'out' AND state = 'waiting' AND (next_at <= $2 OR next_at > $4)
       ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED
     )
     UPDATE exchange_message m SET attempts = m.attempts + 1, next_at = $3, code = NULL FROM due, exchange e
     WHERE m.counterpart = $1 AND m.direction = 'out' AND m.id = due.id AND e.counterpart = m.counterpart AND e.id = m.exchange_id
     RETURNING m.id, m.exchange_id, m.seq, m.kind, m.body, m.attempts, m.queued_at, e.our_party`,
    [counterpart, at, new Date(at.getTime() + LEASE_MS), new Date(at.getTime() + FARTHEST_MS)],
  )
  const row = rows[0]
  if (!row) return null
  const { body } = openBody(row.body, row.kind, bodyPlace(counterpart, 'out', row.id))
  return {
    letter: { protocol: PROTOCOL, id: row.id, exchange: row.exchange_id, from: self, to: counterpart, seq: row.seq, kind: row.kind, writer: row.our_party, body },
    attempts: row.attempts, queuedAt: row.queued_at,
  }
}

/** Writes down how an attempt ended. A final outcome and what the room of the matter makes of it are one transaction, once. */
export async function settle({ letter, attempts, queuedAt }: Attempt, verdict: Verdict, receipt: string | null, handlers: Settling, at: Date): Promise<void> {
  const { to: counterpart, id, exchange: exchangeId, kind } = letter
  const late = at.getTime() - queuedAt.getTime() > GIVE_UP_MS
  if (verdict.outcome === 'try-later' && !late) {
    const next = new Date(at.getTime() + waitAfter(attempts, Math.random()))
    await sql().query(`UPDATE exchange_message SET next_at = $3, code = $4 WHERE counterpart = $1 AND direction = 'out' AND id = $2 AND state = 'waiting'`, [counterpart, id, next, verdict.code])
    return
  }
  const outcome = verdict.outcome === 'try-later' ? 'dead' : verdict.outcome
  const code = verdict.outcome === 'accepted' ? null : verdict.code
  await transaction(async (client) => {
    const { rowCount } = await client.query(
      `UPDATE exchange_message SET state = $3, code = $4, next_at = NULL, settled_at = $5, receipt = $6 WHERE counterpart = $1 AND direction = 'out' AND id = $2 AND state = 'waiting'`,
      [counterpart, id, outcome, code, at, receipt],
    )
    if (rowCount === 1) await handlers.settled?.(client, { exchangeId, counterpart, kind, outcome, code, now: at })
  })
}

/** A line that speaks again wakes what waited for it: messages that found nobody. Those in hand have no code. */
export async function wakeWaiting(counterpart: string, at: Date): Promise<number> {
  const { rowCount } = await sql().query(
    `UPDATE exchange_message SET next_at = $2 WHERE counterpart = $1 AND direction = 'out' AND state = 'waiting' AND next_at > $2 AND code = 'no-answer'`, [counterpart, at],
  )
  return rowCount ?? 0
}

const auditStaff = (client: Queryable, scope: DistrictScope, action: 'exchange.viewed' | 'exchange.resent', subjectId: string | null, detail: AuditDetail, at: Date) =>
  client.query(`SELECT ${auditCall(1)}`, auditParameters({ actorKind: 'staff', actorId: scope.staffId, action, subjectKind: 'exchange', subjectId, detail, at }))

/** That the message log was looked at, and under which filter. */
export async function recordLogView(scope: DistrictScope, detail: AuditDetail, at: Date): Promise<void> {
  await auditStaff(sql(), scope, 'exchange.viewed', null, detail, at)
}

/**
 * Sends a message once more that was given up or refused. One that was given up goes out under its own id, since it may have arrived and only
 * its answer be lost; one that was refused needs a new id, because the old one has its final answer.
 */
export async function resendMessage(scope: DistrictScope, { counterpart, id }: { readonly counterpart: string; readonly id: string }, at: Date): Promise<Result<undefined, 'not-found' | 'changed-elsewhere'>> {
  if (scope.divisions !== 'all') return refuse('not-found')
  return transaction(async (client) => {
    const { rows } = await client.query(`SELECT exchange_id, seq, kind, state, body FROM exchange_message WHERE counterpart = $1 AND direction = 'out' AND id = $2 FOR UPDATE`, [counterpart, id])
    const row = rows[0]
    if (!row) return refuse('not-found')
    if (row.state === 'dead') {
      await client.query(
        `UPDATE exchange_message SET state = 'waiting', code = NULL, settled_at = NULL, queued_at = $3, next_at = $3 WHERE counterpart = $1 AND direction = 'out' AND id = $2`, [counterpart, id, at])
    } else if (row.state === 'refused') {
      const content = readContent(row.kind, openJson(row.body, bodyPlace(counterpart, 'out', id)))
      if (!content) throw new Fault('exchange-body', 'a stored message does not have the form of its kind')
      await client.query(`UPDATE exchange_message SET state = 'replaced', place = NULL WHERE counterpart = $1 AND direction = 'out' AND id = $2`, [counterpart, id])
      await insertOutgoing(client, { counterpart, exchangeId: row.exchange_id, seq: row.seq, content, now: at })
    } else return refuse('changed-elsewhere')
    await auditStaff(client, scope, 'exchange.resent', row.exchange_id, { counterpart, kind: row.kind, seq: row.seq, was: row.state }, at)
    return ok()
  })
}
