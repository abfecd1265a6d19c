/**
 * Where sealed documents lie: a folder on disk, or an S3-compatible store when one is configured. The store knows keys and bytes; that the
 * bytes are sealed is the business of `vault.ts`.
 */
import path from 'node:path'
import { env } from '@/platform/env'
import { processWide } from '@/platform/process-wide'
import { diskStore } from './disk-store'
import type { FileStore } from './file-store'
import { s3Store } from './s3-store'

export type { FileStore } from './file-store'

const chosen = processWide('file-store', (): { store: FileStore | undefined } => ({ store: undefined }))

/** The store that is configured: CANBAO_S3_ENDPOINT, else the folder CANBAO_FILES. */
export function fileStore(): FileStore {
  const { s3 } = env()
  return (chosen.store ??= s3 ? s3Store(s3) : diskStore(path.join(/* turbopackIgnore: true */ filesFolder(), 'sealed')))
}

/** Puts another store in place, for tests; `undefined` goes back to the configured one. */
export function setFileStore(store: FileStore | undefined): void {
  chosen.store = store
}

/** Folder of everything that has to do with documents: `sealed` is the store's, others belong to whoever makes them. Made on first use. */
export const filesFolder = (): string => path.resolve(/* turbopackIgnore: true */ env().CANBAO_FILES)
