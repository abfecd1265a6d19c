import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, privateCaching, securityHeaders } from '@/platform/headers'

const directives = (policy: string) => new Map(policy.split('; ').map((d) => [d.slice(0, d.indexOf(' ')), d.slice(d.indexOf(' ') + 1)]))
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('content security policy', () => {
  it.each([
    ['no script at all', contentSecurityPolicy(), "'none'"],
    ['a nonce', contentSecurityPolicy({ nonce: 'AAAAAAAAAAAAAAAAAAAAAA==' }), "'nonce-AAAAAAAAAAAAAAAAAAAAAA==' 'strict-dynamic'"],
    ['hashes, each once', contentSecurityPolicy({ hashes: [hash('a'), hash('a'), hash('b')] }), `'self' '${hash('a')}' '${hash('b')}'`],
    ['no hash', contentSecurityPolicy({ hashes: [] }), "'self'"],
  ])('with %s', (_what, policy, scripts) => {
    const d = directives(policy)
    expect(d.get('script-src')).toBe(scripts)
    expect(d.get('default-src')).toBe("'self'")
    for (const name of ['object-src', 'base-uri', 'frame-ancestors', 'frame-src', 'script-src-attr']) expect(d.get(name), name).toBe("'none'")
    for (const name of ['form-action', 'connect-src', 'font-src']) expect(d.get(name), name).toBe("'self'")
    expect(d.get('img-src')).toBe("'self' data:")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy.replace(/style-src [^;]+/, '')).not.toContain('unsafe-inline')
  })

  it('loosens in development only where the tools need it', () => {
    const d = directives(contentSecurityPolicy({ nonce: 'AAAAAAAAAAAAAAAAAAAAAA==', dev: true }))
    expect(d.get('script-src')).toContain("'unsafe-eval'")
    expect(d.get('connect-src')).toBe("'self' ws: wss:")
  })

  it('lets a page that shows documents open our own, and nothing else besides', () => {
    const nonce = 'AAAAAAAAAAAAAAAAAAAAAA=='
    const [plain, shows] = [directives(contentSecurityPolicy({ nonce })), directives(contentSecurityPolicy({ nonce, documents: true }))]
    expect([...shows].filter(([name, value]) => plain.get(name) !== value)).toEqual([['object-src', "'self'"], ['frame-src', "'self'"]])
  })

  it.each(["a'; script-src *", 'short', "AAAAAAAAAAAAAAAAAAAAAA' *", ''])('refuses the nonce %s', (nonce) => {
    expect(() => contentSecurityPolicy({ nonce })).toThrow(TypeError)
  })
  it('refuses a malformed hash and takes a random nonce', () => {
    expect(() => contentSecurityPolicy({ hashes: ["'unsafe-inline'"] })).toThrow(TypeError)
    for (let i = 0; i < 50; i++) contentSecurityPolicy({ nonce: randomBytes(16).toString(i % 2 ? 'base64' : 'base64url') })
  })
})

describe('security headers', () => {
  it('are the same on http and https but for HSTS', () => {
    const { 'strict-transport-security': hsts, ...rest } = securityHeaders({ secure: true })
    expect(hsts).toBe('max-age=63072000; includeSubDomains')
    expect(securityHeaders({ secure: false })).toEqual(rest)
    expect(rest).toMatchObject({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
    })
    expect(rest['permissions-policy']).toContain('camera=()')
  })

  it('forbid storing personal pages', () => {
    expect(privateCaching).toEqual({ 'cache-control': 'private, no-store' })
  })
})
