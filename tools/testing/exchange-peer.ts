/**
 * An installation with the exchange alone, for tests that kill it: the real front, the real post, the real outbox and queue, and in place of
 * the transfer a room that writes down what it does. Its table has no unique rule, so that a second effect would show.
 */
import { z } from 'zod'
import type { ExchangeContent } from '@/domain/exchange/messages'
import { nudgeExchange, startExchange } from '@/features/exchange/jobs'
import { sendExchange } from '@/features/exchange/mutations'
import { exchangePosts } from '@/features/exchange/posts'
import type { ExchangeHandlers } from '@/features/exchange/submissions'
import { now } from '@/platform/clock'
import { transaction, type Queryable } from '@/platform/database'
import { signedPost } from '@/platform/posts/build'
import { testFront } from '@/server/testing'

const recorded = (client: Queryable, exchangeId: string, what: string) => client.query('INSERT INTO exchange_effect (exchange_id, what) VALUES ($1, $2)', [exchangeId, what])

/** What the room answers: everything is taken but people whose number ends in 9, whom it rejects. */
function reply({ kind, body }: ExchangeContent): { readonly kind: 'information-form' | 'acknowledgement' | 'rejection'; readonly body: unknown } | null {
  if (kind === 'acknowledgement' || kind === 'rejection') return null
  if (body.person.documentNumber.endsWith('9')) return { kind: 'rejection', body: { code: 'not-insured-here' } }
  if (kind === 'information-form') return { kind: 'acknowledgement', body: { acceptedOn: '2026-11-20' } }
  return {
    kind: 'information-form',
    body: { person: body.person, scheme: body.scheme, periods: [{ from: '2015-01', to: '2026-10', scheme: body.scheme, months: 142 }], accountFen: null, benefitUntil: '2026-11-30', originOffice: '示例经办机构' },
  }
}

let taken = 0
const handlers: ExchangeHandlers = {
  async receive(client, message) {
    await recorded(client, message.exchangeId, `received ${message.kind}`)
    const answer = reply(message)
    if (answer) await sendExchange(client, { exchangeId: message.exchangeId, counterpart: message.counterpart, ...answer, now: message.now })
    // A fault after everything was written: nothing of it may stay.
    if (++taken % 23 === 0) throw new Error('a fault of the room')
    return { ok: true, value: undefined }
  },
  settled: async (client, { exchangeId, kind, outcome }) => void (await recorded(client, exchangeId, `${outcome} ${kind}`)),
}

const openings = z.array(z.object({ exchangeId: z.uuid(), counterpart: z.string(), kind: z.enum(['contact-letter', 'information-form']), body: z.unknown() }))

/** Opens exchanges, each in a transaction of its own; asked again, it opens what is missing. */
const open = signedPost({
  name: 'test.open', path: '/api/test/open', accepts: 'raw', rate: 'exchange', schema: z.instanceof(Buffer), audit: null,
  async run(body) {
    for (const one of openings.parse(JSON.parse(body.toString('utf8')))) {
      await transaction(async (client) => {
        const { rowCount } = await client.query(`SELECT 1 FROM exchange_effect WHERE exchange_id = $1 AND what = 'opened'`, [one.exchangeId])
        if (rowCount !== 0) return
        await recorded(client, one.exchangeId, 'opened')
        await sendExchange(client, { ...one, now: now() })
      })
    }
    nudgeExchange()
    return { kind: 'json', status: 200, value: {} }
  },
})

const front = await testFront({ posts: [...exchangePosts(handlers), open], now })
startExchange(handlers)
process.stdout.write(`open at ${front.origin}\n`)
