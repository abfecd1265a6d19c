/**
 * `node bench/uploads.mjs`: 1,000 documents, of which 100 hostile and 100 cut off twice, half by plain forms and half by the resumable
 * protocol, against the production server. Every good one has to come back with the hash that the database holds, the same document with
 * the same hash however it came, every hostile one has to be refused with its reason, and memory has to stay flat.
 *
 *   node bench/uploads.mjs [--cases=50] [--at-once=6] [--as-built]
 *
 * A case takes 20 documents: 16 good, 2 cut off, 2 hostile. The exit code is 1 when anything is not as it should be.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../tools/lib/ports.mjs'
import { ensureBuild, ensureClient, requireNode } from '../tools/lib/prepare.mjs'
import { root } from '../tools/lib/root.mjs'
import { must } from '../tools/lib/run.mjs'
import { say, step } from '../tools/lib/say.mjs'
import { bundle } from './lib/bundle.mjs'
import { openDatabase } from './lib/database.mjs'
import { answering, measure, startProgram, stopAll } from './lib/processes.mjs'
import { median, table } from './lib/stats.mjs'

const { values: options } = parseArgs({ options: { cases: { type: 'string' }, 'at-once': { type: 'string' }, 'as-built': { type: 'boolean' } } })
const cases = Number(options.cases ?? 50)
const atOnce = Number(options['at-once'] ?? 6)
const GOOD = 16
const CUT = 2
const HOSTILE = 2
/** What the second half of the run may hold more than the first, in MiB: caches that fill, not documents that stay. */
const GROWTH = 64

const faults = []
const fault = (text) => { if (faults.push(text) <= 20) say(`    ${text}`) }
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const base64 = (text) => Buffer.from(text).toString('base64')

/** Resident memory of the server and of the workers it started, in MiB, until stopped. */
function watchMemory(pid) {
  const seen = []
  const look = () => {
    const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    seen.push({ server: measure(pid).rss, workers: children.reduce((sum, child) => sum + (measure(child).rss ?? 0), 0) })
  }
  const timer = setInterval(() => { try { look() } catch { clearInterval(timer) } }, 200)
  look()
  return { seen, stop: () => clearInterval(timer) }
}

/** One case of somebody whom the register does not know, open on "this device". */
async function openCase(origin, { body, lastFour }) {
  const sent = await fetch(`${origin}/api/zh/enrollment/submissions`, { method: 'POST', body: JSON.stringify(body), headers: { origin, 'content-type': 'application/json' } })
  const { reference } = await sent.json()
  if (sent.status !== 201) throw new Error(`an application was answered with ${sent.status}`)
  const tracked = await fetch(`${origin}/zh/casework/track`, { method: 'POST', redirect: 'manual', headers: { origin, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ reference, 'last-four': lastFour }) })
  const cookie = tracked.headers.getSetCookie().map((one) => one.split(';')[0]).find((one) => one.includes('own-case'))
  if (!cookie) throw new Error(`a case did not open: ${tracked.status} ${tracked.headers.get('location')}`)
  return { reference, cookie }
}

const base = (origin, cookie) => ({ origin, cookie, 'tus-resumable': '1.0.0' })

async function begin(origin, cookie, bytes, name) {
  const made = await fetch(`${origin}/zh/casework/case/uploads`, { method: 'POST', headers: { ...base(origin, cookie), 'upload-length': String(bytes.length), 'upload-metadata': `filename ${base64(name)},field ${base64('evidence')}` } })
  const refusal = made.headers.get('canbao-refusal')
  if (refusal) return { refusal }
  if (made.status !== 201) throw new Error(`an upload was answered with ${made.status}`)
  return { url: origin + made.headers.get('location') }
}

const patch = (url, origin, cookie, offset, bytes) =>
  fetch(url, { method: 'PATCH', body: bytes, headers: { ...base(origin, cookie), 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) } })

/** Says that all is coming, sends a part and cuts the line. */
const cutPatch = (url, origin, cookie, offset, bytes, part) => new Promise((resolve) => {
  const req = http.request(url, { method: 'PATCH', headers: { ...base(origin, cookie), 'content-type': 'application/offset+octet-stream', 'upload-offset': offset, 'content-length': bytes.length - offset } })
  req.on('error', () => undefined).on('close', resolve)
  req.write(bytes.subarray(offset, offset + part), () => setTimeout(() => req.destroy(), 30))
})

const outcome = (answer) => Object.fromEntries((answer.headers.get('canbao-upload') ?? '').split('; ').map((one, i) => (i === 0 ? ['state', one] : one.split('='))))

