/**
 * Marks of content that has no business in a document, searched in the bytes as they came. Re-encoding drops what stands behind a picture
 * in any case; a file that carries such a mark was made to be two things at once, and is refused rather than repaired.
 */
import type { FileKind } from './kind'
import { FileRefused } from './refusal'

/** The test file of the anti-malware trade, in two halves: in one piece, scanners would stop at this source file. */
export const EICAR = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`, 'latin1')

/** @throws FileRefused `malware` when the bytes hold the EICAR test file anywhere. */
export function refuseEicar(bytes: Uint8Array): void {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(EICAR)) throw new FileRefused('malware')
}

/** Long enough (6 bytes and more) not to appear by chance in 20 MiB of picture data. */
const programs = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '__HALT_COMPILER();', 'This program cannot be run in DOS mode']
const markup = /<script[\s>]|<\?php\s|<!doctype\s+html|<html[\s>]|<iframe[\s>]|<hta:application/i

const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const ZIP_END_BYTES = 22
const ZIP_COMMENT_MAX = 65_535

/** Whether an unzip program would open the file: it looks for the end record from behind (PKWARE APPNOTE 4.3.16). */
export function opensAsZip(bytes: Buffer): boolean {
  const first = Math.max(0, bytes.length - ZIP_END_BYTES - ZIP_COMMENT_MAX)
  for (let at = bytes.lastIndexOf(ZIP_END); at >= first; at = at === 0 ? -1 : bytes.lastIndexOf(ZIP_END, at - 1)) {
    if (at + ZIP_END_BYTES > bytes.length) continue
    const directory = bytes.readUInt32LE(at + 12)
    const comment = bytes.readUInt16LE(at + 20)
    if (directory <= at && at + ZIP_END_BYTES + comment <= bytes.length) return true
  }
  return false
}

const isTar = (bytes: Buffer) => bytes.toString('latin1', 257, 262) === 'ustar'
const isDiskImage = (bytes: Buffer) => bytes.toString('latin1', 0x8001, 0x8006) === 'CD001'

/** What may begin right behind the end of a picture: another file. Phones put a second JPEG or a short film there, which is theirs to do. */
const begins = /^\s*(?:PK|%PDF-|GIF8|MZ|\x7fELF|#!|<\?|<!|<[a-z])/i

/**
 * @param end where the picture data ends; what follows is its trailer. For a PDF the offset behind its last `%%EOF`.
 * @throws FileRefused `malware` or `disguised`.
 */
export function refuseMarks(kind: FileKind, bytes: Buffer, end: number): void {
  refuseEicar(bytes)
  const trailer = bytes.subarray(end)
  const disguised =
    opensAsZip(bytes) ||
    isTar(bytes) ||
    isDiskImage(bytes) ||
    begins.test(trailer.toString('latin1', 0, 64)) ||
    // Text of a PDF page may speak of markup; of a picture, only something hidden in it does.
    (kind === 'pdf' ? hasMarks(bytes.subarray(0, 1024)) || hasMarks(trailer) : hasMarks(bytes) || bytes.includes('%PDF-1.'))
  if (disguised) throw new FileRefused('disguised')
}

function hasMarks(bytes: Buffer): boolean {
  return programs.some((mark) => bytes.includes(mark, 0, 'latin1')) || markup.test(bytes.toString('latin1'))
}
