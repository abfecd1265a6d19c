import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLocale, hostsOf, isOurHost, localeInFront, readTarget, safeBack } from './target'

describe('a request target', () => {
  it('is split and decoded', () => {
    expect(readTarget('/ar/campaign?year=2027&x=%D8%A7')).toEqual({ path: '/ar/campaign', segments: ['ar', 'campaign'], query: 'year=2027&x=%D8%A7', locale: 'ar' })
    expect(readTarget('/zh/%E4%B8%AD')).toMatchObject({ segments: ['zh', '中'] })
    expect(readTarget('/')).toMatchObject({ segments: [], locale: null })
  })

  it.each([
    undefined, '', '*', 'zh', 'http://evil.example/zh', '/zh/%', '/zh/%E0%A4%A', '/zh/%ED%A0%80', '/zh/%00', '/zh/%0d%0a', '/zh?x=%00', '/zh?x=%ff', '/zh/\\evil', '/zh#a', '/zh/a b',
    `/zh/${'a'.repeat(5000)}`,
  ])('is bad: %s', (url) => {
    expect(readTarget(url)).toBe('bad')
  })

  it.each(['//evil.example', '/zh//a', '/zh/../desk', '/zh/%2e%2e/desk', '/zh/./a', '/zh/a%2fb', '/zh/a%5cb', '//', '/zh/a//'])('leads nowhere: %s', (url) => {
    expect(readTarget(url)).toBe('absent')
  })

  it.each(['/zh/', '/zh/campaign/?a=b'])('has a slash too many: %s', (url) => {
    expect(readTarget(url)).toBe('slash')
  })

  it('never throws, and gives only sound segments', () => {
    fc.assert(fc.property(fc.string().map((s) => `/${s}`), (url) => {
      const target = readTarget(url)
      if (typeof target === 'object') for (const segment of target.segments) expect(segment).not.toMatch(/^$|^\.\.?$|[/\\\0]/)
    }))
  })
})

describe('the way back', () => {
  it.each(['/zh', '/ko/enrollment/apply/who', '/ar/campaign?year=2027'])('may be %s', (path) => expect(safeBack(path)).toBe(path))
  it.each([
    '', '/', 'zh', '//evil.example', '///evil.example', '/\\evil.example', '/xx/a', '/zh//evil', '/zh/../..//evil', 'https://evil.example/zh', 'javascript:alert(1)', '/zh\r\nset-cookie: a=b',
    '/zh/', '/zh#x', `/zh/${'a'.repeat(600)}`, '/zh/%00',
  ])('may not be %j', (path) => expect(safeBack(path)).toBeNull())
})

describe('the language', () => {
  it.each([
    [undefined, 'zh'], ['', 'zh'], ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'], ['fr, ar;q=0.3, en;q=0.7', 'en'], ['AR-eg', 'ar'], ['*', 'zh'], ['en;q=0, ko;q=0.1', 'ko'], ['en;q=x', 'zh'],
    ['zh-Hant-TW', 'zh'], ['de', 'zh'],
  ])('of %j is %s', (header, locale) => expect(bestLocale(header)).toBe(locale))

  it('is read from a path even when the rest is malformed', () => {
    expect([localeInFront('/ar/%E0'), localeInFront('/arx'), localeInFront('/xx/'), localeInFront('/ko?a')]).toEqual(['ar', null, null, 'ko'])
  })
})

describe('the host', () => {
  const hosts = hostsOf(['https://canbao.example', 'http://localhost:3000'])
  it.each(['canbao.example', 'CANBAO.example', 'canbao.example:443', 'localhost:3000'])('%s is ours', (host) => expect(isOurHost([host], hosts)).toBe(true))
  it.each([[], [''], ['evil.example'], ['canbao.example.evil'], ['canbao.example:8443'], ['localhost'], ['a@canbao.example'], ['canbao.example', 'evil.example'], ['canbao.example', 'canbao.example']])(
    '%j is not', (...given) => expect(isOurHost(given, hosts)).toBe(false))
})