/** Gives the id of what was kept, or the reason of a refusal. */
async function byTus(origin, { cookie }, bytes, name, cuts) {
  const { url, refusal } = await begin(origin, cookie, bytes, name)
  if (refusal) return { refusal }
  let offset = 0
  for (let i = 0; i < cuts; i++) {
    await cutPatch(url, origin, cookie, offset, bytes, Math.max(1, Math.floor((bytes.length - offset) / 3)))
    const head = await fetch(url, { method: 'HEAD', headers: base(origin, cookie) })
    offset = Number(head.headers.get('upload-offset'))
    if (offset >= bytes.length) fault('an upload that was cut says that it is whole')
  }
  const last = await patch(url, origin, cookie, offset, bytes.subarray(offset))
  if (last.status !== 204) throw new Error(`the end of an upload was answered with ${last.status}`)
  const { state, id, code } = outcome(last)
  return state === 'ready' ? { id } : { refusal: code ?? state }
}

async function byForm(origin, { cookie, reference }, bytes, name, client) {
  const form = new FormData()
  form.append('evidence', new Blob([bytes]), name)
  const answer = await fetch(`${origin}/zh/casework/case/files`, { method: 'POST', body: form, headers: { origin, cookie }, redirect: 'manual' })
  if (answer.status !== 303) throw new Error(`a form was answered with ${answer.status}`)
  const { rows } = await client.query(
    `SELECT a.id, a.refusal FROM attachment a JOIN case_file f ON f.person_id = a.holder_id AND f.id = a.case_id WHERE f.reference = $1 ORDER BY (a.state = 'refused') DESC, a.ordinal DESC LIMIT 1`, [reference])
  return rows[0]?.refusal ? { refusal: rows[0].refusal } : { id: rows[0]?.id }
}

