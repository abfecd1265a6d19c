import { messagePort } from '@/platform/ports/message'
import { markMessage, takeWaitingMessages } from './mutations'

/** Messages of one run: a run must end well within its minute. */
const BATCH = 100

/**
 * Hands waiting messages to their port, oldest first. One that should be tried later stays waiting; one that is refused is marked failed
 * with its code. Returns how many were handed over. Each is marked right after it is sent, so a crash repeats at most one.
 */
export async function deliverMessages(at: Date): Promise<number> {
  let sent = 0
  for (const message of await takeWaitingMessages(BATCH)) {
    const delivery = await messagePort(message.channel).send({ key: message.id, template: 'notice', to: message.channel === 'sms' ? `+86${message.to}` : message.to, locale: message.locale, body: message.body })
    if (!delivery.ok && delivery.code === 'try-later') continue
    await markMessage(message, delivery.ok ? null : delivery.code, at)
    if (delivery.ok) sent++
  }
  return sent
}
