/** The production build as it stands behind its address. */
import { expect, onlyOn, test } from './steps/test'

onlyOn('desktop')

test('it says that it is alive and ready', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200)
  const ready = await request.get('/readyz')
  expect(ready.status()).toBe(200)
  expect(await ready.json()).toMatchObject({ status: 'ready' })
  expect(ready.headers()['cache-control']).toContain('no-store')
})

test('every answer carries the headers that protect it', async ({ request }) => {
  for (const path of ['/zh', '/ar/enrollment', '/en/campaign', '/ko/casework/track', '/en/desk/sign-in', '/en/nowhere', '/healthz']) {
    const headers = (await request.get(path)).headers()
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-frame-options'], path).toBe('DENY')
    expect(headers['referrer-policy'], path).toBe('same-origin')
    expect(headers['x-powered-by'], path).toBeUndefined()
    if (!headers['content-type']?.includes('html')) continue
    const policy = Object.fromEntries((headers['content-security-policy'] ?? '').split(';').map((part) => part.trim().split(/\s+(.*)/).slice(0, 2)))
    expect(policy['default-src'], path).toBe("'self'")
    expect(policy['script-src'] ?? policy['default-src'], path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
    expect(policy['object-src'], path).toBe("'none'")
    expect(policy['frame-ancestors'], path).toBe("'none'")
    expect(policy['form-action'], path).toBe("'self'")
  }
})

test('pages are compressed and not sent twice', async ({ request }) => {
  for (const coding of ['br', 'gzip']) {
    const response = await request.get('/zh', { headers: { 'accept-encoding': coding } })
    expect(response.headers()['content-encoding']).toBe(coding)
    const tag = response.headers()['etag'] ?? ''
    expect(tag).toMatch(/^(W\/)?".+"$/)
    const again = await request.get('/zh', { headers: { 'accept-encoding': coding, 'if-none-match': tag } })
    expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  }
  expect((await request.get('/zh', { headers: { 'accept-encoding': 'identity' } })).headers()['content-encoding']).toBeUndefined()
})

test('assets are named by their content and kept for good', async ({ page, request }) => {
  const assets = new Set<string>()
  page.on('response', (response) => { if (response.url().includes('/_next/static/')) assets.add(response.url()) })
  await page.goto('/en/campaign')
  expect(assets.size).toBeGreaterThan(0)
  for (const url of assets) {
    const headers = (await request.get(url)).headers()
    expect(headers['cache-control'], url).toMatch(/immutable/)
    expect(Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1]), url).toBeGreaterThanOrEqual(31_536_000)
  }
  expect((await request.get('/_next/static/chunks/none.js')).status()).toBe(404)
})

test('the root leads to the language of the reader', async ({ request }) => {
  for (const [wanted, locale] of [['ar-EG,ar;q=0.9', 'ar'], ['ko', 'ko'], ['fr,en;q=0.5', 'en'], ['fr', 'zh'], ['', 'zh']] as const) {
    const response = await request.get('/', { headers: { 'accept-language': wanted }, maxRedirects: 0 })
    expect(response.status()).toBe(307)
    expect(response.headers()['location']).toBe(`/${locale}`)
  }
})

test('what is private is kept by nobody', async ({ request }) => {
  for (const path of ['/zh/casework/receipt', '/zh/casework/case', '/zh/enrollment/apply/who', '/zh/desk/sign-in']) expect((await request.get(path)).headers()['cache-control'], path).toMatch(/no-store/)
})
