/**
 * A picture decoded and written anew as JPEG: upright, in sRGB, without Exif, place, profile or remark, at most 3000 pixels a side. Runs
 * in a worker only (`worker.ts`).
 */
import sharp, { type Sharp } from 'sharp'
import { heicPixels } from './heic'
import type { FileKind } from './kind'
import type { PictureShape } from './jpeg-structure'
import { FILE_LIMITS } from './limits'
import { FileRefused } from './refusal'

/** Of libvips' many readers two are needed; none of the others may be reached by a file that fools its way to them. */
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] })
sharp.concurrency(1)
sharp.cache(false)

/** Visibly equal for photographed paper at a third of the bytes of 95. */
const QUALITY = 82

export type CleanPicture = { readonly bytes: Buffer; readonly width: number; readonly height: number }

/** @throws FileRefused `too-many-pixels` before anything is decoded. */
export function refuseManyPixels({ width, height }: { readonly width: number; readonly height: number }): void {
  if (width * height > FILE_LIMITS.pixels) throw new FileRefused('too-many-pixels')
}

/**
 * @param shape what the structure of the file announces.
 * @throws FileRefused `too-many-pixels`, or `damaged` when the data do not decode to their end.
 */
export async function cleanPicture(kind: Exclude<FileKind, 'pdf'>, bytes: Buffer, shape: PictureShape): Promise<CleanPicture> {
  refuseManyPixels(shape)
  try {
    const { data, info } = await (kind === 'heic' ? await fromHeic(bytes) : fromSharp(bytes))
      .resize({ width: FILE_LIMITS.side, height: FILE_LIMITS.side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' }) // JPEG has no transparency
      .toColorspace('srgb')
      // Full color resolution: red seals and colored pens on forms blur with half of it.
      .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused(/pixel limit/i.test(String(error)) ? 'too-many-pixels' : 'damaged')
  }
}

/** `error` refuses what is cut or broken and lets pass what decoders merely remark upon, such as stray bytes between markers. */
const fromSharp = (bytes: Buffer): Sharp =>
  sharp(bytes, { limitInputPixels: FILE_LIMITS.pixels, failOn: 'error', sequentialRead: true, pages: 1 }).autoOrient()

/** libheif has turned the picture already; what Exif says of its orientation no longer counts. */
async function fromHeic(bytes: Buffer): Promise<Sharp> {
  const { data, width, height } = await heicPixels(bytes)
  return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: FILE_LIMITS.pixels })
}
