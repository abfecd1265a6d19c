import { CompactSign } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDirectory, type Counterpart } from '@/platform/counterparts'
import { newKeyFileText, parseKeyFile, setKeyRing, withExchangeKey, type KeyRing } from '@/platform/keys'
import { decrypt, encryptTo, sign, verify } from '@/platform/line-crypto'

const ours = parseKeyFile(newKeyFileText())
const cardOf = (ring: KeyRing) => [...(ring.exchange?.keys ?? [])].map(([id, { card }]) => ({ id, ...card }))
const counterpart = (ring: KeyRing, id = '510000'): Counterpart => {
  const found = parseDirectory(JSON.stringify({ self: '500000', counterparts: [{ id, url: 'https://canbao.example', keys: cardOf(ring) }] })).counterparts.get(id)
  if (!found) throw new Error('no counterpart')
  return found
}
/** Works with another installation's keys. */
async function as<T>(ring: KeyRing, work: () => Promise<T>): Promise<T> {
  setKeyRing(ring)
  try {
    return await work()
  } finally {
    setKeyRing(ours)
  }
}

beforeAll(() => setKeyRing(ours))
afterAll(() => setKeyRing(undefined))

describe('the line', () => {
  const theirs = parseKeyFile(newKeyFileText())
  const them = counterpart(theirs)
  const known = (id: string) => (id === them.id ? them : undefined)

  it('carries a signed text', async () => {
    const signed = await as(theirs, () => sign('canbao-message', '510000', '{"a":"참"}'))
    expect(await verify('canbao-message', signed, known)).toEqual({ ok: true, content: '{"a":"참"}', signer: '510000' })
  })

  it('believes nothing that was touched, at any byte', async () => {
    const signed = await as(theirs, () => sign('canbao-message', '510000', '{"a":1}'))
    for (let at = 0; at < signed.length; at++) {
      const changed = signed.slice(0, at) + (signed[at] === 'A' ? 'B' : 'A') + signed.slice(at + 1)
      const { ok } = await verify('canbao-message', changed, known)
      // The last symbol of a part carries bits that decode to nothing.
      if (ok) expect(Buffer.from(changed.split('.')[2] ?? '', 'base64url').equals(Buffer.from(signed.split('.')[2] ?? '', 'base64url'))).toBe(true)
    }
    expect(await verify('canbao-message', `${signed}x.y`, known)).toMatchObject({ ok: false, code: 'malformed' })
  })

  it('tells strangers, unknown keys, other types and other algorithms apart', async () => {
    const signed = await as(theirs, () => sign('canbao-message', '510000', '{}'))
    expect(await verify('canbao-message', signed, () => undefined)).toMatchObject({ ok: false, code: 'unknown-sender', signer: '510000' })
    expect(await verify('canbao-answer', signed, known)).toMatchObject({ ok: false, code: 'malformed' })
    const later = parseKeyFile(withExchangeKey(newKeyFileText()))
    expect(await verify('canbao-message', await as(later, () => sign('canbao-message', '510000', '{}')), known)).toMatchObject({ ok: false, code: 'unknown-key' })
    const stranger = parseKeyFile(newKeyFileText())
    expect(await verify('canbao-message', await as(stranger, () => sign('canbao-message', '510000', '{}')), known)).toMatchObject({ ok: false, code: 'bad-signature' })
    const forged = await new CompactSign(new TextEncoder().encode('{}')).setProtectedHeader({ alg: 'HS256', kid: '510000:k1', typ: 'canbao-message' }).sign(new TextEncoder().encode(cardOf(theirs)[0]?.sign ?? ''))
    expect(await verify('canbao-message', forged, known)).toMatchObject({ ok: false, code: 'malformed' })
    const unsigned = [Buffer.from('{"alg":"none","kid":"510000:k1","typ":"canbao-message"}').toString('base64url'), 'e30', 'e30'].join('.')
    expect(await verify('canbao-message', unsigned, known)).toMatchObject({ ok: false, code: 'malformed' })
  })

  it('encrypts to one installation alone', async () => {
    const encrypted = await encryptTo(them, 'words')
    expect(encrypted).not.toContain(Buffer.from('words').toString('base64url'))
    expect(await decrypt(encrypted)).toBeNull()
    expect(await as(theirs, () => decrypt(encrypted))).toBe('words')
    expect(await as(theirs, () => decrypt(`${encrypted.slice(0, -4)}AAAA`))).toBeNull()
    expect(await decrypt('')).toBeNull()
  })

  it('rotates keys: the new one signs, the earlier one still opens', async () => {
    const text = newKeyFileText()
    const [before, after] = [parseKeyFile(text), parseKeyFile(withExchangeKey(text))]
    const encrypted = await encryptTo(counterpart(before), 'sent before')
    expect(await as(after, () => decrypt(encrypted))).toBe('sent before')
    const signed = await as(after, () => sign('canbao-message', '510000', '{}'))
    expect(await verify('canbao-message', signed, () => counterpart(before))).toMatchObject({ ok: false, code: 'unknown-key' })
    expect((await verify('canbao-message', signed, () => counterpart(after))).ok).toBe(true)
  })
})

describe('a file of counterparts', () => {
  const [key] = cardOf(ours)
  const one = { id: '510000', url: 'https://canbao.example', keys: [key] }
  it.each([
    ['{', 'is not JSON'],
    [JSON.stringify({ counterparts: [] }), 'self'],
    [JSON.stringify({ self: '510000', counterparts: [one] }), 'is this installation itself'],
    [JSON.stringify({ self: '500000', counterparts: [one, one] }), 'is listed twice'],
    [JSON.stringify({ self: '500000', counterparts: [{ ...one, url: 'http://canbao.example' }] }), 'must be reached over https'],
    [JSON.stringify({ self: '500000', counterparts: [{ ...one, url: 'https://canbao.example/' }] }), 'must be an origin'],
    [JSON.stringify({ self: '500000', counterparts: [{ ...one, keys: [] }] }), 'counterparts.0.keys'],
    [JSON.stringify({ self: '500000', counterparts: [{ ...one, keys: [key, key] }] }), 'two keys of one id'],
    [JSON.stringify({ self: '500000', counterparts: [{ ...one, keys: [{ ...key, sign: 'abc' }] }] }), 'must be 32 bytes in base64url'],
  ])('is refused: %s', (text, line) => expect(() => parseDirectory(text)).toThrow(line))
})
