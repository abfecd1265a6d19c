import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonical } from '@/domain/exchange/canonical'
import { envelopeFor, envelopeText, GOOD_FOR_MS, letterText, SKEW_MS, type Envelope, type Letter } from '@/domain/exchange/envelope'
import { GIVE_UP_MS, readAnswer, type Answer } from '@/domain/exchange/verdict'
import { parseDirectory, setCounterparts, type Directory } from '@/platform/counterparts'
import { disconnect, sql, transaction } from '@/platform/database'
import { newKeyFileText, parseKeyFile, setKeyRing, type KeyRing } from '@/platform/keys'
import { encryptTo, requestDigest, sign, verify } from '@/platform/line-crypto'
import { clearRates } from '@/platform/rate-limit'
import { mintDistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { openTestDatabase } from '@/tools/testing/application'
import { readLog, type LogFilter } from './data'
import { resendMessage, sendExchange, settle, takeWaiting } from './mutations'
import { exchangePosts } from './posts'
import type { ExchangeHandlers, ReceivedMessage, SettledMessage } from './submissions'

const NOW = new Date('2026-11-20T02:00:00.000Z')
const after = (ms: number) => new Date(NOW.getTime() + ms)
const [ours, theirs, strangers] = [parseKeyFile(newKeyFileText()), parseKeyFile(newKeyFileText()), parseKeyFile(newKeyFileText())]
const entry = (id: string, ring: KeyRing) => ({ id, url: 'https://canbao.example', keys: [...(ring.exchange?.keys ?? [])].map(([key, { card }]) => ({ id: key, ...card })) })
const directory = (self: string, ...entries: readonly object[]): Directory => parseDirectory(JSON.stringify({ self, counterparts: entries }))
const [atOurs, atTheirs] = [directory('500000', entry('510000', theirs)), directory('510000', entry('500000', ours))]
let close: () => Promise<void>

beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'fatal'
  close = await openTestDatabase()
  setKeyRing(ours)
  setCounterparts(atOurs)
})
afterAll(async () => {
  setKeyRing(undefined)
  setCounterparts(undefined)
  await disconnect()
  await close()
})

/** Works with another installation's keys. */
async function as<T>(ring: KeyRing, work: () => Promise<T>): Promise<T> {
  setKeyRing(ring)
  try {
    return await work()
  } finally {
    setKeyRing(ours)
  }
}

const person = { documentKind: 'resident-id', documentNumber: '509903198805140117', name: '周示安' }
const contact = { person, scheme: 'resident', destination: { division: '510104', office: '示例经办机构' }, appliedOn: '2026-11-20' }
const form = { person, scheme: 'resident', periods: [], accountFen: null, benefitUntil: null, originOffice: '示例经办机构' }
const letter = (over: Partial<Letter> = {}): Letter => ({
  protocol: 1, id: uuidv7(NOW), exchange: uuidv7(NOW), from: '510000', to: '500000', seq: 1, kind: 'contact-letter', writer: 'destination', body: contact, ...over,
})
const us = () => atTheirs.counterparts.get('500000') ?? expect.unreachable()
const them = () => atOurs.counterparts.get('510000') ?? expect.unreachable()

/** A sending as the counterpart makes it; `change` touches the envelope before it is signed. */
const sending = (one: Letter, { ring = theirs, at = NOW, change = (envelope: Envelope): unknown => envelope }: { readonly ring?: KeyRing; readonly at?: Date; readonly change?: (envelope: Envelope) => unknown } = {}) =>
  as(ring, async () => sign('canbao-message', '510000', canonical(change(envelopeFor(one, await encryptTo(us(), letterText(one)), at)))))

const received: ReceivedMessage[] = []
const settled: SettledMessage[] = []
let verdict: () => ReturnType<ExchangeHandlers['receive']> = async () => ({ ok: true, value: undefined })
const handlers: ExchangeHandlers = {
  async receive(client, message) {
    await client.query(`INSERT INTO draft (id, code_digest, service, definition_version, locale, channel, sealed, submission_key, created_at, updated_at, expires_at) VALUES ($1, $2, 'effect', '1', 'zh', 'online', '', $3, $4, $4, $4)`,
      [uuidv7(NOW), Buffer.from(message.exchangeId + message.kind), randomUUID(), NOW])
    received.push(message)
    return verdict()
  },
  settled: async (_client, message) => void settled.push(message),
}
const effects = async (exchangeId: string) => (await sql().query(`SELECT 1 FROM draft WHERE service = 'effect' AND code_digest::text LIKE $1`, [`%${Buffer.from(exchangeId).toString('hex')}%`])).rowCount

