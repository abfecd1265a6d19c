import fs from 'node:fs/promises'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { refusedByScanner, type ScannerAddress } from '@/platform/files/scanner'

/** Speaks INSTREAM as clamd does: a NUL-ended command, chunks with their length, a NUL-ended verdict. */
function fakeClamd(verdictOf: (bytes: Buffer) => string | undefined, place: { path: string } | { port: number }): Promise<net.Server> {
  const server = net.createServer((socket) => {
    let seen = Buffer.alloc(0)
    let answered = false
    socket.on('error', () => {}).on('data', (chunk) => {
      seen = Buffer.concat([seen, chunk])
      if (answered || !seen.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return
      const parts: Buffer[] = []
      for (let at = 10; at + 4 <= seen.length; ) {
        const length = seen.readUInt32BE(at)
        if (length === 0) {
          const verdict = verdictOf(Buffer.concat(parts))
          answered = true
          if (verdict === undefined) socket.destroy()
          else socket.end(`stream: ${verdict}\0`)
          return
        }
        parts.push(seen.subarray(at + 4, at + 4 + length))
        at += 4 + length
      }
    })
  })
  return new Promise((resolve) => { server.listen({ ...place, host: 'port' in place ? '127.0.0.1' : undefined }, () => resolve(server)) })
}

let folder: string
let file: string
const servers: net.Server[] = []
const bytes = Buffer.alloc(300_000, 'document')
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'canbao-scanner-'))
  file = path.join(folder, 'raw')
  await fs.writeFile(file, bytes)
})
afterEach(() => { for (const server of servers.splice(0)) server.close() })
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

async function clamd(verdictOf: (bytes: Buffer) => string | undefined): Promise<ScannerAddress> {
  const server = await fakeClamd(verdictOf, { port: 0 })
  servers.push(server)
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
}

it('sends the whole file and believes the verdict', async () => {
  let received: Buffer | undefined
  const address = await clamd((all) => { received = all; return 'OK' })
  expect(await refusedByScanner(file, address)).toBe(false)
  expect(received?.equals(bytes)).toBe(true)
  expect(await refusedByScanner(file, await clamd(() => 'Eicar-Signature FOUND'))).toBe(true)
})

it('speaks through a socket of this machine', async () => {
  const socket = path.join(folder, 'clamd.sock')
  servers.push(await fakeClamd(() => 'OK', { path: socket }))
  expect(await refusedByScanner(file, { path: socket })).toBe(false)
})

it.each([
  ['it reports an error', () => clamd(() => 'INSTREAM size limit exceeded. ERROR')],
  ['it hangs up', () => clamd(() => undefined)],
  ['it says something unknown', () => clamd(() => 'LOOKS FINE')],
  ['nobody is there', async () => ({ host: '127.0.0.1', port: 1 })],
  ['its socket is gone', async () => ({ path: path.join(folder, 'none.sock') })],
])('never lets a file pass when %s', async (_case, address) => {
  await expect(refusedByScanner(file, await address())).rejects.toMatchObject({ code: 'file-scanner-unreachable' })
})
