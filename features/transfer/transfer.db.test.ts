import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { differences, freshId, NOW, register, tablesWith, YEAR } from '@/tools/testing/register'
import type { Answers } from '@/domain/casework/definition'
import { fold } from '@/domain/casework/lifecycle'
import type { TransferRecord } from '@/domain/transfer/record'
import { documentDigest, lookUp, onFileOf, readCase } from '@/features/casework/data'
import { approveCase, claimCase, passOnCase, refuseCase } from '@/features/casework/mutations'
import { submitApplication } from '@/features/casework/submissions'
import type { ReceivedMessage } from '@/features/exchange/submissions'
import { sql, transaction } from '@/platform/database'
import { mintDistrictScope } from '@/platform/scope'
import { readRecord, readTransfer } from './data'
import { keepRecord } from './mutations'
import { transferService } from './service'
import { markedExchange, transferHandlers } from './submissions'

interface Sent { readonly exchangeId: string; readonly counterpart: string; readonly kind: string; readonly body: Record<string, unknown> }
const line = vi.hoisted(() => ({ speaks: new Set<string>(), sent: [] as unknown[] }))
vi.mock('@/features/exchange/data', () => ({ counterpartOf: (code: string) => (line.speaks.has(code) ? { id: code } : null), ownInstallation: () => null }))
vi.mock('@/features/exchange/mutations', () => ({ sendExchange: async (_: unknown, message: unknown) => void line.sent.push(message) }))
const sent = () => line.sent as Sent[]

withOpenCampaign()
beforeEach(() => {
  line.sent.length = 0
  line.speaks.clear()
})

const officer = (divisions: readonly string[] | 'all' = ['500103']) => mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions, permission: 'case.approve' })
const SICHUAN = '510000'
const record: TransferRecord = {
  scheme: 'employee', accountFen: 123_456, benefitUntil: '2026-07-31', originOffice: '示例市医疗保障经办机构',
  periods: [{ from: '2022-01', to: '2024-12', scheme: 'employee', months: 36 }, { from: '2025-03', to: '2026-07', scheme: 'employee', months: 17 }],
}

function answers(person: { readonly number: string; readonly name: string }, over: Answers = {}): Answers {
  return {
    direction: { way: 'entering' }, counterpart: { province: SICHUAN, city: '示例市' }, who: { for: 'self' }, person: { kind: 'resident-id', ...person },
    schemes: { from: 'employee', to: 'employee' }, state: { old: 'ended', new: 'joined', pension: 'no' }, ended: { year: '2026', month: '7' }, joined: { year: '2026', month: '10' },
    place: { division: '500103' }, contact: { notify: 'sms', phone: '13800000000' }, ...over,
  }
}

const apply = (given: Answers, over: { readonly insist?: boolean; readonly key?: string } = {}) =>
  submitApplication({ service: transferService, answers: given, consents: ['true'], locale: 'zh', channel: 'online', draft: null, now: NOW, key: over.key ?? randomUUID(), insist: over.insist ?? false })

async function opened(given: Answers, insist = false) {
  const done = await apply(given, { insist })
  if (!done.ok) throw new Error(`${done.code} ${JSON.stringify(done.detail)}`)
  return { personId: done.value.personId, caseId: done.value.caseId }
}

async function fileOf(key: { readonly personId: string; readonly caseId: string }) {
  const file = await readCase(key.personId, key.caseId)
  if (!file) throw new Error('no case')
  return file
}

const cover = async (personId: string) => (await sql().query('SELECT coverage_year AS year, scheme, state, starts_on::text AS from, ends_on::text AS to FROM coverage WHERE person_id = $1 ORDER BY 1', [personId])).rows
const found = async (number: string) => {
  const key = documentDigest('resident-id', number)
  return onFileOf(await lookUp([key], YEAR, randomUUID(), 'enrollment'), key)
}

