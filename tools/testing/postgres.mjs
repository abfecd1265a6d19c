/**
 * One PostgreSQL for a run of the database tests: an embedded server in a temporary folder on a free port, or the server that
 * CANBAO_TEST_DATABASE_URL names (its user must be allowed to make databases). The migrated template is made once; every test file
 * clones it (`database.ts`).
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { databaseUrl, start, stop } from '../db.mjs'
import { freePort } from '../lib/ports.mjs'
import { migrate } from '../migrate.mjs'

export const template = 'canbao_test_template'

async function dropTemplate(url) {
  const admin = new URL(url)
  admin.pathname = '/postgres'
  const client = new pg.Client({ connectionString: admin.href })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
  await client.end()
}

async function prepareTemplate(server) {
  const url = new URL(server)
  url.pathname = `/${template}`
  await dropTemplate(url.href)
  await migrate(url.href)
  process.env.CANBAO_TEST_DATABASE_URL = url.href
}

export async function setup() {
  const given = process.env.CANBAO_TEST_DATABASE_URL
  if (given) {
    await prepareTemplate(given)
    return () => dropTemplate(given)
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-test-'))
  fs.chmodSync(folder, 0o711)
  const dir = path.join(folder, 'pg')
  // The data lives as long as the run: it need not survive the machine.
  await start({ dir, port: await freePort(), extra: { fsync: 'off', full_page_writes: 'off', max_wal_size: '1GB', log_min_duration_statement: -1 } })
  await prepareTemplate(databaseUrl(template, { dir }))
  return async () => {
    await stop({ dir })
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
