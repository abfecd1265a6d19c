import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FILE_LIMITS, safeFileName, takeIn, type TakenFile } from '@/platform/files/intake'
import { hostileFiles, type HostileFile } from '@/tools/testing/hostile-files'
import { blankPages, PAGE_TEXT, pagePdf, photoWithPlace, sampleHeic, sampleJpeg, samplePng, streamOf } from '@/tools/testing/sample-files'

let folder: string
beforeAll(async () => { folder = await fs.mkdtemp(path.join(os.tmpdir(), 'canbao-intake-')) })
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

let count = 0
async function take(bytes: Buffer) {
  const [from, to] = [path.join(folder, `raw-${++count}`), path.join(folder, `clean-${count}`)]
  await fs.writeFile(from, bytes)
  const result = await takeIn(from, to)
  const clean = await fs.readFile(to).catch(() => undefined)
  await fs.rm(from)
  return { result, clean, to }
}

async function taken(bytes: Buffer): Promise<{ file: TakenFile; clean: Buffer; to: string }> {
  const { result, clean, to } = await take(bytes)
  if (!result.ok || clean === undefined) throw new Error(`refused: ${result.ok ? 'no copy' : result.code}`)
  return { file: result.value, clean, to }
}

/** A PDF with everything in it unpacked, and its text: what a searcher could find. */
async function unpacked(clean: Buffer): Promise<string> {
  if (!clean.subarray(0, 5).equals(Buffer.from('%PDF-'))) return clean.toString('latin1')
  const { context } = await PDFDocument.load(clean, { updateMetadata: false })
  const streams = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
  const texts = streams.map((stream) => {
    try {
      return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    } catch {
      return Buffer.from(stream.contents).toString('latin1')
    }
  })
  return [clean.toString('latin1'), ...texts].join('\n')
}

const near = (pixels: Buffer, at: number, color: readonly number[]) => color.every((value, index) => Math.abs((pixels[at + index] ?? -99) - value) < 40)

describe('hostile files', async () => {
  const files = await hostileFiles()

  it('are many and distinct', () => {
    expect(files.length).toBeGreaterThanOrEqual(40)
    expect(new Set(files.map(({ what }) => what)).size).toBe(files.length)
  })

  it.each(files)('$what: $due', { timeout: 40_000 }, async ({ bytes, name, due, gone = [], size }: HostileFile) => {
    const { result, clean, to } = await take(bytes)
    expect(result.ok ? 'neutralized' : result.code).toBe(due)
    expect(safeFileName(name)).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
    if (!result.ok || clean === undefined) {
      await expect(fs.access(to)).rejects.toThrow('ENOENT')
      return
    }
    const text = await unpacked(clean)
    for (const words of gone) expect(text).not.toContain(words)
    if (result.value.kind === 'jpeg') {
      const about = await sharp(clean).metadata()
      expect(about).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3 })
      expect([about.exif, about.xmp, about.icc, about.iptc, about.orientation, about.comments]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
      if (size) expect({ width: result.value.width, height: result.value.height }).toEqual(size)
    }
  })
})

describe('good files', () => {
  it('are told by hash, size and mode', async () => {
    const raw = await sampleJpeg(640, 480)
    const { file, clean, to } = await taken(raw)
    expect(file).toMatchObject({ kind: 'jpeg', pages: 1, width: 640, height: 480, bytes: clean.length })
    expect(file.sha256).toEqual(createHash('sha256').update(clean).digest())
    expect(file.originalSha256).toEqual(createHash('sha256').update(raw).digest())
    expect((await fs.stat(to)).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['JPEG', () => sampleJpeg(64, 48)],
    ['PNG', () => samplePng(64, 48)],
    ['HEIC', () => Promise.resolve(sampleHeic())],
  ])('%s keeps what it shows', async (_kind, make) => {
    const { clean } = await taken(await make())
    const { data, info } = await sharp(clean).raw().toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3
    expect(near(data, at(0.25, 0.25), [220, 30, 40])).toBe(true)
    expect(near(data, at(0.75, 0.25), [20, 200, 40])).toBe(true)
    expect(near(data, at(0.25, 0.75), [20, 30, 190])).toBe(true)
    expect(near(data, at(0.75, 0.75), [20, 30, 40])).toBe(true)
  })

  it('a photo held sideways stands upright', async () => {
    const { clean } = await taken(await photoWithPlace(6)) // turned by a quarter to the right: the red field comes to the top right
    const { data, info } = await sharp(clean).raw().toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ width: 64, height: 96 })
    expect(near(data, (10 * info.width + 54) * 3, [220, 30, 40])).toBe(true)
  })

  it('a PDF keeps its pages and words, and what annotations show', async () => {
    const raw = pagePdf({
      page: '/Annots[6 0 R 8 0 R]/Rotate 90',
      objects: [
        '<</Type/Annot/Subtype/Widget/FT/Tx/Rect[100 200 300 240]/AP<</N 7 0 R>>>>',
        streamOf('/BBox[0 0 100 20]/Resources<</Font<</F1 5 0 R>>>>', 'BT /F1 9 Tf (filled in by hand) Tj ET'),
        '<</Type/Annot/Subtype/Stamp/F 2/Rect[0 0 9 9]/AP<</N 9 0 R>>>>',
        streamOf('/BBox[0 0 9 9]', '% hidden stamp'),
      ],
    })
    const { file, clean } = await taken(raw)
    expect(file).toMatchObject({ kind: 'pdf', pages: 1, width: null, height: null })
    const text = await unpacked(clean)
    expect(text).toContain(PAGE_TEXT)
    expect(text).toContain('filled in by hand')
    expect(text).toContain('q 2.00000 0.00000 0.00000 2.00000 100.00000 200.00000 cm /Shown0 Do Q')
    expect(text).not.toContain('hidden stamp')
    expect((await PDFDocument.load(clean)).getPage(0).getRotation().angle).toBe(90)
  })

  it('a PDF of 30 pages is taken whole', async () => {
    const { file, clean } = await taken(blankPages(FILE_LIMITS.pages))
    expect(file.pages).toBe(30)
    expect((await PDFDocument.load(clean)).getPageCount()).toBe(30)
  })

  it('a clean copy is itself clean', async () => {
    for (const raw of [await photoWithPlace(), pagePdf()]) expect((await take((await taken(raw)).clean)).result.ok).toBe(true)
  })

  it('many at once come through a few workers', { timeout: 60_000 }, async () => {
    const raw = await sampleJpeg(320, 240)
    const results = await Promise.all(Array.from({ length: 40 }, () => take(raw)))
    expect(results.every(({ result }) => result.ok)).toBe(true)
  })
})

it('replaces what stood at the target, and takes no links', async () => {
  const [from, to, link] = ['raw', 'clean', 'link'].map((name) => path.join(folder, name)) as [string, string, string]
  await fs.writeFile(from, await sampleJpeg())
  await fs.writeFile(to, 'stale')
  expect((await takeIn(from, to)).ok).toBe(true)
  await fs.symlink(from, link)
  await expect(takeIn(link, to)).rejects.toMatchObject({ code: 'file-not-regular' })
})
