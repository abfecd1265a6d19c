import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createKeyFile, KeyFileError, newKeyFileText, parseKeyFile } from '@/platform/keys'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-keys-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

type Written = { field: { current: string; keys: Record<string, string> }; digest: string; session: string; callback: string; extra?: string }
const changed = (change: (file: Written) => void) => {
  const file = JSON.parse(newKeyFileText()) as Written
  change(file)
  return JSON.stringify(file)
}

describe('key file', () => {
  it('is created once, whole, for the owner only', () => {
    const file = path.join(folder, 'deep', 'keys.json')
    expect(createKeyFile(file)).toBe('created')
    const text = fs.readFileSync(file, 'utf8')
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    expect(createKeyFile(file)).toBe('kept')
    expect(fs.readFileSync(file, 'utf8')).toBe(text)
    expect(fs.readdirSync(path.dirname(file))).toEqual(['keys.json'])
    expect(parseKeyFile(text).field.keys.get('k1')?.symmetricKeySize).toBe(32)
  })

  it.each([
    ['not JSON', '{', 'key file: is not JSON'],
    ['a short key', changed((f) => { f.digest = 'YWJj' }), 'key file: digest must be 32 bytes in base64'],
    ['no callback key', changed((f) => { Reflect.deleteProperty(f, 'callback') }), 'key file: callback'],
    ['an unknown current key', changed((f) => { f.field.current = 'k9' }), 'key file: field.current names no key in field.keys'],
    ['an inherited current key', changed((f) => { f.field.current = 'constructor' }), 'key file: field.current names no key in field.keys'],
    ['one key twice', changed((f) => { f.session = f.digest }), 'key file: the same key is used twice'],
    ['an unknown entry', changed((f) => { f.extra = 'x' }), 'key file: content'],
  ])('is refused with %s', (_case, text, line) => {
    expect(() => parseKeyFile(text)).toThrow(KeyFileError)
    expect(() => parseKeyFile(text)).toThrow(line)
  })

  it('never quotes a key in an error', () => {
    const text = changed((f) => { f.session = f.session.slice(4) })
    const { session } = JSON.parse(text) as Written
    try {
      parseKeyFile(text)
      expect.unreachable()
    } catch (error) {
      expect(String(error)).not.toContain(session)
    }
  })
})
