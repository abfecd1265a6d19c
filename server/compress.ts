/** Compression of an answer that is written piece by piece. */
import zlib from 'node:zlib'
import type { Coding } from './encoded'

/** Brotli 4 compresses about as fast as gzip 6 and better. */
export function streamCompressor(coding: Exclude<Coding, 'identity'>): zlib.BrotliCompress | zlib.Gzip {
  return coding === 'br'
    ? zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })
    : zlib.createGzip({ level: 6 })
}
