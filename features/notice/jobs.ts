import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import type { JobPayload, Task } from '@/platform/jobs'
import { messagePort } from '@/platform/ports/message'
import { attemptNotice, type Sendable } from './mutations'
import { mailOf } from './presentation'

export { handOver, recoverNotices } from './mutations'

/** Hands one message to its port. */
async function deliver(message: Sendable) {
  const port = messagePort(message.channel)
  const { key, to, locale, template, body } = message
  const said = message.channel === 'mail' ? mailOf(message, env().PORTAL_ORIGIN) : { body }
  return { delivery: await port.send({ key, to, locale, template, ...said }), provider: port.id }
}

/** Sends one message. Whatever a gateway does is settled within; only faults of ours reach the queue. */
export const sendMessage: Task = {
  seconds: 45,
  async run(payload: JobPayload) {
    await attemptNotice({ personId: String(payload['personId']), id: String(payload['id']) }, deliver, now())
  },
}
