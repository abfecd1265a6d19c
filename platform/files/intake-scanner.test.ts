import fs from 'node:fs/promises'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { takeIn } from '@/platform/files/intake'
import { sampleJpeg } from '@/tools/testing/sample-files'

const scanner = vi.hoisted(() => ({ place: { host: '127.0.0.1', port: 1 }, verdict: 'OK' }))
vi.mock('@/platform/env', () => ({ env: () => ({ CANBAO_CLAMD: scanner.place }) }))

let folder: string
const server = net.createServer((socket) => { socket.on('error', () => {}).on('data', (chunk) => { if (chunk.subarray(-4).equals(Buffer.alloc(4))) socket.end(`stream: ${scanner.verdict}\0`) }) })
beforeAll(async () => { folder = await fs.mkdtemp(path.join(os.tmpdir(), 'canbao-intake-scanner-')) })
afterAll(async () => {
  server.close()
  await fs.rm(folder, { recursive: true, force: true })
})

it('asks a configured scanner before anything else, and takes nothing in without its word', async () => {
  const [from, to] = [path.join(folder, 'raw'), path.join(folder, 'clean')]
  await fs.writeFile(from, await sampleJpeg())
  await expect(takeIn(from, to)).rejects.toMatchObject({ code: 'file-scanner-unreachable' })
  await expect(fs.access(to)).rejects.toThrow('ENOENT')

  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  scanner.place = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
  expect((await takeIn(from, to)).ok).toBe(true)
  scanner.verdict = 'Win.Test FOUND'
  expect(await takeIn(from, to)).toEqual({ ok: false, code: 'malware' })
  await expect(fs.access(to)).rejects.toThrow('ENOENT')
})
