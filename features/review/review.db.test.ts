import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeResidentId } from '@/domain/identity-document/compose'
import { readFilter } from '@/domain/review/filter'
import { VIEWS } from '@/domain/review/queues'
import { claimCase, releaseCase, submitApplication } from '@/features/casework/mutations'
import { enrollmentService } from '@/features/enrollment/service'
import { disconnect, sql } from '@/platform/database'
import { mintDistrictScope, type DistrictScope } from '@/platform/scope'
import { openTestDatabase } from '@/tools/testing/application'
import { comparePeople } from './components/compare'
import { sayInFull, sayTwice } from './components/said'
import { findCase, findMatches, neighborsOf, readQueue, readSidebar } from './data'
import { recordFullView, recordView } from './mutations'

const NOW = new Date('2026-11-20T02:00:00Z')
const TODAY = '2026-11-20'
const YEAR = 2027
let close: () => Promise<void>

const officer = (divisions: readonly string[] | 'all' = ['500103'], staffId = randomUUID()): DistrictScope => mintDistrictScope({ staffId, role: 'officer', divisions, permission: 'case.view' })
const everything = readFilter({})

let serial = 0
/** Someone whom the register does not know: their application goes to review. */
async function apply(over: { readonly name?: string; readonly division?: string; readonly number?: string; readonly locale?: 'zh' | 'ko'; readonly at?: Date } = {}) {
  const number = over.number ?? makeResidentId('509901', '1980-05-05', ++serial * 2 + 100)
  const sent = await submitApplication({
    service: enrollmentService, consents: ['true'], locale: over.locale ?? 'ko', channel: 'online', key: randomUUID(), draft: null, now: over.at ?? NOW,
    answers: {
      who: { for: 'self' }, work: { situation: 'none' },
      'person.1': { kind: 'resident-id', number, name: over.name ?? '金美玉' }, 'history.1': { last: String(YEAR - 1), elsewhere: 'none' }, 'cover.1': { tier: '1', need: 'none' },
      address: { division: over.division ?? '500103', detail: '示范路1号', standing: 'registered' }, contact: { notify: 'sms', phone: '13800000000' },
    },
  })
  if (!sent.ok) throw new Error(sent.code)
  return { ...sent.value, number }
}

beforeAll(async () => {
  close = await openTestDatabase()
  await sql().query(
    `INSERT INTO campaign (coverage_year, theme, main_from, main_to, extended_to, target, standing, open, created_at)
     VALUES ($1, '{"zh":"题","ko":"주제","ar":"شعار","en":"theme"}', '2026-10-15', '2026-12-31', '2027-02-28', 9800, 'demonstration', true, $2)`,
    [YEAR, NOW],
  )
})
afterAll(async () => {
  await disconnect()
  await close()
})

describe('district scope', () => {
  it('finds a case in its own district and the whole city, and nowhere else', async () => {
    const { reference } = await apply()
    expect((await findCase(officer(), reference))?.reference).toBe(reference)
    expect((await findCase(officer('all'), reference))?.reference).toBe(reference)
    expect(await findCase(officer(['500105', '500106']), reference)).toBeNull()
    expect(await findCase(officer([]), reference)).toBeNull()
  })

  it('holds for the queue, its counts, its search and its neighbors', async () => {
    const { reference } = await apply({ name: '独一无二' })
    const other = officer(['500105'])
    const searched = readFilter({ q: reference })
    expect((await readQueue(officer(), searched, TODAY)).rows.map((row) => row.reference)).toEqual([reference])
    expect((await readQueue(officer(), readFilter({ q: '独一无二' }), TODAY)).rows.map((row) => row.reference)).toEqual([reference])
    for (const filter of [searched, everything, readFilter({ q: '独一无二' }), readFilter({ division: '500103' }), readFilter({ view: 'closed' })]) {
      expect(await readQueue(other, filter, TODAY)).toMatchObject({ rows: [], counted: { total: 0 } })
    }
    expect((await readSidebar(other, TODAY)).views).toMatchObject({ open: 0, unclaimed: 0, overdue: 0 })
    expect(await neighborsOf(other, reference, TODAY)).toBeNull()
  })

  it('refuses to act on a case of another district, even with its ids', async () => {
    const { personId, caseId } = await apply()
    expect(await claimCase(officer(['500105']), { personId, caseId }, { expectedSeq: 1, now: NOW })).toMatchObject({ ok: false, code: 'out-of-scope' })
  })

  it('shows division and state alone of what lies outside', async () => {
    const here = await apply()
    const there = await apply({ number: here.number, division: '500107' })
    const row = await findCase(officer(), here.reference)
    if (!row) throw new Error('no case')
    const matches = await findMatches(officer(), row)
    expect(matches).toContainEqual({ personId: row.subjects[0]?.personId, kind: 'case', divisionId: '500107', state: 'in-review', within: false })
    expect(JSON.stringify(matches)).not.toContain(there.reference)
    expect(JSON.stringify(await findMatches(officer('all'), row))).toContain(there.reference)
  })
})

