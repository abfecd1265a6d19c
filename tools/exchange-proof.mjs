/**
 * Two whole installations move people's records while each is killed again and again (SIGKILL to launcher, server, PostgreSQL and the clerk at
 * the desk) and the line between them loses, repeats, delays, alters and goes dead. In the end every transfer has to be there once on both
 * sides, over, carried, with the same record. Needs a build; takes some minutes.
 *
 *   node tools/exchange-proof.mjs [--transfers 1000] [--kills 10] [--seed N] [--keep]
 */
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { options } from './build-server.mjs'
import { Installation } from './lib/exchange-installation.mjs'
import { chance } from './lib/exchange-line.mjs'
import { complain, Fault } from './lib/fault.mjs'
import { ensureBuild } from './lib/prepare.mjs'
import { isProgram, root } from './lib/root.mjs'
import { say, since } from './lib/say.mjs'

/** Applications sent at once to one installation. */
const abreast = 4
/** A life lasts this long at least and this much longer by chance, in milliseconds, once its share of applications is out. */
const life = { least: 1_000, more: 4_000 }
const drainMinutes = 10

/** One application as one request, repeated under its key until it is answered with a reference. */
async function apply(installation, application) {
  for (;;) {
    const answer = await submit(installation.url, application.key, application.answers)
    if (answer && (answer.status === 200 || answer.status === 201)) {
      application.reference = JSON.parse(answer.text).reference
      return
    }
    if (answer && answer.status !== 503 && answer.status !== 500) throw new Fault(`An application was refused: ${answer.status} ${answer.text.slice(0, 300)}`)
    await sleep(200)
  }
}

function submit(url, key, answers) {
  const body = JSON.stringify({ key, answers, consents: ['true'] })
  return new Promise((resolve) => {
    const headers = { origin: url, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const request = http.request(`${url}/api/zh/transfer/submissions`, { method: 'POST', headers, agent: false, timeout: 15_000 }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part) => { text += part })
      answer.once('error', () => resolve(null))
      answer.once('close', () => resolve(answer.complete ? { status: answer.statusCode, text } : null))
    })
    request.once('timeout', () => request.destroy())
    request.once('error', () => resolve(null))
    request.end(body)
  })
}

/** Sends a share of the applications, some abreast. */
async function applyAll(installation, list) {
  const queue = [...list]
  await Promise.all(Array.from({ length: abreast }, async () => {
    for (let one = queue.shift(); one; one = queue.shift()) await apply(installation, one)
  }))
}

/** The lives of one installation: in each a share of its applications comes in; each but the last ends with a kill. */
async function live(installation, applications, kills, random, clerkFile) {
  const share = Math.ceil(applications.length / (kills + 1))
  for (let n = 0; n <= kills; n++) {
    const coming = applyAll(installation, applications.slice(n * share, (n + 1) * share))
    if (n === kills) {
      await coming
      return
    }
    // The kill may come while applications still do: those are sent again.
    coming.catch(() => undefined)
    await Promise.race([coming, sleep(life.least + life.more)])
    await sleep(life.least + random() * life.more)
    const fault = installation.clerkFault()
    if (fault) throw new Fault(`The clerk of ${installation.id} has left: ${fault}`)
    await installation.kill()
    if (random() < 0.3) installation.line.cut(3_000)
    await installation.start(clerkFile)
    await coming
  }
}

/** Bundles what runs beside the portals and what reads their databases, below the repository so that packages resolve. */
async function tools() {
  const folder = path.join(root, '.build', `exchange-proof-${process.pid}`)
  await build({ ...options([]), outdir: folder, entryPoints: { clerk: 'tools/testing/exchange-clerk.ts', ledger: 'tools/testing/exchange-ledger.ts' } })
  return { clerkFile: path.join(folder, 'clerk.mjs'), ledger: await import(pathToFileURL(path.join(folder, 'ledger.mjs')).href), remove: () => fs.rmSync(folder, { recursive: true, force: true }) }
}

async function settled(pair, ledger, applied) {
  const end = Date.now() + drainMinutes * 60_000
  for (;;) {
    const left = await Promise.all(pair.map((one, at) => one.withDatabase((client) => ledger.unfinished(client, applied[at]))))
    if (left.every((count) => count === 0)) return
    for (const one of pair) {
      const fault = one.clerkFault()
      if (fault) throw new Fault(`The clerk of ${one.id} has left: ${fault}`)
    }
    if (Date.now() > end) throw new Fault(`After ${drainMinutes} minutes ${left.join(' and ')} are not over.`)
    await sleep(500)
  }
}

