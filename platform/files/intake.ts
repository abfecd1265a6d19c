/**
 * Taking in what a resident uploads: from the raw file of the quarantine folder to a clean copy that holds pictures or pages and nothing
 * else. Files are taken apart in a child process with limits (`worker-pool.ts`), never in the portal's own.
 */
import { lstat, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/platform/env'
import { Fault, ok, refuse, type Result } from '@/platform/errors'
import { processWide } from '@/platform/process-wide'
import { FILE_LIMITS } from './limits'
import type { IntakeRefusal } from './refusal'
import { refusedByScanner } from './scanner'
import { WorkerPool } from './worker-pool'

export { safeFileName } from './file-name'
export type { FileKind } from './kind'
export { FILE_LIMITS } from './limits'
export { INTAKE_REFUSALS, type IntakeRefusal } from './refusal'

export interface TakenFile {
  readonly kind: 'jpeg' | 'pdf'
  /** 1 for a picture. */
  readonly pages: number
  /** Of the clean copy. */
  readonly bytes: number
  /** Of the clean copy. */
  readonly sha256: Buffer
  /** Of the file as it came: tells that the same one was given before. */
  readonly originalSha256: Buffer
  /** In pixels; null for a PDF. */
  readonly width: number | null
  readonly height: number | null
}

/** Where tools/build-server.mjs puts the worker. The portal runs with the root of the repository as its working folder. */
const entry = () => path.join(/* turbopackIgnore: true */ process.cwd(), '.build', 'file-worker.mjs')

/** One pool per process, not one per bundle. */
const pool = () => processWide('file-workers', () => new WorkerPool({ entry: entry() }))

/**
 * Reads a file of the quarantine folder and writes the clean copy to `to` (mode 0600; what stood there is replaced). The raw file is left
 * to the caller. After a refusal or a fault nothing stands at `to`.
 * @throws Fault `file-workers-busy` when too many files wait, `file-worker-failed`, `file-scanner-unreachable` when a scanner is configured
 * and gives no verdict, `file-not-regular`.
 */
export async function takeIn(from: string, to: string): Promise<Result<TakenFile, IntakeRefusal>> {
  const about = await lstat(from)
  if (!about.isFile()) throw new Fault('file-not-regular', 'file intake: the raw upload is not a regular file')
  if (about.size === 0) return refuse('empty')
  if (about.size > FILE_LIMITS.bytes) return refuse('too-large')
  await rm(to, { force: true })
  let clean = false
  try {
    const { CANBAO_CLAMD: scanner } = env()
    if (scanner !== undefined && (await refusedByScanner(from, scanner))) return refuse('malware')
    const outcome = await pool().run({ from: path.resolve(from), to: path.resolve(to) })
    if (outcome.answer === 'refused') return refuse(outcome.code)
    clean = true
    const { sha256, originalSha256, ...rest } = outcome.file
    return ok({ ...rest, sha256: Buffer.from(sha256, 'hex'), originalSha256: Buffer.from(originalSha256, 'hex') })
  } finally {
    if (!clean) await rm(to, { force: true })
  }
}
