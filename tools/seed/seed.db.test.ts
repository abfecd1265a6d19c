import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { divisionsOn } from '@/domain/division/divisions'
import { CASE_STATES } from '@/domain/casework/lifecycle'
import type { Values } from '@/domain/casework/definition'
import { readCase, readOwnCase } from '@/features/casework/data'
import { submitApplication } from '@/features/casework/mutations'
import { serviceById } from '@/features/services'
import { credentialsOf } from '@/features/identity/data'
import { verifyAudit } from '@/platform/audit'
import { disconnect } from '@/platform/database'
import { createKeyFile } from '@/platform/keys'
import { verifyPassword } from '@/platform/password'
import { freshDatabase, type TestDatabase } from '@/tools/testing/database'
import { accountsFile } from './accounts-file'
import { unfolded } from './cases'
import type { Example } from './people'
import { ownSeededCase } from './scope'
import { seedCampaign, type Seeded } from './seed'

/** Five seconds on a quiet machine; the test run shares its own with others. */
const SEEDING = 120_000
const NOW = new Date('2026-11-20T14:30:00+08:00')
let database: TestDatabase
let client: pg.Client
let seeded: Seeded
let folder: string

const rows = async (text: string, values: unknown[] = []): Promise<Record<string, never>[]> => (await client.query(text, values)).rows

beforeAll(async () => {
  database = await freshDatabase()
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-seed-'))
  process.env['DATABASE_URL'] = database.url
  process.env['CANBAO_KEYS_FILE'] = path.join(folder, 'keys.json')
  createKeyFile(process.env['CANBAO_KEYS_FILE'])
  const made = await seedCampaign(database.url, { now: NOW, demo: true })
  if (!made) throw new Error('an empty database was not seeded')
  seeded = made
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
}, SEEDING)

