import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import { readCase } from '@/features/casework/data'
import { approveCase, submitApplication, withdrawCase } from '@/features/casework/mutations'
import { sql, transaction } from '@/platform/database'
import { mintDistrictScope, mintOwnCase } from '@/platform/scope'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { freshId, NOW, register, tablesWith, YEAR, type Someone } from '@/tools/testing/register'
import { filingOfCase, filingsInForce, historyOf } from './data'
import { endFilings } from './jobs'
import { receiveEvidence } from './mutations'
import { remoteTreatmentService } from './service'

withOpenCampaign()

const TODAY = '2026-11-20'
const officer = () => mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: ['500103'], permission: 'case.decide' })
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

function someone(): Someone {
  return { number: freshId(), name: '示例人' }
}

/** A declared long-term filing for Chengdu. */
const answers = (person: Someone, over: Answers = {}): Answers => ({
  matter: { act: 'new' }, category: { category: 'resident' }, province: { province: '510000' }, city: { city: '510100' }, stay: { stay: 'no' },
  who: { for: 'self' }, person: { kind: 'resident-id', number: person.number, name: person.name }, dates: { from: TODAY },
  proof: { how: 'later' }, pledge: { signature: person.name }, place: { division: '500103' }, contact: { notify: 'mailbox' },
  ...over,
})
const change = (over: Answers = {}): Answers => ({ matter: { act: 'change' }, city: { city: '510700' }, ...over })
const cancel = (person: Someone, over: Answers = {}): Answers => {
  const { who, person: own, place, contact } = answers(person)
  return { matter: { act: 'cancel' }, who: who ?? {}, person: own ?? {}, place: place ?? {}, contact: contact ?? {}, ...over }
}
const helper = { who: { for: 'other' }, helper: { relation: 'child', kind: 'resident-id', number: '', name: '代办人' }, contact: { notify: 'mailbox', to: 'self' } }

const submit = (given: Answers, { insist = false, now = NOW } = {}) =>
  submitApplication({ service: remoteTreatmentService, answers: given, consents: ['true', 'declaration', 'agent'], locale: 'zh', channel: 'online', key: randomUUID(), draft: null, now, insist })

