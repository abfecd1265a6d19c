/** The way out for text messages and mail. The outbox row is the caller's; a port only delivers. */
import { env } from '@/platform/env'
import { localMessages } from '@/platform/ports/message-local'

export type MessageChannel = 'sms' | 'mail'

export type OutboundMessage = {
  /** A phone in E.164 form, or a mail address. */
  readonly to: string
  readonly locale: 'zh' | 'ko' | 'ar' | 'en'
  /** Mail only. */
  readonly subject?: string
  /** Plain text, finished words. */
  readonly body: string
}

/** `try-later`: the provider is busy or unreachable. `refused`: it will never take this one, as with a wrong number. */
export type DeliveryCode = 'try-later' | 'refused'

export type Delivery = { readonly ok: true; readonly providerId: string } | { readonly ok: false; readonly code: DeliveryCode }

/**
 * A provider of one channel. Import the type by name: browsers have a global type of the same name.
 * `send` does not throw for what providers do; it answers `try-later`. It must not log recipients or texts.
 */
export type MessagePort = { readonly channel: MessageChannel; readonly id: string; readonly send: (message: OutboundMessage) => Promise<Delivery> }

/** The port that the environment names. A provider is added here and in the list of env.ts. */
export function messagePort(channel: MessageChannel): MessagePort {
  const id = channel === 'sms' ? env().SMS_PROVIDER : env().MAIL_PROVIDER
  switch (id) {
    case 'local':
      return localMessages(channel)
  }
}
