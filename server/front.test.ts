import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import net from 'node:net'
import zlib from 'node:zlib'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { seeOther, type Post, type PostRequest } from '@/platform/posts/post'
import { Document } from './encoded'
import { publicPage } from './pages'
import type { NextHandler } from './render'
import { aPost, testFront, type TestFront } from './testing'

beforeAll(() => { vi.stubEnv('LOG_LEVEL', 'silent') })

let front: TestFront
afterEach(() => front.close())
const start = async (over: Parameters<typeof testFront>[0] = {}) => { front = await testFront(over) }

/** What the played Next was asked. */
const seen: { headers: IncomingHttpHeaders; method: string; url: string; body: string }[] = []
const page = (answer: (res: ServerResponse) => void): NextHandler => async (req, res) => {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  seen.push({ headers: { ...req.headers }, method: req.method ?? '', url: req.url ?? '', body: Buffer.concat(chunks).toString() })
  answer(res)
}
const html = (text: string, status = 200) => page((res) => {
  res.statusCode = status
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.setHeader('cache-control', 's-maxage=31536000')
  res.setHeader('x-powered-by', 'Next.js')
  res.write(text.slice(0, 10))
  res.end(text.slice(10))
})
const PAGE = '<!DOCTYPE html><html lang="zh"><body><script nonce="n">1</script>hello</body></html>'
const asked = () => seen.at(-1) as (typeof seen)[number]

describe('requests that nobody may answer', () => {
  it.each([
    ['/zh/%E0%A4%A', 400], ['/zh?x=%00', 400], ['//evil.example/', 404], ['/zh//a', 404], ['/zh/../etc', 404], ['/xx/page', 404], ['/favicon.ico', 404], ['/_next/image?url=%2Fa.png&w=64&q=75', 404],
    ['/_next/data/x/zh.json', 404], ['/zh/campaign.rsc', 404], ['/zh/desk.segments/_tree.segment.rsc', 404], ['/zh/problem/nonsense', 404], ['/__nextjs_original-stack-frames', 404],
  ])('GET %s is %i and never reaches Next', async (path, status) => {
    await start({ handle: html(PAGE) })
    const before = seen.length
    const answer = await front.ask(path, { headers: { 'accept-language': 'ko' } })
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(path.startsWith('/zh') ? 'lang="zh"' : 'lang="ko"')
    expect(answer.headers['content-security-policy']).toContain("script-src 'none'")
    expect(answer.headers['cache-control']).toBe('private, no-store')
    expect(seen).toHaveLength(before)
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is 405', async (method) => {
    await start()
    const answer = await front.ask('/zh', { method })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  })

  it('an unknown host is 421, except for the health checks', async () => {
    await start()
    for (const host of ['evil.example', '127.0.0.1', 'localhost:1']) expect((await front.ask('/zh', { headers: { host } })).status).toBe(421)
    expect((await front.ask('/healthz', { headers: { host: 'probe' } })).text).toBe('{"status":"up"}')
  })

  it('a GET with a body is 400', async () => {
    await start({ handle: html(PAGE) })
    expect((await front.ask('/zh/x', { body: 'a=b', headers: { 'content-length': 3 } })).status).toBe(400)
    expect((await front.ask('/zh/x', { headers: { 'content-length': 0 } })).status).toBe(200)
  })

  it('while Next is not ready, pages are busy', async () => {
    await start()
    const answer = await front.ask('/en/x')
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '2'])
  })
})

describe('addresses', () => {
  it('the root goes to the best language, a slash at the end goes away', async () => {
    await start()
    const root = await front.ask('/?a=b', { headers: { 'accept-language': 'fr,ar;q=0.8' } })
    expect([root.status, root.headers.location, root.headers.vary]).toEqual([307, '/ar?a=b', 'accept-language'])
    expect((await front.ask('/')).headers.location).toBe('/zh')
    expect((await front.ask('/zh/campaign/?year=2027')).headers.location).toBe('/zh/campaign?year=2027')
  })
})

