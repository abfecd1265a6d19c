import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { fold } from '@/domain/casework/lifecycle'
import { stages } from '@/domain/casework/timeline'
import { enrollmentService } from '@/features/enrollment/service'
import { sql, transaction, type Queryable } from '@/platform/database'
import { mintDistrictScope, mintOwnCase, type DistrictScope } from '@/platform/scope'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { fictitious, fictitiousAnswers, granted, LEGS, openFictitiousTables, sendFictitious, traced } from '@/tools/testing/fictitious-service'
import { later, post, to } from '@/tools/testing/posts'
import { answersFor, differences, fingerprint, freshId, NOW, register, submit } from '@/tools/testing/register'
import { readCase } from './data'
import {
  approveByCounterpart, approveCase, assignCase, claimCase, giveInformation, objectToRefusal, passOnByCounterpart, passOnCase, refuseByCounterpart, refuseCase, releaseCase,
  requestInformation, submitApplication, withdrawCase,
} from './mutations'

vi.mock('@/messages', async (original) => (await import('@/tools/testing/fictitious-words')).withFictitiousWords(await original()))

withOpenCampaign()
beforeAll(openFictitiousTables)

const service = fictitious
const staff = (over: Partial<DistrictScope> = {}) => mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: ['500103'], permission: 'case.decide', ...over })
interface Key {
  readonly personId: string
  readonly caseId: string
}
const read = async (key: Key) => {
  const file = await readCase(key.personId, key.caseId)
  if (!file) throw new Error('no case')
  // The projection is what the events say.
  const { state, claimedBy, leg, legDueOn, dueOn, objection, lastSeq } = fold(file.events)
  expect({ state: file.state, claimedBy: file.claimedBy, leg: file.leg, legDueOn: file.legDueOn, dueOn: file.dueOn, objection: file.objection, lastSeq: file.lastSeq }).toEqual({ state, claimedBy, leg, legDueOn, dueOn, objection, lastSeq })
  return file
}
const limits = async (key: Key) => {
  const { leg, legDueOn, dueOn } = await read(key)
  return [leg, legDueOn, dueOn]
}
const kinds = async (key: Key) => (await read(key)).events.map((event) => event.kind)
const china = (at: string) => new Date(`${at}:00+08:00`)

