/** A PostgreSQL of the run's own: embedded, on a free port, in a temporary folder, with fsync and the portal's own settings. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { databaseUrl, start, stop } from '../../tools/db.mjs'
import { freePort } from '../../tools/lib/ports.mjs'
import { migrate } from '../../tools/migrate.mjs'

/** Starts it, makes the portal's database, and resolves to its address, the folder and `stop`. */
export async function openDatabase() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-bench-'))
  fs.chmodSync(folder, 0o711)
  const dir = path.join(folder, 'pg')
  const { pid, log } = await start({ dir, port: await freePort() })
  const url = databaseUrl('canbao', { dir })
  await migrate(url)
  return {
    url, folder, pid, log,
    async stop() {
      await stop({ dir })
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
