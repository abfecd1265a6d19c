import http from 'node:http'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { seeOther, type StreamEndpoint, type StreamRequest } from '@/platform/posts/post'
import { testFront, type TestFront } from './testing'

beforeAll(() => { vi.stubEnv('LOG_LEVEL', 'silent') })

let front: TestFront
afterEach(() => front.close())

const LIMITS = { idleMs: 300, longestMs: 5_000, inHand: 3, perCaller: 2 }
const got: { request: StreamRequest; bytes: number }[] = []
const sink = (over: Partial<StreamEndpoint> = {}): StreamEndpoint => ({
  name: 'sink', methods: ['POST', 'PATCH', 'HEAD'], path: '/:locale/sink', limit: 1_000_000, wantsJson: false,
  async handle(request) {
    let bytes = 0
    for await (const chunk of request.stream) bytes += (chunk as Buffer).length
    got.push({ request, bytes })
    return request.method === 'PATCH' ? { kind: 'bare', status: 204, headers: { 'upload-offset': String(bytes) } } : seeOther(`/${request.locale}/done`)
  },
  ...over,
})
const start = async (over: Partial<StreamEndpoint> = {}, more: Parameters<typeof testFront>[0] = {}) => { front = await testFront({ streams: [sink(over)], streamLimits: LIMITS, ...more }) }
const send = (bytes: number, headers: http.OutgoingHttpHeaders = {}, method = 'POST') => front.ask('/ko/sink', { method, body: [Buffer.alloc(bytes / 2), Buffer.alloc(bytes - bytes / 2)], headers: { origin: front.origin, ...headers } })

/** A body that has begun and waits. */
const begun = (length = 1000): http.ClientRequest => {
  const req = http.request(`${front.origin}/ko/sink`, { method: 'POST', headers: { origin: front.origin, 'content-length': length } })
  req.on('error', () => undefined)
  req.write(Buffer.alloc(10))
  return req
}

describe('a body that is read as it arrives', () => {
  it('reaches its room with method, language and caller, by any method of its entry', async () => {
    await start()
    expect([(await send(800_000)).headers.location, got.at(-1)?.bytes, got.at(-1)?.request.caller]).toEqual(['/ko/done', 800_000, '127.0.0.1'])
    const patched = await send(10, {}, 'PATCH')
    expect([patched.status, patched.headers['upload-offset'], patched.headers['x-content-type-options']]).toEqual([204, '10', 'nosniff'])
    expect((await front.ask('/ko/sink', { method: 'HEAD' })).status).toBe(303)
    const other = await front.ask('/ko/sink', { method: 'DELETE' })
    expect([other.status, other.headers.allow]).toEqual([405, 'POST, PATCH, HEAD'])
  })

  it('is refused from elsewhere and compressed before a byte is read', async () => {
    await start()
    const before = got.length
    expect((await send(10, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await send(10, { origin: 'https://evil.example' }, 'PATCH')).status).toBe(403)
    expect((await send(10, { 'content-encoding': 'gzip' })).status).toBe(415)
    expect(got).toHaveLength(before)
  })

  it('that says or brings too much is 413, in the reader\'s language', async () => {
    await start()
    const said = await send(10, { 'content-length': 2_000_000 }).catch(() => null)
    expect(said?.status ?? 413).toBe(413)
    const brought = await send(1_600_000)
    expect([brought.status, brought.text.includes('lang="ko"')]).toEqual([413, true])
  })

  it('that falls silent is 408', async () => {
    await start()
    const status = await new Promise((resolve) => { begun().on('response', (res) => resolve(res.statusCode)) })
    expect(status).toBe(408)
  })

  it('that takes too long in all is 408 even while bytes flow', async () => {
    await start({}, { streamLimits: { ...LIMITS, longestMs: 400 } })
    const req = begun(100_000)
    const drip = setInterval(() => req.write(Buffer.alloc(10)), 50)
    const status = await new Promise((resolve) => { req.on('response', (res) => resolve(res.statusCode)) })
    clearInterval(drip)
    req.destroy()
    expect(status).toBe(408)
  })

  it('that is cut reaches its room as a fault, and nobody is answered', async () => {
    let fault: unknown
    await start({
      async handle({ stream }) {
        try {
          for await (const chunk of stream) void chunk
        } catch (error) {
          fault = error
          throw error
        }
        return seeOther('/ko/done')
      },
    })
    const req = begun()
    setTimeout(() => req.destroy(), 30)
    await vi.waitFor(() => expect(fault).toMatchObject({ name: 'StreamFault', code: 'broken' }))
  })

  it('finds places for so many of one caller, and gives them back', async () => {
    await start()
    const waiting = [begun(), begun()]
    await vi.waitFor(async () => {
      const third = await send(10)
      expect([third.status, third.headers['retry-after']]).toEqual([503, '5'])
    })
    for (const req of waiting) req.destroy()
    await vi.waitFor(async () => expect((await send(10)).status).toBe(303))
  })

  it('that its room does not read is let run out', async () => {
    await start({ handle: async () => ({ kind: 'problem', code: 'draft-gone' }) })
    expect((await send(900_000)).status).toBe(410)
    expect((await send(900_000)).status).toBe(410)
  })

  it('of a form with files goes to the room of the post with its other fields', async () => {
    const handle = vi.fn(async () => seeOther('/zh/next'))
    await start({}, {
      posts: [{ name: 'answer', method: 'POST', path: '/:locale/answer', accepts: 'form', limit: 100, checksOrigin: true, handle, multipart: async ({ stream }) => {
        for await (const chunk of stream) void chunk
        return { kind: 'fields', form: { a: '1' }, files: { ready: 2, refused: 0 } }
      } }],
    })
    const answer = await front.post('/zh/answer', 'x'.repeat(5_000), { 'content-type': 'multipart/form-data; boundary=x' })
    expect([answer.status, answer.headers.location]).toEqual([303, '/zh/next'])
    expect(handle).toHaveBeenCalledWith(expect.objectContaining({ form: { a: '1' }, files: { ready: 2, refused: 0 } }))
  })
})
