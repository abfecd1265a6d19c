import fs from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

/** Folder of everything that must survive: database, keys, logs. CANBAO_DATA moves it. */
export function dataFolder() {
  const folder = path.resolve(root, process.env.CANBAO_DATA || '.data')
  // As root the database runs under another account, which must be able to pass through but not to list.
  fs.mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  return folder
}
