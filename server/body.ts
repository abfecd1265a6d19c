/** Reading a request body: never more bytes than allowed, never longer than allowed. */
import type { IncomingMessage } from 'node:http'

export type BodyFault = 'too-large' | 'too-slow' | 'broken'

export interface BodyLimits {
  readonly bytes: number
  readonly milliseconds: number
}

/** Bytes of a refused body that are still taken in, so that the caller hears the answer instead of a broken connection. */
const DRAINED = 32 * 1024 * 1024

/** Lets the rest of a refused body run out; a caller that does not stop is cut off. */
export function drain(req: IncomingMessage): void {
  let left = DRAINED
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) req.socket.destroy()
  })
  req.resume()
}

/** The declared length, when it is already too much. */
export function declaresTooMuch(req: IncomingMessage, bytes: number): boolean {
  const declared = req.headers['content-length']
  return declared !== undefined && Number(declared) > bytes
}

export function readBody(req: IncomingMessage, { bytes, milliseconds }: BodyLimits): Promise<Buffer | BodyFault> {
  return new Promise((resolve) => {
    if (declaresTooMuch(req, bytes)) {
      drain(req)
      resolve('too-large')
      return
    }
    const chunks: Buffer[] = []
    let size = 0
    const timer = setTimeout(() => finish('too-slow'), milliseconds)
    const finish = (result: Buffer | BodyFault) => {
      clearTimeout(timer)
      req.off('data', take).off('end', end).off('error', broken).off('close', broken)
      if (typeof result === 'string') {
        chunks.length = 0
        req.on('error', () => undefined)
        if (result === 'too-large') drain(req)
      }
      resolve(result)
    }
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size > bytes) finish('too-large')
      else chunks.push(chunk)
    }
    const end = () => finish(Buffer.concat(chunks, size))
    const broken = () => finish('broken')
    req.on('data', take).on('end', end).on('error', broken).on('close', broken)
  })
}
