import type { ExchangeContent, ExchangeKind } from '@/domain/exchange/messages'
import { readContent } from '@/domain/exchange/messages'
import { counterparts, type Counterpart } from '@/platform/counterparts'
import { sql } from '@/platform/database'
import { Fault } from '@/platform/errors'
import { openJson, type FieldPlace } from '@/platform/field-crypto'
import type { DistrictScope } from '@/platform/scope'

export const DIRECTIONS = ['in', 'out'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** States of a message in the log; `turned-away` is one that was refused and not kept. */
export const MESSAGE_STATES = ['waiting', 'accepted', 'refused', 'dead', 'replaced', 'turned-away'] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** The bureau of a province, when it exchanges messages with this one; null: that province is worked with by hand. */
export const counterpartOf = (provinceCode: string): Counterpart | null => counterparts()?.counterparts.get(provinceCode) ?? null

/** Our own id among the bureaus, a province code; null when this installation exchanges with nobody. */
export const ownInstallation = (): string | null => counterparts()?.self ?? null

export const bodyPlace = (counterpart: string, direction: Direction, id: string): FieldPlace => ({ table: 'exchange_message', column: 'body', row: `${counterpart}/${direction}/${id}` })

/** Opens a sealed body. */
export function openBody(sealed: Uint8Array, kind: ExchangeKind, place: FieldPlace): ExchangeContent {
  const content = readContent(kind, openJson(sealed, place))
  if (!content) throw new Fault('exchange-body', 'a stored message does not have the form of its kind')
  return content
}

/** Rows on a page of the log. */
export const PAGE_SIZE = 50

export interface LogFilter {
  readonly direction: Direction | null
  readonly state: MessageState | null
  readonly counterpart: string | null
  readonly kind: ExchangeKind | null
  /** Id of an exchange, to read it from beginning to end. */
  readonly exchange: string | null
  readonly page: number
}

export interface LogRow {
  readonly id: string
  readonly direction: Direction
  readonly counterpart: string | null
  readonly exchangeId: string | null
  readonly seq: number | null
  readonly kind: ExchangeKind | null
  readonly state: MessageState
  readonly attempts: number
  readonly repeats: number
  readonly code: string | null
  readonly createdAt: Date
  readonly settledAt: Date | null
  readonly nextAt: Date | null
}

const LOG = `SELECT id, direction, counterpart, exchange_id, seq, kind, state, attempts, repeats, code, created_at, settled_at, next_at FROM exchange_message
  UNION ALL
  SELECT id, 'in', counterpart, exchange_id, NULL, kind, 'turned-away', 0, 0, code, at, at, NULL FROM exchange_refusal`
const WHERE = `($1::text IS NULL OR direction = $1) AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR counterpart = $3)
  AND ($4::text IS NULL OR kind = $4) AND ($5::uuid IS NULL OR exchange_id = $5)`

/** One page of the message log, the latest first, without bodies. The scope proves that its holder may see the whole city's. */
export async function readLog(scope: DistrictScope, filter: LogFilter): Promise<{ readonly rows: readonly LogRow[]; readonly total: number; readonly dead: number }> {
  if (scope.divisions !== 'all') return { rows: [], total: 0, dead: 0 }
  const parameters = [filter.direction, filter.state, filter.counterpart, filter.kind, filter.exchange]
  const [page, count, dead] = await Promise.all([
    sql().query(`SELECT * FROM (${LOG}) AS log WHERE ${WHERE} ORDER BY created_at DESC, id DESC LIMIT ${PAGE_SIZE} OFFSET ${(filter.page - 1) * PAGE_SIZE}`, parameters),
    sql().query(`SELECT count(*)::int AS total FROM (${LOG}) AS log WHERE ${WHERE}`, parameters),
    sql().query(`SELECT count(*)::int AS total FROM exchange_message WHERE direction = 'out' AND state IN ('dead', 'refused')`),
  ])
  return {
    total: count.rows[0].total as number,
    dead: dead.rows[0].total as number,
    rows: page.rows.map((row) => ({
      id: row.id, direction: row.direction, counterpart: row.counterpart, exchangeId: row.exchange_id, seq: row.seq, kind: row.kind, state: row.state,
      attempts: row.attempts, repeats: row.repeats, code: row.code, createdAt: row.created_at, settledAt: row.settled_at, nextAt: row.next_at,
    })),
  }
}
