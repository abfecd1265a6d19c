/** Documents as files: folders 0700, files 0600, each written aside, synced and renamed into place. */
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Fault } from '@/platform/errors'
import { type FileStore, placeOf } from './file-store'

const isAbsent = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // folders cannot be opened there
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Names of a folder in order; none when it is not there. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

/** A store below a folder, which is made when first written to. Processes may share it. */
export function diskStore(folder: string): FileStore {
  const fileOf = (key: string) => path.join(/* turbopackIgnore: true */ folder, placeOf(key))
  const aside = path.join(/* turbopackIgnore: true */ folder, 'incoming')

  return {
    async put(key, bytes) {
      const file = fileOf(key)
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
      await mkdir(aside, { recursive: true, mode: 0o700 })
      const draft = path.join(/* turbopackIgnore: true */ aside, `${key}.${randomBytes(6).toString('hex')}`)
      try {
        await pipeline(Buffer.isBuffer(bytes) ? Readable.from([bytes]) : bytes, createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }))
        await rename(draft, file)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
      await syncFolder(path.dirname(file))
    },

    async get(key) {
      try {
        return (await open(fileOf(key), 'r')).createReadStream()
      } catch (error) {
        if (isAbsent(error)) throw new Fault('file-missing', 'file store: nothing under this key', { cause: error })
        throw error
      }
    },

    remove: (key) => rm(fileOf(key), { force: true }),

    has: (key) =>
      access(fileOf(key)).then(
        () => true,
        (error: unknown) => {
          if (isAbsent(error)) return false
          throw error
        },
      ),

    async *list(after) {
      const start = after === undefined ? '' : placeOf(after)
      for (const first of await namesIn(folder)) {
        if (first.length !== 2 || first < start.slice(0, 2)) continue
        for (const second of await namesIn(path.join(/* turbopackIgnore: true */ folder, first))) {
          if (`${first}/${second}` < start.slice(0, 5)) continue
          for (const key of await namesIn(path.join(/* turbopackIgnore: true */ folder, first, second))) {
            if (`${first}/${second}/${key}` > start) yield key
          }
        }
      }
    },
  }
}