describe('a clock in legs', () => {
  // 1 to 7 October 2026 are off, Saturday 10 October is worked.
  it.each([
    ['on a working day', '2026-09-28T10:00', ['out', '2026-10-13', '2026-10-23']],
    ['after the close of the day', '2026-09-28T18:00', ['out', '2026-10-14', '2026-10-26']],
    ['in the holidays', '2026-10-03T10:00', ['out', '2026-10-16', '2026-10-28']],
  ])('counts from acceptance %s', async (_, at, expected) => {
    const sent = await sendFictitious({ legs: 'two' }, {}, china(at))
    expect(await limits(sent)).toEqual(expected)
  })

  it('gives the next office its own days and keeps the limit of the whole', async () => {
    const sent = await sendFictitious({ legs: 'two' }, {}, china('2026-09-28T10:00'))
    const scope = staff()
    expect(await claimCase(scope, sent, { expectedSeq: 1, now: china('2026-09-29T10:00') })).toMatchObject({ ok: true })
    expect(await passOnCase(staff(), sent, { expectedSeq: 2, service, now: china('2026-09-30T10:00') })).toMatchObject({ code: 'held-by-other' })
    expect(await passOnCase(scope, sent, { expectedSeq: 1, service, now: china('2026-09-30T10:00') })).toMatchObject({ code: 'changed' })
    expect(await passOnCase(scope, sent, { expectedSeq: 2, service, now: china('2026-09-30T10:00') })).toMatchObject({ ok: true })
    // 8, 9, 10 (Saturday), 12 to 16 October.
    expect(await limits(sent)).toEqual(['in', '2026-10-16', '2026-10-23'])
    const file = await read(sent)
    expect(file.claimedBy).toBeNull()
    expect(stages(file.events, null, 'decision', LEGS).map((one) => `${one.leg ?? one.id} ${one.state} ${one.expectedOn ?? ''}`.trim())).toEqual(['registered done', 'out done', 'in now 2026-10-16', 'decided next'])
    expect(await traced(sent.caseId)).toEqual(['opened in-review', 'passed on to in by hand'])
    // There is no third.
    expect(await passOnCase(scope, sent, { expectedSeq: 3, service, now: china('2026-10-08T10:00') })).toMatchObject({ code: 'not-permitted' })
  })

  it('grants nothing before its last leg, and leaves no trace of the attempt', async () => {
    const sent = await sendFictitious({ legs: 'two' })
    const before = await fingerprint()
    expect(await approveCase(staff(), sent, { expectedSeq: 1, basis: '', service, now: NOW })).toMatchObject({ code: 'not-permitted' })
    expect(await fingerprint()).toEqual(before)
    expect(await passOnCase(staff(), sent, { expectedSeq: 1, service, now: NOW })).toMatchObject({ ok: true })
    expect(await approveCase(staff(), sent, { expectedSeq: 2, basis: '', service, now: NOW })).toMatchObject({ ok: true })
    expect([(await read(sent)).state, await granted(sent.caseId)]).toEqual(['completed', [expect.objectContaining({ state: 'in-force' })]])
  })

  it('has nothing to pass on where one office works the whole, and none where it goes straight through', async () => {
    const [one, straight] = [await sendFictitious(), await sendFictitious({ route: 'straight', legs: 'two' })]
    expect(await passOnCase(staff(), one, { expectedSeq: 1, service, now: NOW })).toMatchObject({ code: 'not-permitted' })
    expect(await limits(straight)).toEqual([null, null, null])
  })

  it('stands still while the applicant is asked: both limits move by those days', async () => {
    const sent = await sendFictitious({ legs: 'two' }, {}, china('2026-09-28T10:00'))
    expect(await requestInformation(staff(), sent, { expectedSeq: 1, code: 'explain', answerBy: '2026-10-20', service, now: china('2026-09-30T10:00') })).toMatchObject({ ok: true })
    expect(await giveInformation(sent.own, { words: 'answer', now: china('2026-10-09T10:00') })).toMatchObject({ ok: true })
    // 8 and 9 October stood still: 13 becomes 15 October, 23 becomes 27.
    expect(await limits(sent)).toEqual(['out', '2026-10-15', '2026-10-27'])
  })

  it('goes on with the days it had left when the case is passed on unanswered', async () => {
    const sent = await sendFictitious({ legs: 'two' }, {}, china('2026-09-28T10:00'))
    await requestInformation(staff(), sent, { expectedSeq: 1, code: 'explain', answerBy: '2026-10-20', service, now: china('2026-09-30T10:00') })
    expect(await passOnCase(staff(), sent, { expectedSeq: 2, service, now: china('2026-10-09T10:00') })).toMatchObject({ ok: true })
    expect(await limits(sent)).toEqual(['in', '2026-10-20', '2026-10-27'])
    expect((await read(sent)).state).toBe('in-review')
  })
})

