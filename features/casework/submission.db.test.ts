import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import { fold } from '@/domain/casework/lifecycle'
import { makeResidentId } from '@/domain/identity-document/compose'
import { comparableName } from '@/domain/person/name'
import { disconnect, sql } from '@/platform/database'
import { digest } from '@/platform/digest'
import { sealJson } from '@/platform/field-crypto'
import { mintDistrictScope, mintOwnCase } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { enrollmentService } from '@/features/enrollment/service'
import { openTestDatabase } from '@/tools/testing/application'
import { documentDigest, findTracked, personPlace, readCase } from './data'
import { approveCase, claimCase, giveInformation, recordPayment, refuseCase, requestInformation, submitApplication, withdrawCase } from './mutations'

const NOW = new Date('2026-11-20T02:00:00Z')
const YEAR = 2027
let close: () => Promise<void>

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

let serial = 0
const freshId = (birth = '1980-05-05'): string => makeResidentId('509901', birth, ++serial * 2 + 100)

/** Someone on the register, due and covered last year. */
async function register(person: { number: string; name: string; division?: string }): Promise<string> {
  const id = uuidv7(NOW)
  await sql().query('INSERT INTO document_identity (digest, person_id, kind, created_at) VALUES ($1, $2, $3, $4)', [documentDigest('resident-id', person.number), id, 'resident-id', NOW])
  await sql().query(
    `INSERT INTO person (id, sealed, name_digest, division_id, population_group, origin, created_at, updated_at) VALUES ($1, $2, $3, $4, 'adult', 'roster', $5, $5)`,
    [id, sealJson({ documentKind: 'resident-id', documentNumber: person.number, name: person.name, birthDate: '1980-05-05', sex: 'female' }, personPlace(id)), digest('name', comparableName(person.name)), person.division ?? '500103', NOW],
  )
  for (const year of [YEAR - 1, YEAR]) await sql().query(`INSERT INTO population VALUES ($1, $2, $3, 'adult')`, [id, year, person.division ?? '500103'])
  await sql().query(
    `INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, enrolled_at, paid_at) VALUES ($1, $2, $3, 'adult', 'online', 'resident', 1, 'enrolled', $4, $4)`,
    [id, YEAR - 1, person.division ?? '500103', NOW],
  )
  return id
}

function answersFor(people: readonly { number: string; name: string }[], over: Record<string, Record<string, string>> = {}): Answers {
  const household = people.length > 1
  const each = people.flatMap((person, index) => {
    const item = index + 1
    return [
      [`person.${item}`, { kind: 'resident-id', number: person.number, name: person.name, ...(item > 1 ? { relation: 'spouse' } : {}) }],
      [`history.${item}`, { last: String(YEAR - 1), elsewhere: 'none' }],
      [`cover.${item}`, { tier: '1', need: 'none' }],
    ] as const
  })
  return {
    who: { for: household ? 'household' : 'self' },
    ...(household ? { size: { count: String(people.length) } } : { work: { situation: 'none' } }),
    ...Object.fromEntries(each),
    address: { division: '500103', detail: '示范路1号', standing: 'registered' },
    contact: { notify: 'sms', phone: '13800000000' },
    ...over,
  }
}

const submit = (answers: Answers, key = randomUUID(), consents: readonly string[] = ['true']) =>
  submitApplication({ service: enrollmentService, answers, consents, locale: 'zh', channel: 'online', key, draft: null, now: NOW })

const officer = (divisions: readonly string[] | 'all' = ['500103']) => mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions, permission: 'case.decide' })

async function differences(): Promise<unknown[]> {
  return (await sql().query('SELECT * FROM campaign_differences()')).rows
}

