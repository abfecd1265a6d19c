import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The migrated template that the run's global setup made; other names are taken from its server. */
function templateUrl(): URL {
  const url = process.env.CANBAO_TEST_DATABASE_URL
  if (!url) throw new Error('CANBAO_TEST_DATABASE_URL is missing: run database tests with vitest --project db')
  return new URL(url)
}

async function asAdmin(statement: string): Promise<void> {
  const url = templateUrl()
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export interface TestDatabase {
  /** Connection string of a database that holds the migrated schema and nothing else. */
  url: string
  /** Removes it, cutting off whoever is still connected. */
  drop: () => Promise<void>
}

/** A database of the test file's own. Call it in `beforeAll`, and `drop` in `afterAll` after closing your clients. */
export async function freshDatabase(): Promise<TestDatabase> {
  const url = templateUrl()
  const template = url.pathname.slice(1)
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
