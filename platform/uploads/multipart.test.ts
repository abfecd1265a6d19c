import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { StreamFault } from '@/platform/posts/post'
import { isMultipart, readMultipart } from './multipart'

const BOUNDARY = 'x7'
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`

type Part = { readonly name: string; readonly file?: string; readonly body: Buffer | string }
const bodyOf = (parts: readonly Part[]): Buffer => Buffer.concat([
  ...parts.flatMap(({ name, file, body }) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}\r\n${file === undefined ? '' : 'Content-Type: application/octet-stream\r\n'}\r\n`),
    Buffer.from(body), Buffer.from('\r\n'),
  ]),
  Buffer.from(`--${BOUNDARY}--\r\n`),
])

async function read(source: Readable, most = Number.POSITIVE_INFINITY) {
  const files: { field: string; name: string; bytes: number }[] = []
  const form = await readMultipart(source, TYPE, async ({ field, name, bytes }) => {
    let size = 0
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > most) break
    }
    files.push({ field, name, bytes: size })
  })
  return { form, files }
}
const inPieces = (body: Buffer, size: number) => Readable.from((function* () { for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size) })())

describe('a form with files', () => {
  const parts: Part[] = [
    { name: 'words', body: '重庆' }, { name: 'papers', file: '证明.jpg', body: Buffer.alloc(300_000, 7) }, { name: 'papers', file: '', body: '' },
    { name: 'photos', file: '../../etc/passwd', body: 'abc' }, { name: 'words', body: '第二' },
  ]

  it.each([1, 7, 65_536, 10_000_000])('is read in pieces of %i bytes', async (size) => {
    const { form, files } = await read(inPieces(bodyOf(size === 1 ? parts.filter((one) => one.file !== '证明.jpg') : parts), size))
    expect(form).toEqual({ words: '第二' })
    expect(files).toEqual([...(size === 1 ? [] : [{ field: 'papers', name: '证明.jpg', bytes: 300_000 }]), { field: 'photos', name: '../../etc/passwd', bytes: 3 }])
  })

  it('goes on behind a file that nobody reads to its end', async () => {
    const { form, files } = await read(inPieces(bodyOf(parts), 65_536), 10)
    expect(form).toEqual({ words: '第二' })
    expect(files.map((one) => one.name)).toEqual(['证明.jpg', '../../etc/passwd'])
  })

  it('that is cut throws, wherever', async () => {
    const body = bodyOf(parts)
    for (const at of [5, 100, 250, 100_000, body.length - 60]) {
      const source = new PassThrough()
      source.write(body.subarray(0, at))
      const reading = read(source)
      setImmediate(() => source.destroy(new StreamFault('broken')))
      await expect(reading).rejects.toMatchObject({ code: 'broken' })
    }
  })

  it('that ends too early, has no boundary or a bad field is malformed', async () => {
    const body = bodyOf(parts)
    expect((await read(Readable.from([body.subarray(0, 200_000)]))).form).toBe('malformed')
    expect(await readMultipart(Readable.from([body]), 'multipart/form-data', async () => undefined)).toBe('malformed')
    for (const name of ['__proto__', 'a'.repeat(101)]) expect((await read(Readable.from([bodyOf([{ name, body: 'x' }])]))).form).toBe('malformed')
    expect((await read(Readable.from([bodyOf(Array.from({ length: 61 }, (_, i) => ({ name: `f${i}`, body: 'x' })))]))).form).toBe('malformed')
    expect((await read(Readable.from([bodyOf([{ name: 'a', body: 'x'.repeat(17_000) }])]))).form).toBe('malformed')
  })

  it('of a hundred thousand parts is malformed after the first sixty, and a heading of megabytes is no file', async () => {
    const many = Buffer.concat([...Array.from({ length: 100_000 }, (_, i) => Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="f${i}"; filename="a"\r\n\r\nq\r\n`)), Buffer.from(`--${BOUNDARY}--\r\n`)])
    const { form, files } = await read(inPieces(many, 65_536))
    expect([form, files.length]).toEqual(['malformed', 60])
    const long = bodyOf([{ name: 'papers', file: 'a'.repeat(8_000_000), body: 'q' }, { name: 'words', body: 'x' }])
    expect((await read(inPieces(long, 65_536))).files).toEqual([])
  })

  it('gives the failure of its reader, and reads on', async () => {
    await expect(readMultipart(inPieces(bodyOf(parts), 1000), TYPE, async () => { throw new Error('disk full') })).rejects.toThrow('disk full')
  })

  it('is told by its type', () => {
    expect([isMultipart(TYPE), isMultipart('Multipart/Form-Data; boundary=a'), isMultipart('multipart/mixed; boundary=a'), isMultipart(undefined)]).toEqual([true, true, false, false])
  })
})
