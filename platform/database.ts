import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/generated/prisma/client'
import { env } from './env'
import { logger } from './log'

/** What a statement may be run on: the pool, or a client inside a transaction. */
export type Queryable = Pick<pg.ClientBase, 'query'>

interface Connections {
  readonly pool: pg.Pool
  readonly prisma: PrismaClient
}

// Next and the front are bundled apart but live in one process: they share the pool through the global object.
const held = globalThis as { canbaoDatabase?: Connections }

function connect(): Connections {
  const { DATABASE_URL, CANBAO_DATABASE_POOL, CANBAO_PREPARED } = env()
  const pool = new pg.Pool({
    connectionString: DATABASE_URL, max: CANBAO_DATABASE_POOL, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 5_000,
    // The named statements look rows up by key: one plan serves all values. Planning them anew cost ten times their run (docs/benchmarks.md).
    ...(CANBAO_PREPARED ? { options: '-c plan_cache_mode=force_generic_plan' } : {}),
  })
  // An idle connection that the server drops must not end the process: the pool opens another.
  pool.on('error', (error) => logger.warn({ err: error.message }, 'an idle database connection was lost'))
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) }) }
}

const connections = (): Connections => (held.canbaoDatabase ??= connect())

/** Plain SQL, for the statements where one round trip is the point: submissions, counters, audit. Only `data.ts` and `mutations.ts` call it. */
export const sql = (): pg.Pool => connections().pool

/** A statement of the hot path under a name, so that each connection plans it once. A name stands for one text. */
export const prepared = (name: string, text: string, values: readonly unknown[]): pg.QueryConfig => ({ ...(env().CANBAO_PREPARED ? { name } : {}), text, values: [...values] })

/** Prisma, for everything else. Only `data.ts` and `mutations.ts` call it. */
export const db = (): PrismaClient => connections().prisma

/** Runs `work` in one transaction on one connection; any throw rolls back. */
export async function transaction<T>(work: (client: Queryable) => Promise<T>): Promise<T> {
  const client = await sql().connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** Closes all connections; for shutdown and tests. */
export async function disconnect(): Promise<void> {
  const open = held.canbaoDatabase
  delete held.canbaoDatabase
  if (!open) return
  await open.prisma.$disconnect()
  await open.pool.end()
}