/** Posts a sending and opens the answer as the counterpart would. */
async function post(signed: string, at = NOW): Promise<{ readonly status: number; readonly answer: Answer }> {
  const [door] = exchangePosts(handlers)
  const reply = await door!.handle({ locale: 'zh', path: '', params: {}, form: {}, body: Buffer.from(signed), headers: {}, cookies: {}, caller: '192.0.2.7', now: at })
  if (reply.kind !== 'json') throw new Error(reply.kind)
  const { answer: proof } = reply.value as { answer: string }
  const verified = await verify('canbao-answer', proof, () => us())
  const answer = verified.ok ? readAnswer(verified.content) : null
  if (!answer) throw new Error('the answer is not genuine')
  expect(answer.request).toBe(requestDigest(signed))
  return { status: reply.status, answer }
}
const outcome = async (signed: string, at = NOW) => {
  const { status, answer } = await post(signed, at)
  return `${status} ${answer.outcome} ${answer.code}${answer.repeated ? ' repeated' : ''}`
}
const city = mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: 'all', permission: 'exchange.view' })
const all: LogFilter = { direction: null, state: null, counterpart: null, kind: null, exchange: null, page: 1 }
const logged = async (exchange: string) => (await readLog(city, { ...all, exchange })).rows.map((row) => `${row.direction} ${row.kind} ${row.state} ${row.code}`)

