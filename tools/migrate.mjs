/**
 * Applies prisma/migrations in order. It keeps Prisma's own ledger and takes Prisma's own lock, so `prisma migrate status` agrees,
 * in 0.3 s where the command takes 2.5 s. One transaction for each file: a statement that cannot run in one (CREATE INDEX
 * CONCURRENTLY) stands alone in a file whose first line is `-- no transaction`. The job queue brings migrations of its own, which
 * follow ours: they fill the schema graphile_worker and need no more rights than to make it.
 *
 *   DATABASE_URL=… node tools/migrate.mjs
 */
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { databaseFault, place } from './lib/database-fault.mjs'
import { complain, Fault } from './lib/fault.mjs'
import { isProgram, root } from './lib/root.mjs'

const prismaLock = 72707369
const oldestVersion = 150000
const ledger = `CREATE TABLE IF NOT EXISTS _prisma_migrations (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

function requireAddress(url) {
  if (URL.canParse(url ?? '') && /^postgres(?:ql)?:$/.test(new URL(url).protocol)) return
  throw new Fault('DATABASE_URL is not the address of a database. It looks like postgresql://user:password@host:5432/canbao')
}

async function connected(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'canbao-migrate' })
  client.on('error', () => {}) // a server that goes away also fails the statement that waits for it
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Makes the database when it is missing. A managed server may have no `postgres` database for us: then its own refusal counts. */
async function ensureDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  try {
    await connected(url, async () => {})
  } catch (error) {
    if (error.code !== '3D000') throw error
    const admin = new URL(url)
    admin.pathname = '/postgres'
    await connected(admin.href, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'`))
      .catch((e) => { if (e.code !== '42P04' && e.code !== '23505') throw e }) // another process made it meanwhile
  }
}

async function requireVersion(client, url) {
  const { rows: [{ number, text }] } = await client.query(`SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text`)
  if (number < oldestVersion) throw new Fault(`The database at ${place(url)} is PostgreSQL ${text}; Canbao needs 15 or later. Point DATABASE_URL at a newer server.`)
}

async function readMigrations(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => { if (error.code === 'ENOENT') return []; throw error })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
  return Promise.all(names.map(async (name) => {
    const file = path.join(folder, name, 'migration.sql')
    const sql = await readFile(file, 'utf8').catch(() => { throw new Fault(`${file} is missing. Restore it, or remove its folder.`) })
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  }))
}

async function apply(client, { name, sql, checksum }) {
  const record = () => client.query('INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)', [randomUUID(), checksum, name])
  const alone = sql.startsWith('-- no transaction')
  try {
    if (!alone) await client.query('BEGIN')
    await client.query(sql)
    await record()
    if (!alone) await client.query('COMMIT')
  } catch (error) {
    if (!alone) await client.query('ROLLBACK').catch(() => {})
    error.migration = name
    throw error
  }
}

async function applyAll(client, migrations) {
  await client.query('SELECT pg_advisory_lock($1)', [prismaLock]) // a second process waits, then finds everything done
  await client.query(ledger)
  const { rows } = await client.query('SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL')
  const known = new Map(rows.map((row) => [row.migration_name, row]))
  const newest = migrations.at(-1)?.name ?? ''
  const ahead = rows.find((row) => row.migration_name > newest)
  if (ahead) throw new Fault(`The database was changed by a newer release of Canbao (migration ${ahead.migration_name}). Start that release, or restore a backup from before it.`)
  const applied = []
  for (const migration of migrations) {
    const was = known.get(migration.name)
    if (was && !was.finished_at) throw new Fault(`Migration ${migration.name} was begun by another tool and not finished. Settle it with: npx prisma migrate resolve`)
    if (was && was.checksum !== migration.checksum) throw new Fault(`Migration ${migration.name} was edited after it was applied. Restore the file; a change needs a migration of its own.`)
    if (was) continue
    await apply(client, migration)
    applied.push(migration.name)
  }
  return applied
}

/** Brings the tables of the job queue to the release that is installed. Its own ledger says what is missing; two at a time do no harm. */
async function migrateJobs(url) {
  const { Logger, runMigrations } = await import('graphile-worker')
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000, application_name: 'canbao-migrate' })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) })
  } catch (error) {
    process.exitCode = undefined // the queue sets one of its own; the fault below says what to do
    if (/breaking migration/.test(error.message)) throw new Fault('The job queue of this database belongs to a newer release of Canbao. Start that release, or restore a backup from before it.')
    throw error
  } finally {
    await pool.end()
  }
}

/** True when Canbao has never been in this database; one that does not exist yet is new. */
export async function isNew(url) {
  requireAddress(url)
  try {
    return await connected(url, async (client) => (await client.query(`SELECT to_regclass('_prisma_migrations') IS NULL AS fresh`)).rows[0].fresh)
  } catch (error) {
    if (error.code === '3D000') return true
    throw databaseFault(error, url)
  }
}

/** Brings the database to this release and returns the names of the migrations it applied. */
export async function migrate(url, folder = path.join(root, 'prisma', 'migrations')) {
  requireAddress(url)
  try {
    await ensureDatabase(url)
    return await connected(url, async (client) => {
      await requireVersion(client, url)
      const applied = await applyAll(client, await readMigrations(folder))
      await migrateJobs(url)
      return applied
    })
  } catch (error) {
    const fault = databaseFault(error, url)
    if (fault === error && error.migration) throw new Fault(`Migration ${error.migration} failed and was rolled back: ${error.message}${error.position ? ` (character ${error.position})` : ''}`)
    throw fault
  }
}

if (isProgram(import.meta.url)) {
  try {
    const applied = await migrate(process.env.DATABASE_URL)
    console.log(applied.length ? `applied ${applied.join(', ')}` : 'nothing to apply')
  } catch (error) {
    complain(error)
    process.exitCode = 1
  }
}
