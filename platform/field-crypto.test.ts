import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FieldCryptoError, open, openJson, seal, sealedKeyId, sealJson } from '@/platform/field-crypto'
import { newKeyFileText, parseKeyFile, setKeyRing } from '@/platform/keys'

const place = { table: 'person', column: 'name', row: '0192f0c1-0000-7000-8000-000000000001' }
const first = parseKeyFile(newKeyFileText())
beforeAll(() => setKeyRing(first))
afterAll(() => setKeyRing(undefined))

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof FieldCryptoError) return error.code
    throw error
  }
  return 'opened'
}

describe('sealed fields', () => {
  it.each(['', '王小明', '김민준', 'عبد الله', 'x'.repeat(10_000), '\u0000\u{1F600}'])('open to what was sealed (%#)', (text) => {
    expect(open(seal(text, place), place)).toBe(text)
  })

  it('open from a plain Uint8Array, as Prisma returns it', () => {
    const padded = new Uint8Array([9, 9, ...seal('王', place), 9])
    expect(open(padded.subarray(2, -1), place)).toBe('王')
  })

  it('never look the same twice and never hold the text', () => {
    const a = seal('500101199001011234', place)
    expect(a.equals(seal('500101199001011234', place))).toBe(false)
    expect(a.includes('500101199001011234')).toBe(false)
  })

  it.each([
    ['table', { ...place, table: 'draft' }],
    ['column', { ...place, column: 'phone' }],
    ['row', { ...place, row: '0192f0c1-0000-7000-8000-000000000002' }],
    ['a shifted border', { ...place, table: 'personn', column: 'ame' }],
  ])('do not open in another place: %s', (_what, other) => {
    expect(codeOf(() => open(seal('王', place), other))).toBe('not-authentic')
  })

  it('do not open after any single bit is changed', () => {
    const sealed = seal('王小明', place)
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const altered = Buffer.from(sealed)
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(codeOf(() => open(altered, place))).not.toBe('opened')
    }
  })

  it('do not open when cut at any length', () => {
    const sealed = seal('王小明', place)
    for (let length = 0; length < sealed.length; length++) expect(codeOf(() => open(sealed.subarray(0, length), place))).not.toBe('opened')
  })

  it('say nothing about the data in an error', () => {
    const broken = sealJson('王小明', place)
    expect(() => open(broken, { ...place, column: 'phone' })).toThrow('person.phone: sealed value is not-authentic')
    expect(() => openJson(seal('王小明', place), place)).toThrow('person.name: sealed value is malformed')
  })

  it('carry JSON', () => {
    const value = { name: '王', ages: [1, 2], none: null }
    expect(openJson(sealJson(value, place), place)).toEqual(value)
    expect(openJson(sealJson(undefined, place), place)).toBeNull()
  })

  it('survive a rotation and are sealed with the new key from then on', () => {
    const old = seal('王', place)
    const fresh = parseKeyFile(newKeyFileText()).field.keys.get('k1')
    if (fresh === undefined) return expect.unreachable()
    setKeyRing({ ...first, field: { current: 'k2', keys: new Map([...first.field.keys, ['k2', fresh]]) } })
    const next = seal('王', place)
    expect([open(old, place), open(next, place)]).toEqual(['王', '王'])
    expect([sealedKeyId(old, place), sealedKeyId(next, place)]).toEqual(['k1', 'k2'])
    setKeyRing({ ...first, field: { current: 'k2', keys: new Map([['k2', fresh]]) } })
    expect(codeOf(() => open(old, place))).toBe('unknown-key')
    setKeyRing(first)
  })

  it('are fast enough for the campaign peak: 2,000 seals and opens a second on a busy core', () => {
    const start = performance.now()
    for (let i = 0; i < 2000; i++) open(seal('500101199001011234', place), place)
    expect(2000 / ((performance.now() - start) / 1000)).toBeGreaterThan(2000)
  })
})