describe('a message that arrives', () => {
  it('takes effect once; a repetition and a copy get the same answer', async () => {
    const one = letter()
    const signed = await sending(one)
    expect(await outcome(signed)).toBe('200 accepted null')
    expect(await outcome(signed)).toBe('200 accepted null repeated')
    expect(await outcome(await sending(one, { at: after(60_000) }), after(60_000))).toBe('200 accepted null repeated')
    expect(await effects(one.exchange)).toBe(1)
    expect(received.at(-1)).toMatchObject({ exchangeId: one.exchange, counterpart: '510000', kind: 'contact-letter', body: contact })
    expect((await readLog(city, { ...all, exchange: one.exchange })).rows).toMatchObject([{ direction: 'in', state: 'accepted', repeats: 2 }])
  })

  it('takes effect once when it comes ten times at the same moment', async () => {
    const one = letter()
    const sendings: string[] = []
    // One after the other: signing for the other side swaps the key ring of this process.
    for (let n = 0; n < 10; n++) sendings.push(await sending(one))
    const outcomes = await Promise.all(sendings.map((signed) => outcome(signed)))
    expect(outcomes.filter((text) => !text.endsWith('repeated'))).toEqual(['200 accepted null'])
    expect(await effects(one.exchange)).toBe(1)
  })

  it('is refused, written down and without effect when it is expired, too early, for somebody else or another version', async () => {
    const one = letter()
    expect(await outcome(await sending(one), after(GOOD_FOR_MS + SKEW_MS + 1))).toBe('422 refused expired')
    expect(await outcome(await sending(one, { at: after(SKEW_MS + 1) }))).toBe('422 refused not-yet-valid')
    expect(await outcome(await sending(one, { change: (envelope) => ({ ...envelope, to: '520000' }) }))).toBe('403 refused not-for-us')
    expect(await outcome(await sending(one, { change: (envelope) => ({ ...envelope, protocol: 2 }) }))).toBe('400 refused unsupported-version')
    expect((await logged(one.exchange)).toSorted()).toEqual(['expired', 'not-for-us', 'not-yet-valid', 'unsupported-version'].map((code) => `in contact-letter turned-away ${code}`))
    expect(await effects(one.exchange)).toBe(0)
    expect(await outcome(await sending(one))).toBe('200 accepted null')
  })

  it('is refused when it was altered under its id, in any member', async () => {
    const one = letter()
    expect(await outcome(await sending(one))).toBe('200 accepted null')
    const changes: Partial<Letter>[] = [{ body: { ...contact, appliedOn: '2026-11-21' } }, { seq: 2 }, { kind: 'information-form', body: form, writer: 'origin' }]
    for (const change of changes) expect(await outcome(await sending({ ...one, ...change })), Object.keys(change).join()).toMatch(/^409 refused (altered|unexpected)$/)
    expect(await outcome(await sending({ ...one, exchange: uuidv7(NOW) }))).toBe('409 refused altered')
    expect(await effects(one.exchange)).toBe(1)
  })

  it('is refused when the clear address is not the one that was encrypted', async () => {
    const one = letter()
    for (const change of [{ exchange: uuidv7(NOW) }, { id: uuidv7(NOW) }, { seq: 2 }, { kind: 'rejection' }, { writer: 'origin' }]) {
      expect(await outcome(await sending(one, { change: (envelope) => ({ ...envelope, ...change }) })), Object.keys(change).join()).toBe('400 refused malformed')
    }
    expect(await outcome(await sending(one, { change: (envelope) => ({ ...envelope, letter: `${envelope.letter.slice(0, -6)}AAAAAA` }) }))).toBe('422 refused undecipherable')
    expect(await effects(one.exchange)).toBe(0)
  })

  it('is refused when a stranger signed it, when nothing signed it, and when it is no message', async () => {
    const one = letter()
    const signed = await sending(one)
    expect(await outcome(await sending(one, { ring: strangers }))).toBe('401 refused bad-signature')
    const [head = '', , signature = ''] = signed.split('.')
    expect(await outcome([head, Buffer.from('{"seq":1}').toString('base64url'), signature].join('.'))).toBe('401 refused bad-signature')
    expect(await outcome(await as(theirs, () => sign('canbao-message', '520000', '{}')))).toBe('401 refused unknown-sender')
    expect(await outcome(await as(theirs, () => sign('canbao-message', '510000', '{}')))).toBe('400 refused malformed')
    expect(await outcome('')).toBe('400 refused malformed')
    expect(await outcome(signed)).toBe('200 accepted null')
    const { answer } = await post('rubbish')
    expect(answer).toMatchObject({ to: null, message: null, code: 'malformed' })
  })

  it('is refused when its body does not fit', async () => {
    expect(await outcome(await sending(letter({ body: { ...contact, more: 1 } })))).toBe('422 refused body-malformed')
    expect(await outcome(await sending(letter({ body: form })))).toBe('422 refused body-malformed')
  })

  it('comes again later when the one before it is missing, and never when its place is taken', async () => {
    const one = letter({ seq: 2, kind: 'acknowledgement', body: { acceptedOn: '2026-11-20' } })
    expect(await outcome(await sending(one))).toBe('409 refused out-of-order')
    const first = letter({ exchange: one.exchange, kind: 'information-form', writer: 'origin', body: form })
    expect(await outcome(await sending(first))).toBe('200 accepted null')
    // It is our turn now.
    expect(await outcome(await sending(one))).toBe('409 refused unexpected')
    expect(await outcome(await sending({ ...first, id: uuidv7(NOW) }))).toBe('409 refused unexpected')
    expect(await effects(one.exchange)).toBe(1)
  })

  it('leaves nothing when its room refuses or fails: the refusal stands, the fault may pass', async () => {
    const one = letter()
    verdict = async () => { throw new Error('a fault of the room') }
    await expect(sending(one).then((signed) => post(signed))).rejects.toThrow('a fault of the room')
    verdict = async () => ({ ok: false, code: 'person-unknown' })
    expect(await outcome(await sending(one))).toBe('422 refused person-unknown')
    verdict = async () => ({ ok: true, value: undefined })
    expect(await outcome(await sending(one))).toBe('422 refused person-unknown repeated')
    expect(await effects(one.exchange)).toBe(0)
    // The sender may send it anew, under a new id.
    expect(await outcome(await sending({ ...one, id: uuidv7(NOW) }))).toBe('200 accepted null')
    expect(await effects(one.exchange)).toBe(1)
    expect(await logged(one.exchange)).toEqual(expect.arrayContaining(['in contact-letter refused person-unknown', 'in contact-letter accepted null']))
  })

  it('is sealed where it is stored', async () => {
    const { rows } = await sql().query<{ body: Buffer }>('SELECT body FROM exchange_message LIMIT 20')
    expect(rows.length).toBeGreaterThan(0)
    for (const { body } of rows) expect(body.toString('utf8')).not.toContain(person.name)
  })

  it('is not written down without end when its sender is not proven', async () => {
    clearRates()
    const count = async () => (await sql().query(`SELECT count(*)::int AS n FROM exchange_refusal`)).rows[0].n as number
    const before = await count()
    for (let n = 0; n < 80; n++) await post(`rubbish ${n}`)
    expect(await count() - before).toBe(60)
    clearRates()
  })
})

