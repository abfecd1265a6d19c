import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import { enrollmentService } from '@/features/enrollment/service'
import { disconnect, sql } from '@/platform/database'
import { CALLBACK_SIGNATURE_HEADER, sandboxPayment, signCallback } from '@/platform/ports/payment-sandbox'
import type { PostReply, PostRequest } from '@/platform/posts/post'
import { clearRates } from '@/platform/rate-limit'
import { mintDistrictScope } from '@/platform/scope'
import { signToken } from '@/platform/tokens'
import { openTestDatabase } from '@/tools/testing/application'
import { answersFor, differences, fingerprint, freshId, NOW, openCampaign, register, sentCase } from '@/tools/testing/register'
import { findDraft, readCase } from './data'
import { requestInformation } from './mutations'
import { caseworkPosts, postedValues } from './posts'
import { caseToken } from './scope'

const posts = caseworkPosts([enrollmentService])
let close: () => Promise<void>
beforeAll(async () => {
  close = await openTestDatabase()
  await openCampaign()
})
beforeEach(() => clearRates())
afterAll(async () => {
  await disconnect()
  await close()
})

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

/** One post as the front hands it over. */
function post(name: string, over: Partial<PostRequest> = {}): Promise<PostReply> {
  const found = posts.find((one) => one.name === name)
  if (!found) throw new Error(`no post ${name}`)
  return found.handle({ locale: 'zh', path: '', params: { locale: 'zh', service: 'enrollment', ...over.params }, form: {}, body: Buffer.alloc(0), headers: {}, cookies: {}, caller: '192.0.2.1', now: NOW, ...over, ...(over.params ? { params: { locale: 'zh', service: 'enrollment', ...over.params } } : {}) })
}

const to = (reply: PostReply): string => (reply.kind === 'see-other' ? reply.location : reply.kind === 'problem' ? `problem ${reply.code}` : `${reply.status} ${JSON.stringify(reply.value)}`)
const cookieOf = (reply: PostReply, name: string) => (reply.kind === 'problem' ? undefined : reply.cookies?.find((one) => one.name === name))
/** What a flash cookie says; its payload is readable by design. */
const flashOf = (reply: PostReply): unknown => {
  const [body] = cookieOf(reply, 'flash')?.value.split('.') ?? []
  return body ? (JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as unknown[])[1] : null
}

async function begun(): Promise<{ readonly code: string; readonly cookies: Record<string, string> }> {
  const code = cookieOf(await post('draft.start', { form: { fresh: 'yes' } }), 'draft-enrollment')?.value ?? ''
  return { code, cookies: { 'draft-enrollment': code } }
}

const fields = (key: string, values: Readonly<Record<string, string>>): Record<string, string> =>
  key.startsWith('birth') || key === 'proof' ? Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (name === 'date' ? value.split('-').map((part, i) => [`date-${['year', 'month', 'day'][i]}`, part]) : [[name, value]]))) : { ...values }

/** Answers question after question as the pages ask them. */
async function filled(answers: Answers): Promise<{ readonly code: string; readonly cookies: Record<string, string> }> {
  const draft = await begun()
  let at = '/zh/enrollment/apply/who'
  for (let asked = 0; at.includes('/apply/') && asked < 60; asked++) {
    const step = at.split('/').at(-1)?.split('#')[0] ?? ''
    at = to(await post('draft.answer', { params: { step }, form: fields(step, answers[step] ?? {}), cookies: draft.cookies }))
    if (at.includes('#error') || at.startsWith('problem')) throw new Error(`${step}: ${at}`)
  }
  expect(at).toBe('/zh/enrollment/check')
  return draft
}

