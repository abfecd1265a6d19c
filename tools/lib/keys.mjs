import fs from 'node:fs'
import { Fault } from './fault.mjs'
import { must } from './run.mjs'

/**
 * Makes the key file at the very first start. Later a missing one is never replaced: new keys would make everything personal in the
 * database unreadable for good.
 */
export async function ensureKeys({ url }, settings) {
  const file = settings.CANBAO_KEYS_FILE
  if (fs.existsSync(file)) return 'present'
  const { isNew } = await import('../migrate.mjs')
  if (!(await isNew(url))) throw new Fault(`The key file ${file} is missing, but the database has been used. Restore it from your backup, or point CANBAO_KEYS_FILE at it.`)
  await must(process.execPath, ['--enable-source-maps', '.build/keys.mjs'], `The key file ${file} could not be written.`, { env: settings })
  return `made: ${file}`
}
