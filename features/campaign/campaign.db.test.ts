/** Counters of the campaign in a real PostgreSQL: whatever happens to the ledger, they equal a recount. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as platform from '@/platform/database'
import { freshDatabase, type TestDatabase } from '@/tools/testing/database'
import * as data from './data'
import * as gets from './gets'
import * as jobs from './jobs'
import * as loaders from './loaders'
import * as mutations from './mutations'

const noon = new Date('2026-11-20T12:00:00+08:00')
let database: TestDatabase
const m = { data, mutations, jobs, gets, loaders, database: platform }
const query = (text: string, values: readonly unknown[] = [], on: platform.Queryable = m.database.sql()) => on.query(text, [...values])

beforeAll(async () => {
  database = await freshDatabase()
  vi.stubEnv('DATABASE_URL', database.url)
  vi.stubEnv('CANBAO_DATABASE_POOL', '16')
  vi.stubEnv('CANBAO_CLOCK', noon.toISOString())
})
afterAll(async () => {
  await m.database.disconnect()
  await database.drop()
  vi.unstubAllEnvs()
})
beforeEach(async () => {
  await query('DELETE FROM coverage')
  await query('DELETE FROM population')
  await query('DELETE FROM campaign_counter')
  await query('DELETE FROM campaign_day')
  await query('DELETE FROM campaign')
  m.data.forgetCampaign()
})

/** People due in a division, and their cover, by one statement each. */
async function load(people: number, row: { division?: string; group?: string; channel?: string; scheme?: string; state?: string; paid?: boolean; year?: number } = {}): Promise<string[]> {
  const { division = '500103', group = 'adult', channel = 'online', scheme = 'resident', state = 'enrolled', paid = false, year = 2027 } = row
  const ids = Array.from({ length: people }, () => randomUUID())
  await query('INSERT INTO population (person_id, coverage_year, division_id, population_group) SELECT id, $2, $3, $4 FROM unnest($1::uuid[]) AS id', [ids, year, division, group])
  await query(
    `INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, state, enrolled_at, paid_at)
     SELECT id, $2, $3, $4, $5, $6, $7, now(), CASE WHEN $8 THEN now() END FROM unnest($1::uuid[]) AS id`,
    [ids, year, division, group, channel, scheme, state, paid],
  )
  return ids
}

async function sums(year = 2027): Promise<{ due: number; enrolled: number; paid: number }> {
  m.data.forgetCampaign()
  const { counters } = await m.data.figures(year, noon)
  return counters.reduce((all, row) => ({ due: all.due + row.populationDue, enrolled: all.enrolled + row.enrolled, paid: all.paid + row.paid }), { due: 0, enrolled: 0, paid: 0 })
}

const campaign = (year: number, from: string, to: string, extended: string) =>
  query(`INSERT INTO campaign (coverage_year, theme, main_from, main_to, extended_to, target, standing, open, created_at) VALUES ($1, $2, $3, $4, $5, 9800, 'demonstration', true, now())`, [
    year, JSON.stringify({ zh: '题', ko: '주제', ar: 'شعار', en: 'theme' }), from, to, extended,
  ])

