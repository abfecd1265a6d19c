/** Files as residents send them, made by code: pictures of four fields of color with their usual remarks, and plain PDFs. */
import zlib from 'node:zlib'
import sharp from 'sharp'

/** Width and height of the sample pictures, as shown. */
export const SAMPLE = { width: 96, height: 64 }

/** Four fields: red, green, blue, nearly black. Tells a turned or mirrored picture from an upright one. */
export function samplePixels(width = SAMPLE.width, height = SAMPLE.height): Buffer {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [top, left] = [y < height / 2, x < width / 2]
      pixels.set([top && left ? 220 : 20, top && !left ? 200 : 30, !top && left ? 190 : 40], (y * width + x) * 3)
    }
  }
  return pixels
}

const picture = (width?: number, height?: number) =>
  sharp(samplePixels(width, height), { raw: { width: width ?? SAMPLE.width, height: height ?? SAMPLE.height, channels: 3 } })

export const sampleJpeg = (width?: number, height?: number) => picture(width, height).jpeg({ quality: 90 }).toBuffer()
export const samplePng = (width?: number, height?: number) => picture(width, height).png().toBuffer()

/** The words that the photo's Exif holds beside its place; none may be found afterwards. */
export const PHOTO_REMARKS = ['Exif', 'Fictional Phone 7', 'Owner Fictional', 'GPS'] as const

/** A photo with the remarks of a phone: maker, owner, place, and the way it was held. */
export const photoWithPlace = (orientation = 1) =>
  picture()
    .jpeg({ quality: 90 })
    .withExif({
      IFD0: { Make: 'GPS Fictional', Model: 'Fictional Phone 7', Artist: 'Owner Fictional' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '29/1 33/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 34/1 0/1' },
    })
    .withMetadata({ orientation })
    .toBuffer()

export const cmykJpeg = () => picture().toColorspace('cmyk').jpeg().toBuffer()
export const deepPng = () => picture().toColorspace('rgb16').png().toBuffer()
export const clearPng = () => picture().ensureAlpha(0.5).png().toBuffer()

/** The same four fields in HEVC; kvazaar's encoding of `samplePixels`, since no encoder is at hand here. */
export const sampleHeic = (): Buffer => Buffer.from(heic.join(''), 'base64')
const heic = [
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAxNtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAVGlsb2MAAAAAREAAAgABAAAAAAM3AA',
  'MAAAAAAAAAtAAAALQAAAA7AAAA7wAAABYAAgAAAAAEPAADAAAAAAAAALQAAAC0AAAAEAAAAMQAAAAOAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAAAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAaHZj',
  'MQAAAAIyaXBycAAAAg1pcGNvAAAA2mh2Y0MBAWAAAAAAAAAAAAC68AD8/fj4AAALBiAAAQAaQAEMAv//AWAAAAMAgAAAAwAAAwC6AAAsCQAhAAEALUIBAgFgAAADAIAAAAMAAAMAugAAoDCBBcuSTK',
  'puAhoMCAAAAwAIAAADAMhAACIAAQAIRAHBcYKZIAAgAAEAGkABDAL//wFgAAADAIAAAAMAAAMAugAALAkAIQABAC1CAQIBYAAAAwCAAAADAAADALoAAKAwgQXLkkyqbgIaDAgAAAMACAAAAwDIQAAi',
  'AAEAB0QBwXGCmSAAAAAUaXNwZQAAAAAAAABgAAAAQAAAABBwaXhpAAAAAAMICAgAAADSaHZjQwEBYAAAAAAAAAAAALrwAPz8+PgAAAsGIAABABpAAQwC//8BYAAAAwCAAAADAAADALoAACwJACEAAQ',
  'ApQgECAWAAAAMAgAAAAwAAAwC6AADAwgQXLkkyqbAgAAADACAAAAMDIQAiAAEACEQBwXGCmSAAIAABABpAAQwC//8BYAAAAwCAAAADAAADALoAACwJACEAAQApQgECAWAAAAMAgAAAAwAAAwC6AADA',
  'wgQXLkkyqbAgAAADACAAAAMDIQAiAAEAB0QBwXGCmSAAAAAOcGl4aQAAAAABCAAAACdhdXhDAAAAAHVybjptcGVnOmhldmM6MjAxNTphdXhpZDoxAAAAAB1pcG1hAAAAAAAAAAIAAQOBAgMAAgSEAg',
  'WGAAAAGmlyZWYAAAAAAAAADmF1eGwAAgABAAEAAAHfbWRhdAAAALBOAQWrMv5GbJhBQmmuNWqRVJ7z8Ut2YXphYXIgSEVWQyBFbmNvZGVyIHYuIDIuMy4xLWVhMDlhZjUgLSBDb3B5bGVmdCAyMDEy',
  'LTIwMTUgLSBodHRwOi8vdWx0cmF2aWRlby5jcy50dXQuZmkvIC0gb3B0aW9uczogOTZ4NjQgZGVibG9jaz0xOjA6MCBzYW89MyBpbnRyYV9wZXJpb2Q9NjQgcXA9MjYgcmVmPTEAgAAAADcmAa94Bb',
  'OxT/7FH/0ZFLs2hwdvikKe5i/iylSHSn/zteHNZV+X6Oqmv1oX0IoYOjU9hUISW2+AAAAAElABhA0CAAkb/wADZFAAApVugAAAALBOAQWrMv5GbJhBQmmuNWqRVJ7z8Ut2YXphYXIgSEVWQyBFbmNv',
  'ZGVyIHYuIDIuMy4xLWVhMDlhZjUgLSBDb3B5bGVmdCAyMDEyLTIwMTUgLSBodHRwOi8vdWx0cmF2aWRlby5jcy50dXQuZmkvIC0gb3B0aW9uczogOTZ4NjQgZGVibG9jaz0xOjA6MCBzYW89MyBpbn',
  'RyYV9wZXJpb2Q9NjQgcXA9MjYgcmVmPTEAgAAAAAwmAa7w8ZwvnhC1fHAAAAAKUAGEBQIAEvQAgA==',
]