describe('submission', () => {
  it('enrolls a person who matches the register at once, and says what is owed', async () => {
    const person = { number: freshId(), name: '示例一' }
    await register(person)
    const sent = await submit(answersFor([person]))
    expect(sent.ok).toBe(true)
    if (!sent.ok) return
    const file = await readCase(sent.value.personId, sent.value.caseId)
    expect(file?.state).toBe('approved')
    expect(fold(file?.events ?? []).state).toBe('approved')
    expect(file?.subjects.map((one) => one.outcome)).toEqual(['enrolled'])
    expect(file?.notices[0]).toMatchObject({ amountFen: 40_000, standing: 'demonstration', state: 'due' })
    expect(file?.presented.length).toBeGreaterThan(3)
    expect(await differences()).toEqual([])
    const tracked = await findTracked(sent.value.reference, person.number.slice(-4))
    expect(tracked?.caseId).toBe(sent.value.caseId)
    expect(await findTracked(sent.value.reference, '0000')).toBeNull()
    const { rows } = await sql().query('SELECT count(*)::int AS n FROM outbound_message WHERE case_id = $1', [sent.value.caseId])
    expect(rows[0].n).toBe(1)
  })

  it('answers the same key and body with the same reference, and refuses another body', async () => {
    const person = { number: freshId(), name: '示例二' }
    await register(person)
    const key = randomUUID()
    const first = await submit(answersFor([person]), key)
    const again = await submit(answersFor([person]), key)
    expect(first.ok && again.ok && first.value.reference === again.value.reference && again.value.repeated).toBe(true)
    const other = await submit(answersFor([person], { 'cover.1': { tier: '2', need: 'none' } }), key)
    expect(other).toMatchObject({ ok: false, code: 'key-reused' })
  })

  it('ends two channels at one moment as one enrollment, and answers the second clearly', async () => {
    const person = { number: freshId(), name: '示例三' }
    const id = await register(person)
    const results = await Promise.all(Array.from({ length: 6 }, () => submit(answersFor([person]))))
    expect(results.filter((one) => one.ok)).toHaveLength(1)
    expect(results.filter((one) => !one.ok).every((one) => !one.ok && one.code === 'already-enrolled')).toBe(true)
    const { rows } = await sql().query(`SELECT count(*)::int AS n FROM coverage WHERE person_id = $1 AND coverage_year = $2`, [id, YEAR])
    expect(rows[0].n).toBe(1)
    expect(await differences()).toEqual([])
  })

  it('makes one person of a new document that arrives twice at once', async () => {
    const person = { number: freshId(), name: '示例新' }
    const results = await Promise.all(Array.from({ length: 4 }, () => submit(answersFor([person]))))
    expect(results.every((one) => one.ok)).toBe(true)
    const { rows } = await sql().query('SELECT count(*)::int AS n FROM document_identity WHERE digest = $1', [documentDigest('resident-id', person.number)])
    expect(rows[0].n).toBe(1)
  })

  it('sends who is in doubt to review with the reason, and a household part by part', async () => {
    const known = { number: freshId(), name: '示例四' }
    const doubt = { number: freshId(), name: '示例五' }
    await register(known)
    await register({ ...doubt, name: '另一名' })
    const sent = await submit(answersFor([known, doubt]))
    expect(sent.ok).toBe(true)
    if (!sent.ok) return
    const file = await readCase(sent.value.personId, sent.value.caseId)
    expect(file?.state).toBe('in-review')
    expect(file?.reasons).toEqual(['name-differs'])
    expect(file?.subjects.map((one) => one.outcome)).toEqual(['enrolled', 'pending'])
    expect(file?.dueOn).toBe('2026-11-27')
  })

  it('refuses what is incomplete or lacks consent, and writes nothing', async () => {
    const before = (await sql().query('SELECT count(*)::int AS n FROM case_file')).rows[0].n
    expect(await submit({ who: { for: 'self' } })).toMatchObject({ ok: false, code: 'incomplete' })
    expect(await submit(answersFor([{ number: freshId(), name: '示例六' }]), randomUUID(), [])).toMatchObject({ ok: false, code: 'consent' })
    expect((await sql().query('SELECT count(*)::int AS n FROM case_file')).rows[0].n).toBe(before)
  })
})