describe('into the city, by hand', () => {
  it('goes from the letter to the carried years, each leg in its own days', async () => {
    const person = { number: freshId(), name: '转入甲' }
    const scope = officer()
    const key = await opened(answers(person))
    const file = await fileOf(key)
    // Accepted on Friday 20 November: ten working days, then the whole after fifteen.
    expect(file).toMatchObject({ state: 'in-review', leg: 'out', acceptedOn: '2026-11-20', legDueOn: '2026-12-04', dueOn: '2026-12-11', reasons: ['two-offices', 'not-on-roster'] })
    expect(await readTransfer(key.personId, key.caseId)).toMatchObject({ direction: 'entering', counterpart: SICHUAN, schemeFrom: 'employee', schemeTo: 'employee', exchangeId: null, turn: null })

    // Nothing is passed on, and nothing approved, while the record is missing.
    expect(await passOnCase(scope, key, { expectedSeq: 1, service: transferService, now: NOW })).toMatchObject({ ok: false, code: 'not-permitted' })
    expect(await keepRecord(scope, file, { record, expectedSeq: 1, now: NOW })).toEqual({ ok: true, value: undefined })
    expect((await readRecord(key.personId, key.caseId))?.record).toEqual(record)
    expect(await approveCase(scope, key, { expectedSeq: 1, basis: '', service: transferService, now: NOW })).toMatchObject({ ok: false, code: 'not-permitted' })

    const later = new Date('2026-11-25T02:00:00Z')
    expect(await passOnCase(scope, key, { expectedSeq: 1, service: transferService, now: later })).toMatchObject({ ok: true })
    expect(await fileOf(key)).toMatchObject({ leg: 'in', legDueOn: '2026-12-02', dueOn: '2026-12-11' })
    expect(await approveCase(scope, key, { expectedSeq: 2, basis: '', service: transferService, now: later })).toMatchObject({ ok: true })
    expect(await fileOf(key)).toMatchObject({ state: 'completed' })
    expect(await cover(key.personId)).toEqual([
      { year: 2022, scheme: 'elsewhere', state: 'enrolled', from: '2022-01-01', to: '2022-12-31' },
      { year: 2023, scheme: 'elsewhere', state: 'enrolled', from: '2023-01-01', to: '2023-12-31' },
      { year: 2024, scheme: 'elsewhere', state: 'enrolled', from: '2024-01-01', to: '2024-12-31' },
      { year: 2025, scheme: 'elsewhere', state: 'enrolled', from: '2025-03-01', to: '2025-12-31' },
      { year: 2026, scheme: 'elsewhere', state: 'enrolled', from: '2026-01-01', to: '2026-07-31' },
    ])
    // A later enrollment finds no gap, and the campaign counts nobody who is not covered by this city.
    expect((await found(person.number)).lastCovered).toBe(2026)
    expect(await differences()).toEqual([])
    expect(sent()).toEqual([])
    const { rows } = await sql().query(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, seq`, [key.caseId])
    expect(rows.map((row) => row.action).sort()).toEqual(['case.approved', 'case.evidence-added', 'case.passed-on', 'case.submitted'])
  })

  it('is typed in by whoever holds the case, and by nobody beside them', async () => {
    const [holder, other] = [officer(), officer()]
    const key = await opened(answers({ number: freshId(), name: '有人办' }))
    await claimCase(holder, key, { expectedSeq: 1, now: NOW })
    const file = await fileOf(key)
    expect(await keepRecord(other, file, { record, expectedSeq: 2, now: NOW })).toMatchObject({ ok: false, code: 'not-permitted' })
    expect(await readRecord(key.personId, key.caseId)).toBeNull()
    expect(await keepRecord({ ...other, covering: [holder.staffId] } as typeof other, file, { record, expectedSeq: 2, now: NOW })).toMatchObject({ ok: true })
    expect(await keepRecord(holder, file, { record, expectedSeq: 2, now: NOW })).toMatchObject({ ok: true })
  })

  it('leaves the years alone that this city covered itself', async () => {
    const person = { number: freshId(), name: '转入乙' }
    await register(person)
    const scope = officer()
    const key = await opened(answers(person))
    await keepRecord(scope, await fileOf(key), { record, expectedSeq: 1, now: NOW })
    await passOnCase(scope, key, { expectedSeq: 1, service: transferService, now: NOW })
    expect(await approveCase(scope, key, { expectedSeq: 2, basis: '', service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect((await cover(key.personId)).find((row) => row.year === 2026)).toMatchObject({ scheme: 'resident', state: 'enrolled' })
    expect(await differences()).toEqual([])
  })

  it('keeps the record sealed, under the number the screen showed, in open cases, within the scope', async () => {
    const person = { number: freshId(), name: '密封人' }
    const key = await opened(answers(person))
    const file = await fileOf(key)
    const office = '绝无仅有市医保中心'
    expect(await keepRecord(officer(), file, { record: { ...record, originOffice: office }, expectedSeq: 1, now: NOW })).toMatchObject({ ok: true })
    expect(await tablesWith([office, person.name, person.number])).toEqual([])
    expect(await keepRecord(officer(), file, { record, expectedSeq: 9, now: NOW })).toMatchObject({ ok: false, code: 'changed' })
    await refuseCase(officer(), key, { expectedSeq: 1, code: 'not-found-at-origin', service: transferService, now: NOW })
    expect(await keepRecord(officer(), file, { record, expectedSeq: 2, now: NOW })).toMatchObject({ ok: false, code: 'not-permitted' })
    expect(await claimCase(officer(['500105']), key, { expectedSeq: 2, now: NOW })).toMatchObject({ ok: false, code: 'out-of-scope' })
    expect((await fileOf(key)).state).toBe('refused')
    expect(sent()).toEqual([])
  })
})

describe('out of the city, by hand', () => {
  const leaving = (person: { readonly number: string; readonly name: string }, over: Answers = {}) =>
    answers(person, { direction: { way: 'leaving' }, schemes: { from: 'resident', to: 'employee' }, state: { old: 'ended', new: 'joined' }, ended: { year: '2026', month: '8' }, joined: { year: '2026', month: '9' }, ...over })

  it('gives what our own ledger says, and ends cover here from the month after', async () => {
    const person = { number: freshId(), name: '转出甲' }
    const id = await register(person)
    await sql().query(
      `INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, starts_on, ends_on, enrolled_at, paid_at) VALUES ($1, $2, '500103', 'adult', 'online', 'resident', 1, 'enrolled', '2027-01-01', '2027-12-31', $3, $3)`,
      [id, YEAR, NOW],
    )
    const scope = officer()
    const key = await opened(leaving(person))
    expect(key.personId).toBe(id)
    expect(await fileOf(key)).toMatchObject({ leg: 'out', legDueOn: '2026-12-04', reasons: ['two-offices'] })
    expect(await passOnCase(scope, key, { expectedSeq: 1, service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(await readRecord(key.personId, key.caseId)).toMatchObject({ origin: 'ledger', record: { scheme: 'resident', periods: [{ from: '2026-01', to: '2026-08', scheme: 'resident', months: 8 }], benefitUntil: '2026-08-31' } })
    // Once it has gone out, it is not typed over.
    expect(await keepRecord(scope, await fileOf(key), { record, expectedSeq: 2, now: NOW })).toMatchObject({ ok: false, code: 'not-permitted' })
    expect((await cover(id)).every((row) => row.state === 'enrolled')).toBe(true)
    expect(await approveCase(scope, key, { expectedSeq: 2, basis: '', service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(await cover(id)).toMatchObject([{ year: 2026, state: 'ended', to: '2026-08-31' }, { year: 2027, state: 'ended' }])
    expect(await differences()).toEqual([])
  })

  it('passes on nothing about somebody nobody knows, and may be refused', async () => {
    const key = await opened(leaving({ number: freshId(), name: '查无此人' }))
    expect(await passOnCase(officer(), key, { expectedSeq: 1, service: transferService, now: NOW })).toMatchObject({ ok: false, code: 'not-permitted' })
    expect(await refuseCase(officer(), key, { expectedSeq: 1, code: 'not-found-at-origin', service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(fold((await fileOf(key)).events).state).toBe('refused')
  })

  it('takes along what an earlier transfer brought', async () => {
    const person = { number: freshId(), name: '往返人' }
    const scope = officer()
    const first = await opened(answers(person))
    await keepRecord(scope, await fileOf(first), { record, expectedSeq: 1, now: NOW })
    await passOnCase(scope, first, { expectedSeq: 1, service: transferService, now: NOW })
    await approveCase(scope, first, { expectedSeq: 2, basis: '', service: transferService, now: NOW })
    const back = await opened(leaving(person, { counterpart: { province: '440000' }, ended: { year: '2026', month: '10' }, joined: { year: '2026', month: '11' } }))
    expect(await passOnCase(scope, back, { expectedSeq: 1, service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect((await readRecord(back.personId, back.caseId))?.record.periods).toEqual(record.periods)
  })
})

describe('what speaks against a transfer', () => {
  it.each([
    ['retired', { state: { old: 'ended', new: 'joined', pension: 'yes' } }, 'retired', 'state'],
    ['cover that runs', { state: { old: 'runs', new: 'joined', pension: 'no' } }, 'still-covered', 'state'],
    ['not joined', { state: { old: 'ended', new: 'not-yet', pension: 'no' } }, 'not-joined', 'state'],
    ['residents within the year', { schemes: { from: 'resident', to: 'resident' }, state: { old: 'ended', new: 'joined' } }, 'wrong-year', 'joined'],
  ] as const)('%s is told, and looked at by a person on demand', async (_, over, code, at) => {
    const given = answers({ number: freshId(), name: '不合规人' }, over)
    expect(await apply(given)).toMatchObject({ ok: false, code: 'rule', detail: { code, key: at } })
    expect((await fileOf(await opened(given, true))).reasons).toContain(code)
  })

  it('tells of cover in two places at once, and stops nothing', async () => {
    const key = await opened(answers({ number: freshId(), name: '重复人' }, { ended: { year: '2026', month: '10' } }))
    expect((await fileOf(key)).reasons).toContain('overlap')
  })

  it('tells of a second application for the same person, to who knows the name alone', async () => {
    const person = { number: freshId(), name: '两次人' }
    await register(person)
    const first = await opened(answers(person))
    expect(await apply(answers(person))).toMatchObject({ ok: false, code: 'rule', detail: { code: 'transfer-pending', key: 'person' } })
    expect((await fileOf(await opened(answers(person), true))).reasons).toEqual(['two-offices', 'transfer-pending'])
    // With another name nothing is told: an officer sees that both differ.
    const other = await opened(answers({ ...person, name: '别的名' }))
    expect((await fileOf(other)).reasons).toEqual(['two-offices', 'name-differs', 'transfer-pending'])
    await refuseCase(officer(), first, { expectedSeq: 1, code: 'no-answer', service: transferService, now: NOW })
  })

  it('takes no answers that only claim to come from a bureau', async () => {
    const person = { number: freshId(), name: '冒名人' }
    const letter = { kind: 'information-form', way: 'entering', province: SICHUAN, scheme: 'employee', division: '500103', exchange: `${randomUUID()}/0123456789abcdef` }
    const given: Answers = { who: { for: 'other' }, person: { kind: 'resident-id', ...person }, letter }
    for (const insist of [false, true]) {
      expect(await submitApplication({ service: transferService, answers: given, consents: ['true', 'helper'], locale: 'zh', channel: 'online', draft: null, now: NOW, key: randomUUID(), insist })).toMatchObject({ ok: false, code: 'rule', detail: { code: 'letter' } })
    }
  })
})

const handlers = transferHandlers(transferService)
const receive = (message: Omit<ReceivedMessage, 'counterpart' | 'now'> & { readonly counterpart?: string }) =>
  transaction((client) => handlers.receive(client, { counterpart: SICHUAN, now: NOW, ...message } as ReceivedMessage))
const about = (person: { readonly number: string; readonly name: string }) => ({ documentKind: 'resident-id' as const, documentNumber: person.number, name: person.name })
const letterBody = (person: { readonly number: string; readonly name: string }) =>
  ({ person: about(person), scheme: 'resident', destination: { division: '510100', office: '示例市医保中心' }, appliedOn: '2026-11-20' }) as never
const formBody = (person: { readonly number: string; readonly name: string }) => ({ person: about(person), ...record }) as never
const casesOf = async (exchangeId: string) => (await sql().query('SELECT person_id AS "personId", case_id AS "caseId" FROM transfer WHERE exchange_id = $1', [exchangeId])).rows as { personId: string; caseId: string }[]
const only = async (exchangeId: string) => {
  const [one, ...more] = await casesOf(exchangeId)
  if (!one || more.length > 0) throw new Error(`${more.length + (one ? 1 : 0)} cases`)
  return one
}

describe('with a bureau that understands messages', () => {
  beforeEach(() => line.speaks.add(SICHUAN))

  it('asks for the record at once, takes it once, and answers the approval', async () => {
    const person = { number: freshId(), name: '消息甲' }
    const key = await opened(answers(person))
    expect(sent()).toMatchObject([{ counterpart: SICHUAN, kind: 'contact-letter', body: { person: about(person), scheme: 'employee', destination: { division: '500103' }, appliedOn: '2026-11-20' } }])
    const exchangeId = sent()[0]?.exchangeId ?? ''
    expect(await readTransfer(key.personId, key.caseId)).toMatchObject({ exchangeId, turn: 'theirs' })

    expect(await receive({ exchangeId, kind: 'information-form', body: formBody({ number: freshId(), name: '别人' }) })).toMatchObject({ ok: false, code: 'other-person' })
    expect(await receive({ exchangeId, kind: 'information-form', body: formBody(person) })).toMatchObject({ ok: true })
    const after = await fileOf(key)
    expect(after).toMatchObject({ leg: 'in', lastSeq: 2 })
    expect(await readRecord(key.personId, key.caseId)).toMatchObject({ origin: 'message', record })
    expect(await receive({ exchangeId, kind: 'information-form', body: formBody(person) })).toMatchObject({ ok: true })
    expect((await fileOf(key)).lastSeq).toBe(2)
    expect(await keepRecord(officer(), after, { record, expectedSeq: 2, now: NOW })).toMatchObject({ ok: false, code: 'record-by-message' })

    expect(await approveCase(officer(), key, { expectedSeq: 2, basis: '', service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(sent().map((one) => one.kind)).toEqual(['contact-letter', 'acknowledgement'])
    expect(sent()[1]).toMatchObject({ exchangeId, body: { acceptedOn: '2026-11-20' } })
    expect(await readTransfer(key.personId, key.caseId)).toMatchObject({ turn: 'over' })
  })

  it('says why it refuses what it was given', async () => {
    const person = { number: freshId(), name: '消息乙' }
    const key = await opened(answers(person))
    const exchangeId = sent()[0]?.exchangeId ?? ''
    await receive({ exchangeId, kind: 'information-form', body: formBody(person) })
    await refuseCase(officer(), key, { expectedSeq: 2, code: 'overlap', service: transferService, now: NOW })
    expect(sent().at(-1)).toMatchObject({ exchangeId, kind: 'rejection', body: { code: 'overlap' } })
  })

  it('writes nothing out of turn when it refuses while the other side has the word', async () => {
    const key = await opened(answers({ number: freshId(), name: '消息丙' }))
    const exchangeId = sent()[0]?.exchangeId ?? ''
    await refuseCase(officer(), key, { expectedSeq: 1, code: 'no-answer', service: transferService, now: NOW })
    expect(sent().map((one) => one.kind)).toEqual(['contact-letter'])
    // The form that comes after is refused, and leaves no trace.
    const late = receive({ exchangeId, kind: 'information-form', body: formBody({ number: (await fileOf(key)).answers['person']?.['number'] ?? '', name: '消息丙' }) })
    expect(await late).toMatchObject({ ok: false, code: 'not-permitted' })
  })

  it('opens one case for one letter, however often it comes, gives the record and completes on the acknowledgement', async () => {
    const person = { number: freshId(), name: '来函甲' }
    const id = await register(person)
    const exchangeId = '0199a000-0000-7000-8000-000000000001'
    for (let i = 0; i < 3; i++) expect(await receive({ exchangeId, kind: 'contact-letter', body: letterBody(person) })).toMatchObject({ ok: true })
    const key = await only(exchangeId)
    const file = await fileOf(key)
    expect(file).toMatchObject({ personId: id, channel: 'exchange', divisionId: '500103', situation: 'leaving', leg: 'out', legDueOn: '2026-12-04', reasons: ['by-exchange'] })
    expect(await passOnCase(officer(), key, { expectedSeq: 1, service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(sent()).toMatchObject([{ exchangeId, kind: 'information-form', body: { person: about(person), scheme: 'resident', periods: [{ from: '2026-01', to: '2026-11', months: 11 }], accountFen: null } }])
    expect(await receive({ exchangeId, kind: 'acknowledgement', body: { acceptedOn: '2026-11-24' } as never })).toMatchObject({ ok: true })
    expect(await receive({ exchangeId, kind: 'acknowledgement', body: { acceptedOn: '2026-11-24' } as never })).toMatchObject({ ok: true })
    const closed = await fileOf(key)
    expect(closed).toMatchObject({ state: 'completed', lastSeq: 3 })
    expect(closed.events.at(-1)).toMatchObject({ kind: 'approved', actorKind: 'counterpart' })
    expect(await cover(id)).toMatchObject([{ year: 2026, state: 'ended', to: '2026-11-30' }])
    expect(await differences()).toEqual([])
  })

  it('opens a case about somebody nobody knows, for an officer to say so', async () => {
    const person = { number: freshId(), name: '来函乙' }
    const exchangeId = '0199a000-0000-7000-8000-000000000002'
    expect(await receive({ exchangeId, kind: 'contact-letter', body: letterBody(person) })).toMatchObject({ ok: true })
    const key = await only(exchangeId)
    expect((await fileOf(key)).reasons).toEqual(['by-exchange', 'not-on-roster'])
    await refuseCase(officer('all'), key, { expectedSeq: 1, code: 'not-found-at-origin', service: transferService, now: NOW })
    expect(sent()).toMatchObject([{ exchangeId, kind: 'rejection', body: { code: 'not-found-at-origin' } }])
  })

  it('begins with the second leg when the form comes unasked', async () => {
    const person = { number: freshId(), name: '来表甲' }
    const exchangeId = '0199a000-0000-7000-8000-000000000003'
    for (let i = 0; i < 2; i++) expect(await receive({ exchangeId, kind: 'information-form', body: formBody(person) })).toMatchObject({ ok: true })
    const key = await only(exchangeId)
    expect(await fileOf(key)).toMatchObject({ leg: 'in', situation: 'entering', legDueOn: '2026-11-27', dueOn: '2026-11-27' })
    expect(await approveCase(officer('all'), key, { expectedSeq: 1, basis: '', service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(sent()).toMatchObject([{ exchangeId, kind: 'acknowledgement' }])
    expect((await cover(key.personId)).map((row) => row.year)).toEqual([2022, 2023, 2024, 2025, 2026])
  })

  it('opens the exchange with the form when it is the place left, and is refused by the other side in words a resident can read', async () => {
    const person = { number: freshId(), name: '转出乙' }
    const id = await register(person)
    const key = await opened(answers(person, { direction: { way: 'leaving' }, schemes: { from: 'resident', to: 'employee' }, state: { old: 'ended', new: 'joined' }, ended: { year: '2026', month: '8' }, joined: { year: '2026', month: '9' } }))
    expect(sent()).toEqual([])
    await passOnCase(officer(), key, { expectedSeq: 1, service: transferService, now: NOW })
    const exchangeId = sent()[0]?.exchangeId ?? ''
    expect(sent()).toMatchObject([{ kind: 'information-form', counterpart: SICHUAN }])
    expect(await receive({ exchangeId, kind: 'rejection', body: { code: 'their-own-reason' } as never })).toMatchObject({ ok: true })
    const file = await fileOf(key)
    expect(file.state).toBe('refused')
    expect(file.events.at(-1)?.data['code']).toBe('refused-elsewhere')
    expect((await cover(id)).every((row) => row.state === 'enrolled')).toBe(true)
    expect(sent()).toHaveLength(1)
  })

  it('goes on by hand when the message cannot be brought to the other side', async () => {
    const person = { number: freshId(), name: '断线人' }
    const key = await opened(answers(person))
    const exchangeId = sent()[0]?.exchangeId ?? ''
    const settled = (outcome: 'dead' | 'accepted', code: string | null) => transaction((client) => handlers.settled?.(client, { exchangeId, counterpart: SICHUAN, kind: 'contact-letter', outcome, code, now: NOW }) ?? Promise.resolve())
    await settled('dead', 'no-route')
    expect(await readTransfer(key.personId, key.caseId)).toMatchObject({ turn: 'over', faultCode: 'no-route' })
    await settled('accepted', null)
    expect(await readTransfer(key.personId, key.caseId)).toMatchObject({ turn: 'theirs', faultCode: null })
    await settled('dead', null)
    expect(await readTransfer(key.personId, key.caseId)).toMatchObject({ faultCode: 'dead' })
    await keepRecord(officer(), await fileOf(key), { record, expectedSeq: 1, now: NOW })
    await passOnCase(officer(), key, { expectedSeq: 1, service: transferService, now: NOW })
    expect(await approveCase(officer(), key, { expectedSeq: 2, basis: '', service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(sent()).toHaveLength(1)
  })

  it.each([
    ['an acknowledgement of nothing', 'acknowledgement', { acceptedOn: '2026-11-24' }, 'unexpected'],
    ['a rejection of nothing', 'rejection', { code: 'whatever' }, 'unexpected'],
    ['a number that is none', 'contact-letter', letterBody({ number: '110101199003070000', name: '坏号码' }), 'person-malformed'],
    ['periods that overlap', 'information-form', { person: about({ number: freshId(), name: '坏表' }), ...record, periods: [record.periods[0], record.periods[0]] }, 'periods-malformed'],
  ] as const)('refuses %s with a code, and opens nothing', async (_, kind, body, code) => {
    const exchangeId = '0199a000-0000-7000-8000-0000000000ff'
    expect(await receive({ exchangeId, kind, body: body as never })).toMatchObject({ ok: false, code })
    expect(await casesOf(exchangeId)).toEqual([])
  })

  it('refuses a place that is not one', async () => {
    expect(await receive({ exchangeId: '0199a000-0000-7000-8000-0000000000fe', counterpart: 'nowhere', kind: 'contact-letter', body: letterBody({ number: freshId(), name: '无处' }) })).toMatchObject({ ok: false, code: 'place-unknown' })
  })

  it('marks what it opens so that nobody else can', () => {
    expect(markedExchange('a')).toMatch(/^a\/[0-9a-f]{16}$/)
    expect(markedExchange('a')).not.toBe(markedExchange('b').replace('b/', 'a/'))
  })
})
