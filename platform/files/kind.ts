/** What a file is, by its content. Its name and what the browser called it say nothing. */
import { FileRefused } from './refusal'

export type FileKind = 'jpeg' | 'png' | 'heic' | 'pdf'

export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** How far into a file PDF readers look for its beginning (ISO 32000-1, annex H, implementation note 13). */
const PDF_SEARCHED = 1024

/** Brands of HEVC pictures (ISO/IEC 23008-12, annex B.4). `mif1` alone says only "a picture in this container". */
const HEVC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis'])

function brandsOf(bytes: Buffer): readonly string[] {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  const brands = [bytes.toString('latin1', 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(bytes.toString('latin1', at, at + 4))
  return brands
}

/**
 * The kind of a file, by its first bytes.
 * @throws FileRefused `disguised` for a PDF that begins with something else, `kind` for everything we do not take.
 */
export function kindOf(bytes: Buffer): FileKind {
  if (bytes.length >= 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return 'png'
  const head = bytes.subarray(0, PDF_SEARCHED).toString('latin1')
  // A byte order mark or a line break before the header is the mark of a sloppy generator, not of a disguise.
  if (/^(?:\xef\xbb\xbf)?[\s\0]{0,16}%PDF-\d/.test(head)) return 'pdf'
  if (bytes.length >= 16 && head.startsWith('ftyp', 4)) {
    const brands = brandsOf(bytes)
    const hevc = HEVC_BRANDS.has(brands[0] ?? '') || (brands[0] === 'mif1' && brands.some((brand) => HEVC_BRANDS.has(brand)))
    if (hevc) return 'heic'
  }
  throw new FileRefused(head.includes('%PDF-') ? 'disguised' : 'kind')
}
