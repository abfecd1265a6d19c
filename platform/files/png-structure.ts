/** The chunks of a PNG (ISO/IEC 15948, clause 5): where its picture ends and how large it is. */
import type { PictureShape } from './jpeg-structure'
import { FileRefused } from './refusal'

const CHUNK_OVERHEAD = 12

/** @throws FileRefused `damaged` when a chunk is cut, or the first, a data or the last chunk is missing. */
export function pngShape(bytes: Buffer): PictureShape {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') throw new FileRefused('damaged')
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  let hasData = false
  for (let at = 8; at + CHUNK_OVERHEAD <= bytes.length; ) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + CHUNK_OVERHEAD + bytes.readUInt32BE(at)
    if (end > bytes.length) break
    if (type === 'IDAT') hasData = true
    if (type === 'IEND') {
      if (!hasData || width === 0 || height === 0) break
      return { width, height, end }
    }
    at = end
  }
  throw new FileRefused('damaged')
}
