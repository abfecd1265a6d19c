import { describe, expect, it } from 'vitest'
import { hashPassword, passwordFaults, verifyPassword } from '@/platform/password'

describe('password hashes', () => {
  it('are argon2id with the OWASP cost and a fresh salt', async () => {
    const [a, b] = await Promise.all([hashPassword('correct shrimp lantern'), hashPassword('correct shrimp lantern')])
    expect(a).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(a).not.toBe(b)
    expect(await verifyPassword(a, 'correct shrimp lantern')).toBe(true)
    expect(await verifyPassword(a, 'correct shrimp Lantern')).toBe(false)
    expect(await verifyPassword(a, '')).toBe(false)
  })

  it('do not depend on the Unicode form typed', async () => {
    expect(await verifyPassword(await hashPassword('cafe\u0301 한국어 password'), 'caf\u00e9 한국어 password')).toBe(true)
  })

  it('refuse endless passwords', async () => {
    await expect(hashPassword('x'.repeat(129))).rejects.toThrow(RangeError)
    expect(await verifyPassword(await hashPassword('x'.repeat(128)), 'x'.repeat(129))).toBe(false)
    expect(await verifyPassword(null, 'x'.repeat(10_000_000))).toBe(false)
  })

  it('take as long for an unknown login', async () => {
    const stored = await hashPassword('correct shrimp lantern')
    const time = async (hash: string | null) => {
      const start = performance.now()
      for (let i = 0; i < 5; i++) expect(await verifyPassword(hash, 'wrong shrimp lantern')).toBe(false)
      return performance.now() - start
    }
    await time(null)
    const [known, unknown] = [await time(stored), await time(null)]
    expect(unknown / known).toBeGreaterThan(0.3)
  })
})

describe('password rules', () => {
  it.each([
    ['correct shrimp lantern', []],
    ['南山火锅真的非常好吃又辣', []],
    ['short lamp', ['password-too-short']],
    ['Password1234', ['password-common']],
    ['password-2027!!', ['password-common']],
    ['Chongqing 2027', ['password-common']],
    ['!!Qwertyuiop99', ['password-common']],
    ['my li.ming lantern', ['password-holds-login']],
    ['my LI.MING lantern', ['password-holds-login']],
    ['aaaaaaaaaaaaaaaa', ['password-monotone']],
    ['ababababababab', ['password-monotone']],
    ['098765432109', ['password-monotone']],
    ['abcdefghijklmn', ['password-monotone']],
    ['x'.repeat(129), ['password-too-long', 'password-monotone']],
    ['', ['password-too-short', 'password-monotone']],
  ])('%s → %j', (password, faults) => {
    expect(passwordFaults(password, 'li.ming')).toEqual(faults)
  })
})
