/** Every stream of a PDF, unpacked once and thrown away: bombs and the EICAR test file show themselves, wherever they hide. */
import { PassThrough, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflate } from 'node:zlib'
import { decodePDFRawStream, PDFArray, type PDFContext, type PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { FILE_LIMITS } from './limits'
import { EICAR, refuseEicar } from './marks'
import { refuseManyPixels } from './picture'
import { FileRefused } from './refusal'

/** Pictures are left packed: their size stands in their dictionary. */
const pictureFilters = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode', 'DCT', 'CCF'])
/** More than any generator nests. */
const FILTERS_MAX = 4

/** The names of the filters of a stream, outermost first. */
export function filtersOf(dict: PDFDict): readonly string[] {
  const filter = dict.lookup(PDFName.of('Filter'))
  if (filter instanceof PDFName) return [filter.decodeText()]
  if (!(filter instanceof PDFArray)) return []
  if (filter.size() > FILTERS_MAX) throw new FileRefused('too-costly')
  return filter.asArray().map((_, index) => filter.lookup(index, PDFName).decodeText())
}

/** @throws FileRefused `too-costly`, `too-many-pixels` or `malware`. */
export async function checkStreams(context: PDFContext): Promise<void> {
  let all = 0
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    refuseLargePicture(object.dict)
    all += await unpackedSize(object)
    if (all > FILE_LIMITS.allStreamBytes) throw new FileRefused('too-costly')
  }
}

function refuseLargePicture(dict: PDFDict): void {
  const width = dict.lookup(PDFName.of('Width'))
  const height = dict.lookup(PDFName.of('Height'))
  if (width instanceof PDFNumber && height instanceof PDFNumber) refuseManyPixels({ width: width.asNumber(), height: height.asNumber() })
}

async function unpackedSize(stream: PDFRawStream): Promise<number> {
  const filters = filtersOf(stream.dict)
  if (filters.length === 0 || filters.some((filter) => pictureFilters.has(filter))) return stream.contents.length // searched in the file itself
  if (filters.every((filter) => filter === 'FlateDecode' || filter === 'Fl')) return inflatedSize(stream.contents, filters.length)
  // Rare: unpacked in one piece, within the memory that the worker is given.
  let bytes: Uint8Array
  try {
    bytes = decodePDFRawStream(stream).decode()
  } catch (error) {
    if (error instanceof RangeError) throw error // out of memory: the worker says so
    return stream.contents.length // an unknown or broken filter hides this stream from readers too
  }
  refuseEicar(bytes)
  if (bytes.length > FILE_LIMITS.streamBytes) throw new FileRefused('too-costly')
  return bytes.length
}

/** Inflates in flat memory, as often as the stream was deflated, and counts at every level. */
async function inflatedSize(bytes: Uint8Array, levels: number): Promise<number> {
  let size = 0
  const counters = Array.from({ length: levels }, () => [createInflate(), counting((count) => { size += count })]).flat()
  try {
    await pipeline([new PassThrough().end(bytes), ...counters, new Writable({ write: (_chunk, _encoding, done) => done() })])
  } catch (error) {
    if (error instanceof FileRefused) throw error // else cut or broken data: readers show what there is, and so much was counted
  }
  return size
}

function counting(add: (bytes: number) => void): PassThrough {
  let size = 0
  let last = Buffer.alloc(0)
  const counter = new PassThrough()
  counter._transform = (chunk: Buffer, _encoding, done) => {
    size += chunk.length
    add(chunk.length)
    if (size > FILE_LIMITS.streamBytes) return done(new FileRefused('too-costly'))
    const joint = Buffer.concat([last, chunk.subarray(0, EICAR.length)])
    if (chunk.includes(EICAR) || joint.includes(EICAR)) return done(new FileRefused('malware'))
    last = Buffer.from(chunk.subarray(-EICAR.length))
    return done(null, chunk)
  }
  return counter
}
