/** What the proof of the exchange asks of both databases, through the portal's own rules. Bundled by `tools/exchange-proof.mjs`. */
import { canonical } from '@/domain/exchange/canonical'
import { makeResidentId } from '@/domain/identity-document/compose'
import { recordPlace } from '@/features/transfer/data'
import type { Queryable } from '@/platform/database'
import { openJson } from '@/platform/field-crypto'
import { newKeyFileText, parseKeyFile } from '@/platform/keys'
import { contradictions, useKeys } from './ledger'

export { contradictions, newKeyFileText, useKeys }

/** Public keys of a key file, as a counterparts file lists them. */
export const cardOf = (text: string): readonly object[] => [...(parseKeyFile(text).exchange?.keys ?? [])].map(([id, { card }]) => ({ id, ...card }))

/** Answers of somebody fictional who moves between this installation's province and another. */
export function answersOf(n: number, way: 'entering' | 'leaving', province: string): object {
  const birth = new Date(Date.UTC(1970, 0, 1 + (n % 9000))).toISOString().slice(0, 10)
  return {
    direction: { way }, counterpart: { province }, who: { for: 'self' }, person: { kind: 'resident-id', number: makeResidentId('509902', birth, 1 + (n % 990)), name: '示例人' },
    schemes: { from: 'employee', to: 'employee' }, state: { old: 'ended', new: 'joined', pension: 'no' }, ended: { year: '2026', month: '7' }, joined: { year: '2026', month: '9' },
    place: { division: '500103' }, contact: { notify: 'mailbox' },
  }
}

/** One transfer as one side has it. */
export interface Side {
  readonly exchange: string
  readonly direction: string
  readonly turn: string | null
  readonly fault: string | null
  readonly carried: boolean
  readonly state: string
  /** The record in its canonical spelling. */
  readonly record: string | null
}

/** The exchanges that applications led to, in their order; null for one that led to none. */
export async function exchangesOf(client: Queryable, references: readonly string[]): Promise<readonly (string | null)[]> {
  const { rows } = await client.query(
    `SELECT t.exchange_id FROM unnest($1::text[]) WITH ORDINALITY AS u(reference, n) LEFT JOIN case_file f ON f.reference = u.reference
     LEFT JOIN transfer t ON t.person_id = f.person_id AND t.case_id = f.id ORDER BY u.n`,
    [references],
  )
  return rows.map((row) => row.exchange_id)
}

/** The transfers of these exchanges, with their records opened by the keys in use. The demonstration may hold others. */
export async function transfers(client: Queryable, exchanges: readonly (string | null)[]): Promise<readonly Side[]> {
  const { rows } = await client.query(
    `SELECT t.case_id, t.exchange_id, t.direction, t.turn, t.fault_code, t.carried_at IS NOT NULL AS carried, f.state, r.sealed FROM transfer t
     JOIN case_file f ON f.person_id = t.person_id AND f.id = t.case_id LEFT JOIN transfer_record r ON r.person_id = t.person_id AND r.case_id = t.case_id WHERE t.exchange_id = ANY($1::uuid[])`,
    [exchanges],
  )
  return rows.map((row) => ({
    exchange: row.exchange_id, direction: row.direction, turn: row.turn, fault: row.fault_code, carried: row.carried, state: row.state,
    record: row.sealed ? canonical(openJson(row.sealed, recordPlace(row.case_id))) : null,
  }))
}

/** The log of one side: each message once, as `exchange seq kind id`, by direction. */
export async function messages(client: Queryable): Promise<{ readonly sent: readonly string[]; readonly taken: readonly string[]; readonly open: readonly string[]; readonly attempts: number; readonly repeats: number }> {
  const { rows } = await client.query(`SELECT direction, state, attempts, repeats, exchange_id || ' ' || seq || ' ' || kind || ' ' || id AS words FROM exchange_message ORDER BY 5`)
  const sum = (name: 'attempts' | 'repeats') => rows.reduce((total: number, row) => total + Number(row[name]), 0)
  return {
    sent: rows.filter((row) => row.direction === 'out' && row.state === 'accepted').map((row) => row.words),
    taken: rows.filter((row) => row.direction === 'in' && row.state === 'accepted').map((row) => row.words),
    open: rows.filter((row) => row.state !== 'accepted').map((row) => `${row.direction} ${row.state} ${row.words}`),
    attempts: sum('attempts'), repeats: sum('repeats'),
  }
}

/** How many messages were turned away, by code. */
export async function turnedAway(client: Queryable): Promise<Readonly<Record<string, number>>> {
  const { rows } = await client.query('SELECT code, count(*)::int AS count FROM exchange_refusal GROUP BY code ORDER BY code')
  return Object.fromEntries(rows.map((row) => [row.code, row.count]))
}

/** How much is not over yet: applications of this side, and messages that wait. */
export async function unfinished(client: Queryable, references: readonly string[]): Promise<number> {
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM case_file f JOIN transfer t ON t.person_id = f.person_id AND t.case_id = f.id WHERE f.reference = ANY($1::text[]) AND t.turn = 'over' AND t.carried_at IS NOT NULL) AS over,
       (SELECT count(*)::int FROM exchange_message WHERE direction = 'out' AND state = 'waiting') AS waiting`,
    [references],
  )
  return references.length - rows[0].over + rows[0].waiting
}

/** What is wrong between the two sides; empty when every transfer is there once on both, whole, with the same record. */
export function differences(here: readonly Side[], there: readonly Side[], expected: number): readonly string[] {
  const found: string[] = []
  const other = new Map(there.map((one) => [one.exchange, one]))
  if (here.length !== expected || there.length !== expected) found.push(`${here.length} and ${there.length} transfers instead of ${expected}`)
  if (new Set(here.map((one) => one.exchange)).size !== here.length || other.size !== there.length) found.push('a transfer twice')
  for (const one of here) {
    const twin = other.get(one.exchange)
    if (!twin) found.push(`${one.exchange}: on one side alone`)
    else if (twin.direction === one.direction) found.push(`${one.exchange}: both sides ${one.direction}`)
    else if (one.record === null || one.record !== twin.record) found.push(`${one.exchange}: different records`)
    for (const side of twin ? [one, twin] : [one]) if (side.turn !== 'over' || !side.carried || side.fault !== null || side.state !== 'completed') found.push(`${one.exchange}: half (${side.direction} ${side.turn} ${side.state} ${side.fault})`)
  }
  return found
}