describe('what another bureau’s message does', () => {
  class Undone extends Error {}
  const undone = async (work: (on: Queryable) => Promise<unknown>) => {
    await expect(transaction(async (on) => {
      await work(on)
      throw new Undone()
    })).rejects.toBeInstanceOf(Undone)
  }
  const input = { service, now: NOW }
  const inLast = async () => {
    const sent = await sendFictitious({ legs: 'two' })
    await transaction((on) => passOnByCounterpart(on, sent, input))
    return sent
  }

  it.each([
    ['passes on', () => sendFictitious({ legs: 'two' }), passOnByCounterpart, 'passed-on', 'passed on to in by message'],
    ['approves', inLast, approveByCounterpart, 'approved', 'approved by message'],
    ['refuses', () => sendFictitious({ legs: 'two' }), (on: Queryable, key: Key, rest: typeof input) => refuseByCounterpart(on, key, { ...rest, code: 'no' }), 'refused', 'refused no by message'],
  ] as const)('%s with the transaction that holds it, once, or not at all', async (_, open, act, kind, effect) => {
    const sent = await open()
    const before = await fingerprint()
    await undone(async (on) => expect(await act(on, sent, input)).toMatchObject({ ok: true }))
    expect(await fingerprint()).toEqual(before)
    expect(await transaction((on) => act(on, sent, input))).toMatchObject({ ok: true })
    expect((await kinds(sent)).filter((one) => one === kind)).toHaveLength(1)
    expect((await traced(sent.caseId)).filter((one) => one === effect)).toHaveLength(1)
    const { rows } = await sql().query(`SELECT actor_kind, actor_id FROM case_event WHERE case_id = $1 AND kind = $2`, [sent.caseId, kind])
    expect(rows).toEqual([{ actor_kind: 'counterpart', actor_id: null }])
    expect((await sql().query(`SELECT 1 FROM audit_entry WHERE subject_id = $1 AND action = $2 AND actor_kind = 'counterpart'`, [sent.caseId, `case.${kind}`])).rowCount).toBe(1)
  })

  it('that is refused takes back its own writes and none before or after it', async () => {
    const [first, second, third] = [await sendFictitious({ legs: 'two' }), await sendFictitious({ legs: 'two' }), await sendFictitious({ legs: 'two' })]
    const mark = (on: Queryable, what: string) => on.query('INSERT INTO fictitious_trace (case_id, what) VALUES ($1, $2)', [second.caseId, what])
    await transaction(async (on) => {
      await mark(on, 'before')
      expect(await passOnByCounterpart(on, first, input)).toMatchObject({ ok: true })
      // Granted too early: refused within, after the effect of the move has begun.
      expect(await approveByCounterpart(on, second, input)).toMatchObject({ code: 'not-permitted' })
      expect(await refuseByCounterpart(on, { personId: second.personId, caseId: randomUUID() }, { ...input, code: 'no' })).toMatchObject({ code: 'not-found' })
      expect(await refuseByCounterpart(on, third, { ...input, code: 'no' })).toMatchObject({ ok: true })
      await mark(on, 'after')
    })
    expect([await kinds(first), await kinds(second), await kinds(third)]).toEqual([['submitted', 'passed-on'], ['submitted'], ['submitted', 'refused']])
    expect(await traced(second.caseId)).toEqual(['opened in-review', 'before', 'after'])
  })

  it('opens a case within that transaction, or leaves nothing of it', async () => {
    const person = { number: freshId(), name: '示例人' }
    await register(person)
    const key = randomUUID()
    const take = (on: Queryable, papers?: string) =>
      submitApplication({ service, answers: fictitiousAnswers(person, { legs: 'two', ...(papers ? { papers } : {}) }), consents: [], locale: 'zh', channel: 'exchange', key, draft: null, now: NOW, on })
    const before = await fingerprint()
    await undone(async (on) => expect(await take(on)).toMatchObject({ ok: true }))
    expect(await fingerprint()).toEqual(before)
    // Files that are nobody's are refused after the case was written: the transaction around it must not keep that.
    await transaction(async (on) => expect(await take(on, randomUUID())).toMatchObject({ code: 'files' }))
    expect(await fingerprint()).toEqual(before)
    const [first, again] = [await transaction((on) => take(on)), await transaction((on) => take(on))]
    expect([first, again]).toMatchObject([{ ok: true, value: { repeated: false } }, { ok: true, value: { repeated: true } }])
    const { rows } = await sql().query('SELECT actor_kind, actor_id FROM case_event WHERE case_id = $1', [first.ok && first.value.caseId])
    expect(rows).toEqual([{ actor_kind: 'counterpart', actor_id: null }])
  })

  it('finds a case already decided and changes nothing', async () => {
    const sent = await sendFictitious({ legs: 'two' })
    await withdrawCase(sent.own, { service, now: NOW })
    const before = await fingerprint()
    await transaction(async (on) => {
      for (const act of [passOnByCounterpart, approveByCounterpart]) expect(await act(on, sent, input)).toMatchObject({ code: 'not-permitted' })
    })
    expect(await fingerprint()).toEqual(before)
  })
})

