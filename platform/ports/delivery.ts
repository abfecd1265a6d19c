/** What a port for messages is given and what it answers. */
import type { FailureCode } from '@/domain/notice/delivery'

export type MessageChannel = 'sms' | 'mail'

export type OutboundMessage = {
  /** Stays the same when a message is tried again, so that a provider can drop a repeat. Letters, digits and hyphens. */
  readonly key: string
  /** A phone in E.164 form, or a mail address. */
  readonly to: string
  readonly locale: 'zh' | 'ko' | 'ar' | 'en'
  /** Kind of message, for gateways that want their templates registered. */
  readonly template: string
  /** Mail only. */
  readonly subject?: string
  /** Plain text, finished words. */
  readonly body: string
  /** Mail only: the same words as HTML. */
  readonly html?: string
}

/** `try-later`: the provider is busy or unreachable. `refused`: it will never take this one, as with a wrong number. */
export type DeliveryCode = 'try-later' | 'refused'

/** `retryAfter`: seconds the provider asked to be left alone. */
export type Delivery =
  | { readonly ok: true; readonly providerId: string }
  | { readonly ok: false; readonly code: DeliveryCode; readonly reason: FailureCode; readonly retryAfter?: number }

/**
 * A provider of one channel. Import the type by name: browsers have a global type of the same name.
 * `send` does not throw for what providers do; it answers `try-later`. It ends within 25 s and does not log recipients or texts.
 */
export type MessagePort = { readonly channel: MessageChannel; readonly id: 'local' | 'smtp' | 'gateway'; readonly send: (message: OutboundMessage) => Promise<Delivery> }

export const tryLater = (reason: FailureCode, retryAfter?: number): Delivery => ({ ok: false, code: 'try-later', reason, ...(retryAfter === undefined ? {} : { retryAfter }) })
export const refused = (reason: FailureCode): Delivery => ({ ok: false, code: 'refused', reason })
