import path from 'node:path'
import { dataFolder } from './data-folder.mjs'

/** What the launcher hands to the seed and the server; a variable that the operator has set wins. */
export const settingsFor = ({ url, embedded }, mode) => ({
  NODE_ENV: mode,
  DATABASE_URL: url,
  CANBAO_DATA: dataFolder(),
  CANBAO_KEYS_FILE: process.env.CANBAO_KEYS_FILE || path.join(dataFolder(), 'keys.json'),
  CANBAO_DEMO: process.env.CANBAO_DEMO || (embedded ? '1' : '0'),
  PORT: process.env.PORT || '3000',
  HOST: process.env.HOST || '127.0.0.1',
  NEXT_TELEMETRY_DISABLED: '1',
})
