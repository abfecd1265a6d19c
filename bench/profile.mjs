/** Where the time of one submission goes, part by part: `node bench/profile.mjs`. Makes a database of its own, like run.mjs. */
import path from 'node:path'
import { say } from '../tools/lib/say.mjs'
import { must } from '../tools/lib/run.mjs'
import { bundle } from './lib/bundle.mjs'
import { openDatabase } from './lib/database.mjs'

const database = await openDatabase()
try {
  const env = { DATABASE_URL: database.url, CANBAO_KEYS_FILE: path.join(database.folder, 'keys.json'), CANBAO_DATA: database.folder, CANBAO_DEMO: '1', NODE_ENV: 'production', CANBAO_CLOCK: '' }
  await bundle(['parts'], 'bench/.work')
  await must(process.execPath, ['.build/keys.mjs'], 'No keys: run npm start once, it makes the build.', { env })
  await must(process.execPath, ['.build/seed.mjs'], 'No demo campaign.', { env })
  say(await must(process.execPath, ['--enable-source-maps', 'bench/.work/parts.mjs', '0'], 'The parts could not be measured.', { env }))
} finally {
  await database.stop()
}
