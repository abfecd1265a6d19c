/** The portal's server as a child: started, watched until it is ready, ended, and found again after its parent was killed. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataFolder } from './data-folder.mjs'
import { Fault, faultFrom } from './fault.mjs'
import { npmAbove } from './leaving.mjs'
import { obstacle } from './ports.mjs'
import { identify, isAlive } from './process-identity.mjs'
import { root } from './root.mjs'

const graceSeconds = 10
const readySeconds = 120
const logLimit = 20 * 1024 * 1024

const pidFile = () => path.join(dataFolder(), 'server.pid')
export const logFile = () => path.join(dataFolder(), 'server.log')

export const listenPlace = () => ({ host: process.env.HOST || '127.0.0.1', port: Number(process.env.PORT || 3000) })
const reachable = ({ host, port }) => `http://${{ '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host)}:${port}`

const grace = graceSeconds + 10 // the server's, and the database's after it

async function untilGone(identity, seconds) {
  for (let i = 0; i < seconds * 20 && isAlive(identity); i++) await sleep(50)
}

async function end(identity) {
  for (const [signal, seconds] of [['SIGTERM', graceSeconds], ['SIGKILL', 5]]) {
    if (!isAlive(identity)) return
    try { process.kill(identity.pid, signal) } catch {}
    await untilGone(identity, seconds)
  }
}

const record = (server) => fs.writeFileSync(pidFile(), JSON.stringify({ server, parent: identify(process.pid), npm: npmAbove(), address: reachable(listenPlace()) }))

/**
 * Makes this process the one that works with the data folder. A server whose parent was killed is ended; one whose parent lives is
 * somebody's running portal and stops us. True when there was one to end.
 */
export async function claimData() {
  const was = await clearStaleServer()
  record()
  process.once('exit', () => fs.rmSync(pidFile(), { force: true }))
  return was
}

async function clearStaleServer() {
  let found
  try { found = JSON.parse(fs.readFileSync(pidFile(), 'utf8')) } catch { return false }
  if (found.npm && !isAlive(found.npm)) await untilGone(found.parent, grace) // its npm was killed: it is about to leave
  if (isAlive(found.parent)) throw new Fault(`Canbao runs already with this data, at ${found.address} (process ${found.parent.pid}). Stop that one first, or set CANBAO_DATA and PORT for a second.`)
  const was = isAlive(found.server)
  await end(found.server)
  return was
}

const taken = (port) => `Port ${port} is taken by another program. Stop that, or choose another: PORT=${port + 1} npm start`

export async function requirePort() {
  const { host, port } = listenPlace()
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Fault(`PORT is ${process.env.PORT}; it must be a number from 1 to 65535.`)
  const code = await obstacle(port, host)
  if (code === 'EADDRINUSE') throw new Fault(taken(port))
  if (code === 'EACCES') throw new Fault(`This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`)
  if (code) throw new Fault(`HOST is ${host}, which is not an address of this machine (${code}). Use 127.0.0.1, or 0.0.0.0 for all.`)
}

function openLog() {
  if ((fs.statSync(logFile(), { throwIfNoEntry: false })?.size ?? 0) > logLimit) fs.renameSync(logFile(), `${logFile()}.1`)
  return fs.openSync(logFile(), 'a', 0o600)
}

/** Spawns the server. It leads a process group of its own: Ctrl-C reaches only us, and we end it in order. */
export function startServer(env, { show = false } = {}) {
  const log = show ? 'inherit' : openLog()
  const start = show ? 0 : fs.fstatSync(log).size
  const child = spawn(process.execPath, ['--enable-source-maps', '.build/server.mjs'], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', log, log], detached: process.platform !== 'win32' })
  if (!show) fs.closeSync(log)
  const server = identify(child.pid)
  record(server)
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? code))
  })
  const said = () => (show ? '' : fs.readFileSync(logFile()).subarray(start).toString())
  return { exited, said, stop: async () => { await end(server); await exited } }
}

/** What the server gave as its reason: the message of the error it died of, or the few plain lines it left. */
function reason(text) {
  const died = /^(?:Uncaught )?\w*Error(?: \[\w+\])?: (.+)$/m.exec(text)?.[1]
  const lines = text.trim().split('\n').filter(Boolean)
  const brief = lines.length <= 4 && !lines.some((line) => line.startsWith('{')) ? lines.join('; ') : ''
  return (died ?? brief) && `: ${died ?? brief}`
}

/** Waits until the server says it is ready. A server that ends before is a Fault with the line that tells why, if we know it. */
export async function untilReady({ exited, said }) {
  const place = listenPlace()
  let how
  void exited.then((value) => { how = value })
  for (let i = 0; i < readySeconds * 10; i++) {
    if (how !== undefined) {
      if (/EADDRINUSE/.test(said())) throw new Fault(taken(place.port))
      throw faultFrom(said(), `The server ended with ${how} before it was ready${reason(said())}. Its log: ${logFile()}`)
    }
    const answer = await fetch(`${reachable(place)}/readyz`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Fault(`The server is not ready after ${readySeconds} seconds. Its log: ${logFile()}`)
}
