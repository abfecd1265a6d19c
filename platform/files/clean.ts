/** One file from raw to clean, all checks in order. Runs in a worker only; what it throws besides `FileRefused` is a fault of ours. */
import { createHash } from 'node:crypto'
import { open, readFile, rm } from 'node:fs/promises'
import { heicShape } from './heic-structure'
import { jpegShape } from './jpeg-structure'
import { type FileKind, kindOf } from './kind'
import { FILE_LIMITS } from './limits'
import { refuseEicar, refuseMarks } from './marks'
import { cleanPdf, pdfEnd } from './pdf'
import { cleanPicture } from './picture'
import { pngShape } from './png-structure'
import { FileRefused } from './refusal'

export type CleanFile = {
  readonly kind: 'jpeg' | 'pdf'
  readonly pages: number
  readonly bytes: number
  /** Hexadecimal, as everything between processes. */
  readonly sha256: string
  readonly originalSha256: string
  readonly width: number | null
  readonly height: number | null
}

const shapes = { jpeg: jpegShape, png: pngShape, heic: heicShape }
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

type Rewritten = { readonly kind: 'jpeg' | 'pdf'; readonly bytes: Uint8Array; readonly pages: number; readonly width: number | null; readonly height: number | null }

async function rewritten(kind: FileKind, raw: Buffer): Promise<Rewritten> {
  if (kind === 'pdf') {
    refuseMarks(kind, raw, pdfEnd(raw))
    return { kind, width: null, height: null, ...(await cleanPdf(raw)) }
  }
  const shape = shapes[kind](raw)
  refuseMarks(kind, raw, shape.end)
  return { kind: 'jpeg', pages: 1, ...(await cleanPicture(kind, raw, shape)) }
}

/**
 * Reads `from`, writes the clean copy to `to` (mode 0600).
 * @throws FileRefused with the reason; then nothing stands at `to`.
 */
export async function cleanFile(from: string, to: string): Promise<CleanFile> {
  const raw = await readFile(from)
  if (raw.length === 0) throw new FileRefused('empty')
  if (raw.length > FILE_LIMITS.bytes) throw new FileRefused('too-large')
  refuseEicar(raw) // first: malware is named as such, whatever it pretends to be
  const { bytes, ...about } = await rewritten(kindOf(raw), raw)
  const file = await open(to, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(to, { force: true })
    throw error
  } finally {
    await file.close()
  }
  return { ...about, bytes: bytes.length, sha256: sha256(bytes), originalSha256: sha256(raw) }
}
