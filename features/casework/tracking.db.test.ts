import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { enrollmentService } from '@/features/enrollment/service'
import { sql } from '@/platform/database'
import { CALLBACK_SIGNATURE_HEADER, sandboxPayment, signCallback } from '@/platform/ports/payment-sandbox'
import type { PostReply, PostRequest } from '@/platform/posts/post'
import { clearRates } from '@/platform/rate-limit'
import { mintDistrictScope } from '@/platform/scope'
import { signToken } from '@/platform/tokens'
import { cookieOf, flashOf, later, post, to } from '@/tools/testing/posts'
import { NOW, sentCase } from '@/tools/testing/register'
import { readCase } from './data'
import { requestInformation } from './mutations'
import { caseToken } from './scope'

withOpenCampaign()
beforeEach(() => clearRates())

describe('tracking', () => {
  const track = (reference: string, lastFour: string, over: Partial<PostRequest> = {}) => post('case.track', { form: { reference, 'last-four': lastFour }, ...over })
  const traces = async () => (await sql().query(`SELECT action, subject_kind, subject_id, actor_id, detail FROM audit_entry WHERE action LIKE 'tracking.%' ORDER BY at, chain, seq`)).rows

  it('opens a case by reference and last four, however typed', async () => {
    const sent = await sentCase('review')
    const reply = await track(`${sent.reference.slice(0, 4)}-${sent.reference.slice(4)}`.toLowerCase(), ` ${sent.person.number.slice(-4).toLowerCase()} `)
    expect(to(reply)).toBe('/zh/casework/case')
    expect(cookieOf(reply, 'own-case')).toMatchObject({ maxAge: 1800 })
  })

  it('answers an unknown reference and wrong last four alike, and leaves the same trace', async () => {
    const sent = await sentCase('review')
    const wrong = sent.person.number.slice(-4) === '0000' ? '1111' : '0000'
    const before = (await traces()).length
    const [miss, stranger] = [await track(sent.reference, wrong), await track('000000000000', wrong)]
    const bare = (reply: PostReply) => ({ ...reply, cookies: reply.kind === 'problem' ? [] : reply.cookies?.map((one) => ({ ...one, value: '' })) })
    expect(bare(miss)).toEqual(bare(stranger))
    expect({ ...(flashOf(miss) as object), typed: '' }).toEqual({ ...(flashOf(stranger) as object), typed: '' })
    expect(cookieOf(miss, 'flash')?.value).toHaveLength(cookieOf(stranger, 'flash')?.value.length ?? 0)
    const [one, two, ...more] = (await traces()).slice(-2)
    expect([(await traces()).length - before, one, more]).toEqual([2, two, []])
    expect(one).toMatchObject({ action: 'tracking.missed', subject_id: null })
  })

  it('ends guessing at a reference after eight tries, known or not, and not for its owner', async () => {
    const sent = await sentCase('review')
    for (const reference of [sent.reference, '000000000000']) {
      const replies: string[] = []
      for (let i = 0; i < 10; i++) replies.push(to(await track(reference, '0000', { caller: `192.0.2.${i}` })))
      expect(replies.filter((one) => one === 'problem too-many')).toHaveLength(2)
      expect(replies.slice(8)).toEqual(['problem too-many', 'problem too-many'])
    }
    clearRates()
    for (let i = 0; i < 12; i++) expect(to(await track(sent.reference, sent.person.number.slice(-4)))).toBe('/zh/casework/case')
  })

  it.each([
    ['ABC', '1234', 'reference-length'], ['000000000001', '1234', 'reference-check'], ['!!!!!!!!!!!!', '1234', 'reference-character'],
    ['000000000000', '123', 'last-four'], ['000000000000', '12345', 'last-four'], ['000000000000', '١٢٣٤', 'no-match'], ['000000000000', '', 'last-four'], ['', '', 'reference-length'],
  ])('says what is wrong with %j / %j', async (reference, lastFour, code) => expect(flashOf(await track(reference, lastFour))).toMatchObject({ at: 'track', code }))

  it('bears a form without its fields, and one as long as may be', async () => {
    expect(flashOf(await post('case.track'))).toMatchObject({ code: 'reference-length' })
    expect(flashOf(await track('A'.repeat(60_000), 'B'.repeat(60_000)))).toMatchObject({ code: 'reference-length', typed: 'A'.repeat(40) })
  })
})

