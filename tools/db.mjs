/**
 * Embedded PostgreSQL: real server binaries from npm, driven by their own pg_ctl. It outlives the program that started it, so a
 * killed portal finds its database again. For trials, development, tests and one small machine; a large city sets DATABASE_URL.
 *
 *   node tools/db.mjs start|stop|status|url|logs
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataFolder } from './lib/data-folder.mjs'
import { complain, Fault, faultFrom } from './lib/fault.mjs'
import { clearStaleLock } from './lib/orphans.mjs'
import { freePort, isFree } from './lib/ports.mjs'
import { account, binaries, outside } from './lib/postgres-binaries.mjs'
import { isProgram } from './lib/root.mjs'

const defaultPort = 54329 // outside the registered PostgreSQL port, so that a server of the machine's own is not disturbed
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: "''",
  max_connections: 200,
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  synchronous_commit: 'on', // a reference that a resident has seen is on disk
  wal_level: 'replica', // so that a standby or a base backup can be taken
  wal_compression: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  checkpoint_completion_target: 0.9,
  random_page_cost: 1.1, // solid-state disks
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_lock_waits: 'on',
  log_min_duration_statement: '1s',
  log_parameter_max_length: 0, // statements carry personal data
  log_parameter_max_length_on_error: 0,
  idle_in_transaction_session_timeout: '60s',
  tcp_keepalives_idle: 60,
}

/** Where a cluster lies and how to run its programs. `dir` is its data folder; the secret and the port stand beside it. */
function cluster({ dir = path.join(dataFolder(), 'pg') } = {}) {
  const asked = path.resolve(dir)
  fs.mkdirSync(path.dirname(asked), { recursive: true })
  const owner = fs.existsSync(path.join(asked, 'PG_VERSION')) ? fs.statSync(asked).uid : undefined
  const runner = account(owner)
  const data = placeOf(asked, runner, owner !== undefined)
  return {
    ...runner, data, lock: path.join(data, 'postmaster.pid'), log: path.join(data, 'server.log'), secret: `${data}-password`, portFile: `${data}-port`,
    run(name, args, options) {
      const program = path.join(binaries(runner), process.platform === 'win32' ? `${name}.exe` : name)
      const r = spawnSync(program, args, { ...runner.as, encoding: 'utf8', cwd: '/', env: { ...process.env, LC_ALL: 'C' }, ...options })
      if (r.error) throw r.error
      return r
    },
  }
}

/**
 * The asked folder, or one outside a private home that PostgreSQL's account cannot enter (only root meets this). A note beside the
 * asked folder remembers it; a database that was there before is never silently replaced by an empty one.
 */
function placeOf(asked, runner, exists) {
  const note = `${asked}-place`
  if (fs.existsSync(note)) {
    const data = fs.readFileSync(note, 'utf8').trim()
    if (fs.existsSync(path.dirname(data))) return data
    throw new Fault(`The database in ${data} is gone. Restore that folder, or remove ${note} to begin with an empty database.`)
  }
  if (runner.reaches(path.dirname(asked))) return asked
  if (exists) throw new Fault(`PostgreSQL's account can no longer enter ${path.dirname(asked)}. Allow it: chmod a+x on that folder and those above it.`)
  const data = path.join(fs.mkdtempSync(path.join(outside(), 'data-')), 'pg')
  fs.chmodSync(path.dirname(data), 0o711)
  fs.writeFileSync(note, `${data}\n`)
  return data
}

const lines = (file) => {
  try {
    return fs.readFileSync(file, 'utf8').split('\n').map((line) => line.trim())
  } catch {
    return []
  }
}
const tail = (file) => lines(file).slice(-40).join('\n')
/** What PostgreSQL itself gave as the cause, without time and process number. */
const cause = (text) => /(?:FATAL|PANIC|initdb: error):\s*(.*)/.exec(text)?.[1] ?? text.trim().split('\n').at(-1)

async function isUp(c) {
  await clearStaleLock(c.data, c.lock)
  return fs.existsSync(c.lock) && c.run('pg_ctl', ['status', '-D', c.data]).status === 0
}

