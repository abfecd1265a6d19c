/** Forms that carry files (RFC 7578), read as they arrive: no file is ever held in memory. */
import type { Readable } from 'node:stream'
import busboy from 'busboy'
import { FieldCollector, type Fields } from '@/platform/posts/fields'
import { StreamFault } from '@/platform/posts/post'

/** Fields besides files, and bytes of each: a step of a form, several times over. */
const FIELDS = 60
const FIELD_BYTES = 16 * 1024
/** Parts with a file that are looked at; the room refuses far fewer by name. */
const FILES = 60

export interface FilePart {
  readonly field: string
  /** As the browser sent it: not fit to be shown. Empty when it sent none. */
  readonly name: string
  readonly bytes: AsyncIterable<Buffer>
}

export type MultipartRefusal = 'malformed'

export const isMultipart = (type: string | undefined): boolean => /^multipart\/form-data\s*;/i.test(type ?? '')

/**
 * Reads a form. `take` is called with one file after another; what it does not read is skipped.
 * An input without a choice, which browsers send as an empty file without a name, is left out.
 * @throws StreamFault when the body is cut, whatever `take` throws.
 */
export async function readMultipart(source: Readable, type: string, take: (file: FilePart) => Promise<void>): Promise<Fields | MultipartRefusal> {
  const collector = new FieldCollector()
  let sound = true
  let files: Promise<void> = Promise.resolve()
  let failure: unknown = null
  let parser: busboy.Busboy
  try {
    parser = busboy({
      headers: { 'content-type': type }, defParamCharset: 'utf8', preservePath: true,
      limits: { fieldNameSize: 100, fieldSize: FIELD_BYTES, fields: FIELDS, files: FILES, parts: FIELDS + FILES, headerPairs: 20 },
    })
  } catch {
    source.resume()
    return 'malformed'
  }
  parser.on('field', (name, value, info) => {
    if (info.nameTruncated || info.valueTruncated || !collector.add(name, value)) sound = false
  })
  for (const bound of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const) parser.on(bound, () => { sound = false })
  parser.on('file', (field, stream, { filename }) => {
    stream.on('error', () => undefined) // a cut body: the parser tells
    files = files.then(async () => {
      const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
      const first = await chunks.next()
      // What a room does not read to its end has to be read all the same: the parser waits for it.
      try {
        if (!first.done && failure === null) await take({ field, name: filename ?? '', bytes: following(first.value, chunks) })
      } finally {
        while (!(await chunks.next()).done);
      }
    }).catch((error: unknown) => {
      // A form that ends inside a file is no form; that the line was cut is told by the body itself.
      if (error === stream.errored) sound = false
      else failure ??= error
    })
  })

  await new Promise<void>((resolve) => {
    const fail = (error: unknown) => {
      failure ??= error
      source.unpipe(parser)
      parser.destroy()
      resolve()
    }
    source.once('error', fail)
    source.once('close', () => { if (!source.readableEnded) fail(new StreamFault('broken')) })
    // What is no form ends here: "Unexpected end of form" and the like. The body itself came whole, or its own error came first.
    parser.once('error', () => { sound = false; source.unpipe(parser); source.resume(); resolve() })
    parser.once('close', resolve)
    source.pipe(parser)
  })
  await files
  if (failure !== null) throw failure
  return sound ? collector.fields : 'malformed'
}

/** A stream whose first piece was read already. Leaving a loop over it does not end the stream. */
async function* following(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}
