import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Contact } from '@/domain/casework/definition'
import { MOST_ATTEMPTS } from '@/domain/notice/delivery'
import { disconnect, sql, transaction } from '@/platform/database'
import { seal } from '@/platform/field-crypto'
import { enqueue, releaseAbandoned, startWorker, workOnce, type Tasks } from '@/platform/jobs'
import { newKeyFileText, parseKeyFile, setKeyRing } from '@/platform/keys'
import { mintDistrictScope, mintOwnCase } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { freshDatabase } from '@/tools/testing/database'
import { readMailbox, readOutbox, type OutboxFilter } from './data'
import { handOver, recoverNotices, sendMessage } from './jobs'
import { markMailboxRead, noticeInsert, noticeParameters, recordOutboxView, resendNotice, writeNotices } from './mutations'
import { notices, type Telling } from './presentation'

const NOW = new Date('2026-11-20T02:00:00Z')
const KEY = 'k'.repeat(32)
const tasks: Tasks = { 'send-message': sendMessage }
const folder = fs.mkdtempSync(path.join(process.cwd(), 'node_modules', '.notice-test-'))

interface Asked {
  readonly key: string
  readonly to: string
  readonly text: string
}
/** A gateway on loopback. `answer` decides on each request; null leaves it without an answer. */
const gateway: { asked: Asked[]; answer: (asked: Asked) => { readonly status: number; readonly headers?: http.OutgoingHttpHeaders; readonly value?: unknown } | null; heard: () => void } = {
  asked: [], answer: () => ({ status: 202 }), heard: () => undefined,
}
const server = http.createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const asked = JSON.parse(Buffer.concat(parts).toString('utf8')) as Asked
    gateway.asked.push(asked)
    const answer = gateway.answer(asked)
    if (answer) response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.value ?? { id: `g-${asked.key}` }))
    gateway.heard()
  })
})

let drop: () => Promise<void>
beforeAll(async () => {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', () => resolve()) })
  const database = await freshDatabase()
  drop = database.drop
  const keyFile = newKeyFileText()
  fs.writeFileSync(path.join(folder, 'keys.json'), keyFile, { mode: 0o600 })
  setKeyRing(parseKeyFile(keyFile))
  Object.assign(process.env, { DATABASE_URL: database.url, CANBAO_SMS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, CANBAO_SMS_KEY: KEY })
})
afterAll(async () => {
  await disconnect()
  setKeyRing(undefined)
  await drop()
  server.closeAllConnections()
  server.close()
  fs.rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await sql().query('DELETE FROM outbound_message')
  await sql().query('SELECT graphile_worker.complete_jobs(ARRAY(SELECT id FROM graphile_worker.jobs))')
  Object.assign(gateway, { asked: [], answer: () => ({ status: 202 }), heard: () => undefined })
})

const contact = (over: Partial<Contact> = {}): Contact => ({ channel: 'sms', phone: '13800000000', mail: null, helper: null, to: 'self', ...over })
const telling = (over: Partial<Telling> = {}): Telling => ({
  personId: uuidv7(NOW), caseId: uuidv7(NOW), locale: 'zh', template: 'received', subject: '参保登记：ABCD', body: '【重庆医保】已收到', now: NOW, ...over,
})

async function tell(over: Partial<Telling> = {}, how: Contact = contact()) {
  const rows = notices(how, telling(over))
  await transaction((client) => writeNotices(client, rows))
  return rows
}

const work = async () => { while ((await handOver()) > 0) continue; await workOnce(tasks) }
const stateOf = async (id: string | undefined) => (await sql().query('SELECT state, attempts, round, provider, failure_code FROM outbound_message WHERE id = $1', [id])).rows[0] as Record<string, unknown>
const jobsOf = async () => (await sql().query('SELECT id, key, extract(epoch FROM run_at - now())::int AS wait, locked_by FROM graphile_worker.jobs ORDER BY id')).rows as { id: string; key: string | null; wait: number; locked_by: string | null }[]
/** Lets jobs that wait for their time run now. */
const hurry = () => sql().query('SELECT graphile_worker.reschedule_jobs(ARRAY(SELECT id FROM graphile_worker.jobs WHERE locked_at IS NULL), run_at := now())')

