import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKeyFileText, parseKeyFile, setKeyRing } from '@/platform/keys'
import { randomSymbols, randomToken, readToken, sameBytes, signToken, uuidv7 } from '@/platform/tokens'

beforeAll(() => setKeyRing(parseKeyFile(newKeyFileText())))
afterAll(() => setKeyRing(undefined))

const at = new Date('2026-11-20T01:00:00Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)

describe('random values', () => {
  it('are URL-safe and of the asked length', () => {
    expect(randomToken()).toMatch(/^[\w-]{43}$/)
    expect(randomToken(16)).toMatch(/^[\w-]{22}$/)
    expect(() => randomToken(8)).toThrow(RangeError)
    expect(randomSymbols(200)).toMatch(/^[0-9A-HJKMNP-TV-Z]{200}$/)
  })

  it('make version 7 UUIDs that sort by time', () => {
    const a = uuidv7(at)
    expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(a.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime())
    expect(uuidv7(later(1)) > a).toBe(true)
    expect(new Set(Array.from({ length: 5000 }, () => uuidv7(at))).size).toBe(5000)
  })
})

describe('sameBytes', () => {
  it('compares text and bytes of any length', () => {
    expect(sameBytes('abc', Buffer.from('abc'))).toBe(true)
    expect(sameBytes('abc', 'abd')).toBe(false)
    expect(sameBytes('abc', 'abcd')).toBe(false)
    expect(sameBytes('', '')).toBe(true)
  })
})

describe('signed tokens', () => {
  const token = () => signToken('own-case', { caseId: 'c1' }, later(60))

  it('give their payload back until they expire', () => {
    expect(readToken('own-case', token(), at)).toEqual({ ok: true, value: { caseId: 'c1' } })
    expect(readToken('own-case', token(), later(59))).toMatchObject({ ok: true })
    expect(readToken('own-case', token(), later(60))).toEqual({ ok: false, code: 'token-expired' })
  })

  it('serve one purpose only', () => {
    expect(readToken('payment-hand-off', token(), at)).toEqual({ ok: false, code: 'token-invalid' })
  })

  it('are refused after any change of a character', () => {
    const good = token()
    for (let i = 0; i < good.length; i++) {
      const altered = good.slice(0, i) + (good[i] === 'A' ? 'B' : 'A') + good.slice(i + 1)
      expect(readToken('own-case', altered, at)).toEqual({ ok: false, code: 'token-invalid' })
    }
  })

  it.each(['', '.', 'a.', '.a', 'a.b.c', 'x'.repeat(5000), '💥.💥'])('are refused when malformed: %#', (text) => {
    expect(readToken('own-case', text, at)).toEqual({ ok: false, code: 'token-invalid' })
  })

  it('are refused with another key', () => {
    const good = token()
    setKeyRing(parseKeyFile(newKeyFileText()))
    expect(readToken('own-case', good, at)).toEqual({ ok: false, code: 'token-invalid' })
  })

  it('refuse a payload that fits no cookie, and an invalid end', () => {
    expect(() => signToken('own-case', 'x'.repeat(4000), at)).toThrow(RangeError)
    expect(() => signToken('own-case', 1, new Date(Number.NaN))).toThrow(RangeError)
  })
})
