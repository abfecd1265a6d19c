import fs from 'node:fs'
import path from 'node:path'
import { Fault } from './fault.mjs'
import { root } from './root.mjs'

/** Level by level: Node's own recursive form never returns where a level can be neither made nor found, as below /proc. */
function make(folder, mode) {
  let there
  try {
    there = fs.statSync(folder, { throwIfNoEntry: false })
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error // a level above is a file: it is named below
  }
  if (there?.isDirectory()) return
  if (there) throw new Fault(`${folder} is a file. Set CANBAO_DATA to a folder.`)
  make(path.dirname(folder), 0o755)
  try {
    fs.mkdirSync(folder, { mode })
  } catch (error) {
    if (error.code === 'EEXIST') return // made meanwhile by another process
    if (error.code === 'ENOENT') throw new Fault(`${folder} cannot be made there. Set CANBAO_DATA to a folder that can be written.`)
    throw error
  }
}

/** Folder of everything that must survive: database, keys, logs. CANBAO_DATA moves it. */
export function dataFolder() {
  const folder = path.resolve(root, process.env.CANBAO_DATA || '.data')
  // As root the database runs under another account, which must be able to pass through but not to list.
  make(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
  return folder
}