describe('decisions', () => {
  async function inReview(division = '500103') {
    const person = { number: freshId(), name: '审核人' }
    const sent = await submit(answersFor([person], { address: { division, detail: '示范路2号', standing: 'registered' } }))
    if (!sent.ok) throw new Error(sent.code)
    return { key: { personId: sent.value.personId, caseId: sent.value.caseId }, reference: sent.value.reference }
  }

  it('lets one of two officers claim, and an officer of another district do nothing', async () => {
    const { key } = await inReview()
    const [a, b] = [officer(), officer()]
    const both = await Promise.all([claimCase(a, key, { expectedSeq: 1, now: NOW }), claimCase(b, key, { expectedSeq: 1, now: NOW })])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(await claimCase(officer(['500101']), key, { expectedSeq: 2, now: NOW })).toMatchObject({ ok: false, code: 'out-of-scope' })
  })

  it('approves: the rate moves, the contribution is due, the callback settles it once', async () => {
    const { key } = await inReview()
    const scope = officer()
    expect(await approveCase(scope, key, { expectedSeq: 1, basis: '', service: enrollmentService, now: NOW })).toMatchObject({ ok: true })
    const file = await readCase(key.personId, key.caseId)
    expect(file?.state).toBe('approved')
    const notice = file?.notices[0]
    expect(notice?.state).toBe('due')
    if (!notice) return
    const paid = { noticeId: notice.id, amountFen: notice.amountFen, paidAt: NOW, providerReference: 'SBX-000000000000', service: () => enrollmentService, now: NOW }
    expect(await recordPayment({ ...paid, amountFen: 1 })).toMatchObject({ ok: false, code: 'changed' })
    expect(await recordPayment(paid)).toMatchObject({ ok: true, value: { repeated: false } })
    expect(await recordPayment(paid)).toMatchObject({ ok: true, value: { repeated: true } })
    expect((await readCase(key.personId, key.caseId))?.state).toBe('completed')
    expect(await differences()).toEqual([])
  })

  it('stops the clock while the resident is asked, and lets it run on with the days it had left', async () => {
    const { key, reference } = await inReview()
    const later = new Date('2026-11-24T02:00:00Z')
    expect(await requestInformation(officer(), key, { expectedSeq: 1, code: 'explain', answerBy: '2026-12-01', service: enrollmentService, now: later })).toMatchObject({ ok: true })
    expect((await readCase(key.personId, key.caseId))?.state).toBe('more-information')
    const own = mintOwnCase(key.personId, key.caseId, reference)
    expect(await giveInformation(own, { words: '说明', now: new Date('2026-11-30T02:00:00Z') })).toMatchObject({ ok: true })
    const file = await readCase(key.personId, key.caseId)
    // Due 27 November with three working days left on the 24th; answered on Monday the 30th, so due Thursday 3 December.
    expect(file?.dueOn).toBe('2026-12-03')
    expect(file?.events.at(-1)?.words).toBe('说明')
  })

  it('refuses with a coded reason, withdraws, and permits nothing afterwards', async () => {
    const one = await inReview()
    expect(await refuseCase(officer(), one.key, { expectedSeq: 1, code: 'not-eligible', service: enrollmentService, now: NOW })).toMatchObject({ ok: true })
    expect(await approveCase(officer(), one.key, { expectedSeq: 2, basis: '', service: enrollmentService, now: NOW })).toMatchObject({ ok: false, code: 'not-permitted' })
    const person = { number: freshId(), name: '撤回人' }
    await register(person)
    const sent = await submit(answersFor([person]))
    if (!sent.ok) throw new Error(sent.code)
    const own = mintOwnCase(sent.value.personId, sent.value.caseId, sent.value.reference)
    expect(await withdrawCase(own, { service: enrollmentService, now: NOW })).toMatchObject({ ok: true })
    expect(await withdrawCase(own, { service: enrollmentService, now: NOW })).toMatchObject({ ok: false, code: 'not-permitted' })
    expect(await differences()).toEqual([])
    // Cover that ended may be taken up again: the person is not locked out.
    expect(await submit(answersFor([person]))).toMatchObject({ ok: true })
    expect(await differences()).toEqual([])
  })
})