describe('rows of a notice', () => {
  const rows = (over: Partial<Contact>) => notices(contact(over), telling()).map((row) => `${row.channel} ${row.recipient} ${row.state}`)
  const helper = { phone: '13900000000', mail: null }

  it.each([
    ['oneself', {}, ['sms self waiting']],
    ['mail', { channel: 'mail', mail: 'a@b.example' }, ['mail self waiting']],
    ['the mailbox alone', { channel: 'mailbox' }, []],
    ['no number', { phone: null }, []],
    ['both', { to: 'both', helper }, ['sms self waiting', 'sms helper waiting']],
    ['both by mail, where the helper gave only a phone', { channel: 'mail', mail: 'a@b.example', to: 'both', helper }, ['mail self waiting', 'sms helper waiting']],
    ['the helper alone', { to: 'helper', helper }, ['sms helper waiting']],
    ['a helper who cannot be reached', { to: 'helper', helper: { phone: null, mail: null } }, ['sms self waiting']],
    ['both with one phone', { to: 'both', helper: { phone: '13800000000', mail: null } }, ['sms self waiting']],
  ] as const)('%s', (_, over, expected) => expect(rows(over)).toEqual([...expected, 'mailbox self delivered']))

  it('hold no word or number in clear', () => {
    const [row] = notices(contact(), telling())
    expect(Buffer.concat([row?.addressee ?? Buffer.alloc(0), row?.body ?? Buffer.alloc(0)]).toString('latin1')).not.toMatch(/138|[\u00e0-\u00ef][\u0080-\u00bf]{2}医/)
    expect(JSON.stringify(row)).not.toContain('13800000000')
  })
})

