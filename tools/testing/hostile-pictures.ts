/** Pictures that are cut, huge, two things at once, infected, or full of remarks. */
import zlib from 'node:zlib'
import { EICAR } from '@/platform/files/marks'
import { FILE_LIMITS } from '@/platform/files/limits'
import type { HostileFile } from './hostile-file'
import { clearPng, cmykJpeg, deepPng, PHOTO_REMARKS, photoWithPlace, SAMPLE, sampleHeic, sampleJpeg, samplePng, zipOf } from './sample-files'

const text = (value: string) => Buffer.from(value, 'latin1')

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([text(type), data])
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  crc.writeUInt32BE(zlib.crc32(body))
  return Buffer.concat([length, body, crc])
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function header(width: number, height: number, depth: number, color: number): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, color, 0, 0, 0], 8)
  return chunk('IHDR', data)
}

/** Black in one bit a pixel: every row is a filter byte and zeros, so it packs a thousandfold. */
const blackPng = (width: number, height: number) =>
  Buffer.concat([SIGNATURE, header(width, height, 1, 0), chunk('IDAT', zlib.deflateSync(Buffer.alloc(height * (Math.ceil(width / 8) + 1)))), chunk('IEND', Buffer.alloc(0))])

/** Puts chunks behind the header of a PNG. */
const withChunks = (png: Buffer, ...chunks: Buffer[]) => Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)])

/** Puts a segment behind the beginning of a JPEG. */
function withSegment(jpeg: Buffer, marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)])
}

/** An animated PNG: the sample, and a second frame that shows something else. */
function animated(png: Buffer): Buffer {
  const control = (sequence: number) => {
    const data = Buffer.alloc(26)
    for (const [value, at] of [[sequence, 0], [SAMPLE.width, 4], [SAMPLE.height, 8]] as const) data.writeUInt32BE(value, at)
    return chunk('fcTL', data)
  }
  const rows = Buffer.concat(Array.from({ length: SAMPLE.height }, () => Buffer.alloc(SAMPLE.width * 3 + 1)))
  const frame = chunk('fdAT', Buffer.concat([Buffer.from([0, 0, 0, 2]), zlib.deflateSync(rows)]))
  const first = withChunks(png, chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])), control(0))
  return Buffer.concat([first.subarray(0, -12), control(1), frame, first.subarray(-12)])
}

/** Writes another size where a JPEG announces its own. */
function announcing(jpeg: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg)
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]))
  copy.writeUInt16BE(height, frame + 5)
  copy.writeUInt16BE(width, frame + 7)
  return copy
}

function hugeHeic(): Buffer {
  const copy = sampleHeic()
  const size = copy.indexOf('ispe')
  copy.writeUInt32BE(60_000, size + 8)
  copy.writeUInt32BE(60_000, size + 12)
  return copy
}

/** A tar header laid over the first 512 bytes, inside a comment: both a JPEG and an archive. */
function tarInside(jpeg: Buffer): Buffer {
  const comment = Buffer.alloc(600, 0x20)
  comment.write('ustar\0', 257 - 6, 'latin1')
  return withSegment(jpeg, 0xfe, comment)
}

function scrambled(bytes: Buffer, from: number): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = from; at < from + 40 && at < copy.length; at++) copy[at] = (copy[at] ?? 0) ^ 0x5a
  return copy
}

