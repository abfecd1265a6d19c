import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { uuidv7 } from '@/platform/tokens'
import { append, arrived, discard, newUploadKey, reveal, sweepQuarantine } from './quarantine'

const files = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-quarantine-'))
vi.mock('@/platform/files/storage', () => ({ filesFolder: () => files }))
afterAll(() => fs.rmSync(files, { recursive: true, force: true }))

const NOW = new Date('2026-11-20T02:00:00Z')
const plain = randomBytes(200_001)
const cutAfter = (bytes: Buffer, error = new Error('cut')) => Readable.from((function* () { yield bytes; throw error })())
const raw = (id: string) => fs.readFileSync(path.join(files, 'quarantine', `${id}.half`))

describe('an upload in quarantine', () => {
  let id: string
  const key = newUploadKey()
  beforeAll(() => { id = uuidv7(NOW) })

  it('grows in parts of any size and comes out whole', async () => {
    expect(await arrived(id)).toBeNull()
    await expect(append({ id, key, offset: 0, most: plain.length }, cutAfter(plain.subarray(0, 70_003)))).rejects.toThrow('cut')
    expect(await arrived(id)).toBe(70_003)
    await expect(append({ id, key, offset: 70_003, most: plain.length }, cutAfter(plain.subarray(70_003, 70_004)))).rejects.toThrow('cut')
    expect(await append({ id, key, offset: 70_004, most: plain.length - 70_004 }, Readable.from([plain.subarray(70_004)]))).toEqual({ size: plain.length, code: 'whole' })
    const seen = await reveal(id, key, async (place) => fs.readFileSync(place))
    expect(seen.equals(plain)).toBe(true)
    expect(fs.readdirSync(path.join(files, 'quarantine'))).toEqual([`${id}.half`])
  })

  it('lies encrypted, for its owner alone', () => {
    const lying = raw(id)
    expect(lying).toHaveLength(plain.length)
    for (const at of [0, 70_000, 150_000]) expect(lying.includes(plain.subarray(at, at + 16))).toBe(false)
    expect(fs.statSync(path.join(files, 'quarantine', `${id}.half`)).mode & 0o777).toBe(0o600)
  })

  it('takes nothing of a part that is too large or has another digest', async () => {
    const value = createHash('sha256').update('abc').digest()
    const at = { id: uuidv7(NOW), key: newUploadKey() }
    expect(await append({ ...at, offset: 0, most: 10 }, Readable.from([plain.subarray(0, 6), plain.subarray(6, 11)]))).toEqual({ size: 0, code: 'too-large' })
    expect(await append({ ...at, offset: 0, most: 10, checksum: { algorithm: 'sha256', value } }, Readable.from([Buffer.from('abd')]))).toEqual({ size: 0, code: 'checksum' })
    expect(await append({ ...at, offset: 0, most: 10, checksum: { algorithm: 'sha256', value } }, Readable.from([Buffer.from('abc')]))).toEqual({ size: 3, code: 'whole' })
    await expect(append({ ...at, offset: 3, most: 7, checksum: { algorithm: 'sha256', value } }, cutAfter(Buffer.from('a')))).rejects.toThrow('cut')
    expect(await arrived(at.id)).toBe(3)
    await discard(at.id)
    expect(await arrived(at.id)).toBeNull()
  })

  it('leaves no plain file behind when its reader fails', async () => {
    await expect(reveal(id, key, async () => { throw new Error('worker') })).rejects.toThrow('worker')
    expect(fs.readdirSync(path.join(files, 'quarantine'))).toEqual([`${id}.half`])
  })

  it('is named by a UUID and nothing else', async () => {
    for (const name of ['', '../x', '..', 'a/b', id.toUpperCase()]) await expect((async () => arrived(name))()).rejects.toThrow(RangeError)
  })

  it('is swept by the time in its name', async () => {
    expect(await sweepQuarantine(NOW)).toBe(0)
    expect(await sweepQuarantine(new Date(NOW.getTime() + 1))).toBe(1)
    expect(fs.readdirSync(path.join(files, 'quarantine'))).toEqual([])
  })
})
