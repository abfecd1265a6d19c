/** One installation of the proof: a data folder, keys, a line that leads to it, the portal started by its launcher, and a clerk at its desk. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { databaseUrl, status, stop } from '../db.mjs'
import { clock, startPortal, temporaryData } from '../testing/portal.mjs'
import { openLine } from './exchange-line.mjs'
import { Fault } from './fault.mjs'
import { root } from './root.mjs'

/** The portals' clock goes on over a restart: one that went back would make messages of yesterday's future. */
const began = Date.now()
const present = () => new Date(Date.parse(clock) + (Date.now() - began)).toISOString()

const gone = (child) => (child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => { child.once('exit', resolve) }))

export class Installation {
  constructor(id, data, keys, line) {
    Object.assign(this, { id, data, keys, line, portal: null, clerk: null, starts: 0 })
  }

  /** Makes folder, keys and line. `counterparts` is written before the first start. */
  static async create(id, keys, seed) {
    const data = temporaryData()
    fs.writeFileSync(path.join(data, 'keys.json'), keys, { mode: 0o600 })
    return new Installation(id, data, keys, await openLine(seed))
  }

  knows(other, card) {
    fs.writeFileSync(this.directory, JSON.stringify({ self: this.id, counterparts: [{ id: other.id, url: other.line.url, keys: card }] }))
  }

  get directory() {
    return path.join(this.data, 'counterparts.json')
  }

  get url() {
    return this.portal?.url
  }

  async start(clerkFile) {
    const settings = { CANBAO_CLOCK: present(), CANBAO_EXCHANGE: this.directory }
    this.portal = await startPortal({ data: this.data, settings })
    this.starts++
    this.line.to(this.portal.url)
    const env = {
      ...process.env, ...settings, NODE_ENV: 'production', CANBAO_DEMO: '1', CANBAO_KEYS_FILE: path.join(this.data, 'keys.json'), DATABASE_URL: this.databaseUrl(), CANBAO_DATABASE_POOL: '4', LOG_LEVEL: 'error',
    }
    const log = fs.openSync(path.join(this.data, 'clerk.log'), 'a')
    this.clerk = spawn(process.execPath, ['--enable-source-maps', clerkFile], { cwd: root, env, stdio: ['ignore', log, log] })
    fs.closeSync(log)
  }

  /** Whether the clerk has left by itself: what it said last. */
  clerkFault() {
    if (!this.clerk || this.clerk.exitCode === null) return null
    return fs.readFileSync(path.join(this.data, 'clerk.log'), 'utf8').trim().split('\n').slice(-12).join('\n')
  }

  /** SIGKILL to everything of this installation at once: launcher, server, PostgreSQL and the clerk. */
  async kill() {
    const { server, parent } = JSON.parse(fs.readFileSync(path.join(this.data, 'server.pid'), 'utf8'))
    const database = await status({ dir: path.join(this.data, 'pg') })
    if (parent.pid !== this.portal.launcher.pid || !server?.pid || !database.pid) throw new Fault('The portal under test does not say which processes are its own.')
    const clerk = this.clerk
    for (const pid of [this.portal.launcher.pid, database.pid, server.pid]) process.kill(pid, 'SIGKILL')
    clerk.kill('SIGKILL')
    await Promise.all([this.portal.exited, gone(clerk)])
  }

  databaseUrl() {
    return databaseUrl('canbao', { dir: path.join(this.data, 'pg') })
  }

  async withDatabase(work) {
    const client = new pg.Client({ connectionString: this.databaseUrl() })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  /** Ends what is left, in order, and takes the folder away unless it is to be looked at. */
  async close(keep) {
    if (this.clerk && this.clerk.exitCode === null && this.clerk.signalCode === null) {
      this.clerk.kill('SIGKILL')
      await gone(this.clerk)
    }
    const launcher = this.portal?.launcher
    if (launcher && launcher.exitCode === null && launcher.signalCode === null) {
      launcher.kill('SIGTERM')
      await this.portal.exited
    }
    await stop({ dir: path.join(this.data, 'pg') }).catch(() => undefined)
    await this.line.close()
    if (!keep) fs.rmSync(this.data, { recursive: true, force: true })
  }
}