async function run({ origin, plan, client, results }) {
  const queue = plan.applications.map((application, index) => ({ application, index }))
  const one = async ({ application, index }) => {
    const mine = await openCase(origin, application)
    const jobs = []
    for (let i = 0; i < GOOD + CUT; i++) jobs.push({ kind: i < GOOD ? 'good' : 'cut', ...plan.good[(index * (GOOD + CUT) + i) % plan.good.length] })
    for (let i = 0; i < HOSTILE; i++) jobs.push({ kind: 'hostile', ...plan.hostile[(index * HOSTILE + i) % plan.hostile.length] })
    jobs.sort((a, b) => (sha256(a.file + index) < sha256(b.file + index) ? -1 : 1))
    for (const [i, job] of jobs.entries()) {
      const bytes = fs.readFileSync(job.file)
      const tus = job.kind === 'cut' || i % 2 === 0
      const began = performance.now()
      const got = tus ? await byTus(origin, mine, bytes, job.name, job.kind === 'cut' ? 2 : 0) : await byForm(origin, mine, bytes, job.name, client)
      results.push({ ...job, ...got, tus, cookie: mine.cookie, ms: performance.now() - began, bytes: bytes.length })
      if (job.kind === 'hostile' && got.refusal !== job.due) fault(`${job.what}: ${got.refusal ?? 'kept'} instead of ${job.due}`)
      if (job.kind !== 'hostile' && !got.id) fault(`${job.name} (${job.kind}): refused as ${got.refusal}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, async () => { for (let next = queue.shift(); next; next = queue.shift()) await one(next) }))
}

/** Opens every kept document through the portal and compares it with the hash in the database, and with its twins. */
async function compare({ origin, client, results }) {
  const kept = results.filter((one) => one.id)
  const { rows } = await client.query(`SELECT a.id, encode(s.sha256, 'hex') AS hash FROM attachment a JOIN stored_file s ON s.id = a.file_id WHERE a.id = ANY($1::uuid[])`, [kept.map((one) => one.id)])
  const hashes = new Map(rows.map((row) => [row.id, row.hash]))
  const twins = new Map()
  let intact = 0
  for (const one of kept) {
    const answer = await fetch(`${origin}/zh/casework/file/${one.id}`, { headers: { cookie: one.cookie } })
    const hash = sha256(Buffer.from(await answer.arrayBuffer()))
    if (answer.status !== 200 || hash !== hashes.get(one.id)) fault(`${one.name}: ${answer.status}, not the bytes of its hash`)
    else if ((twins.get(one.file) ?? hash) !== hash) fault(`${one.name}: another hash than the same document had before`)
    else {
      intact++
      one.intact = true
    }
    twins.set(one.file, hash)
  }
  return { intact, documents: twins.size }
}

requireNode()
if (!options['as-built']) {
  await step('Database client', ensureClient)
  await step('Build', ensureBuild)
}
fs.mkdirSync(path.join(root, 'bench/.work'), { recursive: true })
await bundle(['uploads-prepare'], path.join(root, 'bench/.work'))
const database = await openDatabase()
const { folder } = database
const client = new pg.Client({ connectionString: database.url })
try {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const settings = {
    DATABASE_URL: database.url, CANBAO_DATA: folder, CANBAO_KEYS_FILE: path.join(folder, 'keys.json'), CANBAO_DEMO: '1', CANBAO_RATE_FACTOR: '1000000', NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1', PORTAL_ORIGIN: '', CANBAO_CLOCK: '', CANBAO_FILES: '', CANBAO_S3_ENDPOINT: '', TRUST_PROXY: '0', LOG_LEVEL: 'warn',
  }
  const documents = path.join(folder, 'documents')
  await step('Demo campaign', async () => {
    await must(process.execPath, ['.build/keys.mjs'], 'No keys.', { env: settings })
    return (await must(process.execPath, ['.build/seed.mjs'], 'No demo campaign.', { env: settings })).trim().split('\n').at(-1)
  })
  await step('Documents', async () => {
    await must(process.execPath, ['bench/.work/uploads-prepare.mjs', documents, String(cases)], 'The documents could not be written.', { env: settings })
  })
  const plan = JSON.parse(fs.readFileSync(path.join(documents, 'plan.json'), 'utf8'))
  await client.connect()
  const portal = startProgram('portal', process.execPath, ['--enable-source-maps', '.build/server.mjs'], { folder, env: { ...settings, PORT: String(port), HOST: '127.0.0.1' } })
  await answering(portal, `${origin}/readyz`)
  await sleep(20_000) // it compresses its pages ahead of the readers
  const atRest = measure(portal.pid).rss
  const memory = watchMemory(portal.pid)
  const results = []
  const began = performance.now()
  await step(`${cases * (GOOD + CUT + HOSTILE)} uploads, ${atOnce} at once`, () => run({ origin, plan, client, results }))
  const seconds = (performance.now() - began) / 1000
  const during = memory.seen.length
  let found = { intact: 0, documents: 0 }
  await step('Hashes', async () => { found = await compare({ origin, client, results }) })
  const { intact, documents: different } = found
  await sleep(2_000)
  memory.stop()

  const of = (kind) => results.filter((one) => one.kind === kind)
  const left = fs.existsSync(path.join(folder, 'files/quarantine')) ? fs.readdirSync(path.join(folder, 'files/quarantine')) : []
  if (left.length > 0) fault(`${left.length} files were left in quarantine`)
  const server = memory.seen.slice(0, during).map((one) => one.server)
  const halves = [server.slice(0, server.length / 2), server.slice(server.length / 2)].map(median)
  if (halves[1] - halves[0] > GROWTH) fault(`memory grew from ${halves[0].toFixed(0)} to ${halves[1].toFixed(0)} MiB`)
  const row = (what, list, right) => [what, list.length, list.filter((one) => one.tus).length, right, `${median(list.map((one) => one.ms)).toFixed(0)} ms`]
  for (const line of table(['Uploads', 'sent', 'resumable', 'as due', 'median'], [
    row('good', of('good'), of('good').filter((one) => one.intact).length),
    row('cut off twice, resumed', of('cut'), of('cut').filter((one) => one.intact).length),
    row('hostile', of('hostile'), of('hostile').filter((one) => one.refusal === one.due).length),
  ])) say(line)
  const mib = (value) => `${value.toFixed(0)} MiB`
  for (const line of table(['Memory', 'start', 'first half', 'second half', 'peak', 'end'], [
    ['server', mib(atRest), mib(halves[0]), mib(halves[1]), mib(Math.max(...server)), mib(memory.seen.at(-1).server)],
    ['workers', mib(memory.seen[0].workers), '', '', mib(Math.max(...memory.seen.map((one) => one.workers))), mib(memory.seen.at(-1).workers)],
  ])) say(line)
  const megabytes = results.reduce((sum, one) => sum + one.bytes, 0) / 1024 / 1024
  say(`${results.length} uploads, ${megabytes.toFixed(0)} MiB in ${seconds.toFixed(0)} s; ${intact} kept and intact, of ${different} different documents.`)
  say(faults.length === 0 ? 'All as it should be.' : `${faults.length} not as it should be.`)
} finally {
  await client.end().catch(() => undefined)
  await stopAll()
  await database.stop()
}
process.exitCode = faults.length === 0 ? 0 : 1
