/**
 * Kills the server and PostgreSQL (SIGKILL) while 200 applications are on their way, starts again and asks for every reference that
 * was shown. A stage of `npm test`; by hand, with a build there: `node tools/durability.mjs`.
 */
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import pg from 'pg'
import { options } from './build-server.mjs'
import { databaseUrl, status, stop } from './db.mjs'
import { complain, Fault } from './lib/fault.mjs'
import { ensureBuild } from './lib/prepare.mjs'
import { isProgram, root } from './lib/root.mjs'
import { say, since } from './lib/say.mjs'
import { startPortal, temporaryData } from './testing/portal.mjs'

const people = 240 // at once, of them 40 that are answered before the kill
const killAfter = 40
const limitSeconds = 90

const parsed = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return { text }
  }
}

/** One application as one request. Resolves to status and reference, or to null when nobody answered. */
function submit(url, key, { answers }) {
  const body = JSON.stringify({ key, answers, consents: ['true'] })
  return new Promise((resolve) => {
    const headers = { origin: url, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const request = http.request(`${url}/api/zh/enrollment/submissions`, { method: 'POST', headers, agent: false, timeout: 30_000 }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part) => { text += part })
      answer.once('error', () => resolve(null))
      answer.once('close', () => resolve(answer.complete ? { status: answer.statusCode, ...parsed(text) } : null))
    })
    request.once('timeout', () => request.destroy())
    request.once('error', () => resolve(null))
    request.end(body)
  })
}

/** Processes of this portal, from its data folder; only what our own launcher started. */
async function processesOf(portal) {
  const { server, parent } = JSON.parse(fs.readFileSync(path.join(portal.data, 'server.pid'), 'utf8'))
  const database = await status({ dir: path.join(portal.data, 'pg') })
  if (parent.pid !== portal.launcher.pid || !server?.pid || !database.pid) throw new Fault('The portal under test does not say which processes are its own.')
  return { server: server.pid, database: database.pid }
}

async function withDatabase(data, work) {
  const client = new pg.Client({ connectionString: databaseUrl('canbao', { dir: path.join(data, 'pg') }) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The portal's own rules for reading people and recounting, bundled below the repository so that packages resolve. */
async function ledgerOf(data) {
  const folder = path.join(root, '.build', `durability-${process.pid}`)
  try {
    await build({ ...options([]), outdir: folder, entryPoints: { ledger: 'tools/testing/ledger.ts' } })
    const ledger = await import(pathToFileURL(path.join(folder, 'ledger.mjs')).href)
    ledger.useKeys(fs.readFileSync(path.join(data, 'keys.json'), 'utf8'))
    return ledger
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Sends all at once and kills both programs when some are answered. Resolves to the answers, in order, null where none came. */
async function sendAndKill(portal, applications) {
  const { server, database } = await processesOf(portal)
  let answered = 0
  let killed = false
  const kill = () => {
    if (killed) return
    killed = true
    for (const pid of [database, server, portal.launcher.pid]) process.kill(pid, 'SIGKILL')
  }
  const answers = await Promise.all(applications.map(async ({ key, applicant }) => {
    const answer = await submit(portal.url, key, applicant)
    if (answer?.status === 201 && ++answered === killAfter) kill()
    return answer
  }))
  if (!killed) throw new Fault(`Only ${answered} of ${people} were answered with a reference: ${JSON.stringify(answers.find((one) => one?.status !== 201) ?? 'no answer')}`)
  await portal.exited
  return answers
}

async function run(data, portals) {
  const open = async () => {
    const portal = await startPortal({ data })
    portals.push(portal)
    return portal
  }
  const checks = []
  const check = (what, wrong) => {
    checks.push(wrong.length === 0)
    if (wrong.length > 0) say(`durability: NOT ok: ${what}: ${wrong.slice(0, 5).join('; ')}${wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''}`)
  }

  const first = await open()
  const ledger = await ledgerOf(data)
  const applicants = await withDatabase(data, (client) => ledger.applicants(client, people))
  if (applicants.length < people) throw new Fault(`The demo has only ${applicants.length} people left to enroll; ${people} are needed.`)
  const applications = applicants.map((applicant) => ({ key: randomUUID(), applicant }))
  const answers = await sendAndKill(first, applications)
  const shown = applications.flatMap(({ applicant, key }, i) => (answers[i]?.status === 201 ? [{ personId: applicant.personId, reference: answers[i].reference, key, applicant }] : []))
  const silent = applications.filter((_, i) => answers[i]?.status !== 201)
  check('an answer that is neither a reference nor "come back"', answers.filter((one) => one && ![201, 503].includes(one.status)).map((one) => JSON.stringify(one)))

  const began = Date.now()
  const second = await open()
  const recovery = since(began)
  check('references shown before the kill are gone or twice', await withDatabase(data, (client) => ledger.lost(client, shown)))
  check('half-written after the restart', await withDatabase(data, ledger.contradictions))

  const again = await Promise.all(silent.map(({ key, applicant }) => submit(second.url, key, applicant)))
  check('unanswered ones that cannot be sent again', again.filter((one) => ![200, 201].includes(one?.status)).map((one) => JSON.stringify(one)))
  const repeated = await Promise.all(shown.map(({ key, applicant }) => submit(second.url, key, applicant)))
  check('a repetition with another reference', repeated.filter((one, i) => one?.status !== 200 || one.reference !== shown[i].reference).map((one) => JSON.stringify(one)))
  check('people not enrolled exactly once', await withDatabase(data, (client) => ledger.notOnce(client, applicants.map((one) => one.personId), applicants[0].year)))
  check('half-written in the end', await withDatabase(data, ledger.contradictions))
  const how = await second.stop()
  check('the end of the portal', how === 0 ? [] : [String(how)])

  const failed = checks.filter((good) => !good).length
  if (failed === 0) say(`durability: ok (${people} sent at once, ${shown.length} answered before the kill, ${again.filter((one) => one?.status === 200).length} more were written, open again after ${recovery}, each enrolled once)`)
  return { passed: checks.length - failed, failed }
}

/** Runs it within its time and leaves nothing behind. Resolves to `{ passed, failed }`. */
export async function durability() {
  const data = temporaryData()
  const portals = []
  const late = new AbortController()
  try {
    return await Promise.race([
      run(data, portals),
      sleep(limitSeconds * 1000, undefined, { signal: late.signal }).then(() => { throw new Fault(`The durability test took longer than ${limitSeconds} seconds.`) }),
    ])
  } finally {
    late.abort()
    for (const portal of portals) if (portal.launcher.exitCode === null && portal.launcher.signalCode === null) await portal.stop()
    await stop({ dir: path.join(data, 'pg') }).catch(() => undefined)
    fs.rmSync(data, { recursive: true, force: true })
  }
}

if (isProgram(import.meta.url)) {
  try {
    await ensureBuild()
    process.exitCode = (await durability()).failed === 0 ? 0 : 1
  } catch (error) {
    complain(error)
    process.exitCode = 1
  }
}
