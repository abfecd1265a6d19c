import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from '@/platform/files/disk-store'
import type { FileStore } from '@/platform/files/file-store'
import { s3Store } from '@/platform/files/s3-store'
import { startS3 } from '@/tools/testing/s3-server.mjs'

let folder: string
let s3: Awaited<ReturnType<typeof startS3>>
const stores: Record<string, FileStore> = {}
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'canbao-store-'))
  s3 = await startS3()
  stores.disk = diskStore(path.join(folder, 'sealed'))
  stores.S3 = s3Store(s3.settings)
})
afterAll(async () => {
  await s3.stop()
  await fs.rm(folder, { recursive: true, force: true })
})

const all = async (keys: AsyncIterable<string>) => {
  const found: string[] = []
  for await (const key of keys) found.push(key)
  return found
}

describe.each(['disk', 'S3'])('documents on %s', (name) => {
  const store = () => stores[name] as FileStore

  it('come back as they were put, from bytes and from a stream', async () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251))
    for (const source of [bytes, Readable.from([bytes.subarray(0, 70_000), bytes.subarray(70_000)])]) {
      const key = randomUUID()
      expect(await store().has(key)).toBe(false)
      await store().put(key, source)
      expect(await store().has(key)).toBe(true)
      expect((await buffer(await store().get(key))).equals(bytes)).toBe(true)
      await store().put(key, Buffer.from('replaced'))
      expect(String(await buffer(await store().get(key)))).toBe('replaced')
      await store().remove(key)
      await store().remove(key)
      expect(await store().has(key)).toBe(false)
      await expect(store().get(key)).rejects.toMatchObject({ code: 'file-missing' })
    }
  })

  it('are listed once each, from wherever a sweep stopped', async () => {
    const keys = Array.from({ length: 25 }, () => randomUUID())
    await Promise.all(keys.map((key) => store().put(key, Buffer.from(key))))
    const listed = await all(store().list())
    expect([...listed].sort()).toEqual([...keys].sort())
    expect(await all(store().list(listed[9]))).toEqual(listed.slice(10))
    expect(await all(store().list(listed.at(-1)))).toEqual([])
  })

  it.each(['../../../etc/passwd', 'a/b', '', 'UPPER-CASE-KEY', 'x', `${'a'.repeat(90)}`, 'abc.def.ghi', 'abcdefg\0'])('are not found by %j', async (key) => {
    await expect((async () => store().put(key, Buffer.from('x')))()).rejects.toMatchObject({ code: 'file-key' })
    await expect((async () => store().get(key))()).rejects.toMatchObject({ code: 'file-key' })
  })

  it('that break off on their way in leave nothing', async () => {
    const key = randomUUID()
    const broken = Readable.from((async function* () { yield Buffer.from('half'); throw new Error('line cut') })())
    await expect(store().put(key, broken)).rejects.toThrow('line cut')
    expect(await store().has(key)).toBe(false)
  })
})

it('lie on disk closed to others, with nothing left aside', async () => {
  const key = randomUUID()
  await stores.disk?.put(key, Buffer.from('sealed'))
  const file = path.join(folder, 'sealed', key.slice(-2), key.slice(-4, -2), key)
  expect((await fs.stat(file)).mode & 0o777).toBe(0o600)
  for (const above of [path.dirname(file), path.dirname(path.dirname(file)), path.join(folder, 'sealed')]) expect((await fs.stat(above)).mode & 0o777).toBe(0o700)
  expect(await fs.readdir(path.join(folder, 'sealed', 'incoming'))).toEqual([])
})

describe('an S3 store', () => {
  it('with a wrong key, or without its bucket, is a fault that names no secret', async () => {
    const wrong = s3Store({ ...s3.settings, secretAccessKey: 'hidden-word' }).put(randomUUID(), Buffer.from('x'))
    await expect(wrong).rejects.toMatchObject({ code: 'file-store-refused', message: 'file store: answered 403 SignatureDoesNotMatch' })
    await expect(s3Store({ ...s3.settings, bucket: 'elsewhere' }).put(randomUUID(), Buffer.from('x'))).rejects.toMatchObject({ code: 'file-store-refused' })
  })

  it('that stumbles is asked again, with the whole body', async () => {
    const seen: { sum: string | undefined; bytes: number }[] = []
    const server = http.createServer((request, answer) => {
      void buffer(request).then((body) => {
        seen.push({ sum: request.headers['x-amz-content-sha256'] as string, bytes: body.length })
        answer.writeHead(seen.length < 3 ? 503 : 200).end()
      })
    })
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await s3Store({ ...s3.settings, endpoint }).put(randomUUID(), Readable.from([Buffer.alloc(100_000, 1)]))
    expect(seen.map(({ bytes }) => bytes)).toEqual([100_000, 100_000, 100_000])
    expect(new Set(seen.map(({ sum }) => sum)).size).toBe(1)
    server.close()
  })

  it('that is not there is a fault', async () => {
    await expect(s3Store({ ...s3.settings, endpoint: 'http://127.0.0.1:1' }).has(randomUUID())).rejects.toMatchObject({ code: 'file-store-unreachable' })
  })
})
