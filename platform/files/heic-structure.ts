/** The boxes of a HEIC (ISO/IEC 14496-12 and 23008-12): that they are whole, and the largest picture they announce. */
import type { PictureShape } from './jpeg-structure'
import { FileRefused } from './refusal'

const BOX_HEADER = 8
const SIZE_BOX = Buffer.from('ispe', 'latin1')

type Box = { readonly type: string; readonly body: number; readonly end: number }

function boxAt(bytes: Buffer, at: number): Box | undefined {
  if (at + BOX_HEADER > bytes.length) return undefined
  const type = bytes.toString('latin1', at + 4, at + 8)
  const short = bytes.readUInt32BE(at)
  if (short === 0) return { type, body: at + BOX_HEADER, end: bytes.length } // reaches to the end of the file
  if (short === 1) {
    if (at + 16 > bytes.length) return undefined
    const end = at + Number(bytes.readBigUInt64BE(at + 8))
    return end < at + 16 || end > bytes.length ? undefined : { type, body: at + 16, end }
  }
  return short < BOX_HEADER || at + short > bytes.length ? undefined : { type, body: at + BOX_HEADER, end: at + short }
}

/**
 * Width and height are of the largest picture announced: a photo in tiles announces the whole besides the tiles. `end` is behind the last
 * whole box.
 * @throws FileRefused `damaged` when a box is cut or there is no description of a picture.
 */
export function heicShape(bytes: Buffer): PictureShape {
  let largest = { width: 0, height: 0 }
  let end = 0
  while (end < bytes.length) {
    const box = boxAt(bytes, end)
    if (box === undefined || !/^[\w ©]{4}$/.test(box.type)) break
    if (box.type === 'meta') {
      for (let at = bytes.indexOf(SIZE_BOX, box.body); at >= 0 && at + 16 <= box.end; at = bytes.indexOf(SIZE_BOX, at + 4)) {
        const size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
        if (size.width * size.height > largest.width * largest.height) largest = size
      }
    }
    end = box.end
  }
  if (largest.width === 0) throw new FileRefused('damaged')
  return { ...largest, end }
}
