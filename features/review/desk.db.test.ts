import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { breachesOf, spansOf, type Span } from '@/domain/review/breaches'
import { hindranceOf, type Picked } from '@/domain/review/bulk'
import { EXPORT_LIMIT } from '@/domain/review/export-cells'
import { filterQuery, readFilter } from '@/domain/review/filter'
import { QUEUES } from '@/domain/review/queues'
import { approveCase, assignCase, claimCase, refuseCase } from '@/features/casework/mutations'
import { enrollmentService } from '@/features/enrollment/service'
import { listAbsences, listColleagues, openSession } from '@/features/identity/data'
import { endAbsence, enterAbsence } from '@/features/identity/mutations'
import { sql } from '@/platform/database'
import { seal } from '@/platform/field-crypto'
import { mintDistrictScope, type DistrictScope } from '@/platform/scope'
import { csvFile, xlsxFile } from '@/platform/table-file'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { NOW, sentCase } from '@/tools/testing/register'
import { exportCells, exportHead } from './components/export-row'
import { findRows, readClocks, readHandOvers, readQueue, readSidebar, readWholeQueue, type QueueRow } from './data'
import { decideMany, recordExport } from './mutations'

withOpenCampaign()

const TODAY = '2026-11-20'

/** An account as the rules of cover see it, and the scope it works in. */
async function staff(over: { readonly role?: string; readonly divisions?: readonly string[] } = {}): Promise<{ readonly id: string; readonly sessionId: string; readonly scope: (covering?: readonly string[]) => DistrictScope }> {
  const [id, sessionId, role, divisions] = [randomUUID(), randomUUID(), over.role ?? 'officer', over.divisions ?? ['500103']]
  await sql().query(
    `INSERT INTO staff (id, login, display_name, password_hash, totp_secret, role, divisions, locale, created_at) VALUES ($1, $2, $3, 'x', $4, $5, $6, 'zh', $7)`,
    [id, `s-${id.slice(0, 8)}`, seal('测试员', { table: 'staff', column: 'display_name', row: id }), Buffer.from('x'), role, divisions, NOW],
  )
  await sql().query(`INSERT INTO staff_session (id, staff_id, created_at, last_seen_at, expires_at, caller, agent) VALUES ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '8 hours', $4, 'test')`, [sessionId, id, NOW, Buffer.from('x')])
  return { id, sessionId, scope: (covering = []) => mintDistrictScope({ staffId: id, role, divisions: divisions.length === 0 ? 'all' : divisions, permission: 'case.approve', covering }) }
}

const waiting = async (count: number): Promise<readonly Picked[]> => {
  const made: Picked[] = []
  for (let i = 0; i < count; i++) made.push({ reference: (await sentCase('review')).reference, seq: 1 })
  return made
}

const approving = (scope: DistrictScope) => (key: { personId: string; caseId: string }, seq: number) => approveCase(scope, key, { expectedSeq: seq, basis: '核对无误', service: enrollmentService, now: NOW })
const outcomes = (done: readonly { readonly outcome: string }[]) => done.map((one) => one.outcome)
const one = async (scope: DistrictScope, reference: string): Promise<QueueRow> => {
  const row = (await findRows(scope, [reference])).get(reference)
  if (!row) throw new Error('no case')
  return row
}
const gather = async <T>(pieces: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const piece of pieces) all.push(piece)
  return all
}
const keyOf = (row: QueueRow) => ({ personId: row.personId, caseId: row.id })