describe('starting and answering', () => {
  it('starts a draft on the first question and gives the device its code', async () => {
    const reply = await post('draft.start', { locale: 'ar' })
    expect(to(reply)).toBe('/ar/enrollment/apply/who')
    const cookie = cookieOf(reply, 'draft-enrollment')
    expect(cookie).toMatchObject({ maxAge: 14 * 86_400 })
    expect(await findDraft(cookie?.value ?? '', NOW)).toMatchObject({ definitionVersion: enrollmentService.version, locale: 'ar', channel: 'online' })
  })

  it('asks before it leaves a form with answers behind', async () => {
    const { code, cookies } = await begun()
    expect(to(await post('draft.start', { cookies }))).toBe('/zh/enrollment/apply/who')
    await post('draft.answer', { params: { step: 'who' }, form: { for: 'self' }, cookies })
    expect(to(await post('draft.start', { cookies }))).toBe('/zh/enrollment/saved')
    const fresh = cookieOf(await post('draft.start', { cookies, form: { fresh: 'yes' } }), 'draft-enrollment')?.value
    expect(fresh).not.toBe(code)
    expect(await findDraft(code, NOW)).not.toBeNull()
  })

  it('leads from question to question and to the check page', async () => {
    const { code } = await filled(answersFor([{ number: freshId(), name: '走完人' }]))
    expect(Object.keys((await findDraft(code, NOW))?.answers ?? {})).toEqual(['who', 'work', 'person.1', 'history.1', 'cover.1', 'address', 'contact'])
  })

  it('comes back to a wrong answer with what was typed', async () => {
    const { code, cookies } = await filled(answersFor([{ number: freshId(), name: '走完人' }]))
    const reply = await post('draft.answer', { params: { step: 'person.1' }, form: { kind: 'resident-id', number: '123', name: '走 完' }, cookies })
    expect(to(reply)).toBe('/zh/enrollment/apply/person.1#error-summary')
    const draft = await findDraft(code, NOW)
    expect(draft?.typed).toMatchObject({ key: 'person.1', values: { number: '123', name: '走 完' }, problems: [{ field: 'number', code: 'document-length' }] })
    expect(draft?.answers['person.1']?.['name']).toBe('走完人')
  })

  it.each([
    ['a question not reached yet', 'contact', 'problem out-of-order'],
    ['a question of another road', 'guardian', 'problem out-of-order'],
    ['a person who is not there', 'person.2', 'problem out-of-order'],
    ['a step that does not exist', 'nothing', 'problem out-of-order'],
    ['an inherited name', '__proto__', 'problem out-of-order'],
    ['another inherited name', 'constructor', 'problem out-of-order'],
    ['no step', '', 'problem out-of-order'],
    ['a step with a path', '../who', 'problem out-of-order'],
  ])('refuses %s and changes nothing', async (_, step, expected) => {
    const { cookies } = await begun()
    await post('draft.answer', { params: { step: 'who' }, form: { for: 'self' }, cookies })
    const before = await fingerprint()
    expect(to(await post('draft.answer', { params: { step }, form: { for: 'self', notify: 'none' }, cookies }))).toBe(expected)
    expect(await fingerprint()).toEqual(before)
  })

  it('bears values of any length and fields of any name', async () => {
    const { code, cookies } = await begun()
    const form = Object.assign(Object.create(null) as Record<string, string>, { for: 'x'.repeat(60_000), ['__proto__']: 'x', constructor: 'y', toString: 'z', admin: 'yes' })
    expect(to(await post('draft.answer', { params: { step: 'who' }, form, cookies }))).toBe('/zh/enrollment/apply/who#error-summary')
    const draft = await findDraft(code, NOW)
    expect(Object.keys(draft?.typed?.values ?? {})).toEqual(['for'])
    expect(draft?.typed?.values['for']).toHaveLength(2000)
    expect(draft?.typed?.problems).toMatchObject([{ field: 'for', code: 'too-long' }])
    for (const value of ['__proto__', 'constructor', 'toString', '']) expect(to(await post('draft.answer', { params: { step: 'who' }, form: { for: value }, cookies }))).toBe('/zh/enrollment/apply/who#error-summary')
    expect((await findDraft(code, NOW))?.answers).toEqual({})
  })

  it.each([['draft.start', 'problem not-found'], ['draft.answer', 'problem draft-gone'], ['case.submit', 'problem draft-gone'], ['draft.discard', 'problem draft-gone']])('%s knows no other service', async (name, expected) => {
    const { code } = await begun()
    for (const service of ['pension', '__proto__', 'constructor', '']) {
      const before = await fingerprint()
      expect(to(await post(name, { params: { service, step: 'who' }, cookies: { [`draft-${service}`]: name === 'draft.start' ? '' : code } }))).toBe(expected)
      expect(await fingerprint()).toEqual(before)
    }
  })

  it.each([['no code', {}], ['a foreign code', { 'draft-enrollment': 'AAAAAAAAAAAA' }], ['an empty one', { 'draft-enrollment': '' }], ['one too long', { 'draft-enrollment': 'A'.repeat(3000) }]])('is gone for %s', async (_, cookies) => {
    for (const name of ['draft.answer', 'case.submit', 'draft.discard']) expect(to(await post(name, { params: { step: 'who' }, cookies }))).toBe('problem draft-gone')
  })

  it('throws a draft away, and clears the device', async () => {
    const { code, cookies } = await begun()
    const reply = await post('draft.discard', { cookies })
    expect(to(reply)).toBe('/zh/enrollment')
    expect(cookieOf(reply, 'draft-enrollment')).toMatchObject({ maxAge: 0 })
    expect(await findDraft(code, NOW)).toBeNull()
  })

  it('holds a hasty caller up', async () => {
    const replies: string[] = []
    for (let i = 0; i < 1201; i++) replies.push(to(await post('case.close-on-device', { caller: '192.0.2.77' })))
    expect(replies[1199]).toBe('/zh')
    expect(replies[1200]).toBe('problem too-many')
    expect(to(await post('case.close-on-device', { caller: '192.0.2.78' }))).toBe('/zh')
  })
})