describe('an objection', () => {
  async function refused(officer = staff()) {
    const sent = await sendFictitious()
    expect(await refuseCase(officer, sent, { expectedSeq: 1, code: 'no', service, now: NOW })).toMatchObject({ ok: true })
    return { ...sent, officer }
  }
  const object = (sent: Awaited<ReturnType<typeof sendFictitious>>, now = later(60)) => objectToRefusal(sent.own, { service, words: 'please look again', now })

  it('opens the refusal for another officer, with a limit of its own', async () => {
    const sent = await refused()
    // Saturday: accepted on Monday the 23rd, and fifteen working days from there.
    expect(await object(sent, china('2026-11-21T10:00'))).toMatchObject({ ok: true })
    const file = await read(sent)
    expect([file.state, file.objection, file.dueOn, file.claimedBy, file.subjects.map((one) => one.outcome)]).toEqual(['in-review', true, '2026-12-14', null, ['pending']])
    const same = { expectedSeq: 3, service, now: later(120) }
    for (const attempt of [approveCase(sent.officer, sent, { ...same, basis: '' }), refuseCase(sent.officer, sent, { ...same, code: 'no' }), assignCase(staff(), sent, { expectedSeq: 3, to: sent.officer.staffId, now: later(120) })]) {
      expect(await attempt).toMatchObject({ code: 'same-officer' })
    }
    expect(await approveCase(staff({ covering: [sent.officer.staffId] }), sent, { ...same, basis: '' })).toMatchObject({ ok: true })
    expect(await traced(sent.caseId)).toEqual(['opened in-review', 'refused no by hand', 'settled', 'approved by hand'])
    expect((await read(sent)).state).toBe('completed')
  })

  it('is heard once: the second refusal stands', async () => {
    const sent = await refused()
    await object(sent)
    expect(await refuseCase(staff(), sent, { expectedSeq: 3, code: 'no', service, now: later(120) })).toMatchObject({ ok: true })
    const before = await fingerprint()
    expect(await object(sent, later(180))).toMatchObject({ code: 'not-permitted' })
    expect(await fingerprint()).toEqual(before)
    expect((await read(sent)).state).toBe('refused')
  })

  it('is made by whoever holds the case, of a refusal, and by nobody else', async () => {
    const [sent, stranger, open] = [await refused(), await refused(), await sendFictitious()]
    const before = await fingerprint()
    expect(await objectToRefusal(mintOwnCase(stranger.personId, sent.caseId, sent.reference), { service, words: 'w', now: NOW })).toMatchObject({ code: 'not-found' })
    expect(await object(open)).toMatchObject({ code: 'not-permitted' })
    expect(to(await post('case.objection', { form: { objection: 'w' } }))).toBe('problem case-gone')
    expect(await fingerprint()).toEqual(before)
  })

  it('twice at one moment is one', async () => {
    const sent = await refused()
    const both = await Promise.all([object(sent), object(sent)])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect((await kinds(sent)).filter((kind) => kind === 'objected')).toHaveLength(1)
  })

  it('in the first leg keeps the refuser from passing it on, and from deciding in the next', async () => {
    const sent = await sendFictitious({ legs: 'two' })
    const refuser = staff()
    await refuseCase(refuser, sent, { expectedSeq: 1, code: 'no', service, now: NOW })
    await object(sent)
    expect(await passOnCase(refuser, sent, { expectedSeq: 3, service, now: later(90) })).toMatchObject({ code: 'same-officer' })
    expect(await passOnCase(staff(), sent, { expectedSeq: 3, service, now: later(90) })).toMatchObject({ ok: true })
    expect(await approveCase(refuser, sent, { expectedSeq: 4, basis: '', service, now: later(100) })).toMatchObject({ code: 'same-officer' })
    expect(await approveCase(staff(), sent, { expectedSeq: 4, basis: '', service, now: later(100) })).toMatchObject({ ok: true })
    expect(stages((await read(sent)).events, null, 'decision', LEGS).map((one) => `${one.leg ?? one.id} ${one.state}`)).toEqual(['registered done', 'out done', 'objection done', 'in done', 'decided done'])
  })

  it('of one in a household leaves the others as they are', async () => {
    for (const end of ['approve', 'refuse'] as const) {
      const [known, doubt] = [{ number: freshId(), name: '已知人' }, { number: freshId(), name: '未知人' }]
      const knownId = await register(known)
      const sent = await submit(answersFor([known, doubt]))
      if (!sent.ok) throw new Error(sent.code)
      const key = sent.value
      const outcomes = async () => (await read(key)).subjects.map((one) => one.outcome)
      await refuseCase(staff(), key, { expectedSeq: 1, code: 'not-eligible', service: enrollmentService, now: NOW })
      expect([await outcomes(), (await read(key)).state]).toEqual([['enrolled', 'refused'], 'approved'])
      expect(await objectToRefusal(mintOwnCase(key.personId, key.caseId, key.reference), { service: enrollmentService, words: 'w', now: later(1) })).toMatchObject({ ok: true })
      expect([await outcomes(), (await read(key)).state]).toEqual([['enrolled', 'pending'], 'in-review'])
      const move = { expectedSeq: 3, service: enrollmentService, now: later(2) }
      expect(await (end === 'approve' ? approveCase(staff(), key, { ...move, basis: '' }) : refuseCase(staff(), key, { ...move, code: 'not-eligible' }))).toMatchObject({ ok: true })
      expect([await outcomes(), (await read(key)).state]).toEqual([['enrolled', end === 'approve' ? 'enrolled' : 'refused'], 'approved'])
      expect((await sql().query(`SELECT state FROM coverage WHERE person_id = $1 AND case_id = $2`, [knownId, key.caseId])).rows).toEqual([{ state: 'enrolled' }])
      expect((await read(key)).notices).toHaveLength(end === 'approve' ? 2 : 1)
    }
    expect(await differences()).toEqual([])
  })
})

