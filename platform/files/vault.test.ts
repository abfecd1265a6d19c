import { randomBytes, randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from '@/platform/files/disk-store'
import { fileStore, setFileStore } from '@/platform/files/storage'
import { opening, openSealed, putSealed, removeSealed, sealing } from '@/platform/files/vault'
import { newKeyFileText, parseKeyFile, setKeyRing } from '@/platform/keys'

const KIB = 1024
let folder: string
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'canbao-vault-'))
  setFileStore(diskStore(path.join(folder, 'sealed')))
  setKeyRing(parseKeyFile(newKeyFileText()))
})
afterAll(async () => {
  setFileStore(undefined)
  setKeyRing(undefined)
  await fs.rm(folder, { recursive: true, force: true })
})

async function* cut(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const gather = async (source: AsyncIterable<Buffer>) => {
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}
const sealed = (id: string, plain: Buffer, size = 10_000) => gather(sealing(id, cut(plain, size)))
const opened = (id: string, bytes: Buffer, size = 10_000) => gather(opening(id, cut(bytes, size)))
const notAuthentic = { code: 'file-not-authentic' }

describe('a sealed document', () => {
  it('opens as it was, whatever its length and however it arrives', async () => {
    const lengths = fc.oneof(fc.integer({ min: 0, max: 300_000 }), fc.constantFrom(0, 1, 64 * KIB - 1, 64 * KIB, 64 * KIB + 1, 128 * KIB))
    await fc.assert(
      fc.asyncProperty(lengths, fc.integer({ min: 1000, max: 200_000 }), fc.integer({ min: 1000, max: 200_000 }), async (length, into, outOf) => {
        const [id, plain] = [randomUUID(), randomBytes(length)]
        const bytes = await sealed(id, plain, into)
        return (await opened(id, bytes, outOf)).equals(plain)
      }),
      { numRuns: 60 },
    )
  })

  it('shows nothing of itself, and is never sealed the same way twice', async () => {
    const plain = Buffer.alloc(200_000, 'diagnosis ')
    const [one, two] = [await sealed('a', plain), await sealed('a', plain)]
    expect(one.includes('diagnosis')).toBe(false)
    expect(one.equals(two)).toBe(false)
    expect(one.length).toBe(2 + 2 + 32 + plain.length + 4 * 16)
  })

  it('does not open when any byte is changed', async () => {
    const plain = randomBytes(150_000)
    const bytes = await sealed('a', plain)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ (1 << bit)
        await expect(opened('a', changed)).rejects.toMatchObject({ code: expect.stringMatching(/^file-(not-authentic|unknown-key)$/) as unknown })
      }),
      { numRuns: 80 },
    )
  })

  it('does not open when it is cut, also between two chunks, or when something follows it', async () => {
    const bytes = await sealed('a', randomBytes(200_000))
    const [head, chunk] = [2 + 2 + 32, 64 * KIB + 16]
    for (const length of [0, 1, 10, head, head + 5, head + chunk, head + 2 * chunk, bytes.length - 1]) await expect(opened('a', bytes.subarray(0, length)), String(length)).rejects.toMatchObject(notAuthentic)
    await expect(opened('a', Buffer.concat([bytes, Buffer.from('x')]))).rejects.toMatchObject(notAuthentic)
    await expect(opened('a', Buffer.concat([bytes, bytes.subarray(head, head + chunk)]))).rejects.toMatchObject(notAuthentic)
  })

  it('does not open with its chunks swapped, nor under another id', async () => {
    const bytes = await sealed('a', randomBytes(200_000))
    const [head, chunk] = [2 + 2 + 32, 64 * KIB + 16]
    const swapped = Buffer.concat([bytes.subarray(0, head), bytes.subarray(head + chunk, head + 2 * chunk), bytes.subarray(head, head + chunk), bytes.subarray(head + 2 * chunk)])
    await expect(opened('a', swapped)).rejects.toMatchObject(notAuthentic)
    await expect(opened('b', bytes)).rejects.toMatchObject(notAuthentic)
  })

  it('opens after the key was rotated, and not once its key is gone', async () => {
    const before = JSON.parse(newKeyFileText()) as { field: { current: string; keys: Record<string, string> } }
    setKeyRing(parseKeyFile(JSON.stringify(before)))
    const bytes = await sealed('a', Buffer.from('words'))
    const next = randomBytes(32).toString('base64')
    setKeyRing(parseKeyFile(JSON.stringify({ ...before, field: { current: 'k2', keys: { ...before.field.keys, k2: next } } })))
    expect(String(await opened('a', bytes))).toBe('words')
    setKeyRing(parseKeyFile(JSON.stringify({ ...before, field: { current: 'k2', keys: { k2: next } } })))
    await expect(opened('a', bytes)).rejects.toMatchObject({ code: 'file-unknown-key' })
  })
})

describe('the vault', () => {
  it('puts, opens and removes', async () => {
    const [id, clean, plain] = [randomUUID(), path.join(folder, 'clean'), randomBytes(500_000)]
    await fs.writeFile(clean, plain)
    const { storedBytes } = await putSealed(id, clean)
    const stored = await buffer(await fileStore().get(id))
    expect(stored.length).toBe(storedBytes)
    expect(stored.includes(plain.subarray(0, 32))).toBe(false)
    expect((await buffer(await openSealed(id))).equals(plain)).toBe(true)
    await removeSealed(id)
    await expect(openSealed(id)).rejects.toMatchObject({ code: 'file-missing' })
  })

  it('fails loudly on what was cut in the store', async () => {
    const [id, clean] = [randomUUID(), path.join(folder, 'clean')]
    await fs.writeFile(clean, randomBytes(300_000))
    await putSealed(id, clean)
    const stored = await buffer(await fileStore().get(id))
    await fileStore().put(id, stored.subarray(0, 2 + 2 + 32 + 2 * (64 * KIB + 16)))
    await expect(openSealed(id).then(buffer)).rejects.toMatchObject(notAuthentic)
  })

  it('stores nothing when the clean copy is missing', async () => {
    const id = randomUUID()
    await expect(putSealed(id, path.join(folder, 'none'))).rejects.toThrow('ENOENT')
    expect(await fileStore().has(id)).toBe(false)
  })
})

it('lets go of the stored file when a reader leaves early', async () => {
  const [id, clean] = [randomUUID(), path.join(folder, 'clean')]
  await fs.writeFile(clean, randomBytes(500_000))
  await putSealed(id, clean)
  const store = fileStore()
  const source = await store.get(id)
  setFileStore({ ...store, get: () => Promise.resolve(source) })
  const reader = await openSealed(id)
  const closed = new Promise((resolve) => { source.once('close', resolve) })
  reader.destroy()
  await closed
  setFileStore(store)
  expect(source.destroyed).toBe(true)
})