describe('resuming', () => {
  it('opens the draft on another device by its code, however it is typed, at its question', async () => {
    const { code, cookies } = await begun()
    await post('draft.answer', { params: { step: 'who' }, form: { for: 'self' }, cookies })
    const reply = await post('draft.resume', { form: { code: ` ${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`.toLowerCase() } })
    expect(to(reply)).toBe('/zh/enrollment/apply/work')
    expect(cookieOf(reply, 'draft-enrollment')?.value).toBe(code)
  })

  it('says what is wrong with a code, and the same of every code that opens nothing', async () => {
    const { code, cookies } = await filled(answersFor([{ number: freshId(), name: '恢复人' }]))
    await post('case.submit', { form: { 'consent-true': 'yes' }, cookies })
    const unknown = '000000000000'
    const flashes = []
    for (const typed of [unknown, code]) flashes.push(flashOf(await post('draft.resume', { form: { code: typed } })))
    expect(flashes).toEqual([{ at: 'resume', code: 'unknown-code', typed: unknown }, { at: 'resume', code: 'unknown-code', typed: code }])
    expect(flashOf(await post('draft.resume', { form: { code: 'ABC' } }))).toMatchObject({ code: 'code-length' })
    expect(flashOf(await post('draft.resume', { form: { code: `${unknown.slice(0, 11)}1` } }))).toMatchObject({ code: 'code-check' })
    expect(flashOf(await post('draft.resume', { form: { code: '<script>'.repeat(5000) } }))).toMatchObject({ typed: '<script>'.repeat(5) })
    expect(flashOf(await post('draft.resume'))).toMatchObject({ code: 'code-length' })
  })

  it('does not open a draft that has expired', async () => {
    const { code } = await begun()
    expect(flashOf(await post('draft.resume', { form: { code }, now: later(14 * 24 * 60) }))).toMatchObject({ code: 'unknown-code' })
  })
})

describe('submitting', () => {
  it('gives a receipt and opens the case on this device for half an hour', async () => {
    const person = { number: freshId(), name: '提交人' }
    await register(person)
    const { cookies } = await filled(answersFor([person]))
    const reply = await post('case.submit', { form: { 'consent-true': 'yes' }, cookies })
    expect(to(reply)).toBe('/zh/casework/receipt')
    expect(cookieOf(reply, 'own-case')).toMatchObject({ maxAge: 1800 })
    // Pressed twice, and asked again from the other window: the same case.
    const again = await post('case.submit', { form: { 'consent-true': 'yes' }, cookies })
    expect(to(again)).toBe('/zh/casework/receipt')
    expect((await sql().query(`SELECT 1 FROM case_file WHERE submission_key IN (SELECT submission_key FROM draft WHERE code_digest IS NOT NULL) AND situation = 'self'`)).rowCount).toBeGreaterThan(0)
    expect(to(await post('draft.answer', { params: { step: 'who' }, form: { for: 'student' }, cookies }))).toBe('/zh/casework/receipt')
    expect(await differences()).toEqual([])
  })

  it('comes back for the consent that is lacking, and keeps the boxes that were ticked', async () => {
    const { code, cookies } = await filled(answersFor([{ number: freshId(), name: '缺同意' }], { 'cover.1': { tier: '1', need: 'dibao' } }))
    const reply = await post('case.submit', { form: { 'consent-need': 'yes', 'consent-everything': 'yes' }, cookies })
    expect(to(reply)).toBe('/zh/enrollment/check#error-summary')
    expect((await findDraft(code, NOW))?.typed).toEqual({ key: 'check', values: { 'consent-need': 'yes' }, problems: [{ field: 'consent-true', code: 'consent' }] })
  })

  it('goes back to the question that is not answered', async () => {
    const { cookies } = await begun()
    expect(to(await post('case.submit', { form: { 'consent-true': 'yes' }, cookies }))).toBe('/zh/enrollment/apply/who')
  })

  it('tells who is enrolled already, on the check page', async () => {
    const { person } = await sentCase('straight')
    const { code, cookies } = await filled(answersFor([person]))
    expect(to(await post('case.submit', { form: { 'consent-true': 'yes' }, cookies }))).toBe('/zh/enrollment/check#error-summary')
    expect((await findDraft(code, NOW))?.typed?.problems).toEqual([{ field: '', code: 'already-enrolled' }])
  })

  it('tells when the campaign is closed', async () => {
    const { code, cookies } = await filled(answersFor([{ number: freshId(), name: '太晚人' }]))
    const reply = await caseworkPosts([{ ...enrollmentService, on: async (now) => ({ ...(await enrollmentService.on(now)), open: false }) }]).find((one) => one.name === 'case.submit')?.handle({
      locale: 'zh', path: '', params: { locale: 'zh', service: 'enrollment' }, form: { 'consent-true': 'yes' }, body: Buffer.alloc(0), headers: {}, cookies, caller: '192.0.2.1', now: NOW,
    })
    expect(reply && to(reply)).toBe('/zh/enrollment/check#error-summary')
    expect((await findDraft(code, NOW))?.typed?.problems).toEqual([{ field: '', code: 'closed' }])
  })
})

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

