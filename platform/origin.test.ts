import { describe, expect, it } from 'vitest'
import { checkOrigin, headerOf } from '@/platform/origin'

const own = 'https://canbao.example'
const allowed = [own, 'http://localhost:3000']

/** Origin × Sec-Fetch-Site → answer; undefined means the header is absent. */
const table: ReadonlyArray<readonly [origin: string | undefined, site: string | undefined, answer: string]> = [
  [own, undefined, 'ok'],
  [own, 'same-origin', 'ok'],
  [own, 'none', 'ok'],
  [own, 'same-site', 'site-foreign'],
  [own, 'cross-site', 'site-foreign'],
  ['http://localhost:3000', undefined, 'ok'],
  [undefined, 'same-origin', 'ok'],
  [undefined, undefined, 'origin-absent'],
  [undefined, 'none', 'origin-absent'],
  [undefined, 'same-site', 'site-foreign'],
  [undefined, 'cross-site', 'site-foreign'],
  [undefined, 'Same-Origin', 'origin-absent'],
  [undefined, 'same-origin, same-origin', 'origin-absent'],
  ['null', undefined, 'origin-null'],
  ['null', 'none', 'origin-null'],
  ['null', 'cross-site', 'site-foreign'],
  ['null', 'same-origin', 'ok'],
  ['https://evil.example', undefined, 'origin-foreign'],
  ['https://evil.example', 'same-origin', 'origin-foreign'],
  ['https://evil.example', 'cross-site', 'origin-foreign'],
  ['https://sub.canbao.example', 'same-site', 'origin-foreign'],
  ['https://canbao.example.evil.example', undefined, 'origin-foreign'],
  ['https://canbao.example:8443', undefined, 'origin-foreign'],
  ['http://canbao.example', undefined, 'origin-foreign'],
  ['https://canbao.example/', undefined, 'origin-foreign'],
  ['HTTPS://CANBAO.EXAMPLE', undefined, 'origin-foreign'],
  ['https://canbao.example, https://evil.example', undefined, 'origin-foreign'],
  ['', undefined, 'origin-foreign'],
  ['http://localhost:3001', undefined, 'origin-foreign'],
]

describe('checkOrigin', () => {
  it.each(table)('Origin %s, Sec-Fetch-Site %s → %s', (origin, site, answer) => {
    const record = { ...(origin === undefined ? {} : { origin }), ...(site === undefined ? {} : { 'sec-fetch-site': site }) }
    for (const headers of [record, new Headers(record)]) {
      const result = checkOrigin(headers, allowed)
      expect(result.ok ? 'ok' : result.code).toBe(answer)
      expect(checkOrigin(headers, allowed, 'callback').ok).toBe(true)
    }
  })

  it('refuses everything when nothing is allowed', () => {
    expect(checkOrigin({ origin: own }, [])).toEqual({ ok: false, code: 'origin-foreign' })
  })
})

describe('headerOf', () => {
  it('reads both kinds of headers', () => {
    expect(headerOf({ origin: own }, 'origin')).toBe(own)
    expect(headerOf({ origin: [own, own] }, 'origin')).toBe(`${own}, ${own}`)
    expect(headerOf({}, 'origin')).toBeNull()
    expect(headerOf({ get: 'a header named get' }, 'get')).toBe('a header named get')
    expect(headerOf(new Headers({ Origin: own }), 'origin')).toBe(own)
  })
})
