/**
 * Writes the migration that leads from prisma/migrations to prisma/schema. Read it and complete it by hand (triggers, partial
 * indexes, data) before it is applied: an applied file is never edited.
 *
 *   npm run migration -- add_receipts
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { databaseUrl, start } from './db.mjs'
import { complain, Fault } from './lib/fault.mjs'
import { root } from './lib/root.mjs'
import { migrate } from './migrate.mjs'

const folder = path.join(root, 'prisma', 'migrations')

try {
  const name = process.argv[2]
  if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) throw new Fault('Give it a name in small letters: npm run migration -- add_receipts')
  fs.mkdirSync(folder, { recursive: true })
  const lock = path.join(folder, 'migration_lock.toml')
  if (!fs.existsSync(lock)) fs.writeFileSync(lock, 'provider = "postgresql"\n')
  if (!process.env.DATABASE_URL) await start()
  const url = process.env.DATABASE_URL ?? databaseUrl()
  await migrate(url) // the comparison needs a server to replay the migrations on, in a database of its own
  const r = spawnSync('npx', ['prisma', 'migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema', '--script', '--exit-code'], { cwd: root, encoding: 'utf8', env: { ...process.env, DATABASE_URL: url } })
  if (r.status === 0) throw new Fault('Nothing to do: the migrations already lead to the schema.')
  if (r.status !== 2) throw new Error(r.stderr || r.stdout)
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const file = path.join(folder, `${stamp}_${name}`, 'migration.sql')
  fs.mkdirSync(path.dirname(file))
  fs.writeFileSync(file, r.stdout.replace(/^(?:Loaded Prisma config.*|\s*)\n+/, ''))
  console.log(path.relative(root, file))
} catch (error) {
  complain(error)
  process.exitCode = 1
}
