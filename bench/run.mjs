/**
 * `npm run bench`: how many applications a second the portal takes in durably, against bare Node with pg, the database itself and a
 * Next Server Action; and its pages against nginx. One interleaved run; see docs/benchmarks.md.
 *
 *   node bench/run.mjs [--quick] [--rounds=5] [--seconds=3] [--only=writes|reads] [--as-built] [--without-action]
 *
 * Goals are reported as met or not met. The exit code tells only whether the run counts: 1 when the machine was too uneven, an answer was
 * wrong, or what the database holds does not match what was answered.
 */
import { fork } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../tools/lib/ports.mjs'
import { ensureBuild, ensureClient, requireNode } from '../tools/lib/prepare.mjs'
import { root } from '../tools/lib/root.mjs'
import { must, run } from '../tools/lib/run.mjs'
import { say, step } from '../tools/lib/say.mjs'
import { bundle } from './lib/bundle.mjs'
import { openDatabase } from './lib/database.mjs'
import { load, readTool, startNginx } from './lib/pages.mjs'
import { actionId, ensurePeer, peerFolder } from './lib/peer.mjs'
import { answering, find, measure, serverCpu, startProgram, stopAll } from './lib/processes.mjs'
import { pgbenchScript } from './lib/statement.mjs'
import { ratios, show, spread, table } from './lib/stats.mjs'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, rounds: { type: 'string' }, seconds: { type: 'string' }, only: { type: 'string' }, 'as-built': { type: 'boolean' }, 'without-action': { type: 'boolean' } },
})
const quick = options.quick ?? false
const rounds = Number(options.rounds ?? (quick ? 3 : 5))
const seconds = Number(options.seconds ?? (quick ? 1.5 : 3))
const pacedSeconds = quick ? 4 : 10
const readSeconds = quick ? 1 : 2
const doing = (what) => !options.only || options.only === what
const withAction = !options['without-action'] && doing('writes')

const CONNECTIONS = 20
const PAGES = ['/zh', '/zh/enrollment', '/zh/campaign']
/** A run whose calibration rounds differ by more says nothing. */
const UNEVEN = 2
const GOALS = { bare: 0.5, action: 10, pacedP99: 250 }

const faults = []
const report = { at: new Date().toISOString(), quick, rounds, seconds, connections: CONNECTIONS, machine: {}, writes: {}, reads: {}, process: {} }

let loader
const ask = (job) => new Promise((resolve, reject) => {
  const failed = (code) => reject(new Error(`the load generator ended with ${code}`))
  loader.once('exit', failed)
  loader.once('message', ({ result, error }) => {
    loader.off('exit', failed)
    if (error) reject(new Error(error))
    else resolve(result)
  })
  loader.send(job)
})

