/**
 * A portal for the browser tests: the production build started by `tools/start.mjs` itself, with a data folder and port of its own
 * and a fixed clock.
 */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../lib/ports.mjs'
import { root } from '../lib/root.mjs'

/** A Friday in mid-season. Tests may rely on it. */
export const clock = '2026-11-20T09:00:00+08:00'

/** A data folder that goes with the run. PostgreSQL's own account must be able to pass through. */
export function temporaryData() {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-e2e-'))
  fs.chmodSync(data, 0o711)
  return data
}

/**
 * Starts it and resolves to `{ url, data, log, launcher, exited, stop }`; `stop` sends SIGTERM, removes the data and resolves to the exit
 * code. Throws with the launcher's own words. `settings` are variables of its own.
 */
export async function startPortal({ data = temporaryData(), settings = {} } = {}) {
  const port = await freePort()
  const env = { ...process.env, CANBAO_DATA: data, PORT: String(port), HOST: '127.0.0.1', CANBAO_CLOCK: clock, CANBAO_DEMO: '1', CANBAO_RATE_FACTOR: '10000', PORTAL_ORIGIN: '', DATABASE_URL: '', npm_lifecycle_event: '', ...settings }
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const exited = new Promise((resolve) => { child.once('exit', (code, signal) => resolve(signal ?? code)) })
  const opened = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { said += text; if (said.includes('Stop with Ctrl-C')) resolve(true) })
  })
  const log = path.join(data, 'server.log')
  if ((await Promise.race([opened, exited])) !== true) throw new Error(said.trim())
  return {
    url: `http://localhost:${port}`, data, log, launcher: child, exited,
    async stop() {
      child.kill('SIGTERM')
      const how = await exited
      fs.rmSync(data, { recursive: true, force: true })
      return how
    },
  }
}
