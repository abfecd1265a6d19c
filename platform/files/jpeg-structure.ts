/** The marker segments of a JPEG (ITU-T T.81, annex B): where its picture ends, how large it is, and the same picture without remarks. */
import { FileRefused } from './refusal'

export type PictureShape = { readonly width: number; readonly height: number; /** Offset behind the last byte of the picture. */ readonly end: number }

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const COM = 0xfe
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7
/** Start of frame; C4, C8 and CC share the range and are something else. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

type Segment = { readonly marker: number; readonly start: number; readonly end: number }

/** Offset of the next marker after entropy-coded data: an FF that is neither stuffed nor a restart. */
function afterScan(bytes: Buffer, from: number, mayBeCut: boolean): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at
  }
  if (mayBeCut) return bytes.length
  throw new FileRefused('damaged')
}

/**
 * Walks the segments from SOI to EOI, with the entropy-coded data as part of its SOS. Throws `damaged` where the file is no JPEG or is cut;
 * with `mayBeCut` the data of a scan may end before their time.
 */
function* segments(bytes: Buffer, mayBeCut = false): Generator<Segment> {
  let at = 0
  for (;;) {
    if (mayBeCut && at > 0 && at >= bytes.length) return
    if (bytes[at] !== 0xff) throw new FileRefused('damaged')
    while (bytes[at + 1] === 0xff) at++ // fill bytes
    const marker = bytes[at + 1]
    if (marker === undefined) throw new FileRefused('damaged')
    if (marker === SOI || marker === EOI || isRestart(marker) || marker === 0x01) {
      yield { marker, start: at, end: at + 2 }
      if (marker === EOI) return
      at += 2
      continue
    }
    if (at + 4 > bytes.length) throw new FileRefused('damaged')
    const length = bytes.readUInt16BE(at + 2)
    const behind = at + 2 + length
    if (length < 2 || behind > bytes.length) throw new FileRefused('damaged')
    const end = marker === SOS ? afterScan(bytes, behind, mayBeCut) : behind
    yield { marker, start: at, end }
    at = end
  }
}

/** @throws FileRefused `damaged` when the picture is cut or has no frame. */
export function jpegShape(bytes: Buffer): PictureShape {
  let size: { width: number; height: number } | undefined
  let end = 0
  for (const segment of segments(bytes)) {
    if (isFrame(segment.marker) && size === undefined && segment.end - segment.start >= 9)
      size = { height: bytes.readUInt16BE(segment.start + 5), width: bytes.readUInt16BE(segment.start + 7) }
    end = segment.end
  }
  if (size === undefined || size.width === 0 || size.height === 0) throw new FileRefused('damaged')
  return { ...size, end }
}

/**
 * The same picture, bit for bit, without Exif, XMP, comments, makers' notes and whatever stands behind its end. JFIF, Adobe's color
 * transform and the color profile stay, since colors depend on them. For pictures inside a PDF, which are not decoded.
 * A missing end is let pass: readers of PDF do not ask for it.
 * @throws FileRefused `damaged` when it is no JPEG.
 */
export function withoutRemarks(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  for (const { marker, start, end } of segments(bytes, true)) {
    const isProfile = marker === 0xe2 && bytes.toString('latin1', start + 4, start + 15) === 'ICC_PROFILE'
    const isApplication = marker >= 0xe0 && marker <= 0xef
    const stays = marker !== COM && (!isApplication || marker === 0xe0 || marker === 0xee || isProfile)
    if (stays) kept.push(bytes.subarray(start, end))
  }
  return Buffer.concat(kept)
}