describe('a message that is sent', () => {
  const send = (exchangeId: string, kind: 'contact-letter' | 'information-form' | 'acknowledgement' | 'rejection', body: unknown) =>
    transaction((client) => sendExchange(client, { exchangeId, counterpart: '510000', kind, body, now: NOW }))
  /** Takes the message of an exchange out of the outbox; others are put off. */
  async function taken(exchange: string, at = NOW) {
    for (;;) {
      const one = await takeWaiting('510000', at)
      if (!one || one.letter.exchange === exchange) return one
      await settle(one, { outcome: 'accepted' }, null, {}, at)
    }
  }

  it('leaves only with its transaction', async () => {
    const id = uuidv7(NOW)
    await expect(transaction(async (client) => {
      await sendExchange(client, { exchangeId: id, counterpart: '510000', kind: 'contact-letter', body: contact, now: NOW })
      throw new Error('rolled back')
    })).rejects.toThrow('rolled back')
    expect(await logged(id)).toEqual([])
    expect(await taken(id)).toBeNull()
  })

  it('keeps the order of its exchange', async () => {
    const id = uuidv7(NOW)
    await expect(send(id, 'acknowledgement', { acceptedOn: '2026-11-20' })).rejects.toThrow('cannot follow here')
    await send(id, 'contact-letter', contact)
    await expect(send(id, 'contact-letter', contact)).rejects.toThrow('cannot follow here')
    await expect(send(id, 'acknowledgement', { acceptedOn: '2026-11-20' })).rejects.toThrow('cannot follow here')
    await expect(send(uuidv7(NOW), 'contact-letter', form)).rejects.toThrow('does not have the form')
    await expect(transaction((client) => sendExchange(client, { exchangeId: id, counterpart: '520000', kind: 'contact-letter', body: contact, now: NOW }))).rejects.toThrow('no such counterpart')
    expect(await outcome(await sending(letter({ exchange: id, seq: 2, kind: 'information-form', writer: 'origin', body: form })))).toBe('200 accepted null')
    await send(id, 'acknowledgement', { acceptedOn: '2026-11-20' })
    await expect(send(id, 'rejection', { code: 'late' })).rejects.toThrow('cannot follow here')
  })

  it('is in one hand at a time, comes back after a crash, and is settled once', async () => {
    const id = uuidv7(NOW)
    await send(id, 'contact-letter', contact)
    const first = await taken(id)
    expect(first?.letter).toMatchObject({ exchange: id, seq: 1, from: '500000', to: '510000', writer: 'destination', body: contact })
    expect(await taken(id)).toBeNull()
    const again = await taken(id, after(15_001))
    expect(again?.letter).toEqual(first?.letter)
    await settle(again!, { outcome: 'accepted' }, 'proof', handlers, after(16_000))
    await settle(first!, { outcome: 'refused', code: 'person-unknown' }, 'proof', handlers, after(17_000))
    expect(settled.filter((one) => one.exchangeId === id)).toMatchObject([{ outcome: 'accepted', code: null, kind: 'contact-letter' }])
    expect(await logged(id)).toEqual(['out contact-letter accepted null'])
  })

  it('is put off, given up after a week, and sent again under its own id', async () => {
    const id = uuidv7(NOW)
    await send(id, 'contact-letter', contact)
    const first = await taken(id)
    await settle(first!, { outcome: 'try-later', code: 'no-answer' }, null, handlers, NOW)
    expect(await logged(id)).toEqual(['out contact-letter waiting no-answer'])
    const late = after(GIVE_UP_MS + 60_000)
    await settle((await taken(id, late))!, { outcome: 'try-later', code: 'no-answer' }, null, handlers, late)
    expect(settled.at(-1)).toMatchObject({ exchangeId: id, outcome: 'dead', code: 'no-answer' })
    const key = { counterpart: '510000', id: first!.letter.id }
    expect((await resendMessage(mintDistrictScope({ ...city, divisions: ['500103'] }), key, late)).ok).toBe(false)
    expect((await resendMessage(city, key, late)).ok).toBe(true)
    expect(await resendMessage(city, key, late)).toMatchObject({ code: 'changed-elsewhere' })
    expect((await taken(id, late))?.letter.id).toBe(first!.letter.id)
  })

  it('that was refused is sent again under a new id, in the same place', async () => {
    const id = uuidv7(NOW)
    await send(id, 'contact-letter', contact)
    const first = await taken(id)
    await settle(first!, { outcome: 'refused', code: 'person-unknown' }, 'proof', handlers, NOW)
    expect((await resendMessage(city, { counterpart: '510000', id: first!.letter.id }, NOW)).ok).toBe(true)
    const second = await taken(id)
    expect(second?.letter).toMatchObject({ exchange: id, seq: 1, body: contact })
    expect(second?.letter.id).not.toBe(first!.letter.id)
    expect((await logged(id)).toSorted()).toEqual(['out contact-letter replaced person-unknown', 'out contact-letter waiting null'])
  })

  it('opens for its receiver alone, and says so in one spelling', async () => {
    const one = letter({ from: '500000', to: '510000' })
    const envelope = envelopeFor(one, await encryptTo(them(), letterText(one)), NOW)
    expect(envelopeText(envelope)).not.toContain(person.documentNumber)
  })
})