afterAll(async () => {
  await disconnect()
  await client?.end()
  await database?.drop()
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('a seeded database', () => {
  it('has counters that equal a recount, cases that equal their events, and an audit log that verifies', async () => {
    expect(await rows('SELECT * FROM campaign_differences()')).toEqual([])
    expect(await unfolded(client)).toEqual([])
    const report = await verifyAudit(async (text, parameters) => (await client.query(text, [...parameters])).rows)
    expect(report.findings).toEqual([])
    expect(report.entries).toBeGreaterThan(100)
  })

  it('holds 20,000 people, and day-end totals that end where the counters stand', async () => {
    expect(await rows(`SELECT count(*)::int AS n FROM person WHERE origin = 'roster'`)).toEqual([{ n: 20_000 }])
    expect(await rows(
      `SELECT d.coverage_year, d.division_id FROM campaign_day d JOIN (SELECT coverage_year, max(day) AS day FROM campaign_day GROUP BY 1) l USING (coverage_year, day)
       JOIN (SELECT coverage_year, division_id, sum(due) AS due, sum(enrolled) AS enrolled, sum(paid) AS paid FROM campaign_counter GROUP BY 1, 2) c USING (coverage_year, division_id)
       WHERE (d.due, d.enrolled, d.paid) IS DISTINCT FROM (c.due, c.enrolled, c.paid)`,
    )).toEqual([])
    // A curve never falls.
    expect(await rows(
      `SELECT 1 AS falls FROM (SELECT enrolled - lag(enrolled) OVER w AS more, paid - lag(paid) OVER w AS paid_more FROM campaign_day WINDOW w AS (PARTITION BY coverage_year, division_id ORDER BY day)) x WHERE more < 0 OR paid_more < 0`,
    )).toEqual([])
    const [days] = await rows(`SELECT count(DISTINCT day)::int AS n, min(day)::text AS first, max(day)::text AS last FROM campaign_day WHERE coverage_year = 2027`)
    expect(days).toEqual({ n: 36, first: '2026-10-16', last: '2026-11-20' })
  })

  it('stands mid-season: 80 to 94 % by division this year, 95 to 98 % last year in the 38 old divisions', async () => {
    const rates = await rows(`SELECT coverage_year AS year, division_id AS id, sum(enrolled)::float / sum(due) AS rate FROM campaign_counter GROUP BY 1, 2`) as unknown as { year: number; id: string; rate: number }[]
    const [now, last] = [2027, 2026].map((year) => rates.filter((row) => row.year === year)) as [typeof rates, typeof rates]
    expect(new Set(now.map((row) => row.id))).toEqual(new Set(divisionsOn('2026-11-20').map((division) => division.id)))
    expect(new Set(last.map((row) => row.id))).toEqual(new Set(divisionsOn('2025-09-01').map((division) => division.id)))
    for (const row of now) expect(row.rate, row.id).toSatisfy((rate: number) => rate > 0.79 && rate < 0.94)
    for (const row of last) expect(row.rate, row.id).toSatisfy((rate: number) => rate > 0.945 && rate < 0.98)
    const [then] = await rows(`SELECT sum(enrolled)::float / sum(due) AS rate FROM campaign_day WHERE coverage_year = 2026 AND day = '2025-11-21'`) as unknown as { rate: number }[]
    const line = ((then?.rate ?? 0) * 0.98) / 0.965
    const below = now.filter((row) => row.rate < line).length
    expect(below).toBeGreaterThan(4)
    expect(below).toBeLessThan(30)
  })

  it('has cases in every state and language, which open and show words', async () => {
    const states = await rows('SELECT state, count(*)::int AS n FROM case_file GROUP BY 1') as unknown as { state: string; n: number }[]
    expect(states.map((row) => row.state).sort()).toEqual([...CASE_STATES].sort())
    const [late] = await rows(`SELECT count(*) FILTER (WHERE due_on < '2026-11-20')::int AS overdue, count(*) FILTER (WHERE due_on = '2026-11-20')::int AS today, count(*) FILTER (WHERE due_on > '2026-11-20')::int AS later FROM case_file WHERE state = 'in-review'`) as unknown as { overdue: number; today: number; later: number }[]
    expect(late?.overdue).toBeGreaterThanOrEqual(6)
    expect(late?.today).toBeGreaterThanOrEqual(5)
    expect(late?.later).toBeGreaterThanOrEqual(10)
    expect((await rows('SELECT DISTINCT locale FROM case_file')).length).toBe(4)
    for (const { person_id, id } of (await rows('SELECT person_id, id FROM case_file')) as unknown as { person_id: string; id: string }[]) {
      const one = await readCase(person_id, id)
      expect(one?.presented.length).toBeGreaterThan(2)
      expect(one?.headline.document).toContain('*')
    }
    expect(await rows(`SELECT 1 AS ahead FROM case_event WHERE at > $1`, [NOW])).toEqual([])
    expect(await rows(`SELECT 1 AS ahead FROM coverage WHERE enrolled_at > $1 OR paid_at > $1 OR paid_at < enrolled_at`, [NOW])).toEqual([])
    expect((await rows(`SELECT DISTINCT state FROM outbound_message WHERE channel <> 'mailbox'`)).map((row) => row.state).sort()).toEqual(['dead', 'sent', 'waiting'])
  })

  it('lets every demo account sign in', async () => {
    for (const account of seeded.accounts) {
      const found = await credentialsOf({ login: account.login })
      expect(found).toMatchObject({ totpSecret: account.totpSecret, disabled: false })
      expect(await verifyPassword(found?.passwordHash ?? null, account.password)).toBe(true)
    }
    expect(accountsFile(seeded, true).people).toHaveLength(seeded.examples.length)
    expect(accountsFile(seeded, false).accounts).toEqual([])
  })

  it('is left alone by a second start', async () => {
    const before = await rows('SELECT sum(changes)::text AS n FROM campaign_counter')
    expect(await seedCampaign(database.url, { now: NOW, demo: true })).toBeNull()
    expect(await rows('SELECT sum(changes)::text AS n FROM campaign_counter')).toEqual(before)
  })
})

describe('an example person', () => {
  const person = (key: string): Example => seeded.examples.find((one) => one.key === key) as Example
  const about = (key: string): Values => ({ kind: person(key).documentKind, number: person(key).documentNumber, name: person(key).typedName ?? person(key).name })
  const plain = { last: '2026', elsewhere: 'none' }
  const tier = { tier: '1', need: 'none' }
  const home = (key: string, standing = 'registered'): Values => ({ division: person(key).division, detail: person(key).address, ...(standing ? { standing } : {}) })
  const contact = { notify: 'mailbox' }
  const adult = (key: string, elsewhere = 'none') => ({ who: { for: 'self' }, work: { situation: 'none' }, 'person.1': about(key), 'history.1': { ...plain, elsewhere }, 'cover.1': tier, address: home(key), contact })

  const send = async (answers: Record<string, Values>) => {
    const service = serviceById('enrollment')
    if (!service) throw new Error('no enrollment service')
    const day = await service.on(NOW)
    return submitApplication({ service, answers, consents: day.consents(answers).map((one) => one.id), locale: 'en', channel: 'online', key: crypto.randomUUID(), draft: null, now: NOW })
  }
  const outcomes = async (answers: Record<string, Values>) => {
    const sent = await send(answers)
    if (!sent.ok) return sent.code
    const one = await readOwnCase(ownSeededCase(sent.value))
    return one?.subjects.map((subject) => [subject.outcome, ...subject.reasons].join(' '))
  }

  it.each(['adult', 'elder'])('%s is enrolled at once', async (key) => expect(await outcomes(adult(key))).toEqual(['enrolled']))
  it('flexible worker is enrolled at once', async () =>
    expect(await outcomes({ who: { for: 'self' }, work: { situation: 'flexible' }, 'person.1': about('flexible'), 'history.1': plain, 'cover.1': { tier: '1' }, address: home('flexible'), contact })).toEqual(['enrolled']))
  it('student is enrolled at once', async () =>
    expect(await outcomes({ who: { for: 'student' }, school: { kind: 'university', name: 'Demo' }, 'person.1': about('student'), 'history.1': plain, 'cover.1': tier, address: home('student', ''), contact })).toEqual(['enrolled']))
  it('family of four is enrolled at once', async () => {
    const family = ['mother', 'father', 'child', 'grandmother'] as const
    const relations = ['', 'spouse', 'child', 'parent']
    const each = Object.fromEntries(family.flatMap((key, i) => [
      [`person.${i + 1}`, { ...(relations[i] ? { relation: relations[i] } : {}), ...about(key) }],
      [`history.${i + 1}`, plain],
      [`cover.${i + 1}`, { tier: '1', need: person(key).needs[0] ?? 'none' }],
    ])) as Record<string, Values>
    expect(await outcomes({ who: { for: 'household' }, size: { count: '4' }, ...each, address: home('mother'), contact })).toEqual(['enrolled', 'enrolled', 'enrolled', 'enrolled'])
  })
  it('enrolled already is told so', async () => expect(await outcomes(adult('enrolled'))).toBe('already-enrolled'))
  it.each([['name-differs', 'none'], ['foreign', 'none'], ['elsewhere', 'employee']] as const)('%s is reviewed for the reason named', async (key, elsewhere) =>
    expect(await outcomes(adult(key, elsewhere))).toEqual([`pending ${person(key).reasons.join(' ')}`]))
  it('newborn is reviewed', async () => {
    const { birthDate: date, sex } = person('newborn')
    expect(await outcomes({ who: { for: 'newborn' }, 'person.1': about('newborn'), 'birth.1': { date, sex }, 'cover.1': tier, guardian: { relation: 'mother', ...about('guardian') }, address: home('newborn'), contact }))
      .toEqual(['pending newborn-not-registered'])
  })

  it('leaves the counters equal to a recount', async () => expect(await rows('SELECT * FROM campaign_differences()')).toEqual([]))
})

describe('where this is no demonstration', () => {
  it('one administrator is made with secrets nobody can know, who must change the password', async () => {
    const other = await freshDatabase()
    try {
      const made = await seedCampaign(other.url, { now: NOW, demo: false })
      expect(made?.accounts.map((account) => account.login)).toEqual(['admin'])
      const there = new pg.Client({ connectionString: other.url })
      await there.connect()
      const staff = (await there.query('SELECT role, must_change FROM staff')).rows
      await there.end()
      expect(staff).toEqual([{ role: 'administrator', must_change: true }])
      expect(made?.accounts[0]?.password).not.toBe(seeded.accounts[0]?.password)
      expect(made?.accounts[0]?.totpSecret).not.toBe(seeded.accounts[0]?.totpSecret)
    } finally {
      await other.drop()
    }
  }, SEEDING)
})
