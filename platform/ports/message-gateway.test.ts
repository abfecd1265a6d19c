import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { gatewayMessages, signatureOf } from '@/platform/ports/message-gateway'

const KEY = 'k'.repeat(32)
const message = { key: '0190-a-0', to: '+8613800000000', locale: 'zh', template: 'received', body: '【重庆医保】已收到' } as const

const open: http.Server[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => new Promise<void>((resolve) => {
    one.closeAllConnections()
    one.close(() => resolve())
  })))
})

type Reply = (request: http.IncomingMessage, body: string, response: http.ServerResponse) => void

async function gateway(reply: Reply): Promise<string> {
  const one = http.createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => reply(request, Buffer.concat(parts).toString('utf8'), response))
  })
  await new Promise<void>((resolve) => { one.listen(0, '127.0.0.1', () => resolve()) })
  open.push(one)
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}/send`
}

const says = (status: number, value: unknown, headers: http.OutgoingHttpHeaders = {}): Reply => (_request, _body, response) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(typeof value === 'string' ? value : JSON.stringify(value))
}
const send = (url: string, timeout = 2_000) => gatewayMessages({ url, key: KEY, timeout }).send(message)

describe('text messages through a gateway', () => {
  it('are posted whole, signed over timestamp and body', async () => {
    const got: { signed: boolean; timestamp: number; body: unknown }[] = []
    const url = await gateway((request, body, response) => {
      const timestamp = String(request.headers['canbao-timestamp'])
      got.push({ signed: request.headers['canbao-signature'] === signatureOf(KEY, timestamp, body), timestamp: Number(timestamp), body: JSON.parse(body) })
      says(202, { id: 'm-1' })(request, body, response)
    })
    expect(await send(url)).toEqual({ ok: true, providerId: 'm-1' })
    expect(got).toMatchObject([{ signed: true, body: { to: message.to, text: message.body, locale: 'zh', template: 'received', key: message.key } }])
    expect(Math.abs((got[0]?.timestamp ?? 0) - Date.now() / 1000)).toBeLessThan(60)
    expect(signatureOf(KEY, '1', 'a')).not.toBe(signatureOf(KEY, '2', 'a'))
  })

  it('count a key that was taken before as taken', async () => {
    const taken = new Set<string>()
    const url = await gateway((request, body, response) => {
      const { key } = JSON.parse(body) as { key: string }
      if (taken.has(key)) return says(409, { code: 'duplicate' })(request, body, response)
      taken.add(key)
      // The first answer is lost on the line.
      response.destroy()
    })
    expect(await send(url)).toMatchObject({ ok: false, code: 'try-later' })
    expect(await send(url)).toEqual({ ok: true, providerId: message.key })
    expect(taken.size).toBe(1)
  })

  it.each([
    [400, { code: 'address' }, 'refused', 'refused-address'],
    [422, { code: 'content' }, 'refused', 'refused-content'],
    [410, 'gone', 'refused', 'refused'],
    [404, '', 'refused', 'refused'],
    [401, { code: 'signature' }, 'try-later', 'not-authorized'],
    [403, {}, 'try-later', 'not-authorized'],
    [408, {}, 'try-later', 'busy'],
    [500, '<html>', 'try-later', 'busy'],
    [503, {}, 'try-later', 'busy'],
    [302, {}, 'try-later', 'malformed'],
    [202, 'not json', 'try-later', 'malformed'],
    [202, '', 'try-later', 'malformed'],
    [202, {}, 'try-later', 'malformed'],
    [202, [1], 'try-later', 'malformed'],
    [202, 'null', 'try-later', 'malformed'],
    [202, { id: 7 }, 'try-later', 'malformed'],
    [202, { id: 'x', padding: 'y'.repeat(20_000) }, 'try-later', 'malformed'],
  ] as const)('an answer of %d %j: %s (%s)', async (status, value, code, reason) => {
    const url = await gateway(says(status, value, status === 302 ? { location: 'http://127.0.0.1:9/' } : {}))
    expect(await send(url)).toEqual({ ok: false, code, reason })
  })

  it('keep to Retry-After, in seconds or as a date', async () => {
    expect(await send(await gateway(says(429, {}, { 'retry-after': '90' })))).toEqual({ ok: false, code: 'try-later', reason: 'busy', retryAfter: 90 })
    const dated = await send(await gateway(says(503, {}, { 'retry-after': new Date(Date.now() + 120_000).toUTCString() })))
    expect(dated).toMatchObject({ ok: false, reason: 'busy' })
    expect(!dated.ok && dated.retryAfter).toBeGreaterThan(100)
    expect(await send(await gateway(says(429, {}, { 'retry-after': 'soon' })))).toEqual({ ok: false, code: 'try-later', reason: 'busy' })
  })

  it('give up on a gateway that is silent, or stops in the middle of its answer', async () => {
    expect(await send(await gateway(() => undefined), 100)).toEqual({ ok: false, code: 'try-later', reason: 'timeout' })
    const half = await gateway((_request, _body, response) => { response.writeHead(202, { 'content-length': 50 }).write('{"id":') })
    expect(await send(half, 100)).toEqual({ ok: false, code: 'try-later', reason: 'timeout' })
  })

  it('wait when nobody listens', async () => {
    const url = await gateway(says(202, { id: 'x' }))
    await new Promise<void>((resolve) => { open.splice(0)[0]?.close(() => resolve()) })
    expect(await send(url)).toEqual({ ok: false, code: 'try-later', reason: 'unreachable' })
  })
})