async function sent(given: Answers, options = {}) {
  const result = await submit(given, options)
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.detail)}`)
  const { personId, caseId, reference } = result.value
  return { key: { personId, caseId }, own: mintOwnCase(personId, caseId, reference), reference }
}
const file = async (key: { personId: string; caseId: string }) => {
  const row = await readCase(key.personId, key.caseId)
  if (!row) throw new Error('no case')
  return row
}
const approve = async (key: { personId: string; caseId: string }) => approveCase(officer(), key, { expectedSeq: (await file(key)).lastSeq, basis: '', service: remoteTreatmentService, now: NOW })
const withdraw = (own: ReturnType<typeof mintOwnCase>, now = NOW) => withdrawCase(own, { service: remoteTreatmentService, now })
const endings = async (caseId: string) => (await sql().query(`SELECT detail->>'why' AS why FROM audit_entry WHERE action = 'filing.ended' AND subject_id = $1`, [caseId])).rows.map((row) => row.why)

describe('a filing', () => {
  it('holds at once on a signed declaration, is looked at again, and hides what it knows', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person))
    const row = await file(key)
    expect(row).toMatchObject({ state: 'completed', situation: 'long-term', sampled: true })
    expect(row.subjects.map((one) => one.outcome)).toEqual(['enrolled'])
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ state: 'in-force', category: 'resident', province: '510000', city: '510100', from: TODAY, until: null, declared: true, evidence: 'promised', details: { stay: 'no' } })
  })

  it('holds six months when it is temporary, and keeps the number of a referral sealed', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person, { category: { category: 'referral' }, proof: { how: 'number' }, letter: { number: 'ZZ-2026-00417' } }))
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ until: '2027-05-20', declared: false, evidence: 'given', details: { referral: 'ZZ-2026-00417' } })
    expect(await tablesWith(['ZZ-2026-00417'])).toEqual([])
  })

  it('counts from the admission when it is made in hospital', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person, { category: { category: 'other' }, stay: { stay: 'in' }, dates: { admitted: '2026-11-10' } }))
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ from: '2026-11-10', until: '2027-05-20', evidence: 'none' })
  })

  it('made after discharge is reviewed, and then covers just the stay', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person, { category: { category: 'other' }, stay: { stay: 'out' }, dates: { admitted: '2026-11-01', discharged: '2026-11-09' } }))
    expect((await file(key)).reasons).toEqual(['after-discharge'])
    expect(await filingOfCase(key.personId, key.caseId)).toBeNull()
    expect(await approve(key)).toMatchObject({ ok: true })
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ from: '2026-11-01', until: '2026-11-09', state: 'ended', endedWhy: 'lapsed' })
  })

  it('is refused what is incomplete: the insured place, a city elsewhere, a day gone by', async () => {
    const person = someone()
    await register(person)
    expect(await submit(answers(person, { province: { province: '500000' } }))).toMatchObject({ code: 'incomplete', detail: { key: 'province' } })
    expect(await submit(answers(person, { city: { city: '440100' } }))).toMatchObject({ code: 'incomplete', detail: { key: 'city' } })
    expect(await submit(answers(person, { dates: { from: '2026-11-19' } }))).toMatchObject({ code: 'incomplete', detail: { key: 'dates' } })
  })
})

describe('a second filing', () => {
  it('is told that nothing has to be filed again while the same is in force', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person))
    expect(await submit(answers(person))).toMatchObject({ ok: false, code: 'rule', detail: { code: 'same', key: 'matter' } })
    expect(await submit(answers(person, change({ city: { city: '510100' } })))).toMatchObject({ code: 'rule', detail: { code: 'unchanged' } })
    expect(await filingsInForce(key.personId, TODAY)).toHaveLength(1)
  })

  it('that overlaps is refused, goes to a person on request, and replaces the first when approved', async () => {
    const person = someone()
    await register(person)
    const first = await sent(answers(person))
    const other = answers(person, { city: { city: '510700' } })
    expect(await submit(other)).toMatchObject({ ok: false, code: 'rule', detail: { code: 'overlap', key: 'matter' } })
    const { key } = await sent(other, { insist: true })
    expect((await file(key)).reasons).toEqual(['overlap'])
    expect(await filingsInForce(key.personId, TODAY)).toHaveLength(1)
    expect(await approve(key)).toMatchObject({ ok: true })
    expect((await filingsInForce(key.personId, TODAY)).map((one) => one.city)).toEqual(['510700'])
    expect(await filingOfCase(first.key.personId, first.key.caseId)).toMatchObject({ state: 'superseded' })
    expect(await endings(first.key.caseId)).toEqual(['superseded'])
  })

  it('says nothing of what is in force to somebody who knows the number and not the name', async () => {
    const person = someone()
    await register(person)
    await sent(answers(person))
    const guess = { ...person, name: '别的名' }
    const { key } = await sent(answers(guess))
    expect((await file(key)).reasons).toEqual(['name-differs'])
  })

  it('of eight at one moment, one holds', async () => {
    const person = someone()
    const id = await register(person)
    const cities = ['510100', '510300', '510400', '510500', '510600', '510700', '510800', '510900']
    const results = await Promise.all(cities.map((city) => submit(answers(person, { city: { city } }))))
    expect(results.filter((one) => one.ok)).toHaveLength(1)
    expect(results.filter((one) => !one.ok).every((one) => !one.ok && one.code === 'rule')).toBe(true)
    expect(await filingsInForce(id, TODAY)).toHaveLength(1)
    expect((await historyOf(id, '500103')).filings).toHaveLength(1)
  })
})

describe('a change', () => {
  it('replaces the filing once, though two come at one moment', async () => {
    const person = someone()
    const first = await (async () => { await register(person); return sent(answers(person)) })()
    const results = await Promise.all([submit(answers(person, change())), submit(answers(person, change()))])
    expect(results.filter((one) => one.ok)).toHaveLength(1)
    expect(results.find((one) => !one.ok)).toMatchObject({ code: 'rule', detail: { code: 'unchanged' } })
    expect(await endings(first.key.caseId)).toEqual(['superseded'])
    expect((await filingsInForce(first.key.personId, TODAY)).map((one) => one.city)).toEqual(['510700'])
  })

  it('from a day to come leaves the old one in force until the day before; withdrawn in time it changes nothing', async () => {
    const person = someone()
    await register(person)
    const first = await sent(answers(person))
    const second = await sent(answers(person, change({ dates: { from: '2026-12-01' } })))
    expect((await filingsInForce(first.key.personId, TODAY)).map((one) => [one.city, one.from, one.until])).toEqual([['510100', TODAY, '2026-11-30'], ['510700', '2026-12-01', null]])
    expect(await withdraw(second.own)).toMatchObject({ ok: true })
    expect((await filingsInForce(first.key.personId, TODAY)).map((one) => [one.city, one.until])).toEqual([['510100', null]])
  })

  it('is closed by the daily look once its day has come', async () => {
    const person = someone()
    await register(person)
    const first = await sent(answers(person))
    await sent(answers(person, change({ dates: { from: '2026-12-01' } })))
    expect(await endFilings(later(20))).toBeGreaterThan(0)
    expect(await filingOfCase(first.key.personId, first.key.caseId)).toMatchObject({ state: 'superseded', until: '2026-11-30' })
    expect(await endings(first.key.caseId)).toEqual(['superseded', 'superseded'])
  })
})

describe('an end', () => {
  it('comes with the withdrawal of the case', async () => {
    const person = someone()
    await register(person)
    const { key, own } = await sent(answers(person))
    expect(await withdraw(own)).toMatchObject({ ok: true })
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ state: 'ended', endedWhy: 'withdrawn' })
    expect(await filingsInForce(key.personId, TODAY)).toEqual([])
    expect(await submit(answers(person))).toMatchObject({ ok: true })
  })

  it('needs no reference, and is put back when it is withdrawn itself', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person))
    const ended = await sent(cancel(person))
    expect((await file(ended.key)).situation).toBe('cancel')
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ state: 'ended', endedWhy: 'cancelled' })
    expect(await submit(cancel(person))).toMatchObject({ code: 'rule', detail: { code: 'none-in-force' } })
    expect(await withdraw(ended.own)).toMatchObject({ ok: true })
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ state: 'in-force', endedWhy: null })
  })

  it('by a helper waits for an officer', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person))
    const asked = await sent(cancel(person, { ...helper, helper: { ...helper.helper, number: freshId('1985-01-01') } }))
    expect((await file(asked.key)).reasons).toEqual(['agent'])
    expect(await filingsInForce(key.personId, TODAY)).toHaveLength(1)
    expect(await approve(asked.key)).toMatchObject({ ok: true })
    expect(await filingsInForce(key.personId, TODAY)).toEqual([])
  })
})

describe('in doubt', () => {
  it('a helper’s filing is reviewed, approved and then in force', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person, { ...helper, helper: { ...helper.helper, number: freshId('1985-01-01') }, pledge: { signature: '代办人' } }))
    expect(await file(key)).toMatchObject({ state: 'in-review', reasons: ['agent'] })
    expect(await filingOfCase(key.personId, key.caseId)).toBeNull()
    expect(await approve(key)).toMatchObject({ ok: true })
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ state: 'in-force', evidence: 'promised' })
  })

  it('somebody the register does not know, or without insurance, is reviewed', async () => {
    expect((await file((await sent(answers(someone()))).key)).reasons).toEqual(['not-on-roster'])
    const person = someone()
    const id = await register(person)
    await sql().query(`DELETE FROM coverage WHERE person_id = $1`, [id])
    expect((await file((await sent(answers(person))).key)).reasons).toEqual(['not-covered'])
  })
})

describe('afterwards', () => {
  it('the paper comes, and the filing says so', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person))
    const row = await file(key)
    await transaction((client) => receiveEvidence(client, row, NOW))
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ evidence: 'received' })
  })

  it('a temporary filing lapses, and a new one may follow', async () => {
    const person = someone()
    await register(person)
    const { key } = await sent(answers(person, { category: { category: 'other' } }))
    const after = later(200)
    await endFilings(after)
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ state: 'ended', endedWhy: 'lapsed', until: '2027-05-20' })
    expect(await endings(key.caseId)).toEqual(['lapsed'])
    const again = await submit(answers(person, { category: { category: 'other' }, dates: { from: '2027-06-08' } }), { now: after })
    expect(again.ok).toBe(true)
  })

  it('insurance that ends takes the filing with it, once', async () => {
    const person = someone()
    const id = await register(person)
    const { key } = await sent(answers(person))
    await sql().query(`UPDATE coverage SET state = 'ended' WHERE person_id = $1 AND coverage_year = $2`, [id, YEAR - 1])
    await endFilings(NOW)
    await endFilings(NOW)
    expect(await filingOfCase(key.personId, key.caseId)).toMatchObject({ state: 'ended', endedWhy: 'insurance-ended', endedOn: TODAY })
    expect(await endings(key.caseId)).toEqual(['insurance-ended'])
    const { rows } = await sql().query(`SELECT count(*)::int AS n FROM outbound_message WHERE case_id = $1 AND template = 'ended'`, [key.caseId])
    expect(rows[0].n).toBeGreaterThan(0)
  })

  it('an officer sees the office’s own filings, and only the number of others', async () => {
    const person = someone()
    const id = await register(person)
    await sent(answers(person))
    expect(await historyOf(id, '500103')).toMatchObject({ filings: [{ city: '510100' }], elsewhere: 0 })
    expect(await historyOf(id, '500101')).toEqual({ filings: [], elsewhere: 1 })
  })
})
