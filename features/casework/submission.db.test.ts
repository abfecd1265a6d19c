import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { fold } from '@/domain/casework/lifecycle'
import { sql } from '@/platform/database'
import { mintDistrictScope, mintOwnCase } from '@/platform/scope'
import { enrollmentService } from '@/features/enrollment/service'
import { answersFor, differences, freshId, NOW, register, submit, YEAR } from '@/tools/testing/register'
import { documentDigest, findTracked, readCase } from './data'
import { approveCase, claimCase, giveInformation, recordPayment, refuseCase, requestInformation, withdrawCase } from './mutations'

withOpenCampaign()

const officer = (divisions: readonly string[] | 'all' = ['500103']) => mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions, permission: 'case.decide' })

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
    const { rows } = await sql().query('SELECT channel FROM outbound_message WHERE case_id = $1 ORDER BY channel', [sent.value.caseId])
    expect(rows).toEqual([{ channel: 'mailbox' }, { channel: 'sms' }])
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

describe('what a request brings as it was typed', () => {
  it('is read like an answer of the form: the same body, cleaned, without what was not asked', async () => {
    const person = { number: freshId(), name: '示例七' }
    await register(person)
    const key = randomUUID()
    const clean = answersFor([person])
    const typed = answersFor([{ number: `${person.number.slice(0, 6)} ${person.number.slice(6)}`.toLowerCase(), name: '  示例\u200b七 ' }], {
      contact: { notify: 'sms', phone: '+86 138 0000 0000' }, 'cover.1': { tier: '1', need: 'none', admin: 'yes' }, 'cover.7': { tier: '2' }, junk: { a: 'b' },
    })
    const first = await submit(typed, key)
    if (!first.ok) throw new Error(first.code)
    const file = await readCase(first.value.personId, first.value.caseId)
    expect(file?.answers['contact']).toEqual({ notify: 'sms', phone: '13800000000' })
    expect(file?.answers['person.1']?.['name']).toBe('示例七')
    expect(Object.keys(file?.answers ?? {}).sort()).toEqual(Object.keys(clean).sort())
    expect(file?.answers['cover.1']).toEqual({ tier: '1', need: 'none' })
    expect(file?.state).toBe('approved')
    expect(await submit({ ...clean, 'person.1': { ...clean['person.1'], number: typed['person.1']?.['number'] ?? '' } }, key)).toMatchObject({ ok: true, value: { repeated: true } })
  })

  it('finds the guardian question that only the cleaned birth date brings', async () => {
    const answers = answersFor([{ number: 'E12345678', name: '示例八' }], { 'person.1': { kind: 'passport-cn', number: 'E12345678', name: '示例八' }, 'birth.1': { date: '٢٠١٦-١-١', sex: 'male' } })
    expect(await submit(answers)).toMatchObject({ ok: false, code: 'incomplete', detail: { key: 'guardian' } })
  })

  it.each([
    ['a place that does not exist', { address: { division: '999999', detail: '示范路1号', standing: 'registered' } }, 'address'],
    ['a place called constructor', { address: { division: 'constructor', detail: '示范路1号', standing: 'registered' } }, 'address'],
    ['a date that is none', { 'person.1': { kind: 'passport-cn', number: 'E12345678', name: '示例八' }, 'birth.1': { date: '2026-13-45', sex: 'male' } }, 'birth.1'],
    ['a situation nobody has', { who: { for: '__proto__' } }, 'who'],
    ['a kind of document that is none', { 'person.1': { kind: 'toString', number: 'E12345678', name: '示例八' } }, 'person.1'],
  ])('with %s is incomplete there, and no fault', async (_, over, key) => {
    expect(await submit(answersFor([{ number: freshId(), name: '示例八' }], over))).toMatchObject({ ok: false, code: 'incomplete', detail: { key } })
  })

  it('takes only consents that were offered', async () => {
    const sent = await submit(answersFor([{ number: freshId(), name: '示例九' }]), randomUUID(), ['true', 'need', 'everything'])
    if (!sent.ok) throw new Error(sent.code)
    expect((await readCase(sent.value.personId, sent.value.caseId))?.consents).toEqual(['true'])
  })
})

describe('a case and its definition', () => {
  it('keeps the version it was sent under', async () => {
    const sent = await submit(answersFor([{ number: freshId(), name: '示例十' }]))
    if (!sent.ok) throw new Error(sent.code)
    const file = await readCase(sent.value.personId, sent.value.caseId)
    expect(file?.definitionVersion).toBe(enrollmentService.version)
    expect(file?.events[0]?.data['version']).toBe(enrollmentService.version)
    const newer = { ...enrollmentService, version: 'newer' }
    expect(await approveCase(officer(), { personId: sent.value.personId, caseId: sent.value.caseId }, { expectedSeq: 1, basis: '', service: newer, now: NOW })).toMatchObject({ ok: true })
    expect((await readCase(sent.value.personId, sent.value.caseId))?.definitionVersion).toBe(enrollmentService.version)
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
