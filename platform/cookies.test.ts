import { describe, expect, it } from 'vitest'
import { cookieNames, parseCookies, serializeCookie, wireName } from '@/platform/cookies'

describe('cookies', () => {
  it('are httpOnly, and locked to the host over https', () => {
    expect(serializeCookie({ name: cookieNames.staff, value: 'abc' }, true)).toBe('__Host-canbao-staff=abc; Path=/; HttpOnly; SameSite=Strict; Secure')
    expect(serializeCookie({ name: 'draft-resident', value: 'a.b-c', maxAge: 60 }, false)).toBe('canbao-draft-resident=a.b-c; Path=/; Max-Age=60; HttpOnly; SameSite=Lax')
  })

  it('are removed by a life of 0, whatever the value', () => {
    expect(serializeCookie({ name: cookieNames.ownCase, value: '', maxAge: 0 }, true)).toBe('__Host-canbao-own-case=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure')
  })

  it('are strict for staff and volunteers, lax for residents', () => {
    const site = (name: string) => /SameSite=(\w+)/.exec(serializeCookie({ name, value: 'a' }, true))?.[1]
    expect(Object.values(cookieNames).map(site)).toEqual(['Lax', 'Strict', 'Strict', 'Strict'])
  })

  it.each(['', 'a b', 'a;b', 'a\r\nSet-Cookie: x=1', 'x'.repeat(3801), '王'])('refuse the value %#', (value) => {
    expect(() => serializeCookie({ name: 'draft', value }, true)).toThrow(TypeError)
  })
  it.each(['', 'A', 'a b', 'a=b', 'a;', 'x'.repeat(41)])('refuse the name %#', (name) => {
    expect(() => serializeCookie({ name, value: 'a' }, true)).toThrow(TypeError)
  })
  it.each([-1, 1.5, Number.NaN])('refuse the life %d', (maxAge) => {
    expect(() => serializeCookie({ name: 'draft', value: 'a', maxAge }, true)).toThrow(TypeError)
  })

  it.each([
    ['canbao-draft=abc', { draft: 'abc' }],
    ['a=1; canbao-draft=abc; b=2; canbao-own-case=x.y', { draft: 'abc', 'own-case': 'x.y' }],
    [' canbao-draft=abc ;', { draft: 'abc' }],
    ['xcanbao-draft=abc', {}],
    ['canbao-draft=one; canbao-draft=two', {}],
    ['canbao-draft=one; canbao-draft=two; canbao-draft=one', {}],
    ['canbao-draft=one; canbao-draft=one', { draft: 'one' }],
    ['canbao-draft=', {}],
    ['canbao-draft', {}],
    ['canbao-draft="abc"', {}],
    ['__Host-canbao-draft=abc', {}],
    ['', {}],
    [null, {}],
  ])('are read from %s', (header, expected) => {
    expect({ ...parseCookies(header, false) }).toEqual(expected)
  })

  it('over https are read by their locked name only', () => {
    expect({ ...parseCookies('canbao-draft=planted; __Host-canbao-draft=own', true) }).toEqual({ draft: 'own' })
    expect(wireName('draft', true)).toBe('__Host-canbao-draft')
  })

  it('do not touch prototypes', () => {
    const cookies = parseCookies('canbao-__proto__=x; canbao-constructor=y', false)
    expect(Object.getPrototypeOf(cookies)).toBeNull()
    expect(cookies['toString']).toBeUndefined()
  })

  it('come back as they were set', () => {
    const header = serializeCookie({ name: 'own-case', value: 'a_b.c-d~e' }, true).split(';')[0]
    expect(parseCookies(header, true)['own-case']).toBe('a_b.c-d~e')
  })
})
