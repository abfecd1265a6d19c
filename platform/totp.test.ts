import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKeyFileText, parseKeyFile, setKeyRing } from '@/platform/keys'
import { makeRecoveryCodes, newTotpSecret, recoveryDigest, totpUri, verifyTotp } from '@/platform/totp'

beforeAll(() => setKeyRing(parseKeyFile(newKeyFileText())))
afterAll(() => setKeyRing(undefined))

/** 'JBSW…' is the example secret of the authenticator documentation. */
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const at = new Date('2026-11-20T01:00:05Z')
const step = Math.floor(at.getTime() / 30_000)
const codeAt = (offset: number) => new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: at.getTime() + offset * 30_000 })

describe('authenticator codes', () => {
  it('follow RFC 6238', () => {
    // Appendix B, SHA-1, 59 s: 94287082, of which the last six digits.
    expect(verifyTotp('287082', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', new Date(59_000), null)).toEqual({ ok: true, value: { step: 1 } })
  })

  it.each([-1, 0, 1])('are accepted %i steps away', (offset) => {
    expect(verifyTotp(codeAt(offset), secret, at, null)).toEqual({ ok: true, value: { step: step + offset } })
  })

  it.each([-2, 2, 2880])('are refused %i steps away', (offset) => {
    expect(verifyTotp(codeAt(offset), secret, at, null)).toEqual({ ok: false, code: 'code-wrong' })
  })

  it('are good once, and not before an accepted one', () => {
    expect(verifyTotp(codeAt(0), secret, at, step)).toEqual({ ok: false, code: 'code-used' })
    expect(verifyTotp(codeAt(-1), secret, at, step)).toEqual({ ok: false, code: 'code-used' })
    expect(verifyTotp(codeAt(1), secret, at, step)).toMatchObject({ ok: true })
  })

  it('may be typed with spaces, full-width or Arabic digits', () => {
    const code = codeAt(0)
    const shifted = (base: number) => [...code].map((d) => String.fromCharCode(base + Number(d))).join('')
    for (const typed of [`${code.slice(0, 3)} ${code.slice(3)}`, shifted(0xff10), shifted(0x660), shifted(0x6f0)])
      expect(verifyTotp(typed, secret, at, null)).toMatchObject({ ok: true })
  })

  it.each(['', '12345', '1234567', 'abcdef', '12345a', '-123456-7'])('are refused when malformed: %s', (code) => {
    expect(verifyTotp(code, secret, at, null)).toEqual({ ok: false, code: 'code-malformed' })
  })

  it('come from a fresh secret each, which the URI carries', () => {
    const fresh = newTotpSecret()
    expect(fresh).toMatch(/^[A-Z2-7]{32}$/)
    expect(newTotpSecret()).not.toBe(fresh)
    const uri = new URL(totpUri('li.ming', fresh))
    expect(uri.protocol).toBe('otpauth:')
    expect(uri.searchParams.get('secret')).toBe(fresh)
    expect(decodeURIComponent(uri.pathname)).toContain('Canbao:li.ming')
  })
})

describe('recovery codes', () => {
  it('are ten different ones', () => {
    const codes = makeRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
  })

  it('are recognized however they are typed', () => {
    const stored = recoveryDigest('10AAA-BBBBB')
    for (const typed of ['10aaabbbbb', ' io-aaa bbbbb', 'LOAAA-BBBBB']) expect(recoveryDigest(typed)).toEqual(stored)
    expect(recoveryDigest('10AAA-BBBBC')).not.toEqual(stored)
  })

  it.each(['', '10AAA-BBBB', '10AAA-BBBBBB', '10AAA-BBBBU', '王'.repeat(10)])('refuse %s', (typed) => {
    expect(recoveryDigest(typed)).toBeNull()
  })
})
