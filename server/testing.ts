/** A front over a Next that is played, for tests: real HTTP, no build, no database. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Post } from '@/platform/posts/post'
import { createFront, type FrontOptions } from './front'
import type { NextHandler } from './render'

export interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
}

export interface Ask {
  readonly method?: string
  readonly headers?: http.OutgoingHttpHeaders
  readonly body?: string | Buffer | readonly Buffer[]
}

export interface TestFront {
  readonly origin: string
  ask(path: string, how?: Ask): Promise<Answer>
  /** A form as a browser posts it from our own page. */
  post(path: string, body: string, headers?: http.OutgoingHttpHeaders): Promise<Answer>
  close(): Promise<void>
}

export const aPost = (over: Partial<Post> & Pick<Post, 'path' | 'handle'>): Post => ({ name: over.path, method: 'POST', accepts: 'form', limit: 1024, checksOrigin: true, ...over })

export async function testFront(over: Partial<FrontOptions> & { readonly handle?: NextHandler } = {}): Promise<TestFront> {
  const server = http.createServer()
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const { handle, ...rest } = over
  const front = createFront({
    acceptedOrigins: [origin], origin, secure: false, trustedProxies: 0, dev: false, demo: false, now: () => new Date('2026-11-20T01:00:00Z'), posts: [], gets: [], published: [],
    revision: async () => '1', pages: new Map(), files: new Map(), next: () => handle ?? null, away: async () => false,
    health: async () => ({ status: 200, value: { status: 'up' } }),
    ...rest,
  })
  server.on('request', front)
  const ask = (path: string, { method = 'GET', headers = {}, body }: Ask = {}) => new Promise<Answer>((resolve, reject) => {
    const req = http.request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: res.statusCode ?? 0, headers: res.headers, bytes, text: bytes.toString('utf8') })
      })
      res.on('error', reject)
    })
    req.on('error', reject)
    if (Array.isArray(body)) for (const chunk of body as readonly Buffer[]) req.write(chunk)
    else if (body !== undefined) req.write(body)
    req.end()
  })
  return {
    origin, ask,
    post: (path, body, headers = {}) => ask(path, { method: 'POST', body, headers: { origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body), ...headers } }),
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