export async function hostilePictures(): Promise<HostileFile[]> {
  const [jpeg, png, photo, turned] = await Promise.all([sampleJpeg(), samplePng(), photoWithPlace(), photoWithPlace(6)])
  const heic = sampleHeic()
  const refused = (due: HostileFile['due'], what: string, bytes: Buffer, name = 'photo.jpg'): HostileFile => ({ what, name, bytes, due })
  const fine = (what: string, bytes: Buffer, more: Partial<HostileFile> = {}): HostileFile => ({ what, name: 'photo.jpg', bytes, due: 'neutralized', ...more })
  return [
    refused('damaged', 'a JPEG cut in the middle', jpeg.subarray(0, jpeg.length / 2)),
    refused('damaged', 'a JPEG without its last byte', jpeg.subarray(0, -1)),
    refused('damaged', 'the beginning of a JPEG', jpeg.subarray(0, 20)),
    refused('damaged', 'a JPEG of nothing but its ends', Buffer.from([0xff, 0xd8, 0xff, 0xd9])),
    refused('damaged', 'a PNG cut in the middle', png.subarray(0, png.length / 2), 'photo.png'),
    refused('damaged', 'a PNG with scrambled data', scrambled(png, 60), 'photo.png'),
    refused('damaged', 'a PNG without data', Buffer.concat([SIGNATURE, header(8, 8, 8, 2), chunk('IEND', Buffer.alloc(0))]), 'photo.png'),
    refused('damaged', 'a HEIC cut in the middle', heic.subarray(0, heic.length / 2), 'photo.heic'),
    refused('damaged', 'a HEIC of nothing but its brand', heic.subarray(0, 28), 'photo.heic'),
    refused('damaged', 'a HEIC with scrambled data', scrambled(heic, heic.indexOf('hvcC') + 8), 'photo.heic'),

    refused('too-many-pixels', 'a PNG that announces 3.6 billion pixels', Buffer.concat([SIGNATURE, header(60_000, 60_000, 8, 2), chunk('IDAT', zlib.deflateSync(Buffer.alloc(9))), chunk('IEND', Buffer.alloc(0))]), 'photo.png'),
    refused('too-many-pixels', 'a PNG that truly holds 100 million pixels', blackPng(10_000, 10_000), 'photo.png'),
    refused('too-many-pixels', 'a PNG one row too tall', blackPng(10_000, FILE_LIMITS.pixels / 10_000 + 1), 'photo.png'),
    refused('too-many-pixels', 'a JPEG that announces 4 billion pixels', announcing(jpeg, 65_500, 65_500)),
    refused('too-many-pixels', 'a HEIC that announces 3.6 billion pixels', hugeHeic(), 'photo.heic'),
    refused('too-large', 'a JPEG with 20 MiB behind its end', Buffer.concat([jpeg, Buffer.alloc(FILE_LIMITS.bytes)])),

    refused('disguised', 'a JPEG with a ZIP behind it', Buffer.concat([jpeg, zipOf('a.txt', 'hello')])),
    refused('disguised', 'a JPEG with a ZIP and a false end behind it', Buffer.concat([jpeg, zipOf('a.txt', 'hello').subarray(0, -2), Buffer.from([2, 0, 0xff, 0xd9])])),
    refused('disguised', 'a PNG with a Java archive behind it', Buffer.concat([png, zipOf('A.class', 'code')]), 'photo.png'),
    refused('disguised', 'a JPEG with a web page behind it', Buffer.concat([jpeg, text('<html><script>alert(1)</script></html>')])),
    refused('disguised', 'a PNG with a PHP program behind it', Buffer.concat([png, text('<?php system($_GET["c"]); ?>')]), 'photo.png'),
    refused('disguised', 'a JPEG with a PHP program in its comment', withSegment(jpeg, 0xfe, text('<?php system($_GET["c"]); ?>'))),
    refused('disguised', 'a PNG with a script in its text', withChunks(png, chunk('tEXt', text('Comment\0<script src=//evil.example></script>'))), 'photo.png'),
    refused('disguised', 'a JPEG with a PDF behind it', Buffer.concat([jpeg, text('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF')])),
    refused('disguised', 'a JPEG with a PDF in its comment', withSegment(jpeg, 0xfe, text('%PDF-1.4\n1 0 obj<<>>endobj'))),
    refused('disguised', 'a JPEG with a program behind it', Buffer.concat([jpeg, text('MZ\x90\0\x03'), Buffer.alloc(200)])),
    refused('disguised', 'a JPEG with a RAR archive behind it', Buffer.concat([jpeg, text('Rar!\x1a\x07\x01\0'), Buffer.alloc(60)])),
    refused('disguised', 'a PNG with a 7z archive behind it', Buffer.concat([png, text('7z\xbc\xaf\x27\x1c\0\x04'), Buffer.alloc(60)]), 'photo.png'),
    refused('disguised', 'a JPEG that is a tar archive', tarInside(jpeg)),
    refused('disguised', 'a JPEG that is a PHP archive', withSegment(jpeg, 0xfe, text('__HALT_COMPILER(); ?>'))),
    refused('disguised', 'a HEIC with a web page behind it', Buffer.concat([heic, text('<script >alert(1)</script>')]), 'photo.heic'),
    refused('malware', 'a JPEG with the EICAR file behind it', Buffer.concat([jpeg, EICAR])),
    refused('malware', 'a JPEG with the EICAR file in its comment', withSegment(jpeg, 0xfe, EICAR)),
    refused('malware', 'a PNG with the EICAR file in its text', withChunks(png, chunk('tEXt', Buffer.concat([text('Comment\0'), EICAR]))), 'photo.png'),

    fine('an animated PNG', animated(png), { name: 'photo.png', gone: ['acTL', 'fcTL', 'fdAT'], size: SAMPLE }),
    fine('a photo with place and owner', photo, { gone: PHOTO_REMARKS, size: SAMPLE }),
    fine('a photo held sideways', turned, { gone: PHOTO_REMARKS, size: { width: SAMPLE.height, height: SAMPLE.width } }),
    fine('a CMYK JPEG', await cmykJpeg(), { gone: ['Adobe', 'ICC_PROFILE'], size: SAMPLE }),
    fine('a PNG of 16 bits a color', await deepPng(), { name: 'photo.png', size: SAMPLE }),
    fine('a PNG one can see through', await clearPng(), { name: 'photo.png', size: SAMPLE }),
    fine('a HEIC', heic, { name: 'IMG_0001.HEIC', gone: ['ftyp', 'hvc1'], size: SAMPLE }),
    fine('a JPEG named .pdf', jpeg, { name: 'form.pdf', size: SAMPLE }),
    fine('a JPEG with a second picture behind it, as phones write', Buffer.concat([jpeg, photo]), { gone: PHOTO_REMARKS, size: SAMPLE }),
    fine('a JPEG with a short film behind it, as phones write', Buffer.concat([jpeg, text('\0\0\0\x18ftypmp42\0\0\0\0isommp42'), Buffer.alloc(2000, 7)]), { gone: ['ftypmp42'], size: SAMPLE }),
    fine('a PNG with owner and path in its text', withChunks(png, chunk('tEXt', text('Author\0Owner Fictional')), chunk('iTXt', text('XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>GPSLatitude</x:xmpmeta>'))), { name: 'photo.png', gone: ['Owner Fictional', 'xmpmeta'], size: SAMPLE }),
    fine('a PNG whose text unpacks to 64 MiB', withChunks(png, chunk('zTXt', Buffer.concat([text('Comment\0\0'), zlib.deflateSync(Buffer.alloc(64 << 20))]))), { name: 'photo.png', size: SAMPLE }),
    fine('a photo larger than is kept', await sampleJpeg(4000, 1000), { size: { width: FILE_LIMITS.side, height: 750 } }),
    fine('a PNG of just 50 million pixels', blackPng(10_000, FILE_LIMITS.pixels / 10_000), { name: 'photo.png', size: { width: FILE_LIMITS.side, height: 1500 } }),
    fine('a JPEG that announces more rows than it has', announcing(jpeg, SAMPLE.width, 4000), { size: { width: 72, height: FILE_LIMITS.side } }),
    fine('a picture of one pixel', await sampleJpeg(1, 1), { size: { width: 1, height: 1 } }),
  ]
}