/** Makes a new cluster beside its place and moves it there when it is whole, so that one cut short is never taken for a database. */
function create(c) {
  if (fs.existsSync(path.join(c.data, 'PG_VERSION'))) return
  const unfinished = `${c.data}-unfinished`
  fs.rmSync(unfinished, { recursive: true, force: true })
  fs.mkdirSync(unfinished, { mode: 0o700 })
  fs.writeFileSync(c.secret, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  const handed = `${c.secret}-${process.pid}` // initdb reads it under the other account
  fs.copyFileSync(c.secret, handed)
  if (c.as.uid !== undefined) for (const made of [unfinished, handed]) fs.chownSync(made, c.as.uid, c.as.gid)
  try {
    const r = c.run('initdb', ['-D', unfinished, '-U', 'canbao', `--pwfile=${handed}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und', '--data-checksums'])
    if (r.status !== 0) throw faultFrom(r.stderr, `The database could not be created in ${c.data}: ${cause(r.stderr)}`)
  } finally {
    fs.rmSync(handed, { force: true })
  }
  fs.rmSync(c.data, { recursive: true, force: true }) // without PG_VERSION it holds no database
  fs.renameSync(unfinished, c.data)
}

async function choosePort(c, port) {
  for (const wanted of [Number(lines(c.portFile)[0]), port]) if (wanted && (await isFree(wanted))) return wanted
  return freePort()
}

/**
 * Starts the server, or takes over one that runs already, and returns its state. The port is the one of last time, else `port`,
 * else any free one. `extra` are further settings.
 */
export async function start({ dir, port = Number(process.env.CANBAO_PG_PORT) || defaultPort, extra = {} } = {}) {
  const c = cluster({ dir })
  if (!(await isUp(c))) {
    create(c)
    for (let attempt = 1; ; attempt++) {
      const chosen = await choosePort(c, port)
      fs.writeFileSync(c.portFile, `${chosen}\n`)
      const flags = Object.entries({ ...settings, ...extra, port: chosen }).map(([name, value]) => `-c ${name}=${value}`).join(' ')
      fs.rmSync(`${c.log}.1`, { force: true })
      if (fs.existsSync(c.log)) fs.renameSync(c.log, `${c.log}.1`)
      const r = c.run('pg_ctl', ['start', '-w', '-t', '120', '-D', c.data, '-l', c.log, '-o', flags], { stdio: ['ignore', 'ignore', 'pipe'] })
      if (r.status === 0) break
      const said = `${tail(c.log)}\n${r.stderr}`
      if (/Address already in use/i.test(said) && attempt < 4) continue
      throw faultFrom(said, `The embedded database does not start: ${cause(said)}. Its log: ${c.log}`)
    }
  }
  for (let i = 0; lines(c.lock)[7] !== 'ready'; i++) { // still in crash recovery after somebody else's start
    if (i > 1200) throw new Fault(`The embedded database is not ready after 2 minutes. Its log: ${c.log}`)
    await sleep(100)
  }
  return status({ dir })
}

/** Ends the server; clients are cut off, committed work is kept. True when one was running. */
export async function stop({ dir } = {}) {
  const c = cluster({ dir })
  if (!(await isUp(c))) return false
  const r = c.run('pg_ctl', ['stop', '-m', 'fast', '-w', '-t', '60', '-D', c.data])
  if (r.status !== 0) throw new Fault(`The embedded database does not stop: ${cause(r.stderr)}. Its log: ${c.log}`)
  return true
}

export async function status({ dir } = {}) {
  const c = cluster({ dir })
  const up = await isUp(c)
  const [pid, , , port] = up ? lines(c.lock) : []
  return { up, pid: Number(pid) || undefined, port: Number(port) || undefined, data: c.data, log: c.log }
}

/** Connection string for a database of the running cluster. The database itself is made by the migrator. */
export function databaseUrl(name = 'canbao', { dir } = {}) {
  const c = cluster({ dir })
  const port = lines(c.lock)[3] ?? lines(c.portFile)[0]
  return `postgresql://canbao:${lines(c.secret)[0]}@127.0.0.1:${port}/${encodeURIComponent(name)}`
}

if (isProgram(import.meta.url)) {
  try {
    const command = process.argv[2]
    if (command === 'start') console.log((await start(), databaseUrl()))
    else if (command === 'stop') console.log((await stop()) ? 'stopped' : 'was not running')
    else if (command === 'status') console.log(await status())
    else if (command === 'url') console.log(databaseUrl())
    else if (command === 'logs') console.log(tail((await status()).log))
    else throw new Fault('Say what to do: node tools/db.mjs start|stop|status|url|logs')
  } catch (error) {
    complain(error)
    process.exitCode = 1
  }
}