describe('a case given to a colleague', () => {
  it('is theirs to decide, and of who stands in for them', async () => {
    const [giver, holder] = [staff(), staff()]
    const sent = await sendFictitious()
    expect(await assignCase(giver, sent, { expectedSeq: 1, to: holder.staffId, now: NOW })).toMatchObject({ ok: true })
    expect((await read(sent)).claimedBy).toBe(holder.staffId)
    const approve = (scope: DistrictScope) => approveCase(scope, sent, { expectedSeq: 2, basis: '', service, now: later(1) })
    expect(await approve(giver)).toMatchObject({ code: 'held-by-other' })
    expect(await approve(staff({ covering: [giver.staffId] }))).toMatchObject({ code: 'held-by-other' })
    expect(await approve(staff({ covering: [holder.staffId], divisions: ['500101'] }))).toMatchObject({ code: 'out-of-scope' })
    expect(await approve(staff({ covering: [holder.staffId] }))).toMatchObject({ ok: true })
  })

  it('goes back to the queue by its holder, who stands in for them, or who may release a colleague’s', async () => {
    const holder = staff()
    for (const [who, expected] of [
      [holder, true], [staff({ covering: [holder.staffId] }), true], [staff({ permission: 'case.release-other' }), true], [staff(), 'held-by-other'],
    ] as const) {
      const sent = await sendFictitious()
      await assignCase(staff(), sent, { expectedSeq: 1, to: holder.staffId, now: NOW })
      expect(await releaseCase(who, sent, { expectedSeq: 2, now: NOW })).toMatchObject(expected === true ? { ok: true } : { code: expected })
      expect((await read(sent)).claimedBy).toBe(expected === true ? null : holder.staffId)
    }
    expect(await releaseCase(holder, await sendFictitious(), { expectedSeq: 1, now: NOW })).toMatchObject({ code: 'not-permitted' })
  })
})