describe('one act on many cases', () => {
  it('decides each by itself, tells each by itself, and does nothing twice', async () => {
    const [me, other] = [await staff(), await staff()]
    const items = await waiting(4)
    const [, second, third] = items
    if (!second || !third) throw new Error('too few')
    await claimCase(other.scope(), keyOf(await one(me.scope(), second.reference)), { expectedSeq: 1, now: NOW })
    await claimCase(other.scope(), keyOf(await one(me.scope(), third.reference)), { expectedSeq: 1, now: NOW })
    const asShown = [...items.slice(0, 1), { ...second, seq: 2 }, third, ...items.slice(3), { reference: '0000000000000', seq: 1 }]
    const rows = await findRows(me.scope(), asShown.map((item) => item.reference))
    const foreseen = asShown.map((item) => { const row = rows.get(item.reference); return hindranceOf('approve', item, row ? { ...row, lastLeg: true } : null, me.scope(), null) })
    const done = await decideMany(me.scope(), 'approve', asShown, rows, null, approving(me.scope()))
    expect(outcomes(done)).toEqual(['done', 'held-by-other', 'changed', 'done', 'not-found'])
    expect(foreseen).toEqual([null, 'held-by-other', 'changed', null, 'not-found'])
    const again = await decideMany(me.scope(), 'approve', asShown, await findRows(me.scope(), asShown.map((item) => item.reference)), null, approving(me.scope()))
    expect(outcomes(again)).toEqual(['done-before', 'held-by-other', 'changed', 'done-before', 'not-found'])
    const { rows: events } = await sql().query(`SELECT count(*)::int AS n FROM case_event e JOIN case_file f ON f.id = e.case_id WHERE e.kind = 'approved' AND f.reference = ANY($1)`, [asShown.map((item) => item.reference)])
    expect(events[0].n).toBe(2)
    const { rows: audited } = await sql().query(`SELECT count(*)::int AS n FROM audit_entry WHERE action = 'case.approved' AND actor_id = $1`, [me.id])
    expect(audited[0].n).toBe(2)
  })

  it('goes on after a fault and gives it an incident', async () => {
    const me = await staff()
    const items = await waiting(2)
    const rows = await findRows(me.scope(), items.map((item) => item.reference))
    const done = await decideMany(me.scope(), 'approve', items, rows, null, (key, seq, row) => (row.reference === items[0]?.reference ? Promise.reject(new Error('broken')) : approving(me.scope())(key, seq)))
    expect(done[0]).toMatchObject({ outcome: 'fault', incident: expect.stringMatching(/^F-/) })
    expect(done[1]).toMatchObject({ outcome: 'done' })
  })

  it('leaves cases of other districts and services alone', async () => {
    const [me, stranger] = [await staff(), await staff({ divisions: ['500105'] })]
    const items = await waiting(1)
    const refs = items.map((item) => item.reference)
    expect(outcomes(await decideMany(stranger.scope(), 'approve', items, await findRows(stranger.scope(), refs), null, approving(stranger.scope())))).toEqual(['not-found'])
    expect(outcomes(await decideMany(me.scope(), 'approve', items, await findRows(me.scope(), refs), 'transfer', approving(me.scope())))).toEqual(['other-service'])
    expect((await one(me.scope(), refs[0] ?? '')).lastSeq).toBe(1)
  })
})