describe('sending', () => {
  it('follows the transaction: none without its commit, once after it', async () => {
    const rows = notices(contact(), telling())
    await expect(transaction(async (client) => {
      await writeNotices(client, rows)
      throw new Error('undone')
    })).rejects.toThrow('undone')
    await work()
    expect(gateway.asked).toEqual([])
    await transaction((client) => writeNotices(client, rows))
    await work()
    await work()
    expect(gateway.asked).toMatchObject([{ to: '+8613800000000', text: '【重庆医保】已收到', key: `${rows[0]?.id}-0` }])
    expect(await stateOf(rows[0]?.id)).toEqual({ state: 'sent', attempts: 1, round: 0, provider: 'gateway', failure_code: null })
    expect(await stateOf(rows[1]?.id)).toMatchObject({ state: 'delivered', attempts: 0 })
    expect(await jobsOf()).toEqual([])
  })

  it('is part of a larger statement, and of none of its rows when there are none', async () => {
    const rows = notices(contact(), telling())
    await sql().query(`WITH told AS (${noticeInsert(2)}) SELECT $1::text`, ['x', ...noticeParameters(rows)])
    await sql().query(`WITH told AS (${noticeInsert(2)}) SELECT $1::text`, ['x', ...noticeParameters([])])
    expect((await sql().query('SELECT count(*)::int AS n FROM outbound_message')).rows).toEqual([{ n: rows.length }])
  })

  it('keeps mail here, marked so, when no server is configured', async () => {
    const [mail] = await tell({}, contact({ channel: 'mail', mail: 'a@b.example' }))
    await work()
    expect(await stateOf(mail?.id)).toMatchObject({ state: 'sent', provider: 'local' })
  })

  it('waits longer each time when the gateway is busy, under the same key, and never twice at once', async () => {
    gateway.answer = () => ({ status: 503 })
    const [row] = await tell()
    await work()
    expect(await stateOf(row?.id)).toMatchObject({ state: 'queued', attempts: 1, failure_code: 'busy' })
    const [first] = await jobsOf()
    await hurry()
    await work()
    const [second, ...more] = await jobsOf()
    expect(more).toEqual([])
    expect(second?.wait).toBeGreaterThan(first?.wait ?? 0)
    gateway.answer = () => ({ status: 202 })
    await hurry()
    await work()
    expect(await stateOf(row?.id)).toMatchObject({ state: 'sent', attempts: 3, failure_code: null })
    expect(new Set(gateway.asked.map((asked) => asked.key)).size).toBe(1)
  })

  it('leaves a gateway alone for as long as it asks', async () => {
    gateway.answer = () => ({ status: 429, headers: { 'retry-after': '600' } })
    await tell()
    await work()
    const [job] = await jobsOf()
    expect(job?.wait).toBeGreaterThanOrEqual(590)
  })

  it('buries what is refused for good, and what was tried too often', async () => {
    gateway.answer = ({ to }) => (to.endsWith('1') ? { status: 400, value: { code: 'address' } } : { status: 503 })
    const [wrong] = await tell({}, contact({ phone: '13800000001' }))
    const [busy] = await tell()
    await sql().query('UPDATE outbound_message SET attempts = $2 WHERE id = $1', [busy?.id, MOST_ATTEMPTS - 1])
    await work()
    expect(await stateOf(wrong?.id)).toMatchObject({ state: 'dead', attempts: 1, failure_code: 'refused-address' })
    expect(await stateOf(busy?.id)).toMatchObject({ state: 'dead', attempts: MOST_ATTEMPTS, failure_code: 'busy' })
    expect(await jobsOf()).toEqual([])
  })

  it('buries what does not open', async () => {
    const [row] = await tell()
    await sql().query('UPDATE outbound_message SET body = $2 WHERE id = $1', [row?.id, seal('x', { table: 'outbound_message', column: 'body', row: uuidv7(NOW) })])
    await work()
    expect(await stateOf(row?.id)).toMatchObject({ state: 'dead', failure_code: 'unreadable' })
    expect(gateway.asked).toEqual([])
  })

  it('lets nobody hold up what a person is told, by a case under their number with an address that nobody answers at', async () => {
    const personId = uuidv7(NOW)
    await tell({ personId, body: 'stranger' }, contact({ phone: '13900000000' }))
    const [own] = await tell({ personId, body: 'own', now: new Date(NOW.getTime() + 1) })
    gateway.answer = ({ text }) => (text === 'stranger' ? { status: 503 } : { status: 202 })
    await work()
    expect(await stateOf(own?.id)).toMatchObject({ state: 'sent' })
  })

  it('keeps the order of what one person is told of a case', async () => {
    const [personId, caseId] = [uuidv7(NOW), uuidv7(NOW)]
    const [first] = await tell({ personId, caseId, body: 'first' })
    const [second] = await tell({ personId, caseId, body: 'second', now: new Date(NOW.getTime() + 1) })
    const [other] = await tell({ body: 'other', now: new Date(NOW.getTime() + 2) })
    gateway.answer = ({ text }) => (text === 'first' && gateway.asked.length < 3 ? { status: 503 } : { status: 202 })
    await work()
    expect(gateway.asked.map((asked) => asked.text)).toEqual(['first', 'other'])
    expect([await stateOf(second?.id), await stateOf(other?.id)]).toMatchObject([{ state: 'queued', attempts: 0 }, { state: 'sent' }])
    for (let i = 0; i < 2; i++) {
      await hurry()
      await work()
    }
    expect(gateway.asked.map((asked) => asked.text).slice(2)).toEqual(['first', 'second'])
    expect(await stateOf(first?.id)).toMatchObject({ state: 'sent' })
  })

  it('sends each once with two workers at it and every job there twice', async () => {
    const all = (await Promise.all(Array.from({ length: 60 }, () => tell()))).map(([row]) => row)
    // Two hand over at once, and somebody adds jobs without a key beside theirs.
    await Promise.all([handOver(40), handOver(40), handOver(40)])
    await Promise.all(all.map((row) => enqueue(sql(), 'send-message', { personId: row?.personId ?? '', id: row?.id ?? '' })))
    const done = new Promise<void>((resolve) => { gateway.heard = () => { if (gateway.asked.length >= all.length) resolve() } })
    const workers = [await startWorker(tasks), await startWorker(tasks)]
    await done
    await Promise.all(workers.map((stop) => stop()))
    await work()
    expect(gateway.asked.map((asked) => asked.key).sort()).toEqual(all.map((row) => `${row?.id}-0`).sort())
    expect((await sql().query(`SELECT DISTINCT state, attempts FROM outbound_message WHERE channel = 'sms'`)).rows).toEqual([{ state: 'sent', attempts: 1 }])
  })
})

