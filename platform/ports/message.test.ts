import { describe, expect, it } from 'vitest'
import { messagePort } from '@/platform/ports/message'

describe('message ports', () => {
  it.each(['sms', 'mail'] as const)('%s is local unless a provider is configured, and gives each message an id', async (channel) => {
    const port = messagePort(channel)
    expect([port.id, port.channel]).toEqual(['local', channel])
    const send = () => port.send({ key: 'k', to: '+8613800000000', locale: 'ko', template: 'received', body: '안녕하세요' })
    const [a, b] = [await send(), await send()]
    expect(a).toMatchObject({ ok: true })
    expect(a).not.toEqual(b)
  })
})
