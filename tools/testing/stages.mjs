/** The stages of `npm test`. Each resolves to `{ passed, failed }`. */
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureChromium } from '../chromium.mjs'
import { ensureBuild } from '../lib/prepare.mjs'
import { root } from '../lib/root.mjs'
import { bin, run } from '../lib/run.mjs'
import { say } from '../lib/say.mjs'
import { openGateway } from './message-gateway.mjs'
import { startPortal } from './portal.mjs'

import { exchangeProof } from '../exchange-proof.mjs'

export { durability } from '../durability.mjs'

/** Two installations, a bad line, kills: a small run of the proof, which by itself moves 1,000 transfers. */
export const exchange = () => exchangeProof({ transfers: 60, kills: 2 })

const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 })
const sum = (counts) => counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 })

/** Runs a package's own command and shows what it says. */
const tool = async (file, args, env = {}) => {
  const [program, script] = bin(file)
  return run(program, [script, ...args], { show: true, env: { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ...env } })
}

/** Path for a report that is read back and removed. */
async function withReport(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-report-'))
  const file = path.join(folder, 'report.json')
  try {
    const { code } = await work(file)
    return { code, report: fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** A runner that fails without naming a failed test (nothing found, an error outside a test) counts as one failure. */
const settled = (code, counts) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

export const lint = async () => one((await tool('oxlint/bin/oxlint', [])).code === 0)

export async function types() {
  const generated = await tool('next/dist/bin/next', ['typegen'])
  return one(generated.code === 0 && (await tool('typescript/bin/tsc', ['--noEmit'])).code === 0)
}

export async function guards() {
  const folder = path.join(root, 'tools', 'guards')
  const scripts = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.mjs') && !name.endsWith('.test.mjs')).sort() : []
  if (!scripts.length) throw new Error('There is no guard in tools/guards.')
  const counts = []
  for (const script of scripts) counts.push(one((await run(process.execPath, [path.join('tools', 'guards', script)], { show: true })).code === 0))
  return sum(counts)
}

async function vitest(project) {
  const { code, report } = await withReport((file) =>
    tool('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { NODE_ENV: 'test' }))
  if (!report) throw new Error(`vitest wrote no report (${code}).`)
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length
  return settled(code, { passed: report.numPassedTests, failed: report.numFailedTests + broken })
}

export const unit = () => vitest('unit')
export const db = () => vitest('db')

export async function build() {
  say(`production build: ${await ensureBuild()}`)
  return one(true)
}

/** The Friday before the make-up Sunday of National Day 2026: working days over the holiday are tested on a portal of their own. */
const beforeHoliday = '2026-09-18T09:00:00+08:00'

export async function e2e() {
  const chromium = await ensureChromium()
  const counts = [await inBrowser(chromium, { log: 'server.log', specs: [] })]
  counts.push(await inBrowser(chromium, { log: 'server-holiday.log', specs: ['e2e/holiday.spec.ts'], settings: { CANBAO_CLOCK: beforeHoliday } }))
  return sum(counts)
}

/** A portal with settings of its own, and the specs named (all when none is) in a browser against it. */
async function inBrowser(chromium, { log, specs, settings }) {
  const key = randomBytes(24).toString('hex')
  const gateway = await openGateway(key)
  const portal = await startPortal({ settings: { CANBAO_SMS_URL: gateway.url, CANBAO_SMS_KEY: key, ...settings } })
  let counts
  try {
    const env = { BASE_URL: portal.url, CANBAO_E2E_DATA: portal.data, CANBAO_E2E_GATEWAY: gateway.url, PLAYWRIGHT_CHROMIUM: chromium }
    const { code, report } = await withReport((file) => tool('@playwright/test/cli.js', ['test', ...specs], { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file }))
    if (!report) throw new Error(`playwright wrote no report (${code}).`)
    const { expected, unexpected, flaky } = report.stats
    if (flaky > 0) say(`flaky: ${flaky} passed at the second try; see the reports above`)
    counts = settled(code, { passed: expected + flaky, failed: unexpected })
  } finally {
    fs.mkdirSync(path.join(root, 'test-results'), { recursive: true })
    fs.writeFileSync(path.join(root, 'test-results', log), fs.readFileSync(portal.log, 'utf8'))
    const how = await portal.stop()
    await gateway.close()
    say(`The portal under test ended with ${how}; its log: test-results/${log}`)
    counts = counts && sum([counts, one(how === 0)]) // that it stops in order is a test of its own
  }
  return counts
}
