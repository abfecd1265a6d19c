import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digest } from '@/platform/digest'
import { newKeyFileText, parseKeyFile, setKeyRing } from '@/platform/keys'

beforeAll(() => setKeyRing(parseKeyFile(newKeyFileText())))
afterAll(() => setKeyRing(undefined))

describe('digest', () => {
  it('is stable, 32 bytes, and equal for text and its bytes', () => {
    expect(digest('document', '500101199001011234')).toEqual(digest('document', '500101199001011234'))
    expect(digest('name', '王')).toEqual(digest('name', Buffer.from('王')))
    expect(digest('name', '')).toHaveLength(32)
  })

  it('differs by kind, by value, by key, and from a plain hash', () => {
    const value = '13812345678'
    const seen = new Set([
      digest('phone', value).toString('hex'),
      digest('document', value).toString('hex'),
      digest('phone', `${value}0`).toString('hex'),
      createHash('sha256').update(value).digest('hex'),
    ])
    setKeyRing(parseKeyFile(newKeyFileText()))
    seen.add(digest('phone', value).toString('hex'))
    expect(seen.size).toBe(5)
  })
})