describe('the whole application as one request', () => {
  const whole = (value: unknown, over: Partial<PostRequest> = {}) => post('case.submit-whole', { body: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), ...over })
  const application = (over = {}) => ({ key: randomUUID(), answers: answersFor([{ number: freshId(), name: '接口人' }]), consents: ['true'], ...over })

  it('answers 201, 200 when repeated, 409 for another body under the same key', async () => {
    const one = application()
    const first = await whole(one)
    expect(to(first)).toMatch(/^201 \{"reference":"[0-9A-HJKMNP-TV-Z]{12}"\}$/)
    const again = await whole(one)
    expect(to(again)).toBe(to(first).replace('201', '200'))
    expect(to(await whole({ ...one, answers: { ...one.answers, 'cover.1': { tier: '2', need: 'none' } } }))).toBe('409 {"code":"key-reused","detail":{}}')
  })

  it('says what is lacking', async () => {
    expect(to(await whole(application({ answers: {} })))).toBe('422 {"code":"incomplete","detail":{"key":"who"}}')
    expect(to(await whole(application({ consents: [] })))).toBe('422 {"code":"consent","detail":{"ids":["true"]}}')
    const { person } = await sentCase('straight')
    expect(to(await whole(application({ answers: answersFor([person]) })))).toBe('409 {"code":"already-enrolled","detail":{}}')
  })

  it.each([
    ['nothing', ''], ['no JSON', '{'], ['a list', '[]'], ['null', 'null'], ['a number', '1e999'], ['bytes that are no text', '\ud800'],
    ['a bomb of braces', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`], ['a bomb of brackets', '['.repeat(30_000)],
    ['a key that is none', application({ key: 'mine' })], ['an unknown member', application({ admin: true })],
    ['an answer that is no text', application({ answers: { who: { for: 1 } } })], ['answers one deeper', application({ answers: { who: { for: { a: 'b' } } } })],
    ['a list of answers', application({ answers: [] })], ['a value too long', application({ answers: { who: { for: 'x'.repeat(2001) } } })],
    ['a name too long', application({ answers: { ['x'.repeat(41)]: {} } })], ['too many steps', application({ answers: Object.fromEntries(Array.from({ length: 81 }, (_, i) => [`a${i}`, {}])) })],
    ['too many consents', application({ consents: Array.from({ length: 21 }, () => 'true') })], ['consents that are none', application({ consents: 'true' })],
  ])('refuses %s and writes nothing', async (_, value) => {
    const before = await fingerprint()
    expect(to(await whole(value))).toBe('problem bad-request')
    expect(await fingerprint()).toEqual(before)
  })

  it('is led nowhere by inherited names', async () => {
    const text = JSON.stringify(application()).replace('"answers":{', '"answers":{"__proto__":{"for":"agent"},"constructor":{"for":"agent"},')
    expect(to(await whole(text))).toMatch(/^201 /)
    expect(({} as Record<string, unknown>)['for']).toBeUndefined()
    for (const service of ['__proto__', 'constructor', 'pension', '']) expect(to(await whole(application(), { params: { service } }))).toBe('problem not-found')
  })

  it('never answers with a fault, whatever stands in an answer', async () => {
    const base = application().answers
    for (const [key, values] of Object.entries(base)) {
      for (const name of Object.keys(values)) {
        for (const junk of ['', ' ', '__proto__', 'constructor', '999999', '-1', '9'.repeat(2000), '\u0000', '\ud800', '٩', '2026-02-30', "'; DROP TABLE person; --"]) {
          const reply = to(await whole(application({ answers: { ...base, [key]: { ...values, [name]: junk } } })))
          expect(reply, `${key}.${name} ${JSON.stringify(junk)}`).toMatch(/^(201|409|422) /)
          clearRates()
        }
      }
    }
  })
})

it('the three boxes of a date become one value', () => {
  const date = [{ name: 'date', control: 'date' as const, optional: false, private: null, autocomplete: null, inputMode: null, direction: null, options: null }]
  expect(postedValues(date, { 'date-year': ' 2026 ', 'date-month': '1', 'date-day': '2' })).toEqual({ date: '2026-1-2' })
  expect(postedValues(date, {})).toEqual({})
  expect(postedValues(date, { 'date-year': '2026' })).toEqual({ date: '2026--' })
})
