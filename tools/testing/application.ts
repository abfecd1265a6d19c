import { newKeyFileText, parseKeyFile, setKeyRing } from '@/platform/keys'
import { freshDatabase } from './database'

/** Points the application at a fresh database with keys of its own. Call before the first query; returns what undoes it. */
export async function openTestDatabase(): Promise<() => Promise<void>> {
  const { url, drop } = await freshDatabase()
  process.env['DATABASE_URL'] = url
  setKeyRing(parseKeyFile(newKeyFileText()))
  return async () => {
    setKeyRing(undefined)
    await drop()
  }
}
