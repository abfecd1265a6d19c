import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

/** All files below the given entries of the repository, sorted; `keep` may turn a path (with `/`) away. */
export function filesBelow(entries, keep = () => true) {
  const found = []
  const walk = (relative) => {
    const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false })
    if (!stat || !keep(relative)) return
    if (stat.isDirectory()) for (const name of fs.readdirSync(path.join(root, relative))) walk(`${relative}/${name}`)
    else found.push(relative)
  }
  entries.forEach(walk)
  return found.sort()
}

/** One hash over names and contents, so that neither a touched file nor a fresh checkout counts as a change. */
export function hashOf(files, ...also) {
  const hash = createHash('sha256')
  for (const file of files) {
    const content = fs.readFileSync(path.join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.update(JSON.stringify(also)).digest('hex')
}

/**
 * Does the work unless the stamp says that it was done for this hash. The stamp lies inside what the work makes, so removing the
 * product removes it, and it is taken away first, so work cut short is done again.
 */
export async function unlessStamped(stamp, hash, work) {
  const file = path.join(root, stamp)
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === hash) return false
  fs.rmSync(file, { force: true })
  await work()
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, hash)
  return true
}
