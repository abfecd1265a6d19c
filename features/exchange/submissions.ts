/** Taking what a counterpart sends: record, effect and answer of a message are one transaction. */
import { letterText, type Letter } from '@/domain/exchange/envelope'
import { otherParty, type ExchangeContent, type ExchangeKind } from '@/domain/exchange/messages'
import type { Progress } from '@/domain/exchange/progress'
import { decideReceipt, type Known } from '@/domain/exchange/receipt'
import { isCode } from '@/domain/exchange/verdict'
import { auditCall, auditParameters } from '@/platform/audit'
import { sql, transaction, type Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { Fault, type Result } from '@/platform/errors'
import { sealJson } from '@/platform/field-crypto'
import { sameBytes, uuidv7 } from '@/platform/tokens'
import { bodyPlace } from './data'
import { lockExchange, setProgress } from './mutations'

/** A message as the room that deals with its matter sees it. */
export type ReceivedMessage = ExchangeContent & { readonly exchangeId: string; readonly counterpart: string; readonly now: Date }

/** How a message that we sent ended: taken by the counterpart, refused for good, or given up. A resent one may end again, otherwise. */
export interface SettledMessage {
  readonly exchangeId: string
  readonly counterpart: string
  readonly kind: ExchangeKind
  readonly outcome: 'accepted' | 'refused' | 'dead'
  readonly code: string | null
  readonly now: Date
}

/** What the room of the matter does. Both run in the transaction that records the message: a throw undoes both, and the line tries again. */
export interface ExchangeHandlers {
  /** Takes a message, at most once. A refusal undoes what it wrote and is the final answer to this message; its code goes to the counterpart. */
  readonly receive: (client: Queryable, message: ReceivedMessage) => Promise<Result<void>>
  /** Learns how a message of ours ended. */
  readonly settled?: (client: Queryable, message: SettledMessage) => Promise<void>
}

/** The part of them that the delivery needs. */
export type Settling = Pick<ExchangeHandlers, 'settled'>

export interface Taken {
  /** Null when it was accepted. */
  readonly code: string | null
  readonly repeated: boolean
}

const FIND = `SELECT digest, code FROM exchange_message WHERE counterpart = $1 AND direction = 'in' AND id = $2`
const INSERT = `INSERT INTO exchange_message (counterpart, direction, id, exchange_id, seq, place, kind, state, body, digest, code, created_at, settled_at)
  VALUES ($1, 'in', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`

/** Takes a genuine message: exactly once, whatever comes again or at the same moment. The lock on its exchange puts such moments in a row. */
export async function takeMessage(handlers: ExchangeHandlers, letter: Letter, content: ExchangeContent, now: Date): Promise<Taken> {
  const counterpart = letter.from
  const fingerprint = digest('exchange-message', letterText(letter))
  return transaction(async (client) => {
    await client.query('SAVEPOINT message')
    const exchange = await lockExchange(client, { counterpart, id: letter.exchange, ourParty: otherParty(letter.writer), now })
    const receipt = exchange.ourParty === otherParty(letter.writer)
      ? decideReceipt(await knownMessage(client, counterpart, letter.id, fingerprint), exchange.progress, letter)
      : { act: 'refuse' as const, code: 'unexpected' as const }
    if (receipt.act === 'repeat') {
      await client.query(`UPDATE exchange_message SET repeats = repeats + 1 WHERE counterpart = $1 AND direction = 'in' AND id = $2`, [counterpart, letter.id])
      return { code: receipt.code, repeated: true }
    }
    if (receipt.act === 'refuse') {
      await client.query('ROLLBACK TO SAVEPOINT message')
      await insertRefusal(client, { code: receipt.code, counterpart, letter }, now)
      return { code: receipt.code, repeated: false }
    }
    const code = await takeEffect(client, handlers, { ...content, exchangeId: letter.exchange, counterpart, now }, receipt.progress)
    await client.query(INSERT, [
      counterpart, letter.id, letter.exchange, letter.seq, code === null ? letter.seq : null, letter.kind, code === null ? 'accepted' : 'refused',
      sealJson(content.body, bodyPlace(counterpart, 'in', letter.id)), fingerprint, code, now,
    ])
    await client.query(`SELECT ${auditCall(1)}`, auditParameters({
      actorKind: 'counterpart', actorId: counterpart, action: 'exchange.received', subjectKind: 'exchange', subjectId: letter.exchange, detail: { kind: letter.kind, seq: letter.seq, code }, at: now,
    }))
    return { code, repeated: false }
  })
}

async function knownMessage(client: Queryable, counterpart: string, id: string, fingerprint: Buffer): Promise<Known | null> {
  const { rows } = await client.query(FIND, [counterpart, id])
  const row = rows[0] as { digest: Buffer; code: string | null } | undefined
  return row ? { sameContent: sameBytes(row.digest, fingerprint), code: row.code } : null
}

/** Moves the exchange on and lets the room act, which may answer at once; a refusal takes both back. Gives the code of the refusal. */
async function takeEffect(client: Queryable, handlers: ExchangeHandlers, message: ReceivedMessage, progress: Progress): Promise<string | null> {
  await client.query('SAVEPOINT effect')
  await setProgress(client, message.counterpart, message.exchangeId, progress, message.now)
  const result = await handlers.receive(client, message)
  if (result.ok) return null
  if (!isCode(result.code)) throw new Fault('exchange-code', 'a refusal on the line is a short code')
  await client.query('ROLLBACK TO SAVEPOINT effect')
  return result.code
}

/** What is known of a message that was turned away. Who it names is a claim as long as there is no letter. */
export interface TurnedAway {
  readonly code: string
  readonly counterpart: string | null
  readonly letter: Pick<Letter, 'id' | 'exchange' | 'kind'> | null
}

async function insertRefusal(client: Queryable, { code, counterpart, letter }: TurnedAway, now: Date): Promise<void> {
  await client.query('INSERT INTO exchange_refusal (id, at, code, counterpart, message_id, exchange_id, kind) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
    uuidv7(now), now, code, counterpart, letter?.id ?? null, letter?.exchange ?? null, letter?.kind ?? null,
  ])
}

/** Writes down that something was turned away at the door. */
export const recordTurnedAway = (away: TurnedAway, now: Date): Promise<void> => insertRefusal(sql(), away, now)
