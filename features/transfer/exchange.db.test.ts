import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { freshId, NOW, register } from '@/tools/testing/register'
import type { Answers } from '@/domain/casework/definition'
import type { Letter } from '@/domain/exchange/envelope'
import { readContent } from '@/domain/exchange/messages'
import { readCase } from '@/features/casework/data'
import { approveCase, passOnCase, refuseCase } from '@/features/casework/mutations'
import { submitApplication } from '@/features/casework/submissions'
import { takeMessage } from '@/features/exchange/submissions'
import { parseDirectory, setCounterparts } from '@/platform/counterparts'
import { sql } from '@/platform/database'
import { newKeyFileText, parseKeyFile } from '@/platform/keys'
import { mintDistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { readRecord } from './data'
import { keepRecord } from './mutations'
import { transferService } from './service'
import { transferHandlers } from './submissions'

/** The room on the real exchange: turns, order and outbox are the exchange's own. */
withOpenCampaign()

const OTHER = '510000'
const handlers = transferHandlers(transferService)
beforeAll(() => {
  const keys = [...(parseKeyFile(newKeyFileText()).exchange?.keys ?? [])].map(([id, { card }]) => ({ id, ...card }))
  setCounterparts(parseDirectory(JSON.stringify({ self: '500000', counterparts: [{ id: OTHER, url: 'https://canbao.example', keys }] })))
})
afterAll(() => setCounterparts(undefined))

const officer = mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: 'all', permission: 'case.approve' })
type Someone = { readonly number: string; readonly name: string }
const about = (person: Someone) => ({ documentKind: 'resident-id', documentNumber: person.number, name: person.name })
const FORM = { scheme: 'employee', periods: [{ from: '2024-01', to: '2026-07', scheme: 'employee', months: 31 }], accountFen: 500, benefitUntil: '2026-07-31', originOffice: '示例市医保中心' }

const take = (exchange: string, seq: number, kind: Letter['kind'], writer: Letter['writer'], body: unknown, id = uuidv7(NOW)) => {
  const content = readContent(kind, body)
  if (!content) throw new Error('not a body')
  return takeMessage(handlers, { protocol: 1, id, exchange, from: OTHER, to: '500000', seq, kind, writer, body }, content, NOW)
}
const out = async (exchange: string) => (await sql().query(`SELECT seq, kind FROM exchange_message WHERE direction = 'out' AND exchange_id = $1 ORDER BY seq`, [exchange])).rows
const caseOf = async (exchange: string) => {
  const { rows } = await sql().query('SELECT person_id, case_id FROM transfer WHERE exchange_id = $1', [exchange])
  if (rows.length !== 1) throw new Error(`${rows.length} cases`)
  return { personId: rows[0].person_id as string, caseId: rows[0].case_id as string }
}
const stateOf = async (key: { readonly personId: string; readonly caseId: string }) => (await readCase(key.personId, key.caseId))?.state

async function opened(person: Someone, over: Answers = {}) {
  const answers: Answers = {
    direction: { way: 'entering' }, counterpart: { province: OTHER }, who: { for: 'self' }, person: { kind: 'resident-id', ...person }, schemes: { from: 'employee', to: 'employee' },
    state: { old: 'ended', new: 'joined', pension: 'no' }, ended: { year: '2026', month: '7' }, joined: { year: '2026', month: '8' }, place: { division: '500103' }, contact: { notify: 'mailbox' }, ...over,
  }
  const sent = await submitApplication({ service: transferService, answers, consents: ['true'], locale: 'zh', channel: 'online', draft: null, now: NOW, key: randomUUID() })
  if (!sent.ok) throw new Error(sent.code)
  const key = { personId: sent.value.personId, caseId: sent.value.caseId }
  const { rows } = await sql().query('SELECT exchange_id FROM transfer WHERE case_id = $1', [key.caseId])
  return { ...key, exchange: rows[0].exchange_id as string | null }
}
const leaving: Answers = { direction: { way: 'leaving' }, schemes: { from: 'resident', to: 'employee' }, state: { old: 'ended', new: 'joined' } }