describe('the queue', () => {
  it('gives a case to one of two officers who claim it at once', async () => {
    const { reference, personId, caseId } = await apply()
    const two = [officer(), officer()]
    const results = await Promise.all(two.map((scope) => claimCase(scope, { personId, caseId }, { expectedSeq: 1, now: NOW })))
    expect(results.filter((one) => one.ok)).toHaveLength(1)
    const winner = two[results.findIndex((one) => one.ok)]
    const loser = two[results.findIndex((one) => !one.ok)]
    if (!winner || !loser) throw new Error('no winner')
    expect((await readQueue(loser, readFilter({ q: reference }), TODAY)).rows[0]?.claimedBy).toBe(winner.staffId)
    expect((await readQueue(winner, readFilter({ view: 'mine' }), TODAY)).counted.total).toBe(1)
    expect((await readQueue(loser, readFilter({ view: 'mine' }), TODAY)).counted.total).toBe(0)
    expect(await claimCase(loser, { personId, caseId }, { expectedSeq: 2, now: NOW })).toMatchObject({ code: 'held-by-other' })
    expect((await releaseCase(winner, { personId, caseId }, { expectedSeq: 2, now: NOW })).ok).toBe(true)
  })

  it('puts overdue cases first and counts what it shows', async () => {
    await apply({ at: new Date('2026-11-02T02:00:00Z'), division: '500106' })
    await apply({ division: '500106' })
    const { rows, counted } = await readQueue(officer(['500106']), everything, TODAY)
    expect(rows.map((row) => (row.dueOn ?? '') < TODAY)).toEqual([true, false])
    expect(counted).toMatchObject({ total: 2, late: 1, today: 0, later: 1, stopped: 0 })
    const { views, reasons } = await readSidebar(officer(['500106']), TODAY)
    expect(views).toMatchObject({ open: 2, overdue: 1, unclaimed: 2, mine: 0 })
    expect(reasons).toContainEqual({ service: 'enrollment', code: 'not-on-roster', count: 2 })
  })

  it('takes any filter without a fault', async () => {
    for (const view of VIEWS) {
      const narrow = readFilter({ view, situation: 'self', division: '500103', language: 'ko', reason: 'agent', q: "'; DROP TABLE staff --", page: '9' })
      expect((await readQueue(officer('all'), narrow, TODAY)).counted.total).toBe(0)
      expect((await readQueue(officer('all'), readFilter({ view, page: '400' }), TODAY)).rows).toEqual([])
    }
  })
})

describe('the case', () => {
  it('sets the resident’s words beside the desk’s, masked', async () => {
    const { reference, number } = await apply({ locale: 'ko' })
    const row = await findCase(officer(), reference)
    if (!row) throw new Error('no case')
    const day = await enrollmentService.on(NOW)
    const said = sayTwice(enrollmentService, day, row, 'zh')
    const text = JSON.stringify(said)
    for (const secret of [number, '金美玉', '13800000000', '示范路1号']) expect(text).not.toContain(secret)
    expect(said.flatMap((section) => section.rows).every((one) => one.staff !== null)).toBe(true)
    expect(sayTwice(enrollmentService, day, row, 'ko').flatMap((section) => section.rows).every((one) => one.staff === null)).toBe(true)
    expect(sayInFull(row, said).map((one) => one.value)).toEqual(expect.arrayContaining([number, '金美玉', '13800000000', '示范路1号']))
  })

  it('compares people of the same name and birth date field by field', async () => {
    const first = await apply({ name: '同名者' })
    await apply({ name: '同名者' })
    const row = await findCase(officer(), first.reference)
    if (!row) throw new Error('no case')
    const comparisons = comparePeople(await enrollmentService.on(NOW), row, await findMatches(officer(), row))
    const twin = comparisons.find((one) => one.match.kind === 'same-name')
    expect(twin?.rows.map((one) => [one.field, one.same])).toEqual(expect.arrayContaining([['document', false], ['name', true], ['birthDate', true]]))
    expect(JSON.stringify(twin?.rows)).not.toContain(first.number)
  })

  it('leaves a trace of every look, and seals the words stated for a full one', async () => {
    const scope = officer()
    const { reference, caseId } = await apply()
    const row = await findCase(scope, reference)
    if (!row) throw new Error('no case')
    await recordView(scope, row, NOW)
    await recordFullView(scope, row, { reason: 'verify-identity', words: '电话核对金美玉' }, NOW)
    const { rows } = await sql().query('SELECT action, detail FROM audit_entry WHERE actor_id = $1 AND subject_id = $2 ORDER BY action', [scope.staffId, caseId])
    expect(rows.map((one) => one.action)).toEqual(['case.opened-in-full', 'case.viewed'])
    expect(rows[0].detail).toMatchObject({ reason: 'verify-identity', division: '500103' })
    expect(JSON.stringify(rows)).not.toContain('金美玉')
  })
})
