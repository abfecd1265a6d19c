/**
 * Documents sealed at rest: AES-256-GCM in chunks of 64 KiB, so that a file of any size is sealed and opened in flat memory and no byte is
 * handed out before it is proven.
 *
 * Layout: version (1 byte) · key id length (1) · key id (ASCII) · salt (32) · chunks, each ciphertext and its tag (16).
 * Each file has a key of its own, derived (HKDF-SHA-256) from the field key, the salt and the id; the nonce is the number of the chunk and a
 * mark of the last one. So chunks cannot be swapped, repeated, left out or cut off, and a file put under another id does not open
 * (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { Fault } from '@/platform/errors'
import { keys } from '@/platform/keys'
import { fileStore } from './storage'

const VERSION = 1
const SALT_BYTES = 32
const TAG_BYTES = 16
const CHUNK_BYTES = 64 * 1024

function fileKey(keyId: string, salt: Buffer, id: string): KeyObject {
  const root = keys().field.keys.get(keyId)
  if (root === undefined) throw new Fault('file-unknown-key', 'sealed file: its key is not in the key file')
  return createSecretKey(Buffer.from(hkdfSync('sha256', root, salt, `canbao file ${VERSION} ${keyId} ${id}`, 32)))
}

/** 12 bytes: zeros, the chunk's number, 1 for the last. Never repeated, since the key is the file's own. */
function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(number, 7)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/** Cuts a stream into pieces of exactly `size`, the last one shorter; at least one piece, and told which is the last. */
async function* pieces(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let held: Buffer[] = []
  let length = 0
  for await (const chunk of source) {
    held.push(chunk)
    length += chunk.length
    while (length > size) {
      const joint = Buffer.concat(held)
      yield { piece: joint.subarray(0, size), isLast: false }
      held = [joint.subarray(size)]
      length -= size
    }
  }
  yield { piece: Buffer.concat(held), isLast: true }
}

/** Seals what comes from a stream for the file with this id. */
export async function* sealing(id: string, plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { current } = keys().field
  const salt = randomBytes(SALT_BYTES)
  const key = fileKey(current, salt, id)
  yield Buffer.concat([Buffer.from([VERSION, current.length]), Buffer.from(current, 'latin1'), salt])
  let number = 0
  for await (const { piece, isLast } of pieces(plain, CHUNK_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number++, isLast))
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
  }
}

const notAuthentic = () => new Fault('file-not-authentic', 'sealed file: cut, changed or from another place')

function openPiece(key: KeyObject, number: number, isLast: boolean, piece: Buffer): Buffer {
  const body = piece.length - TAG_BYTES
  if (body < 0) throw notAuthentic()
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, isLast), { authTagLength: TAG_BYTES })
    decipher.setAuthTag(piece.subarray(body))
    return Buffer.concat([decipher.update(piece.subarray(0, body)), decipher.final()])
  } catch {
    throw notAuthentic()
  }
}

/** The head of a sealed file, and the stream that goes on behind it. */
async function readHead(sealed: AsyncIterable<Buffer>): Promise<{ keyId: string; salt: Buffer; rest: AsyncIterable<Buffer> }> {
  const source = sealed[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  const needed = () => 2 + (head[1] ?? 0) + SALT_BYTES
  while (head.length < 2 || head.length < needed()) {
    const { done, value } = await source.next()
    if (done) throw notAuthentic()
    head = Buffer.concat([head, value])
  }
  if (head[0] !== VERSION) throw notAuthentic()
  const saltAt = needed() - SALT_BYTES
  const rest = async function* () {
    yield head.subarray(needed())
    yield* { [Symbol.asyncIterator]: () => source }
  }
  return { keyId: head.toString('latin1', 2, saltAt), salt: head.subarray(saltAt, needed()), rest: rest() }
}

/** Opens what was sealed for this id. Throws Fault `file-not-authentic` or `file-unknown-key`. */
export async function* opening(id: string, sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { keyId, salt, rest } = await readHead(sealed)
  const key = fileKey(keyId, salt, id)
  let number = 0
  for await (const { piece, isLast } of pieces(rest, CHUNK_BYTES + TAG_BYTES)) {
    const plain = openPiece(key, number++, isLast, piece)
    if (plain.length > 0) yield plain
  }
}

/** Seals a clean copy under its id, a UUID. The clean copy is left to the caller. */
export async function putSealed(id: string, cleanPath: string): Promise<{ storedBytes: number }> {
  let storedBytes = 0
  const counted = async function* () {
    for await (const chunk of sealing(id, createReadStream(cleanPath) as AsyncIterable<Buffer>)) {
      storedBytes += chunk.length
      yield chunk
    }
  }
  await fileStore().put(id, Readable.from(counted(), { objectMode: false }))
  return { storedBytes }
}

/**
 * The plain bytes. The stream ends with an error (Fault `file-not-authentic`) where a byte was changed or the file was cut: what came before
 * is genuine, but the document is not whole.
 * @throws Fault `file-missing`.
 */
export async function openSealed(id: string): Promise<Readable> {
  const sealed = await fileStore().get(id)
  const plain = Readable.from(opening(id, sealed as AsyncIterable<Buffer>), { objectMode: false })
  return plain.once('close', () => sealed.destroy()) // also when nobody reads to the end
}

/** Also fine when nothing is there. */
export const removeSealed = (id: string): Promise<void> => fileStore().remove(id)