describe('counters equal a recount', () => {
  it('after inserts, of which cover elsewhere and ended cover are not counted', async () => {
    await load(5, { paid: true })
    await load(3, { scheme: 'elsewhere' })
    await load(2, { state: 'ended' })
    await load(4, { scheme: 'flexible', group: 'flexible', channel: 'booth', division: '500104' })
    expect(await sums()).toEqual({ due: 14, enrolled: 9, paid: 5 })
    expect(await m.data.countersAgree()).toBe(true)
  })

  it('after paying, ending, beginning again and moving to another division, group and channel', async () => {
    const ids = await load(10)
    const some = (from: number, to: number) => [ids.slice(from, to)]
    await query('UPDATE coverage SET paid_at = now() WHERE person_id = ANY($1)', some(0, 6))
    expect(await sums()).toEqual({ due: 10, enrolled: 10, paid: 6 })
    await query(`UPDATE coverage SET state = 'ended' WHERE person_id = ANY($1)`, some(4, 8))
    expect(await sums()).toEqual({ due: 10, enrolled: 6, paid: 4 })
    await query(`UPDATE coverage SET state = 'enrolled' WHERE person_id = ANY($1)`, some(7, 8))
    await query(`UPDATE coverage SET division_id = 'liangjiang-2025' WHERE person_id = ANY($1)`, some(0, 3))
    await query(`UPDATE population SET division_id = 'liangjiang-2025' WHERE person_id = ANY($1)`, some(0, 3))
    await query(`UPDATE coverage SET channel = 'counter', population_group = 'elder' WHERE person_id = ANY($1)`, some(2, 5))
    await query(`UPDATE population SET population_group = 'elder' WHERE person_id = ANY($1)`, some(2, 5))
    expect(await sums()).toEqual({ due: 10, enrolled: 7, paid: 4 })
    expect(await m.data.countersAgree()).toBe(true)
    const { counters } = await m.data.figures(2027, noon)
    expect(counters.filter((row) => row.divisionId === 'liangjiang-2025').reduce((sum, row) => sum + row.enrolled, 0)).toBe(3)
  })

  it('after deletes, in bulk and one by one', async () => {
    const ids = await load(2000, { paid: true })
    await query('DELETE FROM coverage WHERE person_id = ANY($1)', [ids.slice(0, 1500)])
    await query('DELETE FROM population WHERE person_id = $1', [ids[0]])
    await query('DELETE FROM coverage WHERE person_id = $1', [ids[1999]])
    expect(await sums()).toEqual({ due: 1999, enrolled: 499, paid: 499 })
    expect(await m.data.countersAgree()).toBe(true)
  })

  it('after a statement that touches many divisions, groups and years, and after one that was rolled back', async () => {
    await query(`INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, state, enrolled_at)
      SELECT gen_random_uuid(), 2026 + n % 2, '5001' || lpad((1 + n % 20)::text, 2, '0'), (ARRAY['adult', 'elder', 'child'])[1 + n % 3], 'import', 'resident', 'enrolled', now() FROM generate_series(1, 5000) AS n`)
    const before = await sums()
    await expect(m.database.transaction(async (client) => {
      await query(`UPDATE coverage SET state = 'ended'`, [], client)
      throw new Error('changed my mind')
    })).rejects.toThrow('changed my mind')
    expect(await sums()).toEqual(before)
    expect(before.enrolled).toBe(2500)
    expect(await m.data.countersAgree()).toBe(true)
  })

  it('with many writers at once, of whom several want the same person', async () => {
    const people = Array.from({ length: 40 }, () => randomUUID())
    const enroll = (person: string, n: number) =>
      query(
        `INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, state, enrolled_at) VALUES ($1, 2027, '500103', 'adult', $2, 'resident', 'enrolled', now())
         ON CONFLICT (person_id, coverage_year) DO NOTHING`,
        [person, n % 2 ? 'online' : 'booth'],
      )
    const writers = people.flatMap((person, n) => [
      enroll(person, n),
      enroll(person, n + 1),
      query('UPDATE coverage SET paid_at = now() WHERE person_id = $1', [person]),
      m.database.transaction(async (client) => {
        await query(`UPDATE coverage SET division_id = '500104' WHERE person_id = $1`, [people[(n * 7) % 40]], client)
        await query(`UPDATE coverage SET division_id = '500102' WHERE person_id = $1`, [people[(n * 11) % 40]], client)
      }).catch((error: { code?: string }) => {
        if (error.code !== '40P01') throw error // two of these may cross; PostgreSQL rolls one back
      }),
    ])
    await Promise.all(writers)
    expect((await sums()).enrolled).toBe(40)
    expect(await m.data.countersAgree()).toBe(true)
  })

  it('and a counter that was changed by hand is found', async () => {
    await load(3)
    await query(`UPDATE campaign_counter SET enrolled = enrolled + 2 WHERE channel = 'online'`)
    const differences = await m.mutations.recount({ actorKind: 'system', actorId: null, at: noon })
    expect(differences).toEqual([{ coverageYear: 2027, divisionId: '500103', group: 'adult', channel: 'online', due: 0, enrolled: 2, paid: 0 }])
    const { rows } = await query(`SELECT actor_kind, detail FROM audit_entry WHERE action = 'counters.recounted'`)
    expect(rows).toEqual([{ actor_kind: 'system', detail: { differences: 1 } }])
  })
})

