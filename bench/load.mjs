/**
 * The load generator, a process of its own so that its work is not counted as a subject's. It writes whole requests from memory to raw
 * sockets and reads no more of an answer than it must: status, length, and the reference, which is checked in every one.
 *
 * Told by messages: { kind: 'http', pace? } closed loop, or open loop at `pace` a second, timed from the moment a request was due;
 * { kind: 'sql' } pg clients in a closed loop.
 */
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import pg from 'pg'
import { forge } from './lib/statement.mjs'

const REFERENCE = /"reference":"([0-9A-Z-]{8,20})"/
const END = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

/** One HTTP/1.1 connection that carries one request at a time and is opened again when the server ends it. */
class Connection {
  #socket
  #held = []
  #done
  constructor(port) { this.port = port }

  #open() {
    const socket = net.connect({ port: this.port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', () => this.#fail(socket))
    socket.on('close', () => this.#fail(socket))
    return socket
  }

  #fail(socket) {
    if (this.#socket === socket) {
      this.#socket = undefined
      this.#finish({ status: 0, body: '' })
    }
  }

  #finish(answer) {
    const done = this.#done
    this.#done = undefined
    this.#held = []
    done?.(answer)
  }

  #take(chunk) {
    this.#held.push(chunk)
    const all = this.#held.length === 1 ? chunk : Buffer.concat(this.#held)
    this.#held = [all]
    const at = all.indexOf(END)
    if (at < 0) return
    const head = all.latin1Slice(0, at).toLowerCase()
    const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1]
    if (length === undefined ? all.indexOf(LAST_CHUNK, at) < 0 : all.length < at + 4 + Number(length)) return
    if (head.includes('\r\nconnection: close')) {
      const socket = this.#socket
      this.#socket = undefined
      socket?.destroy()
    }
    this.#finish({ status: Number(head.slice(9, 12)), body: all.utf8Slice(at + 4) })
  }

  send(request) {
    return new Promise((resolve) => {
      this.#done = resolve
      this.#socket ??= this.#open()
      this.#socket.write(request)
    })
  }

  end() {
    const socket = this.#socket
    this.#socket = undefined
    socket?.destroy()
  }
}

const quantile = (sorted, q) => (sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] : null)

function summary({ latencies, references, statuses, seconds, cpu, exhausted, example }) {
  const sorted = latencies.sort((a, b) => a - b)
  const used = process.cpuUsage(cpu)
  return {
    ok: references.length, statuses, references, seconds, perSecond: references.length / seconds, exhausted, example,
    p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99), most: sorted.at(-1) ?? null,
    loaderCpu: (used.user + used.system) / 1e6 / seconds,
  }
}

/** Requests of a file of bodies, whole: head and body. */
function requestsOf({ bodies, from, to, path, headers, wrap }) {
  const lines = fs.readFileSync(bodies, 'utf8').split('\n').slice(from, to).filter(Boolean)
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return lines.map((line) => {
    const body = Buffer.from(wrap === 'array' ? `[${line}]` : line)
    return Buffer.concat([Buffer.from(`POST ${path} HTTP/1.1\r\n${head}content-length: ${body.length}\r\n\r\n`), body])
  })
}

async function http(job) {
  const requests = requestsOf(job)
  const { connections = 20, seconds, pace, wanted, port } = job
  const run = { latencies: [], references: [], statuses: {}, cpu: process.cpuUsage(), exhausted: false, example: undefined }
  let next = 0
  /** The next request; with `recycle` the same ones come again under keys of their own. */
  const take = () => {
    if (!job.recycle) return requests[next++]
    const request = requests[next++ % requests.length]
    const at = request.indexOf('"key":"') + 7
    request.write(randomBytes(6).toString('hex'), at + 24, 'latin1') // the last of the five groups of a UUID
    request.write(randomBytes(4).toString('hex'), at, 'latin1')
    return request
  }
  const left = () => job.recycle || next < requests.length
  const record = ({ status, body }, ms) => {
    run.statuses[status] = (run.statuses[status] ?? 0) + 1
    run.latencies.push(ms)
    const reference = status === wanted && REFERENCE.exec(body)?.[1]
    if (reference) run.references.push(reference)
    else run.example ??= `${status} ${body.slice(0, 300)}`
  }
  const open = []
  const began = performance.now()
  const until = began + seconds * 1000
  if (pace === undefined) {
    await Promise.all(Array.from({ length: connections }, async () => {
      const connection = new Connection(port)
      open.push(connection)
      while (performance.now() < until) {
        if (!left()) { run.exhausted = true; break }
        const request = take()
        const at = performance.now()
        record(await connection.send(request), performance.now() - at)
      }
    }))
  } else {
    const free = []
    const waiting = []
    const under = new Set()
    const serve = (connection, { request, due }) => {
      const work = connection.send(request).then((answer) => {
        record(answer, performance.now() - due)
        under.delete(work)
        const more = waiting.shift()
        if (more) serve(connection, more)
        else free.push(connection)
      })
      under.add(work)
    }
    let sent = 0
    for (;;) {
      const now = performance.now()
      if (now >= until) break
      const due = Math.floor(((now - began) / 1000) * pace)
      for (; sent < due && left(); sent++) {
        const item = { request: take(), due: began + ((sent + 1) / pace) * 1000 }
        let connection = free.pop()
        if (!connection && open.length < 256) { connection = new Connection(port); open.push(connection) }
        if (connection) serve(connection, item)
        else waiting.push(item)
      }
      if (!left()) { run.exhausted = true; break }
      await new Promise((resolve) => { setTimeout(resolve, 1) })
    }
    while (under.size) await Promise.all(under)
  }
  run.seconds = (performance.now() - began) / 1000
  for (const connection of open) connection.end()
  return { ...summary(run), used: next }
}

const clients = new Map()
async function clientsFor(url, count) {
  const key = `${url} ${count}`
  if (!clients.has(key)) clients.set(key, await Promise.all(Array.from({ length: count }, async () => { const client = new pg.Client({ connectionString: url }); await client.connect(); return client })))
  return clients.get(key)
}

async function sql(job) {
  const { url, connections = 20, seconds, template } = job
  const open = await clientsFor(url, connections)
  const next = template ? forge(JSON.parse(fs.readFileSync(template, 'utf8'))) : () => ({ name: 'calibrate', text: 'INSERT INTO bench_calibration (body) VALUES ($1)', values: [randomBytes(300)] })
  const run = { latencies: [], references: [], statuses: {}, cpu: process.cpuUsage(), exhausted: false }
  const began = performance.now()
  const until = began + seconds * 1000
  await Promise.all(open.map(async (client) => {
    while (performance.now() < until) {
      const { reference = '', ...query } = next()
      const at = performance.now()
      await client.query(query)
      run.latencies.push(performance.now() - at)
      run.references.push(reference)
    }
  }))
  run.seconds = (performance.now() - began) / 1000
  return summary(run)
}

process.on('message', async (job) => {
  try {
    process.send({ result: await (job.kind === 'sql' ? sql(job) : http(job)) })
  } catch (error) {
    process.send({ error: error.stack })
  }
})
process.on('disconnect', () => process.exit(0))
