/** Requests no page of ours sends: answered 4xx in words of the reader's language, never 5xx, never somebody's data, never half a row. */
import { randomUUID } from 'node:crypto'
import net from 'node:net'
import type { APIResponse } from '@playwright/test'
import { own, words, LOCALES, type Locale } from './steps/own-code'
import { lastFour, makeCitizen } from './steps/people'
import { baseURL, demoCase, query } from './steps/portal'
import { begin, draftWith, post, sendWhole, sent, wholeOf } from './steps/prepare'
import { forMyself } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'

onlyOn('desktop')

const rows = async (): Promise<string> => JSON.stringify((await query('SELECT (SELECT count(*) FROM case_event) AS events, (SELECT count(*) FROM case_file) AS cases, (SELECT count(*) FROM coverage) AS covers'))[0])

async function expectProblem(response: APIResponse, locale: Locale, code: string, status: number): Promise<void> {
  expect(response.status(), `${code} at ${response.url()}`).toBe(status)
  const body = await response.text()
  expect(body).toContain(words(locale, 'shell')(`problems.${code}.title`))
  expect(body).toMatch(new RegExp(`<html[^>]+lang="${locale}"[^>]*dir="${locale === 'ar' ? 'rtl' : 'ltr'}"|<html[^>]+dir="${locale === 'ar' ? 'rtl' : 'ltr'}"[^>]*lang="${locale}"`))
}

for (const locale of LOCALES) {
  test(`each is explained in ${locale}`, async ({ context }) => {
    const { request } = context
    await begin(context, locale)
    await expectProblem(await post(request, `/${locale}/enrollment/answers/cover.1`, { tier: '1' }), locale, 'out-of-order', 409)
    await expectProblem(await post(request, `/${locale}/enrollment/answers/no-such-step`, { x: '1' }), locale, 'out-of-order', 409)
    await expectProblem(await post(request, `/${locale}/no-such-service/start`, {}), locale, 'not-found', 404)
    await expectProblem(await request.get(`/${locale}/enrollment/apply/no-such-step`), locale, 'not-found', 404)
    await expectProblem(await request.get(`/${locale}/no/such/page`), locale, 'not-found', 404)
    await expectProblem(await post(request, `/${locale}/enrollment/start`, {}, { origin: 'https://elsewhere.example' }), locale, 'origin', 403)
    await expectProblem(await post(request, `/${locale}/enrollment/start`, {}, { origin: 'null' }), locale, 'origin', 403)
    await expectProblem(await post(request, `/${locale}/enrollment/answers/who`, { for: 'x'.repeat(10 * 1024 * 1024) }), locale, 'too-large', 413)
    await expectProblem(await request.get(`/${locale}/enrollment/apply/%E0%A4%A`), locale, 'bad-request', 400)
    await expectProblem(await request.get(`/${locale}/enrollment/start`), locale, 'method', 405)
    await expectProblem(await post(request, `/${locale}/campaign`, {}), locale, 'method', 405)
    await expectProblem(await request.post(`/${locale}/enrollment/answers/who`, { headers: { origin: baseURL, 'content-type': 'application/x-www-form-urlencoded' }, data: 'for=%zz' }), locale, 'bad-request', 400)
    // A question takes files where it asks for them, and no other form takes any.
    for (const [path, code, status] of [['answers/who', 'out-of-order', 409], ['start', 'bad-request', 400]] as const) {
      await expectProblem(await request.post(`/${locale}/enrollment/${path}`, { headers: { origin: baseURL, 'content-type': 'multipart/form-data; boundary=x' }, data: '--x--' }), locale, code, status)
    }
    await context.clearCookies()
    await expectProblem(await post(request, `/${locale}/enrollment/answers/who`, { for: 'self' }), locale, 'draft-gone', 410)
    await expectProblem(await post(request, `/${locale}/casework/case/withdraw`, { sure: 'yes' }), locale, 'case-gone', 410)
    await expectProblem(await post(request, `/${locale}/payment/sandbox`, { token: 'forged' }), locale, 'bad-request', 400)
  })
}

test('an unknown language has no page', async ({ request }) => {
  for (const path of ['/xx', '/xx/enrollment', '/fr/campaign', '/zh-CN']) expect((await request.get(path, { headers: { 'accept-language': 'ar' } })).status(), path).toBe(404)
  expect((await post(request, '/xx/enrollment/start', {})).status()).toBe(404)
})

test("somebody else's case opens by no address and no cookie of one's own", async ({ context }) => {
  const { request } = context
  const other = demoCase('overdue', '500103')
  for (const path of [`/zh/casework/case/${other.reference}`, `/zh/casework/receipt/${other.reference}`, `/zh/casework/case?reference=${other.reference}`, `/zh/casework/receipt?reference=${other.reference}`]) {
    expect(await (await request.get(path)).text(), path).not.toMatch(new RegExp(`${own.formatReference(other.reference)}|${other.reference.match(/.{4}/g)?.join(' ')}`))
  }
  await sent(context, 'zh', forMyself({ ...makeCitizen(), division: '500103' }))
  const cookie = (await context.cookies()).find(({ name }) => name.includes('own-case'))
  const [payload = '', ...rest] = (cookie?.value ?? '').split('.')
  const forged = Buffer.from(Buffer.from(payload, 'base64url').toString('utf8').replace(/[0-9A-HJKMNP-TV-Z]{12}/, other.reference)).toString('base64url')
  await context.addCookies([{ ...cookie!, value: [forged, ...rest].join('.') }])
  const page = await (await request.get('/zh/casework/case')).text()
  expect(page).toContain(words('zh', 'casework')('case.gone'))
})

