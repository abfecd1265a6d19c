/** The files of the repository that a guard looks at: tracked ones, and new ones that git does not ignore. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../../lib/root.mjs'

/** For a copy without git: what .gitignore names. */
const left = new Set(['node_modules', '.next', '.data', '.build', 'generated', 'test-results', 'playwright-report', '.git'])

function onDisk(folder = '') {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return left.has(entry.name) ? [] : onDisk(file)
    return entry.isFile() ? [file] : []
  })
}

function listed() {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 })
  if (git.status !== 0) return onDisk()
  return [...new Set(git.stdout.split('\0'))].filter((file) => file && fs.existsSync(path.join(root, file)))
}

let all
/** Paths from the root of the repository, with forward slashes, that match. */
export const files = (pattern = /./) => (all ??= listed().sort()).filter((file) => pattern.test(file))

export const read = (file) => fs.readFileSync(path.join(root, file), 'utf8')

/** `[path, source]` of the files that match. */
export const sources = (pattern) => files(pattern).map((file) => [file, read(file)])

/** Tests, and what only tests use: they may do what a test needs. */
export const isTest = (file) => /\.test\.(ts|tsx|mjs)$/.test(file) || /^(e2e|tools\/testing)\//.test(file)
