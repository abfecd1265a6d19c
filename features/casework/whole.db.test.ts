import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { enrollmentService } from '@/features/enrollment/service'
import { sql } from '@/platform/database'
import { mintDistrictScope, mintOwnCase } from '@/platform/scope'
import { answersFor, differences, fingerprint, freshId, NOW, register, sentCase, submit, tablesWith } from '@/tools/testing/register'
import { findDraft, readCase } from './data'
import { addNote, approveCase, changeDraft, giveInformation, recordPayment, refuseCase, requestInformation, saveStep, startDraft, submitApplication, withdrawCase } from './mutations'

withOpenCampaign()
const officer = () => mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: ['500103'], permission: 'case.decide' })
const payment = (notice: { readonly id: string; readonly amountFen: number }, over = {}) =>
  recordPayment({ noticeId: notice.id, amountFen: notice.amountFen, paidAt: NOW, providerReference: 'SBX-000000000000', service: () => enrollmentService, now: NOW, ...over })
const noticeOf = async (key: { readonly personId: string; readonly caseId: string }) => {
  const notice = (await readCase(key.personId, key.caseId))?.notices.at(-1)
  if (!notice) throw new Error('no notice')
  return notice
}

/** Makes every write to a table fail while the work runs. */
async function failing(table: string, work: () => Promise<unknown>): Promise<void> {
  await sql().query(`ALTER TABLE ${table} ADD CONSTRAINT never CHECK (false) NOT VALID`)
  try {
    await expect(work()).rejects.toMatchObject({ code: '23514' })
  } finally {
    await sql().query(`ALTER TABLE ${table} DROP CONSTRAINT never`)
  }
}

describe('a write that fails in one part leaves nothing', () => {
  it.each(['document_identity', 'person', 'case_file', 'case_event', 'case_subject', 'coverage', 'payment_notice', 'outbound_message', 'draft', 'audit_entry', 'audit_head', 'campaign_counter'])('submission, part %s', async (table) => {
    const known = { number: freshId(), name: '已知人' }
    await register(known)
    const { code } = await startDraft({ service: 'enrollment', version: 'v1', locale: 'zh', channel: 'online', now: NOW })
    const empty = await findDraft(code, NOW)
    const answers = answersFor([known, { number: freshId(), name: '未知人' }])
    const draft = empty && (await changeDraft(empty, NOW, () => ({ answers, typed: null })))
    if (!draft) throw new Error('no draft')
    const send = () => submitApplication({ service: enrollmentService, answers, consents: ['true'], locale: 'zh', channel: 'online', key: draft.submissionKey, draft, now: NOW })
    const before = await fingerprint()
    await failing(table, send)
    expect(await fingerprint()).toEqual(before)
    expect(await send()).toMatchObject({ ok: true, value: { repeated: false } })
    expect(await differences()).toEqual([])
  })

  it.each(['coverage', 'population', 'person', 'payment_notice', 'outbound_message', 'case_subject', 'case_event', 'case_file', 'audit_entry', 'campaign_counter'])('approval, part %s', async (table) => {
    const key = await sentCase('review')
    const approve = () => approveCase(officer(), key, { expectedSeq: 1, basis: '依据', service: enrollmentService, now: NOW })
    const before = await fingerprint()
    await failing(table, approve)
    expect(await fingerprint()).toEqual(before)
    expect(await approve()).toMatchObject({ ok: true })
    expect(await differences()).toEqual([])
  })

  it.each(['payment_notice', 'coverage', 'outbound_message', 'case_event', 'case_file', 'audit_entry', 'campaign_counter'])('payment, part %s', async (table) => {
    const notice = await noticeOf(await sentCase('straight'))
    const before = await fingerprint()
    await failing(table, () => payment(notice))
    expect(await fingerprint()).toEqual(before)
    expect(await payment(notice)).toMatchObject({ ok: true, value: { repeated: false } })
    expect(await differences()).toEqual([])
  })

  it.each(['coverage', 'case_subject', 'payment_notice', 'outbound_message', 'case_event', 'case_file', 'audit_entry'])('withdrawal, part %s', async (table) => {
    const sent = await sentCase('straight')
    const withdraw = () => withdrawCase(mintOwnCase(sent.personId, sent.caseId, sent.reference), { service: enrollmentService, now: NOW })
    const before = await fingerprint()
    await failing(table, withdraw)
    expect(await fingerprint()).toEqual(before)
    expect(await withdraw()).toMatchObject({ ok: true })
    expect(await differences()).toEqual([])
  })

  it('nor does a refusal: closed, incomplete, without consent, used key, already enrolled', async () => {
    const { person } = await sentCase('straight')
    const key = randomUUID()
    await submit(answersFor([{ number: freshId(), name: '用钥人' }]), key)
    await sql().query('UPDATE campaign SET open = true')
    const before = await fingerprint()
    const codes = [
      await submit(answersFor([person])),
      await submit(answersFor([{ number: freshId(), name: '另一人' }]), key),
      await submit(answersFor([{ number: freshId(), name: '另一人' }]), randomUUID(), []),
      await submit({}),
    ].map((one) => !one.ok && one.code)
    expect(codes).toEqual(['already-enrolled', 'key-reused', 'consent', 'incomplete'])
    expect(await fingerprint()).toEqual(before)
  })
})

