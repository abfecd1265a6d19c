/** What must be there before the portal or a test can run. Only Node's own modules: it runs before anything is installed. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Fault } from './fault.mjs'
import { root } from './root.mjs'
import { bin, must } from './run.mjs'
import { filesBelow, hashOf, unlessStamped } from './stamp.mjs'

const oldestNode = [20, 19]
const quiet = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
    throw new Fault(`Node ${process.versions.node} is too old: Canbao needs ${oldestNode.join('.')} or later. Install a newer one and start again.`)
}

const npmFailure = 'npm ci did not succeed. Check the network and the registry (npm config get registry), then start again.'

/** npm by its own file when we know it, which spares a shell and works on Windows. */
const npm = () => (process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'])

export async function ensurePackages() {
  const hash = hashOf(['package-lock.json', '.npmrc'], process.platform, process.arch)
  const [program, ...args] = npm()
  const did = await unlessStamped('node_modules/.canbao-stamp', hash, () =>
    must(program, [...args, 'ci', '--include=dev', '--loglevel=error'], npmFailure, { env: { NODE_ENV: '' } }))
  return did ? 'installed' : 'unchanged'
}

export async function ensureClient() {
  const hash = hashOf([...filesBelow(['prisma/schema', 'prisma.config.ts']), 'package-lock.json'])
  const [program, script] = bin('prisma/build/index.js')
  const did = await unlessStamped('generated/.stamp', hash, () =>
    must(program, [script, 'generate'], 'The database client could not be generated from prisma/schema.', { env: quiet }))
  return did ? 'generated' : 'unchanged'
}

const notBuilt = /^(?:node_modules|generated|e2e|docs|bench|tools|test-results|playwright-report)$|^\.|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$|^LICENSE$/
const isTest = /\.test\.tsx?$/

/** Everything the build reads. An entry nobody thought of counts: better one build too many than an old page. */
const buildSources = () => [
  ...filesBelow(fs.readdirSync(root).filter((name) => !notBuilt.test(name)), (file) => !isTest.test(file)),
  ...filesBelow(['tools/build-server.mjs', 'tools/create-keys.ts', 'tools/seed'], (file) => !isTest.test(file)),
]

export async function ensureBuild() {
  const baked = Object.entries(process.env).filter(([name]) => name.startsWith('NEXT_PUBLIC_')).sort()
  const did = await unlessStamped('.next/.canbao-stamp', hashOf(buildSources(), baked), async () => {
    const [program, script] = bin('next/dist/bin/next')
    await must(program, [script, 'build'], 'The build failed; what it said stands above.', { env: { ...quiet, NODE_ENV: 'production' } })
    await must(process.execPath, ['tools/build-server.mjs'], 'The server could not be bundled; what esbuild said stands above.')
  })
  return did ? 'built' : 'unchanged'
}

/** In a git checkout, commits are checked by tools/git-hooks. Somebody's own hooks stay; nothing here may stop a start. */
export function enableHooks() {
  if (process.env.CI || !fs.existsSync(path.join(root, '.git'))) return
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (git('config', '--get', 'core.hooksPath').status === 1) git('config', 'core.hooksPath', 'tools/git-hooks')
}
