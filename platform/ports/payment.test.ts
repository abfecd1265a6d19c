import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKeyFileText, parseKeyFile, setKeyRing } from '@/platform/keys'
import { paymentProvider } from '@/platform/ports/payment'
import { readSandboxHandOff, sandboxCallback, sandboxPayment, signCallback } from '@/platform/ports/payment-sandbox'
import { signToken } from '@/platform/tokens'

beforeAll(() => setKeyRing(parseKeyFile(newKeyFileText())))
afterAll(() => setKeyRing(undefined))

const at = new Date('2026-11-20T01:00:00Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
const request = { noticeId: 'n-1', amountFen: 40_000, returnUrl: '/ar/case/payment?from=office', locale: 'ar', now: at } as const
const tokenOf = (url: string) => new URL(url, 'http://localhost').searchParams.get('token') ?? ''
const handedOff = () => {
  const read = readSandboxHandOff(tokenOf(sandboxPayment.handOff(request).url), at)
  if (!read.ok) throw new Error(read.code)
  return read.value
}

describe('payment hand-off', () => {
  it('is the sandbox outside production', () => {
    expect(paymentProvider()).toBe(sandboxPayment)
  })

  it('leads to a local page with a signed token', () => {
    const { url } = sandboxPayment.handOff(request)
    expect(url).toMatch(/^\/ar\/payment\/sandbox\?token=[\w-]+\.[\w-]+$/)
    expect(handedOff()).toMatchObject({ noticeId: 'n-1', amountFen: 40_000, returnUrl: '/ar/case/payment?from=office' })
    expect(readSandboxHandOff(tokenOf(url), later(1800))).toEqual({ ok: false, code: 'token-expired' })
    expect(readSandboxHandOff(`${tokenOf(url)}A`, at)).toEqual({ ok: false, code: 'token-invalid' })
  })

  it('takes no other payload, however well signed', () => {
    expect(readSandboxHandOff(signToken('payment-hand-off', { noticeId: 'n-1' }, later(60)), at)).toEqual({ ok: false, code: 'token-invalid' })
  })

  it.each([
    ['amountFen', { amountFen: 0 }], ['amountFen', { amountFen: 0.5 }], ['amountFen', { amountFen: 100_000_001 }], ['noticeId', { noticeId: 'a b' }],
    ['returnUrl', { returnUrl: '//evil.example' }], ['returnUrl', { returnUrl: '/\\evil.example' }], ['returnUrl', { returnUrl: 'https://evil.example' }],
    ['returnUrl', { returnUrl: '/a\\b' }], ['returnUrl', { returnUrl: '/a\nb' }], ['returnUrl', { returnUrl: '' }],
  ])('refuses a bad %s: %j', (field, change) => {
    expect(() => sandboxPayment.handOff({ ...request, ...change })).toThrow(`payment hand-off: ${field} is out of range`)
  })
})

describe('payment callback', () => {
  const { verifyCallback } = sandboxPayment

  it('says what was paid', () => {
    const { body, signature } = sandboxCallback(handedOff(), later(10))
    expect(verifyCallback(body, signature, later(11))).toEqual({
      ok: true, value: { noticeId: 'n-1', amountFen: 40_000, paidAt: later(10), providerReference: expect.stringMatching(/^SBX-/) as unknown },
    })
  })

  it('has one reference per hand-off, however often "pay" is pressed', () => {
    const asked = handedOff()
    const reference = (when: Date) => (JSON.parse(sandboxCallback(asked, when).body) as { providerReference: string }).providerReference
    expect(reference(at)).toBe(reference(later(5)))
    expect(reference(at)).not.toBe((JSON.parse(sandboxCallback(handedOff(), at).body) as { providerReference: string }).providerReference)
  })

  it.each([
    [-301, 'signature-expired'], [-300, 'ok'], [300, 'ok'], [301, 'signature-expired'],
  ])('%i seconds away is %s', (seconds, expected) => {
    const { body, signature } = sandboxCallback(handedOff(), at)
    const result = verifyCallback(body, signature, later(seconds))
    expect(result.ok ? 'ok' : result.code).toBe(expected)
  })

  it('is refused unsigned, altered, or signed with another key', () => {
    const { body, signature } = sandboxCallback(handedOff(), at)
    const codeOf = (b: string, s: string | null) => {
      const result = verifyCallback(b, s, at)
      return result.ok ? 'ok' : result.code
    }
    expect(codeOf(body, null)).toBe('signature-absent')
    expect(codeOf(body, '')).toBe('signature-absent')
    expect(codeOf(body.replace('40000', '40001'), signature)).toBe('signature-wrong')
    expect(codeOf(`${body} `, signature)).toBe('signature-wrong')
    expect(codeOf(body, signature.replace(/^t=\d+/, `t=${Math.floor(at.getTime() / 1000) + 1}`))).toBe('signature-wrong')
    expect(codeOf(body, `${signature},v1=${'0'.repeat(64)}`)).toBe('signature-wrong')
    setKeyRing(parseKeyFile(newKeyFileText()))
    expect(codeOf(body, signature)).toBe('signature-wrong')
  })

  it.each(['', '{', '[]', 'null', '{"noticeId":"n-1"}', '{"noticeId":"n-1","amountFen":-1,"paidAt":"2026-11-20T01:00:00Z","providerReference":"SBX-000000000000"}'])(
    'is refused when the signed body is malformed: %s', (body) => {
      expect(verifyCallback(body, signCallback(body, at), at)).toEqual({ ok: false, code: 'body-malformed' })
    },
  )
})
