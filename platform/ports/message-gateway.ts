/**
 * Text messages through an HTTP gateway. Providers differ, so the portal speaks one small contract and a bridge of a few lines translates:
 *
 *   POST <url>, Content-Type: application/json, { "to": "+86…", "text": "…", "locale": "zh", "template": "received", "key": "…" }
 *   Canbao-Timestamp: seconds since 1970
 *   Canbao-Signature: v1=<hex HMAC-SHA-256 of "timestamp.body" with CANBAO_SMS_KEY>
 *
 *   202 (or 200) { "id": "…" }         taken; a key that was taken before is answered the same way and not sent again
 *   409                                this key was taken before
 *   400, 404, 410, 422 { "code": … }   never: "address" (no such number, opted out), "content" (text or template not allowed), other words
 *   401, 403                           our signature or account: nothing is lost, tried again
 *   408, 429, 5xx                      later; Retry-After in seconds or as a date is kept to
 *
 * A gateway refuses timestamps more than five minutes off. Answers are read up to 16 KiB; redirects are not followed.
 */
import { createHmac } from 'node:crypto'
import { refused, tryLater, type Delivery, type MessagePort, type OutboundMessage } from '@/platform/ports/delivery'

export interface GatewayOptions {
  readonly url: string
  readonly key: string
  /** Milliseconds for the whole exchange. */
  readonly timeout?: number
}

const LONGEST_ANSWER = 16 * 1024

/** Signature of a body at an instant, as the gateway has to compute it. */
export const signatureOf = (key: string, timestamp: string, body: string): string => `v1=${createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex')}`

export function gatewayMessages({ url, key, timeout = 15_000 }: GatewayOptions): MessagePort {
  return {
    channel: 'sms', id: 'gateway',
    async send(message) {
      try {
        return await exchange(url, key, timeout, message)
      } catch (error) {
        return tryLater(error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable')
      }
    },
  }
}

async function exchange(url: string, key: string, timeout: number, message: OutboundMessage): Promise<Delivery> {
  const body = JSON.stringify({ to: message.to, text: message.body, locale: message.locale, template: message.template, key: message.key })
  // True time: the portal's clock may be set for a demonstration, the gateway's is not.
  const timestamp = String(Math.floor(Date.now() / 1000))
  const answer = await fetch(url, {
    method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(timeout),
    headers: { 'content-type': 'application/json', accept: 'application/json', 'canbao-timestamp': timestamp, 'canbao-signature': signatureOf(key, timestamp, body) },
  })
  const told = await read(answer)
  if (answer.status === 409) return { ok: true, providerId: message.key }
  if (answer.ok) {
    const id = told?.['id']
    // Taken or not? Asking again with the same key is safe, believing it lost or sent is not.
    return typeof id === 'string' && id !== '' ? { ok: true, providerId: id.slice(0, 200) } : tryLater('malformed')
  }
  if (answer.status === 401 || answer.status === 403) return tryLater('not-authorized')
  if (answer.status === 408 || answer.status === 429 || answer.status >= 500) return tryLater('busy', retryAfter(answer.headers.get('retry-after')))
  if (answer.status < 400) return tryLater('malformed')
  return refused(told?.['code'] === 'address' ? 'refused-address' : told?.['code'] === 'content' ? 'refused-content' : 'refused')
}

/** The answer as an object, or null when it is none. */
async function read(answer: Response): Promise<Record<string, unknown> | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > LONGEST_ANSWER) return null
    parts.push(part)
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

/** Retry-After (RFC 9110, 10.2.3) in seconds from now. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value)
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}