describe('the queue as a file', () => {
  const everything = async (scope: DistrictScope, filter: ReturnType<typeof readFilter>): Promise<readonly QueueRow[]> => {
    const rows: QueueRow[] = []
    for await (const batch of readWholeQueue(scope, filter, TODAY, async () => true)) rows.push(...batch)
    return rows
  }

  it('holds exactly what the filter shows, on every page and in its order', async () => {
    const me = await staff()
    await waiting(30)
    for (const queue of QUEUES) {
      const filter = readFilter({ view: queue.id })
      const pages: string[] = []
      for (let page = 1; ; page++) {
        const { rows, counted } = await readQueue(me.scope(), { ...filter, page }, TODAY)
        pages.push(...rows.map((row) => row.reference))
        if (pages.length >= counted.total) break
      }
      expect((await everything(me.scope(), filter)).map((row) => row.reference)).toEqual(pages)
    }
    expect((await everything(me.scope(), readFilter({ view: 'open' }))).length).toBeGreaterThan(25)
    expect(await everything((await staff({ divisions: ['500105'] })).scope(), readFilter({}))).toEqual([])
  })

  it('is masked as the screen is, and harmless', async () => {
    const me = await staff()
    const { reference, person } = await sentCase('review')
    const row = await one(me.scope(), reference)
    const cells = exportCells({ ...row, headline: { ...row.headline, name: '=HYPERLINK("x")' } }, 'en', new Map(), TODAY)
    const batches = async function* () { yield [cells] }
    const csv = Buffer.concat(await gather(csvFile(exportHead('en'), batches()))).toString('utf8')
    expect(csv.startsWith('\uFEFFReference,Applicant,')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv).not.toContain(person.number)
    const sheet = strFromU8(unzipSync(Buffer.concat(await gather(xlsxFile({ sheet: 'cases', rtl: true }, exportHead('en'), batches()))))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('rightToLeft="1"')
    expect(sheet).toContain(`'=HYPERLINK("x")`)
    expect(sheet).not.toContain('<f>')
    expect(sheet.match(/<row /g)).toHaveLength(2)
  })

  it('gives its connection back when its reader goes away, and reads nothing that is refused', async () => {
    const me = await staff()
    for (let i = 0; i < 40; i++) {
      const rows = readWholeQueue(me.scope(), readFilter({}), TODAY, async () => true)
      await rows.next()
      await rows.return()
    }
    let told = -1
    const refused = await gather(readWholeQueue(me.scope(), readFilter({}), TODAY, async (total) => { told = total; return total > EXPORT_LIMIT }))
    expect(refused).toEqual([])
    expect(told).toBe((await readQueue(me.scope(), readFilter({}), TODAY)).counted.total)
  })

  it('is recorded with filter and count, and without what was searched for', async () => {
    const me = await staff()
    await recordExport(me.scope(), readFilter({ view: 'overdue', q: '金美玉' }), 'csv', 7, NOW)
    const { rows } = await sql().query(`SELECT detail FROM audit_entry WHERE actor_id = $1 AND action = 'queue.exported'`, [me.id])
    expect(rows[0].detail).toMatchObject({ view: 'overdue', searched: true, format: 'csv', count: 7 })
    expect(JSON.stringify(rows)).not.toContain('金美玉')
  })
})

describe('a case that is given to a colleague', () => {
  it('is theirs, and everyone concerned reads it at the queue', async () => {
    const [giver, first, second] = [await staff(), await staff(), await staff()]
    const { reference } = await sentCase('review')
    const row = await one(giver.scope(), reference)
    await claimCase(first.scope(), keyOf(row), { expectedSeq: 1, now: NOW })
    expect((await assignCase(giver.scope(), keyOf(row), { expectedSeq: 2, to: second.id, now: NOW })).ok).toBe(true)
    expect((await readQueue(second.scope(), readFilter({ view: 'mine' }), TODAY)).rows.map((mine) => mine.reference)).toContain(reference)
    const since = new Date(NOW.getTime() - 86_400_000)
    for (const reader of [giver, first, second]) {
      expect(await readHandOvers(reader.scope(), since)).toContainEqual({ reference, at: NOW, by: giver.id, to: second.id, from: first.id })
    }
    expect(await readHandOvers((await staff()).scope(), since)).toEqual([])
  })

  it('goes only to those who work cases of its division', async () => {
    const me = await staff()
    const [near, city, far, auditor] = [await staff(), await staff({ divisions: [] }), await staff({ divisions: ['500105'] }), await staff({ role: 'auditor' })]
    const offered = (await listColleagues(me.scope(), ['500103'], TODAY)).map((colleague) => colleague.id)
    expect(offered).toEqual(expect.arrayContaining([near.id, city.id]))
    for (const id of [me.id, far.id, auditor.id]) expect(offered).not.toContain(id)
  })
})

describe('absence', () => {
  it('lets the deputy see and work the cases of the absent one, on those days alone', async () => {
    const [absent, deputy] = [await staff(), await staff()]
    const { reference } = await sentCase('review')
    const row = await one(absent.scope(), reference)
    await claimCase(absent.scope(), keyOf(row), { expectedSeq: 1, now: NOW })
    const entered = await enterAbsence(absent.scope(), { staffId: absent.id, deputyId: deputy.id, from: TODAY, to: '2026-11-23' }, NOW)
    if (!entered.ok) throw new Error(entered.code)
    const session = await openSession(deputy.sessionId, NOW, 15)
    expect(session?.covering).toEqual([absent.id])
    const scope = deputy.scope(session?.covering)
    expect((await readQueue(scope, readFilter({ view: 'covering' }), TODAY)).rows.map((one) => one.reference)).toEqual([reference])
    expect((await readSidebar(scope, TODAY)).views.covering).toBe(1)
    expect(await refuseCase(deputy.scope(), keyOf(row), { expectedSeq: 2, code: 'no-answer', service: enrollmentService, now: NOW })).toMatchObject({ code: 'held-by-other' })
    expect((await approveCase(scope, keyOf(row), { expectedSeq: 2, basis: '代办', service: enrollmentService, now: NOW })).ok).toBe(true)
    await endAbsence(absent.scope(), entered.value.id, NOW)
    expect((await openSession(deputy.sessionId, NOW, 15))?.covering).toEqual([])
  })

  it('is entered once for a day, even by two windows at once', async () => {
    const [absent, deputy] = [await staff(), await staff()]
    const days = { staffId: absent.id, deputyId: deputy.id, from: TODAY, to: '2026-11-27' }
    const both = await Promise.all([enterAbsence(absent.scope(), days, NOW), enterAbsence(absent.scope(), days, NOW)])
    expect(both.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['ok', 'overlaps'])
    expect(await listAbsences(absent.scope(), 'own', TODAY)).toHaveLength(1)
  })

  it('is entered for others only by those who manage accounts of their divisions', async () => {
    const [absent, deputy, officer, near, far] = [await staff(), await staff(), await staff(), await staff({ role: 'administrator' }), await staff({ role: 'administrator', divisions: ['500105'] })]
    const days = { staffId: absent.id, deputyId: deputy.id, from: TODAY, to: '2026-11-27' }
    for (const other of [officer, far]) expect(await enterAbsence(other.scope(), days, NOW)).toMatchObject({ code: 'not-found' })
    expect((await enterAbsence(near.scope(), days, NOW)).ok).toBe(true)
  })
})

describe('the report of breaches', () => {
  it('counts what the queue of overdue cases shows', async () => {
    const me = await staff()
    const late = '2026-12-20'
    const spans: Span[] = []
    for await (const file of readClocks(me.scope(), '2026-11-01')) spans.push(...spansOf(file))
    const rows = breachesOf(spans, { from: '2026-11-01', to: late }, late)
    const { counted } = await readQueue(me.scope(), readFilter({ view: 'overdue', division: '500103' }), late)
    expect(rows.reduce((sum, row) => sum + row.openLate, 0)).toBe(counted.total)
    expect(counted.total).toBeGreaterThan(0)
    expect(rows.reduce((sum, row) => sum + row.decided, 0)).toBeGreaterThan(0)
    expect(filterQuery(readFilter({ view: 'overdue', division: '500103' }))).toBe('?view=overdue&division=500103')
  })
})