describe('what is private', () => {
  it('stands in clear in no column of no table, from the first typed answer to the last word', async () => {
    const doubt = { number: freshId(), name: '独孤求败甲' }
    const child = { number: freshId('1999-01-01'), name: 'محمد الافتراضي' }
    const words = ['我的说明文字', '办案人备注', '批准的依据']
    const street = '独一无二路九号'
    const phone = '13912345678'
    const wrong = `${doubt.number.slice(0, 17)}?`
    const needles = [doubt.number, child.number, wrong, doubt.name, child.name, phone, street, ...words]

    const { code } = await startDraft({ service: 'enrollment', version: 'v1', locale: 'zh', channel: 'online', now: NOW })
    const draft = await findDraft(code, NOW)
    if (!draft) throw new Error('no draft')
    await saveStep(draft, 'person.1', { values: { kind: 'resident-id', number: wrong, name: doubt.name }, problems: [{ field: 'number', code: 'document-pattern' }] }, NOW, 'zh', 'v1')
    const answers = answersFor([doubt, child], { address: { division: '500103', detail: street, standing: 'registered' }, contact: { notify: 'sms', phone } })
    const filled = await changeDraft(draft, NOW, (current) => ({ answers, typed: current.typed }))
    expect(await tablesWith([...needles, code])).toEqual([])

    if (!filled) throw new Error('no draft')
    const sent = await submitApplication({ service: enrollmentService, answers, consents: ['true'], locale: 'zh', channel: 'online', key: filled.submissionKey, draft: filled, now: NOW })
    if (!sent.ok) throw new Error(sent.code)
    const key = sent.value
    await addNote(officer(), key, { expectedSeq: 1, words: words[1] ?? '', now: NOW })
    await requestInformation(officer(), key, { expectedSeq: 2, code: 'explain', answerBy: '2026-12-01', words: '请说明', service: enrollmentService, now: NOW })
    await giveInformation(mintOwnCase(key.personId, key.caseId, key.reference), { words: words[0] ?? '', now: NOW })
    expect(await approveCase(officer(), key, { expectedSeq: 4, basis: words[2] ?? '', service: enrollmentService, now: NOW })).toMatchObject({ ok: true })
    expect(await tablesWith(needles)).toEqual([])
    // The search itself finds what is there.
    expect(await tablesWith([key.reference])).toEqual(['case_file: 1'])
    const file = await readCase(key.personId, key.caseId)
    expect(file?.events.map((event) => event.words).filter(Boolean)).toEqual([words[1], '请说明', words[0], words[2]])
  })
})

describe('notices', () => {
  const told = async (caseId: string) => (await sql().query('SELECT channel, recipient, state FROM outbound_message WHERE case_id = $1 ORDER BY channel', [caseId])).rows

  it('stand in the mailbox always, and wait for the road that was chosen', async () => {
    const { caseId } = await sentCase('straight')
    expect(await told(caseId)).toEqual([{ channel: 'mailbox', recipient: 'self', state: 'delivered' }, { channel: 'sms', recipient: 'self', state: 'waiting' }])
  })

  it('go nowhere else without a choice, whatever number was typed', async () => {
    const person = { number: freshId(), name: '静默人' }
    await register(person)
    const silent = await submit(answersFor([person], { contact: { notify: 'mailbox', phone: '13800000000' } }))
    expect(silent.ok && (await told(silent.value.caseId))).toEqual([{ channel: 'mailbox', recipient: 'self', state: 'delivered' }])
  })
})

