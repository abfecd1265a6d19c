/**
 * Where uploads lie until they are checked. What was received is encrypted with a key of its own (AES-256-CTR, which can go on at any byte,
 * so an upload can be resumed); the plain file exists only while a worker looks at it. Nobody may trust the content: it is checked after.
 */
import { createCipheriv, createHash, randomBytes, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { filesFolder } from '@/platform/files/storage'

const BLOCK = 16
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const folder = (): string => path.join(/* turbopackIgnore: true */ filesFolder(), 'quarantine')

function placeOf(id: string, part: 'half' | 'raw' | 'clean'): string {
  if (!ID.test(id)) throw new RangeError('a quarantined file is named by a UUID')
  return path.join(/* turbopackIgnore: true */ folder(), `${id}.${part}`)
}

export const newUploadKey = (): Buffer => randomBytes(32)

/** The key stream from a byte on. The key belongs to one file, so the counter may begin at zero. */
function cipherAt(key: Buffer, offset: number) {
  const counter = Buffer.alloc(BLOCK)
  counter.writeBigUInt64BE(BigInt(Math.floor(offset / BLOCK)), 8)
  const cipher = createCipheriv('aes-256-ctr', key, counter)
  cipher.update(Buffer.alloc(offset % BLOCK))
  return cipher
}

/** Bytes that stay free on the disk whatever is uploaded: the database may live there too, and must be able to write when strangers fill the rest. */
const RESERVE = 512 * 1024 * 1024
let reserve = RESERVE

/** Keeps another reserve, for tests; `undefined` goes back to the usual one. */
export function setReserve(bytes: number | undefined): void {
  reserve = bytes ?? RESERVE
}

/** Whether an upload may be taken in without touching the reserve. Asked before the first byte; what is on its way is bounded by the front. */
export async function hasRoom(): Promise<boolean> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const { bavail, bsize } = await statfs(folder())
  return bavail * bsize > reserve
}

/** Bytes that have arrived; null when nothing was begun. */
export async function arrived(id: string): Promise<number | null> {
  return stat(placeOf(id, 'half')).then(({ size }) => size, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

export interface Part {
  readonly id: string
  readonly key: Buffer
  /** Byte to go on at; what stood behind it is dropped. */
  readonly offset: number
  /** Most bytes this part may bring. */
  readonly most: number
  /** A digest the whole part must have; without it what arrived of a cut part is kept. */
  readonly checksum?: { readonly algorithm: 'sha1' | 'sha256'; readonly value: Buffer } | undefined
}

export type PartOutcome = { readonly size: number; readonly code: 'whole' | 'too-large' | 'checksum' }

/**
 * Writes a part as it arrives. A stream that breaks leaves what came before and throws its error.
 * A part that brings too much, or that has another digest than it says, leaves nothing.
 */
export async function append({ id, key, offset, most, checksum }: Part, source: AsyncIterable<Buffer>): Promise<PartOutcome> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const file = await open(placeOf(id, 'half'), offset === 0 ? 'w' : 'r+', 0o600)
  const cipher = cipherAt(key, offset)
  const hash: Hash | null = checksum ? createHash(checksum.algorithm) : null
  let size = offset
  try {
    await file.truncate(offset)
    for await (const chunk of source) {
      if (size + chunk.length - offset > most) {
        await file.truncate(offset)
        return { size: offset, code: 'too-large' }
      }
      hash?.update(chunk)
      const sealed = cipher.update(chunk)
      let written = 0
      while (written < sealed.length) written += (await file.write(sealed, written, sealed.length - written, size + written)).bytesWritten
      size += chunk.length
    }
    if (hash && checksum && !hash.digest().equals(checksum.value)) {
      await file.truncate(offset)
      return { size: offset, code: 'checksum' }
    }
    return { size, code: 'whole' }
  } catch (error) {
    if (hash) await file.truncate(offset)
    throw error
  } finally {
    await file.close()
  }
}

/** Lends the plain file, and a place for its clean copy, to `use`; both are gone afterwards. */
export async function reveal<T>(id: string, key: Buffer, use: (raw: string, clean: string) => Promise<T>): Promise<T> {
  const raw = placeOf(id, 'raw')
  const clean = placeOf(id, 'clean')
  try {
    await pipeline(createReadStream(placeOf(id, 'half')), cipherAt(key, 0), createWriteStream(raw, { mode: 0o600 }))
    return await use(raw, clean)
  } finally {
    await Promise.all([rm(raw, { force: true }), rm(clean, { force: true })])
  }
}

/** Forgets an upload. */
export const discard = (id: string): Promise<void> => rm(placeOf(id, 'half'), { force: true })

/** When a file was begun, by the time in its name: a UUID of version 7. */
const begunAt = (name: string): number => Number.parseInt(name.slice(0, 8) + name.slice(9, 13), 16)

/** Removes what was begun before an instant. Returns how many files. */
export async function sweepQuarantine(before: Date): Promise<number> {
  const names = await readdir(folder()).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const old = names.filter((name) => /^[0-9a-f-]{36}\.(?:half|raw|clean)$/.test(name) && begunAt(name) < before.getTime())
  for (const name of old) await rm(path.join(/* turbopackIgnore: true */ folder(), name), { force: true })
  return old.length
}
