import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import { readFilter } from '@/domain/review/filter'
import { formatReference } from '@/domain/reference'
import { ok, refuse } from '@/platform/errors'
import { sql } from '@/platform/database'
import { mintDistrictScope } from '@/platform/scope'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { sentCase } from '@/tools/testing/register'

/** Whoever is at the desk in these tests. */
const desk = vi.hoisted(() => ({ gate: (_permission: string): unknown => null }))
vi.mock('@/features/identity/scope', () => ({ staffGate: async (permission: string) => desk.gate(permission) }))
const { breachesFile, queueFile } = await import('./gets')
const { readQueue } = await import('./data')

withOpenCampaign()

const scope = mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: ['500103'], permission: 'queue.export' })
const asked = (text = '') => new URLSearchParams(text)
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

beforeEach(() => {
  desk.gate = () => ok(scope)
})

it('answers with every row of the filter and nothing else', async () => {
  for (let i = 0; i < 30; i++) await sentCase('review')
  const answer = await queueFile('ko', asked('view=open&page=2'))
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="canbao-cases-[\d-]+\.csv"$/)
  const lines = (await answer.text()).trim().split('\r\n')
  const { rows, counted } = await readQueue(scope, { ...readFilter({}), rows: 100 }, today())
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(rows.map((row) => formatReference(row.reference)))
  const { rows: audited } = await sql().query(`SELECT detail FROM audit_entry WHERE action = 'queue.exported' AND actor_id = $1`, [scope.staffId])
  expect(audited.map((entry) => entry.detail.count)).toEqual([counted.total])
})

it('gives a workbook, and a report', async () => {
  const book = new Uint8Array(await (await queueFile('ar', asked('format=xlsx'))).arrayBuffer())
  expect(Buffer.from(book.slice(0, 4)).toString('latin1')).toBe('PK\x03\x04')
  const report = await (await breachesFile('en', asked())).text()
  expect(report.split('\r\n')[1]).toMatch(/,30,/)
})

it('leads to its page without the right to it, and writes nothing', async () => {
  desk.gate = () => refuse('not-permitted')
  const before = await sql().query(`SELECT count(*)::int AS n FROM audit_entry`)
  const answer = await queueFile('zh', asked('view=mine'))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/zh/desk/export?view=mine'])
  expect((await sql().query(`SELECT count(*)::int AS n FROM audit_entry`)).rows).toEqual(before.rows)
})

it('makes two files at a time and asks the third to come back, until one reader is done or gone', async () => {
  const [one, two] = [await queueFile('zh', asked()), await queueFile('zh', asked())]
  const third = await queueFile('zh', asked())
  expect([third.status, third.headers.get('location')]).toEqual([303, '/zh/desk/export?notice=busy'])
  await one.body?.cancel()
  expect((await (await queueFile('zh', asked())).text()).length).toBeGreaterThan(100)
  await two.text()
})
