/** Rendering a page through Next without a caller: what everybody may see, and nobody's cookies. */
import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { Fault } from '@/platform/errors'

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

export interface Rendered {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

/** A response without a connection, which keeps what is written. */
class KeptResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []
  readonly whole: Promise<Rendered>
  #settle: (rendered: Rendered) => void = () => undefined

  constructor(req: IncomingMessage) {
    super(req)
    this.whole = new Promise((resolve) => { this.#settle = resolve })
  }

  #keep(chunk: unknown, encoding?: unknown): void {
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.at(-1)
    if (typeof headers === 'object' && headers !== null) for (const [name, value] of Object.entries(headers as OutgoingHttpHeaders)) if (value !== undefined) this.setHeader(name, value)
    return this
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest[0])
    const done = rest.find((item) => typeof item === 'function') as (() => void) | undefined
    if (done) process.nextTick(done)
    return true
  }

  override end(...args: unknown[]): this {
    if (typeof args[0] !== 'function') this.#keep(args[0], args[1])
    const done = args.find((item) => typeof item === 'function') as (() => void) | undefined
    this.#settle({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.#chunks) })
    process.nextTick(() => {
      this.emit('finish')
      this.emit('close')
      done?.()
    })
    return this
  }
}

const PATIENCE_MS = 15_000

export async function renderPage(handle: NextHandler, target: string, host: string, proto: 'http' | 'https'): Promise<Rendered> {
  const req = new IncomingMessage(new Socket())
  Object.assign(req, { method: 'GET', url: target, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1, complete: true })
  req.headers = { host, accept: 'text/html', 'x-forwarded-host': host, 'x-forwarded-proto': proto }
  req.push(null)
  const res = new KeptResponse(req)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Fault('render-late', 'a page took too long to render')), PATIENCE_MS)
  })
  try {
    return await Promise.race([res.whole, late, handle(req, res).then(() => res.whole)])
  } finally {
    clearTimeout(timer)
  }
}
