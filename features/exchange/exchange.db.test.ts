/**
 * Two installations with databases, keys and processes of their own, a line that loses, repeats, reorders and alters, and both sides killed
 * in the middle: every exchange ends, and every effect is there once.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKeyFileText, parseKeyFile } from '@/platform/keys'
import { uuidv7 } from '@/platform/tokens'
import { chance, openLine, type Line } from '@/tools/lib/exchange-line.mjs'
import { freshDatabase, type TestDatabase } from '@/tools/testing/database'

const EXCHANGES = 100
const KILLS = 3
const IDS = ['500000', '510000'] as const
type Id = (typeof IDS)[number]
const other = (id: Id): Id => (id === '500000' ? '510000' : '500000')

const root = path.resolve(import.meta.dirname, '../..')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-exchange-'))
const bundle = path.join(root, '.build', `exchange-${process.pid}`)
const seed = Number(process.env.CANBAO_TEST_SEED ?? Date.now() % 1_000_000)

interface Peer {
  readonly id: Id
  readonly database: TestDatabase
  readonly client: pg.Client
  /** The way to it. */
  readonly line: Line
  child: ChildProcess | null
  origin: string
}

const peers = {} as Record<Id, Peer>

async function start(peer: Peer): Promise<void> {
  const child = spawn(process.execPath, [path.join(bundle, 'peer.mjs')], {
    cwd: root, stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env, NODE_ENV: 'production', DATABASE_URL: peer.database.url, CANBAO_DATABASE_POOL: '12', CANBAO_KEYS_FILE: path.join(folder, `${peer.id}.keys.json`), CANBAO_EXCHANGE: path.join(folder, `${peer.id}.json`),
      CANBAO_RATE_FACTOR: '10000', LOG_LEVEL: 'fatal', CANBAO_DEMO: '1',
    },
  })
  peer.child = child
  peer.origin = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /open at (\S+)/.exec(text)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the peer ended with ${code}`)))
  })
  peer.line.to(peer.origin)
}

async function kill(peer: Peer): Promise<void> {
  const { child } = peer
  if (!child) return
  const gone = new Promise((resolve) => { child.once('exit', resolve) })
  child.kill('SIGKILL')
  await gone
  peer.child = null
}

/** Asks a peer to open exchanges, until it has said that it did. */
async function open(peer: Peer, list: readonly object[]): Promise<void> {
  await expect.poll(async () => (await fetch(`${peer.origin}/api/test/open`, { method: 'POST', body: JSON.stringify(list) }).catch(() => null))?.ok, { timeout: 60_000, interval: 50 }).toBe(true)
}

beforeAll(async () => {
  await build({ absWorkingDir: root, entryPoints: { peer: 'tools/testing/exchange-peer.ts' }, outdir: bundle, outExtension: { '.js': '.mjs' }, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', alias: { '@': root }, logLevel: 'error' })
  const keys = Object.fromEntries(IDS.map((id) => [id, newKeyFileText()])) as Record<Id, string>
  for (const [at, id] of IDS.entries()) {
    const database = await freshDatabase()
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await client.query('CREATE TABLE exchange_effect (exchange_id uuid NOT NULL, what text NOT NULL)')
    peers[id] = { id, database, client, line: await openLine(seed + at), child: null, origin: '' }
  }
  for (const id of IDS) {
    fs.writeFileSync(path.join(folder, `${id}.keys.json`), keys[id])
    const theirs = parseKeyFile(keys[other(id)]).exchange?.keys ?? new Map()
    const cards = [...theirs].map(([key, { card }]) => ({ id: key, ...card }))
    fs.writeFileSync(path.join(folder, `${id}.json`), JSON.stringify({ self: id, counterparts: [{ id: other(id), url: peers[other(id)].line.url, keys: cards }] }))
  }
  await Promise.all(IDS.map((id) => start(peers[id])))
})

afterAll(async () => {
  for (const peer of Object.values(peers)) {
    await kill(peer)
    await peer.line.close()
    await peer.client.end()
    await peer.database.drop()
  }
  fs.rmSync(folder, { recursive: true, force: true })
  fs.rmSync(bundle, { recursive: true, force: true })
})

const column = async (peer: Peer, text: string): Promise<unknown[]> => (await peer.client.query({ text, rowMode: 'array' })).rows.map(([value]) => value as unknown)
const effectsOf = (peer: Peer) => column(peer, 'SELECT count(*)::int FROM exchange_effect').then(([count]) => count as number)
const unfinished = (peer: Peer) => column(peer, `SELECT seq || ' ' || kind || ' ' || attempts || ' ' || coalesce(code, '-') || ' ' || next_at - now() FROM exchange_message WHERE state = 'waiting'`)

describe('two installations', () => {
  it(`move ${EXCHANGES} records over a bad line, each killed ${KILLS} times (seed ${seed})`, async () => {
    const random = chance(seed)
    const person = (n: number) => ({ documentKind: 'resident-id', documentNumber: `5099031988051${String(40_000 + n)}`, name: '周示安' })
    const openings = Array.from({ length: EXCHANGES }, (_, n) => {
      const opener = IDS[n % 2] as Id
      // Whoever opens with a letter is the place entered, whoever opens with a form is the place left.
      const byLetter = random() < 0.6
      const body = byLetter
        ? { person: person(n), scheme: 'resident', destination: { division: opener, office: '示例经办机构' }, appliedOn: '2026-11-20' }
        : { person: person(n), scheme: 'employee', periods: [{ from: '2020-01', to: '2026-10', scheme: 'employee', months: 82 }], accountFen: 123_456, benefitUntil: null, originOffice: '示例经办机构' }
      return { opener, rejected: n % 10 === 9, exchangeId: uuidv7(new Date()), counterpart: other(opener), kind: byLetter ? 'contact-letter' : 'information-form', body }
    })

    const opening = Promise.all(IDS.map(async (id) => {
      const mine = openings.filter((one) => one.opener === id)
      for (let at = 0; at < mine.length; at += 5) await open(peers[id], mine.slice(at, at + 5).map(({ exchangeId, counterpart, kind, body }) => ({ exchangeId, counterpart, kind, body })))
    }))
    const killing = Promise.all(IDS.map(async (id) => {
      for (let n = 0; n < KILLS; n++) {
        // In the middle of the work, at a point that chance chooses.
        const point = Math.round((n + 0.5 + random()) * EXCHANGES * 0.5)
        await expect.poll(() => effectsOf(peers[id]), { timeout: 60_000, interval: 20 }).toBeGreaterThan(point)
        await kill(peers[id])
        if (n === 1) peers[id].line.cut(700)
        await start(peers[id])
      }
    }))
    await Promise.all([opening, killing])
    for (const id of IDS) peers[id].line.calm()
    await expect.poll(async () => (await Promise.all(IDS.map((id) => unfinished(peers[id])))).flat(), { timeout: 60_000, interval: 200 }).toEqual([])

    const effects: Record<string, string[]> = {}
    for (const id of IDS) {
      const { rows } = await peers[id].client.query<{ exchange_id: string; what: string }>('SELECT exchange_id, what FROM exchange_effect')
      for (const { exchange_id: exchange, what } of rows) (effects[exchange] ??= []).push(`${id} ${what}`)
      expect(await column(peers[id], `SELECT state FROM exchange_message WHERE state <> 'accepted'`)).toEqual([])
    }
    expect(Object.keys(effects).length).toBe(EXCHANGES)
    for (const { opener, rejected, exchangeId, kind } of openings) {
      const [us, them] = [opener, other(opener)]
      const way = kind === 'contact-letter' && !rejected ? ['contact-letter', 'information-form', 'acknowledgement'] : [kind, rejected ? 'rejection' : 'acknowledgement']
      const expected = way.flatMap((step, at) => [`${at % 2 === 0 ? them : us} received ${step}`, `${at % 2 === 0 ? us : them} accepted ${step}`])
      expect(effects[exchangeId]?.sort(), exchangeId).toEqual([...expected, `${us} opened`].sort())
    }
    const [ours, theirs] = await Promise.all(IDS.map((id) => column(peers[id], `SELECT id || ' ' || seq || ' ' || kind || ' ' || writer FROM exchange ORDER BY id`)))
    expect(ours).toEqual(theirs)
    for (const id of IDS) {
      const sent = await column(peers[id], `SELECT id FROM exchange_message WHERE direction = 'out' ORDER BY id`)
      expect(await column(peers[other(id)], `SELECT id FROM exchange_message WHERE direction = 'in' ORDER BY id`)).toEqual(sent)
    }
    // The line did what it is for, and what it spoiled was turned away and written down.
    for (const id of IDS) for (const fate of ['lost', 'answerLost', 'repeated', 'delayed', 'recalled']) expect(peers[id].line.counts[fate], fate).toBeGreaterThan(0)
    const repeats = await Promise.all(IDS.map((id) => column(peers[id], `SELECT sum(repeats)::int FROM exchange_message WHERE direction = 'in'`)))
    expect(Number(repeats[0]?.[0]) + Number(repeats[1]?.[0])).toBeGreaterThan(0)
  }, 150_000)
})
