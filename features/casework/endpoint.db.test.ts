import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { withOpenCampaign } from '@/tools/testing/campaign'
import type { PostRequest } from '@/platform/posts/post'
import { clearRates } from '@/platform/rate-limit'
import { post, to } from '@/tools/testing/posts'
import { answersFor, fingerprint, freshId, sentCase } from '@/tools/testing/register'

withOpenCampaign()
beforeEach(() => clearRates())

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