/** Runs the proof. Resolves to `{ passed, failed }`. */
export async function exchangeProof({ transfers = 1_000, kills = 10, seed = Date.now() % 1_000_000, keep = false } = {}) {
  const { clerkFile, ledger, remove } = await tools()
  const pair = []
  const began = Date.now()
  try {
    for (const [at, id] of ['500000', '510000'].entries()) pair.push(await Installation.create(id, ledger.newKeyFileText(), seed + at))
    const [a, b] = pair
    for (const [one, other] of [[a, b], [b, a]]) one.knows(other, ledger.cardOf(other.keys))
    for (const one of pair) await one.start(clerkFile)
    say(`exchange: both are open after ${since(began)}; ${transfers} transfers, ${kills} kills each, seed ${seed}`)

    const applications = Array.from({ length: transfers }, (_, n) => ({
      at: n % 2, key: randomUUID(), answers: ledger.answersOf(n, n % 4 < 2 ? 'entering' : 'leaving', pair[1 - (n % 2)].id),
    }))
    const of = pair.map((_, at) => applications.filter((application) => application.at === at))
    await Promise.all(pair.map((one, at) => live(one, of[at], kills, chance(seed + 10 + at), clerkFile)))
    say(`exchange: all have applied, and each was killed ${kills} times, after ${since(began)}`)
    // The line stays as bad as it is to the end.
    const applied = of.map((list) => list.map(({ reference }) => reference))
    await settled(pair, ledger, applied)

    const checks = []
    const check = (what, wrong) => {
      checks.push(wrong.length === 0)
      if (wrong.length > 0) say(`exchange: NOT ok: ${what}: ${wrong.slice(0, 5).join('; ')}${wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''}`)
    }
    const exchanges = (await Promise.all(pair.map((one, at) => one.withDatabase((client) => ledger.exchangesOf(client, applied[at]))))).flat()
    check('applications that led to no exchange', exchanges.filter((id) => id === null).map(() => 'one'))
    const read = async (one) => {
      ledger.useKeys(one.keys)
      return one.withDatabase(async (client) => ({ sides: await ledger.transfers(client, exchanges), log: await ledger.messages(client), whole: await ledger.contradictions(client), away: await ledger.turnedAway(client) }))
    }
    const [here, there] = [await read(a), await read(b)]
    check('transfers that are not there once on both sides, whole and alike', ledger.differences(here.sides, there.sides, transfers))
    for (const [one, other] of [[here, there], [there, here]]) {
      check('messages that did not end', one.log.open)
      check('messages sent and not taken, or taken and not sent', one.log.sent.filter((words) => !other.log.taken.includes(words)).concat(other.log.taken.filter((words) => !one.log.sent.includes(words))))
      check('half-written', one.whole)
    }
    for (const one of pair) check('too few kills', one.starts === kills + 1 ? [] : [`${one.id} was started ${one.starts} times`])
    const counted = (count) => Object.entries(count).map(([name, times]) => `${times} ${name}`).join(', ')
    for (const [one, { log, away }] of [[a, here], [b, there]]) say(`exchange: ${one.id}: ${log.sent.length} sent in ${log.attempts} attempts, ${log.taken.length} taken, ${log.repeats} came again; the line to it: ${counted(one.line.counts)}; turned away: ${counted(away) || 'none'}`)
    const failed = checks.filter((good) => !good).length
    if (failed === 0) say(`exchange: ok (${transfers} transfers arrived once, none half; each side killed ${kills} times; ${since(began)}; seed ${seed})`)
    return { passed: checks.length - failed, failed }
  } finally {
    for (const one of pair) await one.close(keep)
    if (keep) say(`exchange: kept in ${pair.map((one) => one.data).join(' and ')}`)
    remove()
  }
}

if (isProgram(import.meta.url)) {
  try {
    const { values } = parseArgs({ options: { transfers: { type: 'string' }, kills: { type: 'string' }, seed: { type: 'string' }, keep: { type: 'boolean' } } })
    const number = (name) => (values[name] === undefined ? {} : { [name]: Number(values[name]) })
    await ensureBuild()
    process.exitCode = (await exchangeProof({ ...number('transfers'), ...number('kills'), ...number('seed'), keep: values.keep ?? false })).failed === 0 ? 0 : 1
  } catch (error) {
    complain(error)
    process.exitCode = 1
  }
}
