/** The steps that `npm start` and `npm run dev` share after the build: database, keys, migrations, demo campaign. */
import fs from 'node:fs'
import path from 'node:path'
import { openDatabase } from './database-process.mjs'
import { ensureKeys } from './keys.mjs'
import { root } from './root.mjs'
import { must } from './run.mjs'
import { step } from './say.mjs'
import { settingsFor } from './settings.mjs'

/** `onDatabase` is told at once of what must be closed when a later step fails. */
export async function openData(mode, onDatabase) {
  let database
  await step('Database', async () => {
    database = await openDatabase()
    onDatabase(database)
    return database.remark
  })
  const settings = settingsFor(database, mode)
  await step('Keys', () => ensureKeys(database, settings))
  await step('Migrations', async () => {
    const { migrate } = await import('../migrate.mjs')
    const applied = await migrate(database.url)
    return applied.length ? `${applied.length} applied` : 'none to apply'
  })
  if (fs.existsSync(path.join(root, '.build', 'seed.mjs'))) {
    await step('Demo campaign', async () => {
      const said = await must(process.execPath, ['--enable-source-maps', '.build/seed.mjs'], 'The demo campaign could not be written; what the seed said stands above.', { env: settings })
      return said.trim().split('\n').at(-1)
    })
  }
  return { database, settings }
}