test('a form that claims more than it was asked is not believed', async ({ context }) => {
  const { request } = context
  await draftWith(context, 'en', [['who', { for: 'self' }], ['work', { situation: 'none' }]])
  const refused = await post(request, '/en/enrollment/answers/person.1', { kind: 'passport-of-atlantis', number: 'A1', name: 'A', relation: 'spouse', route: 'straight', __proto__x: 'y' })
  expect(refused.status()).toBe(303)
  expect(refused.headers()['location']).toContain('error-summary')
  const early = await post(request, '/en/enrollment/submission', { 'consent-true': 'yes' })
  expect(early.headers()['location']).toBe('/en/enrollment/apply/person.1')
  const many = Array.from({ length: 400 }, (_, i) => `f${i}=1`).join('&')
  expect((await request.post('/en/enrollment/answers/person.1', { headers: { origin: baseURL, 'content-type': 'application/x-www-form-urlencoded' }, data: many })).status()).toBe(400)
  expect((await request.post('/en/enrollment/answers/person.1', { headers: { origin: baseURL, 'content-type': 'application/x-www-form-urlencoded' }, data: '__proto__=1' })).status()).toBe(400)
  expect((await request.post('/en/enrollment/answers/person.1', { headers: { origin: baseURL, 'content-type': 'application/x-www-form-urlencoded' }, data: Buffer.from([0x6e, 0x3d, 0xff, 0xfe]) })).status()).toBe(400)
})

test('the interface for programs takes a whole application once, and no bomb', async ({ request }) => {
  const before = await rows()
  const deep = Buffer.from('{"a":'.repeat(5000) + '1' + '}'.repeat(5000))
  const key = randomUUID()
  const person = { ...makeCitizen(), division: '500103' }
  const whole = wholeOf(forMyself(person), key)
  for (const body of [deep, [], null, 'text', { ...whole, more: 1 }, { ...whole, key: 'none' }, { ...whole, answers: { who: { for: { nested: 'x' } } } }, { ...whole, answers: { who: { for: 'x'.repeat(3000) } } }, { ...whole, consents: Array.from({ length: 100 }, () => 'true') }]) {
    expect((await sendWhole(request, body)).status()).toBe(400)
  }
  expect((await sendWhole(request, Buffer.from('['.repeat(30_000)))).status()).toBe(400)
  expect((await sendWhole(request, { ...whole, answers: { ...whole.answers, who: { for: 'x'.repeat(100_000) } } })).status()).toBe(413)
  expect((await sendWhole(request, whole, 'zh', { origin: 'https://elsewhere.example' })).status()).toBe(403)
  expect((await sendWhole(request, { ...whole, consents: [] })).status()).toBe(422)
  expect((await sendWhole(request, { ...whole, answers: {} })).status()).toBe(422)
  expect(await rows(), 'nothing was half written').toBe(before)

  const first = await sendWhole(request, whole)
  expect(first.status()).toBe(201)
  const { reference } = (await first.json()) as { reference: string }
  const again = await sendWhole(request, whole)
  expect(again.status()).toBe(200)
  expect(await again.json()).toEqual({ reference })
  const other = await sendWhole(request, { ...whole, answers: { ...whole.answers, 'cover.1': { tier: '2', need: 'none' } } })
  expect(other.status()).toBe(409)
  expect(await other.json()).toMatchObject({ code: 'key-reused' })
  expect(lastFour(person)).toHaveLength(4)
})

test('a payment is believed only with its signature', async ({ request }) => {
  const forged = { notice: randomUUID(), amountFen: 40000, at: new Date().toISOString() }
  for (const headers of [{}, { 'x-canbao-signature': 'sha256=00' }] as const) {
    const response = await request.post('/api/payment/callback', { data: forged, headers })
    expect([400, 401]).toContain(response.status())
  }
})

/** What an HTTP client would not send. */
const raw = (text: string): Promise<string> => new Promise((resolve, reject) => {
  const { hostname, port } = new URL(baseURL)
  const socket = net.connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname, () => socket.write(text))
  let answer = ''
  socket.setEncoding('utf8').on('data', (part) => { answer += String(part) }).on('close', () => resolve(answer)).on('error', reject)
  socket.setTimeout(8_000, () => socket.destroy())
})

test('broken requests are refused at the door', async () => {
  const { host } = new URL(baseURL)
  expect(await raw(`GET /en/../../etc/passwd HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /)
  expect(await raw(`GET /en/a\\b HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /)
  expect(await raw(`GET /en HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 421 /)
  expect(await raw(`TRACE /en HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /)
  expect(await raw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  expect(await raw(`GET /en HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
})
