/** Whether the process is up and whether it can serve. Says nothing that helps an attacker. */
import fs from 'node:fs'
import path from 'node:path'
import { sql } from '@/platform/database'

export interface Readiness {
  readonly next: boolean
  readonly database: boolean
  readonly migrations: boolean
}

const PATIENCE_MS = 2_000
/** Checks are answered from memory in between, so that probing costs the database nothing. */
const KEPT_MS = 1_000

/** Names of the migrations that this release brings. */
const expected = (dir: string): readonly string[] =>
  fs.readdirSync(path.join(dir, 'prisma/migrations'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)

async function applied(): Promise<ReadonlySet<string>> {
  const { rows } = await sql().query<{ migration_name: string }>('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
  return new Set(rows.map((row) => row.migration_name))
}

const within = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS) })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

export function readiness(dir: string, nextReady: () => boolean): () => Promise<Readiness> {
  const wanted = expected(dir)
  let kept: { readonly at: number; readonly value: Promise<{ database: boolean; migrations: boolean }> } | undefined
  const check = async () => {
    try {
      const there = await within(applied())
      return { database: true, migrations: wanted.every((name) => there.has(name)) }
    } catch (error) {
      // 42P01: the ledger does not exist, so the database answers and nothing was applied.
      return { database: (error as { code?: unknown }).code === '42P01', migrations: false }
    }
  }
  return async () => {
    if (!kept || performance.now() - kept.at > KEPT_MS) kept = { at: performance.now(), value: check() }
    return { next: nextReady(), ...(await kept.value) }
  }
}
