import type pg from 'pg'

/** Nested transactions of the mutations become savepoints of the seed's one transaction. */
const SAVEPOINTS: Readonly<Record<string, string>> = { BEGIN: 'SAVEPOINT seed_step', COMMIT: 'RELEASE SAVEPOINT seed_step', ROLLBACK: 'ROLLBACK TO SAVEPOINT seed_step' }

/**
 * Runs work whose `sql()` and `transaction()` (platform/database.ts) all use one connection with a transaction open on it, so that the real reads
 * and mutations can make the demo and still everything is there or nothing. For a tool of its own process; steps run one after the other.
 */
export async function onOneConnection<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  const holder = globalThis as { canbaoDatabase?: unknown }
  const before = holder.canbaoDatabase
  const query = (text: unknown, values?: unknown): unknown =>
    (client.query as (text: unknown, values?: unknown) => unknown).call(client, typeof text === 'string' ? (SAVEPOINTS[text] ?? text) : text, values)
  const shared = { query, release: () => undefined }
  holder.canbaoDatabase = { pool: { query, connect: async () => shared, end: async () => undefined }, prisma: { $disconnect: async () => undefined } }
  try {
    return await work()
  } finally {
    if (before === undefined) delete holder.canbaoDatabase
    else holder.canbaoDatabase = before
  }
}
