import { spawnSync } from 'node:child_process'
import { root } from '../../lib/root.mjs'
import { bin } from '../../lib/run.mjs'

/** Replays prisma/migrations in a database of its own on the server of `url` and compares it with a schema: `script` is the way there. */
export function compare(url, schema) {
  const [program, prisma] = bin('prisma/build/index.js')
  const args = [prisma, 'migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', schema, '--script', '--exit-code']
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', env: { ...process.env, DATABASE_URL: url } })
  if (status !== 0 && status !== 2) throw new Error(stderr || stdout)
  return { same: status === 0, script: status === 0 ? '' : stdout }
}