describe('posts', () => {
  const got: PostRequest[] = []
  const echo = (over: Partial<Post> = {}) => aPost({
    path: '/:locale/echo',
    handle: async (request) => {
      got.push(request)
      return seeOther(`/${request.locale}/done`, [{ name: 'flash', value: 'abc', maxAge: 60 }])
    },
    ...over,
  })

  it('run with fields, cookies, caller and language, and answer 303', async () => {
    await start({ posts: [echo()] })
    const answer = await front.post('/ar/echo', 'name=%D8%A7&x=1&x=2', { cookie: 'canbao-own-case=t; other=1', 'x-forwarded-for': '203.0.113.9' })
    expect([answer.status, answer.headers.location, answer.headers['set-cookie']]).toEqual([303, '/ar/done', ['canbao-flash=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax']])
    expect(answer.headers['cache-control']).toBe('private, no-store')
    expect(got.at(-1)).toMatchObject({ locale: 'ar', path: '/ar/echo', params: { locale: 'ar' }, form: { name: 'ا', x: '2' }, cookies: { 'own-case': 't' }, caller: '127.0.0.1' })
  })

  it('believe a forwarded address only behind a trusted proxy', async () => {
    await start({ posts: [echo()], trustedProxies: 1 })
    await front.post('/ar/echo', '', { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' })
    expect(got.at(-1)?.caller).toBe('203.0.113.9')
  })

  const refusals: readonly [string, OutgoingHttpHeaders, string, number][] = [
    ['no origin', { origin: undefined }, 'a=b', 403], ['a null origin', { origin: 'null' }, 'a=b', 403], ['a foreign origin', { origin: 'https://evil.example' }, 'a=b', 403],
    ['a foreign site', { 'sec-fetch-site': 'cross-site' }, 'a=b', 403], ['a broken percent sign', {}, 'a=%E0', 400], ['a prototype', {}, '__proto__=1', 400],
    ['another charset', { 'content-type': 'application/x-www-form-urlencoded; charset=gbk' }, 'a=b', 400], ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 400],
    ['plain text', { 'content-type': 'text/plain' }, 'a=b', 400], ['JSON', { 'content-type': 'application/json' }, '{}', 400], ['a compressed body', { 'content-encoding': 'gzip' }, 'a=b', 415],
    ['too much', {}, `a=${'x'.repeat(2000)}`, 413],
  ]
  it.each(refusals)('are refused with %s', async (_what, headers, body, status) => {
    await start({ posts: [echo()] })
    const before = got.length
    const merged = Object.fromEntries(Object.entries({ origin: front.origin, 'content-type': 'application/x-www-form-urlencoded', ...headers }).filter(([, value]) => value !== undefined))
    const answer = await front.ask('/ko/echo', { method: 'POST', body, headers: merged })
    expect(answer.status).toBe(status)
    expect(answer.text).toContain('lang="ko"')
    expect(got).toHaveLength(before)
  })

  it('of 10 MB are refused while they stream, and the caller hears why', async () => {
    await start({ posts: [echo()] })
    const answer = await front.ask('/zh/echo', { method: 'POST', headers: { origin: front.origin, 'content-type': 'application/x-www-form-urlencoded' }, body: Array.from({ length: 160 }, () => Buffer.alloc(65_536, 'a')) })
    expect([answer.status, answer.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8'])
  })

  it('that do not arrive in time are given up', async () => {
    await start({ posts: [echo()], bodyMs: 100 })
    const { port } = new URL(front.origin)
    const said = await new Promise<string>((resolve) => {
      const socket = net.connect(Number(port), '127.0.0.1', () => socket.write(`POST /zh/echo HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${front.origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\na=`))
      socket.once('data', (data) => { resolve(data.toString()); socket.destroy() })
    })
    expect(said).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('answer problems in the language of the path, as data where data was sent', async () => {
    await start({ posts: [
      aPost({ path: '/:locale/late', handle: async () => ({ kind: 'problem', code: 'too-many', retryAfter: 30 }) }),
      aPost({ path: '/api/:locale/data', accepts: 'json', handle: async (request) => ({ kind: 'json', status: 201, value: { form: request.form, locale: request.locale } }) }),
      aPost({ path: '/api/raw', accepts: 'raw', checksOrigin: false, handle: async (request) => ({ kind: 'json', status: 200, value: request.body.toString('hex') }) }),
    ] })
    const late = await front.post('/ko/late', '')
    expect([late.status, late.headers['retry-after'], late.text.includes('lang="ko"')]).toEqual([429, '30', true])
    const data = await front.post('/api/ar/data', '{"a":"b","n":2}', { 'content-type': 'application/json' })
    expect([data.status, JSON.parse(data.text)]).toEqual([201, { form: { a: 'b', n: '2' }, locale: 'ar' }])
    for (const bomb of ['{"a":{"b":1}}', '['.repeat(1000), '{"a":'.repeat(150) + '1' + '}'.repeat(150), '{"__proto__":"x"}'])
      expect([(await front.post('/api/ar/data', bomb, { 'content-type': 'application/json' })).status, bomb]).toEqual([400, bomb])
    expect((await front.post('/api/raw', 'ÿ', { origin: 'https://bank.example' })).text).toBe('"c3bf"')
  })

  it('that fail tell an incident and nothing else; a database that is away is 503', async () => {
    await start({ posts: [
      aPost({ path: '/:locale/broken', handle: async () => { throw new Error('secret detail 王小明') } }),
      aPost({ path: '/:locale/away', handle: async () => { throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) } }),
      aPost({ path: '/:locale/full', handle: async () => { throw new Error('wrapped', { cause: Object.assign(new Error('x'), { code: '53300' }) }) } }),
      aPost({ path: '/:locale/foreign', handle: async () => seeOther('//evil.example/') }),
    ] })
    const broken = await front.post('/en/broken', '')
    expect(broken.status).toBe(500)
    expect(broken.text).toMatch(/F-[0-9A-Z]{8}/)
    expect(broken.text).not.toMatch(/secret|王小明|at /)
    for (const path of ['/en/away', '/en/full']) expect([(await front.post(path, '')).status, (await front.post(path, '')).headers['retry-after']]).toEqual([503, '5'])
    const foreign = await front.post('/en/foreign', '')
    expect([foreign.status, foreign.headers.location]).toEqual([500, undefined])
  })

  it('elsewhere are 404 or 405, and a page of a post alone is 405', async () => {
    await start({ posts: [echo()], pages: new Map([['/zh/help', publicPage(PAGE, {}, 1)]]), handle: html('nothing', 404) })
    expect([(await front.post('/zh/nowhere', '')).status, (await front.post('/xx/echo', '')).status, (await front.post('/', '')).status]).toEqual([404, 404, 404])
    const help = await front.post('/zh/help', '')
    expect([help.status, help.headers.allow]).toEqual([405, 'GET, HEAD'])
    const echoed = await front.ask('/zh/echo')
    expect([echoed.status, echoed.headers.allow]).toEqual([405, 'POST'])
  })

  it('twice at one path stop the start', async () => {
    await start()
    await expect(testFront({ posts: [echo(), echo({ name: 'again' })] })).rejects.toThrow('two routes')
  })
})

describe('server actions', () => {
  it('reach Next below the desk only, with their body, after our checks', async () => {
    await start({ handle: html('done') })
    const answer = await front.post('/zh/desk/queue', 'a=b', { 'next-action': 'abc' })
    expect(answer.status).toBe(200)
    expect(asked()).toMatchObject({ method: 'POST', url: '/zh/desk/queue', body: 'a=b', headers: { 'next-action': 'abc', 'content-length': '3' } })
    const before = seen.length
    expect((await front.post('/zh/desk/queue', 'a=b', { origin: 'null' })).status).toBe(403)
    expect((await front.post('/zh/desk/queue', `a=${'x'.repeat(300 * 1024)}`)).status).toBe(413)
    expect((await front.post('/zh/campaign', 'a=b', { 'next-action': 'abc' })).status).toBe(404)
    expect(seen).toHaveLength(before)
  })
})

describe('a page from Next', () => {
  it('gets a nonce, our policy and caching; its own headers go', async () => {
    await start({ handle: html(PAGE) })
    const answer = await front.ask('/zh/enrollment')
    const nonce = /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1]
    expect(asked().headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
    expect([answer.text, answer.headers['cache-control'], answer.headers['x-powered-by'], answer.headers['x-frame-options']]).toEqual([PAGE, 'private, no-store', undefined, 'DENY'])
    const again = await front.ask('/zh/enrollment')
    expect(again.headers['content-security-policy']).not.toContain(nonce)
  })

  it('lets the desk alone show documents, and not before the sign-in', async () => {
    await start({ handle: html(PAGE) })
    const objects = async (target: string) => /object-src ([^;]+)/.exec(String((await front.ask(target)).headers['content-security-policy']))?.[1]
    for (const target of ['/zh/desk', '/ar/desk?view=mine', '/en/desk/queue', '/ko/desk/case/X']) expect(await objects(target), target).toBe("'self'")
    for (const target of ['/zh/desk/sign-in', '/zh/desk/sign-in?next=%2Fdesk', '/zh/deskside', '/zh/enrollment', '/zh/casework/case']) expect(await objects(target), target).toBe("'none'")
  })

  it('is asked without any header of Next’s own that a caller may have brought', async () => {
    await start({ handle: html(PAGE) })
    await front.ask('/zh/enrollment', { headers: {
      'x-middleware-subrequest': 'middleware', 'x-middleware-rewrite': '/x', 'next-resume': '1', 'x-nextjs-data': '1', 'x-matched-path': '/desk', 'next-action': 'abc', 'x-now-route-matches': '1', 'x-invoke-path': '/desk',
      'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9', 'content-security-policy': "script-src 'nonce-mine'", 'x-canbao-incident': 'F-FORGED', 'transfer': 'x',
      'accept-encoding': 'br', cookie: '__prerender_bypass=1; canbao-mode=elder; __next_preview_data=2', rsc: '1', 'next-router-state-tree': '%5B%5D',
    } })
    const { headers } = asked()
    expect(Object.keys(headers).sort()).toEqual(['content-security-policy', 'cookie', 'host', 'next-router-state-tree', 'rsc', 'x-canbao-incident', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'])
    expect(headers.cookie).toBe(' canbao-mode=elder')
    expect([headers['x-forwarded-for'], headers['x-forwarded-host'], headers['x-forwarded-proto']]).toEqual(['127.0.0.1', headers.host, 'http'])
    expect([headers['content-security-policy'], headers['x-canbao-incident']].join()).not.toMatch(/mine|FORGED/)
  })

  it.each([['br', zlib.brotliDecompressSync], ['gzip', zlib.gunzipSync]] as const)('is compressed as %s, in the elder version when the cookie says so', async (coding, open) => {
    await start({ handle: html(PAGE) })
    const answer = await front.ask('/zh/enrollment', { headers: { 'accept-encoding': coding, cookie: 'canbao-mode=elder' } })
    expect(answer.headers['content-encoding']).toBe(coding)
    expect(open(answer.bytes).toString()).toBe(PAGE.replace('<html', '<html data-mode="elder"'))
  })

  it('arrives whole however large and slow the reader', async () => {
    const big = `<html>${'x'.repeat(4_000_000)}</html>`
    await start({ handle: async (_req, res) => {
      res.setHeader('content-type', 'text/html')
      for (let at = 0; at < big.length; at += 50_000) {
        if (!res.write(big.slice(at, at + 50_000))) await new Promise((resolve) => { res.once('drain', () => resolve(undefined)) })
        ;(res as ServerResponse & { flush?: () => void }).flush?.()
      }
      res.end()
    } })
    const answer = await front.ask('/zh/big', { headers: { 'accept-encoding': 'br' } })
    expect(zlib.brotliDecompressSync(answer.bytes).length).toBe(big.length)
    expect((await front.ask('/zh/big')).bytes.length).toBe(big.length)
  })

  it('answers HEAD without a body, and lets redirects through', async () => {
    await start({ handle: page((res) => {
      res.writeHead(307, { location: '/zh/desk/sign-in' })
      res.end()
    }) })
    const moved = await front.ask('/zh/desk/queue', { headers: { 'accept-encoding': 'br' } })
    expect([moved.status, moved.headers.location, moved.headers['cache-control']]).toEqual([307, '/zh/desk/sign-in', 'private, no-store'])
    expect((await front.ask('/zh/desk/queue', { method: 'HEAD' })).bytes).toHaveLength(0)
  })

  it.each([[404, 'not-found', 404], [500, 'fault', 500], [400, 'bad-request', 400]] as const)('that is a %i is explained by us', async (status, _code, expected) => {
    await start({ handle: html('stack trace at secret.ts', status) })
    const answer = await front.ask('/ar/enrollment/apply/x', { headers: { 'accept-encoding': 'br' } })
    expect(answer.status).toBe(expected)
    expect(answer.text).toContain('dir="rtl"')
    expect(answer.text).not.toContain('secret')
    expect(/F-[0-9A-Z]{8}/.test(answer.text)).toBe(status === 500)
  })

  it('that fails while the database is away is 503', async () => {
    await start({ handle: html('x', 500), away: async () => true })
    expect((await front.ask('/ar/enrollment')).status).toBe(503)
  })

  it('that throws is a fault, and one that throws halfway ends the connection', async () => {
    await start({ handle: async (req, res) => {
      if (req.url === '/zh/half') {
        res.setHeader('content-type', 'text/html')
        res.write('<html>half')
      }
      throw new Error('broken')
    } })
    expect((await front.ask('/zh/whole')).status).toBe(500)
    await expect(front.ask('/zh/half')).rejects.toThrow(/aborted|hang up|ECONNRESET/)
  })

  it('leaves the router its own formats', async () => {
    await start({ handle: page((res) => {
      res.statusCode = 404
      res.setHeader('content-type', 'text/x-component')
      res.end('0:{}')
    }) })
    const answer = await front.ask('/zh/x', { headers: { rsc: '1' } })
    expect([answer.status, answer.text, answer.headers['cache-control']]).toEqual([404, '0:{}', 'private, no-store'])
  })
})

describe('pages and files from memory', () => {
  const files = new Map([['/_next/static/a.js', new Document(Buffer.from('a'.repeat(2000)), { type: 'text/javascript; charset=utf-8', headers: { 'cache-control': 'public, max-age=31536000, immutable' } })]])
  const pages = new Map([['/zh/help', publicPage(`<!DOCTYPE html><html lang="zh"><script>go()</script>${'words '.repeat(300)}</html>`, {}, 5)]])

  it('come with hash policy, tag and coding; 304 when known; the elder version by cookie', async () => {
    await start({ pages, files, handle: html(PAGE) })
    const first = await front.ask('/zh/help?utm=1', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([first.status, first.headers['content-encoding'], first.headers['cache-control'], first.headers.vary]).toEqual([200, 'br', 'public, max-age=0, must-revalidate', 'cookie, rsc, accept-encoding'])
    expect(first.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+';/)
    expect(zlib.brotliDecompressSync(first.bytes).toString()).toContain('<html lang="zh">')
    const tag = String(first.headers.etag)
    const known = await front.ask('/zh/help', { headers: { 'accept-encoding': 'br', 'if-none-match': `"x", W/${tag}` } })
    expect([known.status, known.bytes.length, known.headers.etag]).toEqual([304, 0, tag])
    const elder = await front.ask('/zh/help', { headers: { 'if-none-match': tag, cookie: 'canbao-mode=elder' } })
    expect([elder.status, elder.text.includes('data-mode="elder"')]).toEqual([200, true])
    const head = await front.ask('/zh/help', { method: 'HEAD' })
    expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, String(pages.get('/zh/help')?.standard.body.length)])
    expect((await front.ask('/_next/static/a.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const before = seen.length
    await front.ask('/zh/help', { headers: { rsc: '1' } })
    expect(seen).toHaveLength(before + 1)
  })

  it('published pages are rendered without anybody’s cookies and kept', async () => {
    await start({ handle: html(PAGE), published: [{ path: '/:locale/campaign', parameters: ['year'] }] })
    const before = seen.length
    const answers = await Promise.all(['', '?utm=1', '?year='].map((query) => front.ask(`/ko/campaign${query}`, { headers: { cookie: 'canbao-staff=secret; canbao-mode=elder' } })))
    expect(seen).toHaveLength(before + 1)
    expect([asked().url, asked().headers.cookie, asked().headers['content-security-policy']]).toEqual(['/ko/campaign', undefined, undefined])
    for (const answer of answers) expect([answer.status, answer.headers['cache-control'], answer.text.includes('data-mode="elder"')]).toEqual([200, 'public, max-age=0, must-revalidate', true])
    await front.ask('/ko/campaign', { headers: { rsc: '1', cookie: 'canbao-staff=x' } })
    expect(seen).toHaveLength(before + 2)
  })

  it('published pages that fail are explained', async () => {
    await start({ handle: html('x', 500), published: [{ path: '/:locale/campaign', parameters: [] }] })
    expect((await front.ask('/ko/campaign')).status).toBe(500)
    await front.close()
    await start({ handle: html(PAGE), published: [{ path: '/:locale/campaign', parameters: [] }], revision: async () => { throw Object.assign(new Error('x'), { code: '57P01' }) } })
    expect((await front.ask('/ko/campaign')).status).toBe(503)
  })
})