describe('payment', () => {
  it('of one notice by several callbacks at one moment is one payment, and all are answered well', async () => {
    const sent = await sentCase('straight')
    const notice = await noticeOf(sent)
    const results = await Promise.all(Array.from({ length: 8 }, () => payment(notice)))
    expect(results.map((one) => (one.ok ? one.value.repeated : one.code)).sort()).toEqual([false, ...Array.from({ length: 7 }, () => true)])
    const file = await readCase(sent.personId, sent.caseId)
    expect(file?.events.filter((event) => event.kind === 'paid')).toHaveLength(1)
    expect(file?.state).toBe('completed')
    expect((await sql().query(`SELECT 1 FROM outbound_message WHERE case_id = $1 AND template = 'paid' AND channel = 'mailbox'`, [sent.caseId])).rowCount).toBe(1)
    expect((await sql().query(`SELECT 1 FROM audit_entry WHERE subject_id = $1 AND action = 'case.paid'`, [sent.caseId])).rowCount).toBe(1)
    expect(await differences()).toEqual([])
  })

  it('and withdrawal at one moment: one of the two holds, and the counters agree', async () => {
    for (let round = 0; round < 4; round++) {
      const sent = await sentCase('straight')
      const notice = await noticeOf(sent)
      const both = await Promise.all([payment(notice), withdrawCase(mintOwnCase(sent.personId, sent.caseId, sent.reference), { service: enrollmentService, now: NOW })])
      expect(both.filter((one) => one.ok)).toHaveLength(1)
      expect((await readCase(sent.personId, sent.caseId))?.state).toBe(both[0].ok ? 'completed' : 'withdrawn')
    }
    expect(await differences()).toEqual([])
  })

  it('is refused for another amount, an unknown notice and one that is void', async () => {
    const sent = await sentCase('straight')
    const notice = await noticeOf(sent)
    const before = await fingerprint()
    expect(await payment(notice, { amountFen: notice.amountFen - 1 })).toMatchObject({ ok: false, code: 'changed' })
    expect(await payment({ ...notice, id: randomUUID() })).toMatchObject({ ok: false, code: 'not-found' })
    expect(await fingerprint()).toEqual(before)
    await withdrawCase(mintOwnCase(sent.personId, sent.caseId, sent.reference), { service: enrollmentService, now: NOW })
    expect(await payment(notice)).toMatchObject({ ok: false, code: 'not-permitted' })
  })

  it('for some of a household keeps them covered when the rest is withdrawn or refused', async () => {
    for (const end of ['withdraw', 'refuse'] as const) {
      const known = { number: freshId(), name: '已知人' }
      const knownId = await register(known)
      const sent = await submit(answersFor([known, { number: freshId(), name: '未知人' }]))
      if (!sent.ok) throw new Error(sent.code)
      expect(await payment(await noticeOf(sent.value))).toMatchObject({ ok: true })
      if (end === 'withdraw') await withdrawCase(mintOwnCase(sent.value.personId, sent.value.caseId, sent.value.reference), { service: enrollmentService, now: NOW })
      else await refuseCase(officer(), sent.value, { expectedSeq: 2, code: 'not-eligible', service: enrollmentService, now: NOW })
      const file = await readCase(sent.value.personId, sent.value.caseId)
      expect(file?.subjects.map((one) => one.outcome)).toEqual(['enrolled', end === 'withdraw' ? 'withdrawn' : 'refused'])
      expect(file?.state).toBe(end === 'withdraw' ? 'withdrawn' : 'completed')
      expect((await sql().query(`SELECT state, paid_at IS NOT NULL AS paid FROM coverage WHERE person_id = $1 AND coverage_year = 2027`, [knownId])).rows).toEqual([{ state: 'enrolled', paid: true }])
    }
    expect(await differences()).toEqual([])
  })
})