describe('after a fault', () => {
  it('a worker that is killed in the middle repeats that one message, under its key', async () => {
    const script = path.join(folder, 'worker.mjs')
    await build({
      stdin: { contents: `import { startWorker } from '@/platform/jobs'\nimport { sendMessage } from '@/features/notice/jobs'\nawait startWorker({ 'send-message': sendMessage })`, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true, platform: 'node', format: 'esm', packages: 'external', alias: { '@': process.cwd() }, outfile: script, logLevel: 'error',
    })
    const [row] = await tell()
    await handOver()
    gateway.answer = () => null
    const reached = new Promise<void>((resolve) => { gateway.heard = () => resolve() })
    const child = spawn(process.execPath, [script], { env: { ...process.env, CANBAO_KEYS_FILE: path.join(folder, 'keys.json'), NODE_ENV: 'test', LOG_LEVEL: 'silent' }, stdio: 'ignore' })
    await reached
    child.kill('SIGKILL')
    await once(child, 'exit')
    gateway.answer = () => ({ status: 202 })

    // Its job is still taken by the dead worker; the message itself is free.
    expect((await jobsOf())[0]?.locked_by).not.toBeNull()
    await workOnce(tasks)
    expect(gateway.asked).toHaveLength(1)
    expect(await releaseAbandoned(tasks)).toBe(0)
    expect(await releaseAbandoned(tasks, -sendMessage.seconds)).toBe(1)
    await workOnce(tasks)
    expect(await stateOf(row?.id)).toMatchObject({ state: 'sent', attempts: 1 })
    expect(gateway.asked.map((asked) => asked.key)).toEqual([`${row?.id}-0`, `${row?.id}-0`])
    expect(await jobsOf()).toEqual([])
  }, 60_000)

  it('finds messages whose jobs are gone, as after a restored backup', async () => {
    const [row] = await tell()
    await handOver()
    await sql().query('SELECT graphile_worker.complete_jobs(ARRAY(SELECT id FROM graphile_worker.jobs))')
    await work()
    expect(gateway.asked).toEqual([])
    expect(await recoverNotices(NOW)).toBe(1)
    await work()
    expect(await stateOf(row?.id)).toMatchObject({ state: 'sent' })
    expect(await recoverNotices(NOW)).toBe(0)
  })

  it('leaves messages with a job alone, and buries those whose job failed for good', async () => {
    const [row] = await tell()
    await handOver()
    expect(await recoverNotices(NOW)).toBe(0)
    await sql().query(`SELECT graphile_worker.permanently_fail_jobs(ARRAY(SELECT id FROM graphile_worker.jobs), 'test')`)
    expect(await recoverNotices(NOW)).toBe(1)
    expect(await stateOf(row?.id)).toMatchObject({ state: 'dead', failure_code: 'fault' })
  })
})

describe('the desk', () => {
  const scope = (divisions: readonly string[] | 'all' = ['500103']) => mintDistrictScope({ staffId: uuidv7(NOW), role: 'officer', divisions, permission: 'outbox.resend' })
  const filter = (over: Partial<OutboxFilter> = {}): OutboxFilter => ({ state: null, channel: null, page: 1, ...over })

  async function caseIn(division: string): Promise<{ readonly personId: string; readonly caseId: string; readonly reference: string }> {
    const [personId, caseId] = [uuidv7(NOW), uuidv7(NOW)]
    const reference = caseId.replaceAll('-', '').slice(-12).toUpperCase()
    const sealed = Buffer.from([0])
    await sql().query(
      `INSERT INTO case_file (person_id, id, reference, service, definition_version, locale, channel, coverage_year, division_id, state, reasons, situation, subject_count, submitted_at, accepted_on,
         last_seq, submission_key, body_digest, tracking_digests, sealed, presented, headline)
       VALUES ($1, $2, $3, 'enrollment', '1', 'zh', 'online', 2027, $4, 'approved', '{}', 'self', 1, $5, '2026-11-20', 1, $6, $7, '{}', $7, $7, $7)`,
      [personId, caseId, reference, division, NOW, uuidv7(NOW), sealed],
    )
    return { personId, caseId, reference }
  }

  it('lists dead letters first, under its filters and in its district only', async () => {
    const here = await caseIn('500103')
    const [dead] = await tell(here)
    gateway.answer = () => ({ status: 404 })
    await work()
    for (let i = 1; i <= 30; i++) await tell({ ...here, now: new Date(NOW.getTime() + i) })
    const elsewhere = await caseIn('500105')
    await tell(elsewhere)

    const first = await readOutbox(scope(), filter())
    expect(first.rows[0]).toMatchObject({ id: dead?.id, state: 'dead', failureCode: 'refused', addressee: '+8613800000000', body: '【重庆医保】已收到', reference: here.reference })
    expect(first.rows.slice(1).map((row) => row.createdAt.getTime())).toEqual(first.rows.slice(1).map((row) => row.createdAt.getTime()).sort((a, b) => b - a))
    expect([first.rows.length, first.found, first.counts]).toEqual([25, 62, { total: 62, waiting: 30, dead: 1 }])
    const pages = await Promise.all([1, 2, 3].map((page) => readOutbox(scope(), filter({ page }))))
    expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(62)
    expect((await readOutbox(scope(), filter({ state: 'dead' }))).rows.map((row) => row.id)).toEqual([dead?.id])
    expect((await readOutbox(scope(), filter({ state: 'waiting', channel: 'mailbox' }))).found).toBe(0)
    expect((await readOutbox(scope(), filter({ channel: 'mailbox' }))).found).toBe(31)
    expect((await readOutbox(scope([]), filter())).found).toBe(0)
    expect((await readOutbox(scope('all'), filter())).found).toBe(64)
  })

  it('has a dead letter sent again, as a new round that the gateway takes for a new message', async () => {
    const [row, box] = await tell(await caseIn('500103'))
    gateway.answer = () => ({ status: 422, value: { code: 'content' } })
    await work()
    const staff = scope()
    expect(await resendNotice(scope(['500105']), row?.id ?? '', NOW)).toEqual({ ok: false, code: 'not-found' })
    expect(await resendNotice(staff, uuidv7(NOW), NOW)).toEqual({ ok: false, code: 'not-found' })
    expect(await resendNotice(staff, box?.id ?? '', NOW)).toEqual({ ok: false, code: 'mailbox' })
    gateway.answer = () => ({ status: 202 })
    const pressed = await Promise.all([1, 2, 3].map(() => resendNotice(staff, row?.id ?? '', NOW)))
    expect(pressed.filter((one) => one.ok)).toHaveLength(1)
    expect(await resendNotice(staff, row?.id ?? '', NOW)).toEqual({ ok: false, code: 'on-its-way' })
    await work()
    expect(await stateOf(row?.id)).toEqual({ state: 'sent', attempts: 1, round: 1, provider: 'gateway', failure_code: null })
    expect(gateway.asked.map((asked) => asked.key)).toEqual([`${row?.id}-0`, `${row?.id}-1`])
    await recordOutboxView(staff, filter({ state: 'dead' }), NOW)
    const { rows: trace } = await sql().query('SELECT action, subject_id, detail FROM audit_entry WHERE actor_id = $1 ORDER BY action', [staff.staffId])
    expect(trace).toMatchObject([
      { action: 'outbox.resent', subject_id: row?.id, detail: { channel: 'sms', template: 'received', was: 'dead', round: 1 } },
      { action: 'outbox.viewed', detail: { page: 1, state: 'dead', channel: null } },
    ])
  })

  it('shows a resident the messages of their case, the newest first, and which are new', async () => {
    const own = await caseIn('500103')
    await tell({ ...own, body: 'one' })
    await tell({ ...own, body: 'two', now: new Date(NOW.getTime() + 1000), locale: 'ar' })
    await tell({ personId: own.personId, body: 'another case' })
    const mine = mintOwnCase(own.personId, own.caseId, own.reference)
    expect(await readMailbox(mine)).toMatchObject([{ body: 'two', locale: 'ar', read: false, subject: '参保登记：ABCD' }, { body: 'one', read: false }])
    await markMailboxRead(mine, NOW)
    expect((await readMailbox(mine)).map((item) => [item.body, item.read])).toEqual([['two', false], ['one', true]])
  })
})
