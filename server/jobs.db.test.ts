import http from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notices } from '@/features/notice/presentation'
import { writeNotices } from '@/features/notice/mutations'
import { disconnect, sql } from '@/platform/database'
import { uuidv7 } from '@/platform/tokens'
import { openTestDatabase } from '@/tools/testing/application'
import { startJobs } from './jobs'

const gateway = http.createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(202).end('{"id":"g"}')
    gateway.emit('sent')
  })
})

let close: () => Promise<void>
beforeAll(async () => {
  await new Promise<void>((resolve) => { gateway.listen(0, '127.0.0.1', () => resolve()) })
  Object.assign(process.env, { CANBAO_SMS_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`, CANBAO_SMS_KEY: 'k'.repeat(32) })
  close = await openTestDatabase()
})
afterAll(async () => {
  gateway.closeAllConnections()
  gateway.close()
  await close()
})

/** Writes a notice and waits until the gateway has it. */
async function told(): Promise<void> {
  const now = new Date()
  const sent = once(gateway, 'sent')
  await writeNotices(sql(), notices(
    { channel: 'sms', phone: '13800000000', mail: null, helper: null, to: 'self' },
    { personId: uuidv7(now), caseId: uuidv7(now), locale: 'ko', template: 'received', subject: 's', body: 'b', now },
  ))
  await sent
}

describe('the jobs of a process', () => {
  it('send a message by themselves within seconds, and stop without leaving one half done', async () => {
    const stop = startJobs()
    await told()
    // Its connections break, one of them in the middle of listening: it goes on with others.
    await sql().query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'canbao-queue'`)
    await told()
    await stop()
    expect((await sql().query(`SELECT channel, state, count(*)::int AS n FROM outbound_message GROUP BY 1, 2 ORDER BY 1`)).rows).toEqual([{ channel: 'mailbox', state: 'delivered', n: 2 }, { channel: 'sms', state: 'sent', n: 2 }])
    expect((await sql().query('SELECT count(*)::int AS n FROM graphile_worker.jobs')).rows).toEqual([{ n: 0 }])
    // Nothing holds the pool any more.
    await disconnect()
  })
})
