/** The default port: sends nothing. The message stays readable in the caller's outbox table, which is what a trial needs. */
import type { MessageChannel, MessagePort } from '@/platform/ports/delivery'
import { randomToken } from '@/platform/tokens'

export function localMessages(channel: MessageChannel): MessagePort {
  return { channel, id: 'local', send: async () => ({ ok: true, providerId: `local-${randomToken(16)}` }) }
}