describe('the own case', () => {
  const asked = async () => {
    const sent = await sentCase('review')
    await requestInformation(mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: 'all', permission: 'case.decide' }), sent, { expectedSeq: 1, code: 'explain', answerBy: '2026-12-01', service: enrollmentService, now: NOW })
    return { ...sent, cookies: { 'own-case': caseToken(sent, NOW) } }
  }

  it('takes the answer to a request, once', async () => {
    const { cookies, personId, caseId } = await asked()
    expect(to(await post('case.information', { form: { answer: '  我的说明\r\n第二行 ' }, cookies }))).toBe('/zh/casework/case#now')
    expect((await readCase(personId, caseId))?.events.at(-1)).toMatchObject({ kind: 'information-given', words: '我的说明\n第二行' })
    expect(to(await post('case.information', { form: { answer: '再说一次' }, cookies }))).toBe('problem changed-elsewhere')
  })

  it.each([['', 'answer-empty'], [' \u200b\n ', 'answer-empty'], ['字'.repeat(1001), 'answer-too-long']])('sends back an answer that is none: %#', async (answer, code) => {
    const { cookies } = await asked()
    const reply = await post('case.information', { form: { answer }, cookies })
    expect(to(reply)).toBe('/zh/casework/case#error-summary')
    expect(flashOf(reply)).toMatchObject({ at: 'information', code })
  })

  it('is withdrawn only for sure, and once', async () => {
    const { cookies, personId, caseId } = await asked()
    expect(to(await post('case.withdraw', { cookies }))).toBe('/zh/casework/withdraw#error-summary')
    expect(to(await post('case.withdraw', { form: { sure: 'yes' }, cookies }))).toBe('/zh/casework/case')
    expect((await readCase(personId, caseId))?.state).toBe('withdrawn')
    expect(to(await post('case.withdraw', { form: { sure: 'yes' }, cookies }))).toBe('problem changed-elsewhere')
  })

  it('opens for no forged, foreign, altered or old proof', async () => {
    const sent = await asked()
    const other = await asked()
    const token = sent.cookies['own-case']
    const [body, mac] = token.split('.')
    const forged = Buffer.from(JSON.stringify([later(60).getTime(), { p: other.personId, c: other.caseId, r: other.reference }])).toString('base64url')
    const tokens = [
      '', 'x', token.slice(0, -1), `${body}.`, `${forged}.${mac}`, `${body}A.${mac}`,
      signToken('own-draft', { p: sent.personId, c: sent.caseId, r: sent.reference }, later(60)),
      signToken('own-case', { p: 1, c: sent.caseId, r: sent.reference }, later(60)), signToken('own-case', null, later(60)),
    ]
    for (const one of tokens) for (const name of ['case.information', 'case.withdraw']) expect(to(await post(name, { form: { answer: '说明', sure: 'yes' }, cookies: { 'own-case': one } }))).toBe('problem case-gone')
    expect(to(await post('case.withdraw', { form: { sure: 'yes' }, cookies: sent.cookies, now: later(31) }))).toBe('problem case-gone')
    expect((await readCase(sent.personId, sent.caseId))?.state).toBe('more-information')
    expect((await readCase(other.personId, other.caseId))?.state).toBe('more-information')
  })

  it('is closed on this device', async () => {
    const reply = await post('case.close-on-device', { cookies: { 'own-case': 'x' } })
    expect(to(reply)).toBe('/zh')
    expect(cookieOf(reply, 'own-case')).toMatchObject({ maxAge: 0 })
  })
})

describe('the callback of the payment office', () => {
  const due = async () => {
    const sent = await sentCase('straight')
    const notice = (await readCase(sent.personId, sent.caseId))?.notices[0]
    if (!notice) throw new Error('no notice')
    return { sent, notice, body: (over = {}) => JSON.stringify({ noticeId: notice.id, amountFen: notice.amountFen, paidAt: NOW.toISOString(), providerReference: 'SBX-000000000000', ...over }) }
  }
  const call = (body: string, signature: string | undefined, now = NOW) => post('payment.callback', { body: Buffer.from(body), headers: { [CALLBACK_SIGNATURE_HEADER]: signature }, now })
  const refusals = async () => (await sql().query(`SELECT count(*)::int AS n FROM audit_entry WHERE action = 'payment.callback-refused'`)).rows[0].n as number

  it('pays once, and answers a repetition like the first', async () => {
    const { sent, body } = await due()
    expect(to(await call(body(), signCallback(body(), NOW)))).toBe('200 {"repeated":false}')
    expect(to(await call(body(), signCallback(body(), NOW), later(4)))).toBe('200 {"repeated":true}')
    expect((await readCase(sent.personId, sent.caseId))?.state).toBe('completed')
  })

  it('needs the signature of just this, of now, and records each attempt', async () => {
    const { sent, body } = await due()
    const good = signCallback(body(), NOW)
    const before = await refusals()
    expect(to(await call(body(), undefined))).toBe('401 {"code":"signature-absent"}')
    expect(to(await call(body(), good.replace(/.$/, good.endsWith('0') ? '1' : '0')))).toBe('401 {"code":"signature-wrong"}')
    expect(to(await call(body({ amountFen: 1 }), good))).toBe('401 {"code":"signature-wrong"}')
    expect(to(await call(body(), good, later(6)))).toBe('401 {"code":"signature-expired"}')
    expect(to(await call('{', signCallback('{', NOW)))).toBe('400 {"code":"body-malformed"}')
    expect(await refusals()).toBe(before + 5)
    expect((await readCase(sent.personId, sent.caseId))?.state).toBe('approved')
  })

  it('does not take another amount or an unknown notice, however well signed', async () => {
    const { sent, body } = await due()
    const other = body({ amountFen: 1 })
    expect(to(await call(other, signCallback(other, NOW)))).toBe('409 {"code":"changed"}')
    for (const noticeId of [randomUUID(), 'not-a-uuid', '1']) {
      const unknown = body({ noticeId })
      expect(to(await call(unknown, signCallback(unknown, NOW)))).toBe('404 {"code":"not-found"}')
    }
    expect((await readCase(sent.personId, sent.caseId))?.state).toBe('approved')
  })

  it('comes from the sandbox page on the same road', async () => {
    const { sent, notice } = await due()
    const token = new URL(sandboxPayment.handOff({ noticeId: notice.id, amountFen: notice.amountFen, returnUrl: '/zh/casework/case', locale: 'zh', now: NOW }).url, 'http://localhost').searchParams.get('token') ?? ''
    expect(to(await post('payment.sandbox', { form: { token: `${token}x` } }))).toBe('problem bad-request')
    expect(to(await post('payment.sandbox'))).toBe('problem bad-request')
    expect(to(await post('payment.sandbox', { form: { token } }))).toBe('/zh/casework/case')
    expect(to(await post('payment.sandbox', { form: { token } }))).toBe('/zh/casework/case')
    expect((await readCase(sent.personId, sent.caseId))?.events.filter((event) => event.kind === 'paid')).toHaveLength(1)
  })
})
