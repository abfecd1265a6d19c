/**
 * Pixels of a HEIC, by libheif compiled to WebAssembly: sharp's prebuilt libvips has no HEVC decoder. Loaded at the first HEIC, since the
 * decoder is 2 MB that most workers never need.
 */
import { FILE_LIMITS } from './limits'
import { FileRefused } from './refusal'

export type RawPicture = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }

/**
 * The main picture as RGBA, turned as the file says; depth maps, thumbnails and further pictures are left behind.
 * @throws FileRefused `damaged` or `too-many-pixels`.
 */
export async function heicPixels(bytes: Buffer): Promise<RawPicture> {
  const { default: libheif } = await import('libheif-js/wasm-bundle.js')
  const images = new libheif.HeifDecoder().decode(bytes)
  const main = images.find((image) => image.is_primary()) ?? images[0]
  if (main === undefined) throw new FileRefused('damaged')
  try {
    const [width, height] = [main.get_width(), main.get_height()]
    if (width * height > FILE_LIMITS.pixels) throw new FileRefused('too-many-pixels')
    if (width === 0 || height === 0) throw new FileRefused('damaged')
    const target = { data: new Uint8ClampedArray(width * height * 4), width, height }
    return await new Promise((resolve, reject) => {
      main.display(target, (pixels) => (pixels === null ? reject(new FileRefused('damaged')) : resolve(pixels)))
    })
  } finally {
    for (const image of images) image.free()
  }
}