describe('the campaign', () => {
  it('is the newest that has begun, else the next', async () => {
    expect(await m.data.currentCampaign(noon)).toBeNull()
    expect(await m.data.campaignProgress(noon)).toBeNull()
    await campaign(2028, '2027-10-01', '2027-12-31', '2028-02-28')
    m.data.forgetCampaign()
    expect((await m.data.currentCampaign(noon))?.coverageYear).toBe(2028)
    await campaign(2027, '2026-10-01', '2026-12-31', '2027-02-28')
    await campaign(2026, '2025-10-08', '2025-12-31', '2026-02-28')
    m.data.forgetCampaign()
    expect(await m.data.currentCampaign(noon)).toEqual({
      coverageYear: 2027, theme: { zh: '题', ko: '주제', ar: 'شعار', en: 'theme' }, main: { from: '2026-10-01', to: '2026-12-31' }, extendedTo: '2027-02-28', target: 9800, standing: 'demonstration', open: true,
    })
    await load(8)
    await load(2, { state: 'ended' })
    expect(await m.data.campaignProgress(noon)).toMatchObject({ due: 10, enrolled: 8, paid: 0, rateBasisPoints: 8000, standing: 'demonstration', daysLeft: 41 })
  })

  it('shows a change in its revision within half a second, and asks the database once for many readers', async () => {
    await campaign(2027, '2026-10-01', '2026-12-31', '2027-02-28')
    await load(1)
    const asked = vi.spyOn(m.database.sql(), 'query')
    const read = async () => JSON.parse((await m.gets.campaignRevisionGet.handle()).body).revision as string
    const first = await Promise.all(Array.from({ length: 50 }, read))
    expect(new Set(first).size).toBe(1)
    expect(asked).toHaveBeenCalledTimes(2) // campaigns, revision
    asked.mockRestore()
    await load(1)
    await vi.waitFor(async () => expect(BigInt(await read())).toBeGreaterThan(BigInt(first[0] ?? '0')), { timeout: 900, interval: 50 })
    expect((await m.gets.campaignRevisionGet.handle()).headers['cache-control']).toBe('no-store')
  })

  it('answers 404 without a campaign and 503 without a database, never more', async () => {
    expect(await m.gets.campaignRevisionGet.handle()).toMatchObject({ status: 404 })
    m.data.forgetCampaign()
    const broken = vi.spyOn(m.database.sql(), 'query').mockRejectedValue(new Error('gone') as never)
    const answer = await m.gets.campaignRevisionGet.handle()
    broken.mockRestore()
    expect(answer.status).toBe(503)
    expect(answer.body).not.toContain('gone')
    // A failed read is not kept.
    expect(await m.gets.campaignRevisionGet.handle()).toMatchObject({ status: 404 })
  })

  it('records a day’s totals, again and again, until the day ends', async () => {
    await campaign(2027, '2026-10-01', '2026-12-31', '2027-02-28')
    const ids = await load(4)
    await load(2, { division: '500104', group: 'elder', channel: 'booth', paid: true })
    expect(await m.jobs.recordDay(noon)).toBe(2)
    expect(await m.jobs.recordDay(noon)).toBe(0)
    await query('UPDATE coverage SET paid_at = now() WHERE person_id = $1', [ids[0]])
    await Promise.all([m.jobs.recordDay(noon), m.jobs.recordDay(noon)])
    m.data.forgetCampaign()
    expect(await m.data.dayTotals(2027)).toEqual([
      { day: '2026-11-20', divisionId: '500103', populationDue: 4, enrolled: 4, paid: 1 },
      { day: '2026-11-20', divisionId: '500104', populationDue: 2, enrolled: 2, paid: 2 },
    ])
    expect(await m.jobs.recordDay(new Date('2026-11-20T16:30:00Z'))).toBe(2) // the next day in China
    expect(await m.jobs.recordDay(new Date('2026-09-30T12:00:00+08:00'))).toBe(0)
  })

  it('loads the page, and a stale address does no harm', async () => {
    expect(await m.loaders.loadRates('zh', {}, noon)).toBeNull()
    await campaign(2027, '2026-10-01', '2026-12-31', '2027-02-28')
    await campaign(2026, '2025-10-08', '2025-12-31', '2026-02-28')
    m.data.forgetCampaign()
    await load(10, { division: 'liangjiang-2025', year: 2027 })
    await load(10, { division: '500105', year: 2026 })
    const page = await m.loaders.loadRates('ar', { division: '500105', group: 'x', sort: 'name' }, noon)
    expect(page?.ignored).toEqual(['group', 'division'])
    expect(page?.tiles).toHaveLength(37)
    expect(page?.overview.headline).toMatchObject({ rate: 10_000, final: 10_000 })
    // A view is put together once for a state of the figures, and anew when one moves.
    const again = await m.loaders.loadRates('en', { division: '500105', group: 'x', sort: 'name' }, noon)
    expect(again?.overview).toBe(page?.overview)
    await load(1, { division: '500104', state: 'ended' })
    m.data.forgetCampaign()
    expect((await m.loaders.loadRates('en', {}, noon))?.overview.headline).toMatchObject({ due: 11, part: 10, rate: 9090 })
    const past = await m.loaders.loadRates('zh', { year: '2026', division: '500105' }, noon)
    expect(past?.tiles).toHaveLength(38)
    expect(past?.current).toBe(false)
    expect(past?.overview.headline).toMatchObject({ key: '500105', part: 10 })
  })
})