describe('on the real exchange', () => {
  it('a transfer into the city is asked for, given, approved and acknowledged', async () => {
    const person = { number: freshId(), name: '换入人' }
    const { exchange, ...key } = await opened(person)
    if (!exchange) throw new Error('nothing was asked')
    const id = uuidv7(NOW)
    expect(await take(exchange, 2, 'information-form', 'origin', { person: about(person), ...FORM }, id)).toEqual({ code: null, repeated: false })
    expect(await take(exchange, 2, 'information-form', 'origin', { person: about(person), ...FORM }, id)).toEqual({ code: null, repeated: true })
    expect(await approveCase(officer, key, { expectedSeq: 2, basis: '', service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(await out(exchange)).toEqual([{ seq: 1, kind: 'contact-letter' }, { seq: 3, kind: 'acknowledgement' }])
  })

  it('a transfer out of the city is asked for from there, given and ended here by the acknowledgement', async () => {
    const person = { number: freshId(), name: '换出人' }
    await register(person)
    const exchange = uuidv7(NOW)
    const body = { person: about(person), scheme: 'resident', destination: { division: '510100', office: '示例市医保中心' }, appliedOn: '2026-11-20' }
    const id = uuidv7(NOW)
    expect(await take(exchange, 1, 'contact-letter', 'destination', body, id)).toEqual({ code: null, repeated: false })
    expect(await take(exchange, 1, 'contact-letter', 'destination', body, id)).toEqual({ code: null, repeated: true })
    // An acknowledgement that overtakes the form waits outside.
    expect(await take(exchange, 3, 'acknowledgement', 'destination', { acceptedOn: '2026-11-24' })).toMatchObject({ code: 'out-of-order' })
    const key = await caseOf(exchange)
    expect(await passOnCase(officer, key, { expectedSeq: 1, service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(await out(exchange)).toEqual([{ seq: 2, kind: 'information-form' }])
    expect(await take(exchange, 3, 'acknowledgement', 'destination', { acceptedOn: '2026-11-24' })).toEqual({ code: null, repeated: false })
    expect(await stateOf(key)).toBe('completed')
  })

  it('a letter about somebody nobody knows is rejected', async () => {
    const exchange = uuidv7(NOW)
    await take(exchange, 1, 'contact-letter', 'destination', { person: about({ number: freshId(), name: '无此人' }), scheme: 'employee', destination: { division: '510100', office: '示例' }, appliedOn: '2026-11-20' })
    expect(await refuseCase(officer, await caseOf(exchange), { expectedSeq: 1, code: 'not-found-at-origin', service: transferService, now: NOW })).toMatchObject({ ok: true })
    expect(await out(exchange)).toEqual([{ seq: 2, kind: 'rejection' }])
  })

  it('a transfer that begins here as the place left is opened with the form, and refused by the rejection', async () => {
    const person = { number: freshId(), name: '先转出' }
    await register(person)
    const { exchange: before, ...key } = await opened(person, leaving)
    expect(before).toBeNull()
    expect(await passOnCase(officer, key, { expectedSeq: 1, service: transferService, now: NOW })).toMatchObject({ ok: true })
    const exchange = (await sql().query('SELECT exchange_id FROM transfer WHERE case_id = $1', [key.caseId])).rows[0].exchange_id as string
    expect(await out(exchange)).toEqual([{ seq: 1, kind: 'information-form' }])
    expect(await take(exchange, 2, 'rejection', 'destination', { code: 'not-joined' })).toEqual({ code: null, repeated: false })
    expect(await stateOf(key)).toBe('refused')
  })

  it.each(['open', 'approved'] as const)('a form that arrives after an officer went on by hand gets its answer (%s)', async (when) => {
    const person = { number: freshId(), name: '手工转' }
    const { exchange, ...key } = await opened(person)
    if (!exchange) throw new Error('nothing was asked')
    const file = await readCase(key.personId, key.caseId)
    if (!file) throw new Error('no case')
    const typed = { ...FORM, scheme: 'employee', accountFen: 700, periods: [{ from: '2025-01', to: '2026-07', scheme: 'employee', months: 19 }] } as const
    expect(await keepRecord(officer, file, { record: typed, expectedSeq: 1, now: NOW })).toMatchObject({ ok: true })
    expect(await passOnCase(officer, key, { expectedSeq: 1, service: transferService, now: NOW })).toMatchObject({ ok: true })
    const approve = () => approveCase(officer, key, { expectedSeq: 2, basis: '', service: transferService, now: NOW })
    if (when === 'approved') expect(await approve()).toMatchObject({ ok: true })
    expect(await take(exchange, 2, 'information-form', 'origin', { person: about(person), ...FORM })).toEqual({ code: null, repeated: false })
    if (when === 'open') expect(await approve()).toMatchObject({ ok: true })
    // Without it the place left would never end its cover. What the officer had accepted stands.
    expect(await out(exchange)).toEqual([{ seq: 1, kind: 'contact-letter' }, { seq: 3, kind: 'acknowledgement' }])
    expect((await readRecord(key.personId, key.caseId))?.record.accountFen).toBe(700)
    expect(await stateOf(key)).toBe('completed')
  })

  it('a form and an officer\'s approval by hand at one moment end with one answer', async () => {
    for (let round = 0; round < 6; round++) {
      const person = { number: freshId(), name: '同时转' }
      const { exchange, ...key } = await opened(person)
      const file = await readCase(key.personId, key.caseId)
      if (!exchange || !file) throw new Error('nothing was asked')
      await keepRecord(officer, file, { record: { ...FORM, periods: [{ from: '2025-01', to: '2026-07', scheme: 'employee', months: 19 }] } as never, expectedSeq: 1, now: NOW })
      await passOnCase(officer, key, { expectedSeq: 1, service: transferService, now: NOW })
      const [approved, taken] = await Promise.all([
        approveCase(officer, key, { expectedSeq: 2, basis: '', service: transferService, now: NOW }), take(exchange, 2, 'information-form', 'origin', { person: about(person), ...FORM }),
      ])
      expect([approved.ok, taken]).toEqual([true, { code: null, repeated: false }])
      expect(await out(exchange)).toEqual([{ seq: 1, kind: 'contact-letter' }, { seq: 3, kind: 'acknowledgement' }])
    }
  })

  it('a form with cover before its person was born, or of centuries, writes nothing', async () => {
    const person = { number: freshId(), name: '换年代' }
    const { exchange, ...key } = await opened(person)
    if (!exchange) throw new Error('nothing was asked')
    for (const [from, to] of [['1930-01', '1931-01'], ['1790-01', '2026-07']] as const) {
      const body = { person: about(person), ...FORM, periods: [{ from, to, scheme: 'employee', months: 12 }] }
      expect(await take(exchange, 2, 'information-form', 'origin', body)).toEqual({ code: 'periods-malformed', repeated: false })
    }
    expect((await sql().query('SELECT 1 FROM transfer_record WHERE case_id = $1', [key.caseId])).rowCount).toBe(0)
  })

  it('a form for a case that is closed is refused for good, and nothing of it stays', async () => {
    const person = { number: freshId(), name: '已拒人' }
    const { exchange, ...key } = await opened(person)
    if (!exchange) throw new Error('nothing was asked')
    await refuseCase(officer, key, { expectedSeq: 1, code: 'no-answer', service: transferService, now: NOW })
    expect(await take(exchange, 2, 'information-form', 'origin', { person: about(person), ...FORM })).toEqual({ code: 'not-permitted', repeated: false })
    expect((await sql().query('SELECT 1 FROM transfer_record WHERE case_id = $1', [key.caseId])).rowCount).toBe(0)
    expect(await out(exchange)).toEqual([{ seq: 1, kind: 'contact-letter' }])
  })
})