async function writes({ database, settings, folder, portal, portalPort, client }) {
  const barePort = await freePort()
  const bare = startProgram('bare', process.execPath, ['bench/peers/bare.mjs'], { folder, env: { DATABASE_URL: database.url, PORT: String(barePort), NODE_ENV: 'production' } })
  await answering(bare, `http://127.0.0.1:${barePort}/`)
  let action
  const actionPort = await freePort()
  if (withAction) {
    const next = path.join(root, 'node_modules/next/dist/bin/next')
    action = startProgram('server-action', process.execPath, [next, 'start', '-p', String(actionPort), '-H', '127.0.0.1'], { folder, cwd: peerFolder, env: { ...settings, PORT: String(actionPort) } })
    await answering(action, `http://127.0.0.1:${actionPort}/`)
  }
  await client.query('CREATE TABLE bench_calibration (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body bytea NOT NULL)')

  let people = 0
  let rounding = false
  const template = path.join(folder, 'template.json')
  /** Registers `count` more people and gives the file of what they send. */
  const prepare = async (name, count, withTemplate = false) => {
    const bodies = path.join(folder, `${name}.jsonl`)
    await must(process.execPath, ['bench/.work/prepare.mjs', String(people), String(count + 1), bodies, ...(withTemplate ? [template] : [])], 'The people of the benchmark could not be written.', { env: settings })
    people += count + 1
    return { bodies, next: 1, last: count }
  }
  const origin = `http://127.0.0.1:${portalPort}`
  const json = { 'content-type': 'application/json', connection: 'keep-alive' }
  const subjects = {
    calibration: { sql: {} },
    bare: { port: barePort, path: '/', wanted: 201, recycle: true, headers: { host: `127.0.0.1:${barePort}`, ...json }, pid: bare.pid },
    portal: { port: portalPort, path: '/api/zh/enrollment/submissions', wanted: 201, headers: { host: `127.0.0.1:${portalPort}`, origin, ...json }, pid: portal.pid },
    statement: { sql: { template } },
    ...(withAction ? { action: { port: actionPort, path: '/', wanted: 200, wrap: 'array', headers: { host: `127.0.0.1:${actionPort}`, origin: `http://127.0.0.1:${actionPort}`, 'next-action': actionId(), accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8', connection: 'keep-alive' }, pid: action.pid } } : {}),
  }
  const bench = find('pgbench')
  const stock = {}
  const acknowledged = { bare: [], portal: [], action: [], statement: [] }
  const usage = Object.fromEntries(Object.keys(subjects).map((name) => [name, { answers: 0, subject: 0, database: 0, loader: 0, seconds: 0 }]))

  const drive = async (name, howLong, more = {}) => {
    const subject = subjects[name]
    const before = [measure(subject.pid).cpu, serverCpu(database.pid)]
    const result = subject.sql
      ? await ask({ kind: 'sql', url: database.url, connections: CONNECTIONS, seconds: howLong, ...subject.sql })
      : await ask({ kind: 'http', connections: CONNECTIONS, seconds: howLong, bodies: stock[name].bodies, from: stock[name].next, to: stock[name].last + 1, ...subject, ...more })
    const use = usage[name]
    use.answers += result.ok
    use.seconds += result.seconds
    use.subject += (measure(subject.pid).cpu ?? 0) - (before[0] ?? 0)
    use.database += serverCpu(database.pid) - before[1]
    use.loader += result.loaderCpu * result.seconds
    if (stock[name] && !subject.recycle) stock[name].next += result.used
    if (result.example) faults.push(`${name}: an answer was not a reference: ${result.example}`)
    if (result.exhausted && rounding) say(`    (${name} ran out of prepared people after ${result.seconds.toFixed(1)} s)`)
    acknowledged[name]?.push(...result.references)
    delete result.references
    await sleep(200)
    return result
  }

  await step('People and warm-up', async () => {
    // The portal's code is still being optimized after some thousand calls; the others settle sooner.
    for (const name of ['portal', 'action']) if (subjects[name]) stock[name] = await prepare(name, name === 'portal' ? (quick ? 2500 : 8000) : 1500, name === 'portal')
    // Bare Node knows no people: it is given the portal's bodies under keys of its own.
    stock.bare = { ...stock.portal, next: 1 }
    const rates = {}
    for (const name of Object.keys(subjects)) rates[name] = (await drive(name, name === 'portal' ? (quick ? 6 : 15) : quick ? 2 : 4)).perSecond
    if (faults.length > 0) return
    for (const name of ['portal', 'action']) {
      if (!subjects[name]) continue
      const count = Math.ceil(rates[name] * seconds * rounds * 2.5 + (name === 'portal' ? rates[name] * pacedSeconds * 0.6 : 0)) + 500
      stock[name] = await prepare(name, Math.min(count, 80_000))
    }
    return Object.entries(rates).map(([name, rate]) => `${name} ${Math.round(rate)}/s`).join(', ')
  })
  if (faults.length > 0) return
  for (const use of Object.values(usage)) Object.assign(use, { answers: 0, subject: 0, database: 0, loader: 0, seconds: 0 })

  let script
  if (bench) {
    script = path.join(folder, 'submission.sql')
    fs.writeFileSync(script, pgbenchScript(JSON.parse(fs.readFileSync(template, 'utf8'))))
  }
  let benched = 0
  rounding = true
  const pgbench = async () => {
    const { code, output } = await run(bench, ['-n', '-M', 'prepared', '-f', script, '-c', String(CONNECTIONS), '-j', '1', '-T', String(Math.max(1, Math.round(seconds))), database.url])
    if (code !== 0) { faults.push(`pgbench: ${output.trim().split('\n').slice(-2).join(' ')}`); return Number.NaN }
    benched += Number(/actually processed: (\d+)/.exec(output)?.[1])
    return Number(/tps = ([\d.]+)/.exec(output)?.[1])
  }

  const results = Object.fromEntries([...Object.keys(subjects), ...(bench ? ['pgbench'] : [])].map((name) => [name, []]))
  for (let round = 1; round <= rounds; round++) {
    await step(`Writes, round ${round}`, async () => {
      for (const name of Object.keys(results)) results[name].push(name === 'pgbench' ? { perSecond: await pgbench() } : await drive(name, seconds))
      return Object.entries(results).map(([name, list]) => `${name} ${Math.round(list.at(-1).perSecond)}/s`).join(', ')
    })
  }

  const capacity = spread(results.portal.map((one) => one.perSecond)).median
  let paced
  await step('Portal at a third', async () => {
    paced = await drive('portal', pacedSeconds, { pace: capacity / 3 })
    return `${Math.round(capacity / 3)}/s offered, p99 ${paced.p99.toFixed(1)} ms`
  })

  await step('Rows against answers', async () => {
    const { rows: differences } = await client.query('SELECT * FROM campaign_differences()')
    if (differences.length > 0) faults.push(`${differences.length} counters differ from a recount`)
    const all = [...acknowledged.portal, ...acknowledged.action, ...acknowledged.statement]
    const { rows: [{ n, matched, lacking }] } = await client.query(
      `SELECT (SELECT count(*)::int FROM case_file) - $2::int AS n, (SELECT count(DISTINCT reference)::int FROM case_file WHERE reference = ANY($1)) AS matched,
              (SELECT count(*)::int FROM case_file f WHERE reference = ANY($1) AND NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.subject_kind = 'case' AND a.subject_id = f.id::text)) AS lacking`, [all, report.process.casesBefore])
    const { rows: [{ bareRows }] } = await client.query('SELECT count(*)::int AS "bareRows" FROM bench_bare')
    if (matched !== all.length) faults.push(`${all.length} references were answered and ${matched} of them are in the database`)
    if (n !== all.length + benched) faults.push(`${all.length + benched} submissions were answered and ${n} rows are there`)
    if (lacking > 0) faults.push(`${lacking} cases have no audit entry`)
    if (bareRows !== acknowledged.bare.length) faults.push(`bare: ${acknowledged.bare.length} answers and ${bareRows} rows`)
    report.writes.proof = { answered: all.length, byPgbench: benched, rows: n, references: matched, withoutAudit: lacking, counterDifferences: differences.length }
    return `${all.length} references answered, ${matched} found; ${differences.length} counters differ`
  })

  const perSecond = Object.fromEntries(Object.entries(results).map(([name, list]) => [name, list.map((one) => one.perSecond)]))
  const each = Object.fromEntries(Object.entries(usage).map(([name, use]) => [name, { subjectMs: (use.subject / use.answers) * 1000, databaseMs: (use.database / use.answers) * 1000, loaderMs: (use.loader / use.answers) * 1000, loaderShare: use.loader / use.seconds }]))
  Object.assign(report.writes, { results, each, paced: { ...paced, pace: capacity / 3 }, ratios: Object.fromEntries(Object.keys(results).filter((name) => name !== 'portal').map((name) => [name, ratios(perSecond.portal, perSecond[name])])) })
  const calibration = spread(perSecond.calibration)
  report.writes.calibrationSpread = calibration.high / calibration.low
  if (report.writes.calibrationSpread > UNEVEN) faults.push(`the calibration's rounds differ by ${report.writes.calibrationSpread.toFixed(1)}: the machine was too uneven, the run is void`)

  const names = {
    calibration: 'calibration: pg, one small INSERT', bare: 'b  bare Node + pg, one INSERT', portal: 'a  portal, the whole submission', statement: "c  the submission's statement, from pg",
    pgbench: "c' the same from pgbench", action: 'd  Server Action + Prisma $transaction',
  }
  const ms = (list, field) => (list[0][field] === undefined ? '' : show(spread(list.map((one) => one[field]))))
  say()
  for (const line of table(['writes', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'a / it', 'CPU ms: it', 'database', 'load'], Object.entries(results).map(([name, list]) => [
    names[name], show(spread(perSecond[name])), ms(list, 'p50'), ms(list, 'p95'), ms(list, 'p99'), name === 'portal' ? '1' : show(ratios(perSecond.portal, perSecond[name])),
    ...(each[name] ? [subjects[name].pid ? each[name].subjectMs.toFixed(2) : '', each[name].databaseMs.toFixed(2), each[name].loaderMs.toFixed(2)] : ['', '', '']),
  ]))) say(line)
  say()
  const goal = (met, text) => { say(`  ${met ? 'met    ' : 'NOT MET'}  ${text}`); (report.goals ??= []).push({ met, text }) }
  const toBare = report.writes.ratios.bare
  goal(toBare.median >= GOALS.bare, `portal at least ${GOALS.bare} of bare Node + pg: ${show(toBare)}`)
  if (withAction) goal(report.writes.ratios.action.median >= GOALS.action, `portal at least ${GOALS.action} times the Server Action: ${show(report.writes.ratios.action)}`)
  goal(paced.p99 <= GOALS.pacedP99, `p99 at a third of capacity (${Math.round(capacity / 3)}/s) at most ${GOALS.pacedP99} ms: p50 ${paced.p50.toFixed(1)}, p95 ${paced.p95.toFixed(1)}, p99 ${paced.p99.toFixed(1)}, longest ${paced.most.toFixed(1)}`)
}

async function reads({ folder, portalPort }) {
  const port = await freePort()
  const nginx = await startNginx({ portalPort, port, targets: PAGES, folder })
  if (!nginx) say('  nginx is not installed: pages are measured without a peer. On Debian: apt-get install nginx-light wrk')
  const results = Object.fromEntries(PAGES.map((page) => [page, { portal: [], nginx: [] }]))
  for (const page of PAGES) await load(portalPort, page, 1) // first use compresses
  for (let round = 1; round <= rounds; round++) {
    await step(`Reads, round ${round}`, async () => {
      for (const page of PAGES) {
        if (nginx) results[page].nginx.push(await load(port, page, readSeconds))
        results[page].portal.push(await load(portalPort, page, readSeconds))
      }
    })
  }
  const speed = (list) => list.map((one) => one.perSecond)
  Object.assign(report.reads, { tool: readTool(), results })
  if (nginx) {
    const all = Array.from({ length: rounds }, (_, i) => PAGES.reduce((sum, page) => sum + results[page].nginx[i].perSecond, 0))
    report.reads.calibrationSpread = Math.max(...all) / Math.min(...all)
    if (report.reads.calibrationSpread > UNEVEN) faults.push(`nginx's rounds differ by ${report.reads.calibrationSpread.toFixed(1)}: the machine was too uneven, the reads are void`)
  }
  say()
  for (const line of table([`reads (${readTool()})`, 'nginx a second', 'portal a second', 'portal p99 ms', 'portal / nginx'], PAGES.map((page) => {
    const { nginx: theirs, portal: ours } = results[page]
    return [page, theirs.length ? show(spread(speed(theirs))) : '', show(spread(speed(ours))), show(spread(ours.map((one) => one.p99))), theirs.length ? show(ratios(speed(ours), speed(theirs))) : '']
  }))) say(line)
}

async function main() {
  requireNode()
  const began = Date.now()
  const cpus = os.cpus()
  report.machine = { cpu: cpus[0]?.model, cores: cpus.length, memoryGiB: Math.round(os.totalmem() / 2 ** 30), node: process.version, load: os.loadavg()[0] }
  say(`Canbao benchmark: ${cpus.length} × ${cpus[0]?.model}, Node ${process.version}, load before ${os.loadavg()[0].toFixed(2)}`)
  if (os.loadavg()[0] > cpus.length / 2) say('  Other programs keep this machine busy: read the ratios, not the figures.')
  if (!options['as-built']) {
    await step('Database client', ensureClient)
    await step('Build', ensureBuild)
  }
  if (withAction) await step('Server Action peer', async () => ((await ensurePeer()) ? 'built' : 'unchanged'))
  await step('Bundles', () => bundle(['prepare'], 'bench/.work'))

  const database = await openDatabase()
  const { folder } = database
  const client = new pg.Client({ connectionString: database.url })
  try {
    const portalPort = await freePort()
    const settings = {
      DATABASE_URL: database.url, CANBAO_DATA: folder, CANBAO_KEYS_FILE: path.join(folder, 'keys.json'), CANBAO_DEMO: '1', CANBAO_RATE_FACTOR: '1000000', NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1', PORTAL_ORIGIN: '', CANBAO_CLOCK: '', TRUST_PROXY: '0',
    }
    await step('Demo campaign', async () => {
      await must(process.execPath, ['.build/keys.mjs'], 'No keys.', { env: settings })
      return (await must(process.execPath, ['.build/seed.mjs'], 'No demo campaign.', { env: settings })).trim().split('\n').at(-1)
    })
    await client.connect()
    report.process.casesBefore = (await client.query('SELECT count(*)::int AS n FROM case_file')).rows[0].n
    report.machine.postgres = (await client.query('SHOW server_version')).rows[0].server_version
    report.machine.fsync = (await client.query('SHOW fsync')).rows[0].fsync

    const startPortal = async () => {
      const portal = startProgram('portal', process.execPath, ['--enable-source-maps', '.build/server.mjs'], { folder, env: { ...settings, PORT: String(portalPort), HOST: '127.0.0.1' } })
      return { portal, seconds: await answering(portal, `http://127.0.0.1:${portalPort}/readyz`) }
    }
    const first = await startPortal()
    await first.portal.stop()
    const { portal, seconds: again } = await startPortal()
    await sleep(1500)
    Object.assign(report.process, { firstStart: first.seconds, secondStart: again, rssBefore: measure(portal.pid).rss })
    say(`  Portal ready in ${first.seconds.toFixed(2)} s, the second time ${again.toFixed(2)} s; ${report.process.rssBefore?.toFixed(0)} MiB`)
    await step('Portal at rest', async () => {
      // It compresses its pages ahead of the readers, which must not fall into a round.
      const since = Date.now()
      for (let last = -1, now = measure(portal.pid).cpu; now !== undefined && now - last > 0.1 && Date.now() - since < (quick ? 20_000 : 60_000); now = measure(portal.pid).cpu) {
        last = now
        await sleep(1000)
      }
      report.process.cpuUntilRest = measure(portal.pid).cpu
      return `${report.process.cpuUntilRest?.toFixed(1)} s of CPU since its start`
    })

    loader = fork(path.join(root, 'bench', 'load.mjs'), { stdio: 'inherit' })
    const scene = { database, settings, folder, portal, portalPort, client }
    if (doing('writes')) await writes(scene)
    report.process.rssAfterWrites = measure(portal.pid).rss
    if (doing('reads')) await reads(scene)
    report.process.rssAfter = measure(portal.pid).rss
    say(`\n  Portal's memory: ${report.process.rssBefore?.toFixed(0)} MiB ready, ${report.process.rssAfterWrites?.toFixed(0)} MiB after the writes, ${report.process.rssAfter?.toFixed(0)} MiB after the reads`)
    if (portal.isOver()) faults.push('the portal ended during the run')
    if (/"level":(?:50|60)/.test(fs.readFileSync(portal.log, 'utf8'))) faults.push('the portal logged errors')
    if (faults.length > 0) fs.copyFileSync(portal.log, path.join(root, 'bench', '.work', 'portal.log'))
  } catch (error) {
    faults.push(`the run was cut short: ${error.stack}`)
  } finally {
    loader?.disconnect()
    await client.end().catch(() => {})
    await stopAll()
    await database.stop()
  }

  report.faults = faults
  report.tookSeconds = (Date.now() - began) / 1000
  const file = path.join(root, 'bench', 'results', `${report.at.replaceAll(':', '-').slice(0, 19)}.json`)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`)
  say(`  Took ${report.tookSeconds.toFixed(0)} s. Written: ${path.relative(root, file)}`)
  for (const fault of faults) say(`  VOID  ${fault}`)
  process.exitCode = faults.length > 0 ? 1 : 0
}

let ending
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { ending ??= stopAll().then(() => process.exit(130)) })
await main()
