import { beforeEach, describe, expect, it } from 'vitest'
import { withOpenCampaign } from '@/tools/testing/campaign'
import type { Answers } from '@/domain/casework/definition'
import { enrollmentService } from '@/features/enrollment/service'
import { sql } from '@/platform/database'
import { clearRates } from '@/platform/rate-limit'
import { cookieOf, flashOf, later, post, to } from '@/tools/testing/posts'
import { answersFor, differences, fingerprint, freshId, NOW, register, sentCase } from '@/tools/testing/register'
import { findDraft } from './data'
import { caseworkPosts, postedValues } from './posts'

withOpenCampaign()
beforeEach(() => clearRates())

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
    expect(to(await post('draft.answer', { params: { step }, form: { for: 'self', notify: 'mailbox' }, cookies }))).toBe(expected)
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

it('the three boxes of a date become one value', () => {
  const date = [{ name: 'date', control: 'date' as const, optional: false, private: null, autocomplete: null, inputMode: null, direction: null, options: null, names: null }]
  expect(postedValues(date, { 'date-year': ' 2026 ', 'date-month': '1', 'date-day': '2' })).toEqual({ date: '2026-1-2' })
  expect(postedValues(date, {})).toEqual({})
  expect(postedValues(date, { 'date-year': '2026' })).toEqual({ date: '2026--' })
})