export type PdfOptions = { /** Further entries of the trailer. */ readonly trailer?: string }

/** A PDF of numbered objects, the first of which is the catalog: header, objects, table, trailer. */
export function pdfOf(objects: readonly (string | Buffer)[], { trailer = '' }: PdfOptions = {}): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object as string, 'latin1'), Buffer.from('\nendobj\n')])
    offsets.push(length)
    length += part.length
    parts.push(part)
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** A stream object with its length; `dict` holds the other entries. */
export const streamOf = (dict: string, bytes: Buffer | string): Buffer => {
  const body = Buffer.from(bytes as string, 'latin1')
  return Buffer.concat([Buffer.from(`<<${dict}/Length ${body.length}>>\nstream\n`), body, Buffer.from('\nendstream')])
}

export const PAGE_TEXT = 'Fictional certificate of treatment'
const drawing = `BT /F1 18 Tf 72 720 Td (${PAGE_TEXT}) Tj ET`

export type PageOptions = {
  /** Further entries of the catalog, of the page, and further objects from number 6 on. */
  readonly catalog?: string
  readonly page?: string
  readonly objects?: readonly (string | Buffer)[]
  readonly resources?: string
  readonly trailer?: string
}

/** One page with a line of text: catalog 1, pages 2, page 3, contents 4, font 5. */
export const pagePdf = ({ catalog = '', page = '', objects = [], resources = '', trailer = '' }: PageOptions = {}): Buffer =>
  pdfOf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>',
      `<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>${page}>>`,
      streamOf('/Filter/FlateDecode', zlib.deflateSync(Buffer.from(drawing))),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      ...objects,
    ],
    { trailer },
  )

/** A PDF of so many blank pages. */
export const blankPages = (count: number): Buffer =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${count}/MediaBox[0 0 595 842]/Kids[${Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ')}]>>`,
    ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R>>'),
  ])

/** A ZIP archive of one stored file. */
export function zipOf(name: string, text: string): Buffer {
  const [file, data] = [Buffer.from(name), Buffer.from(text)]
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt32LE(zlib.crc32(data), 10)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(data.length, 18)
  common.writeUInt16LE(file.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, file, data])
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, Buffer.alloc(14), file])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
