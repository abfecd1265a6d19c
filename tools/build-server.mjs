/**
 * Bundles our own TypeScript that runs outside Next: server, the worker that takes uploaded files apart, seed and the maker of the key
 * file, to .build/*.mjs. Packages stay outside the bundle, so that the front and Next share one copy of each.
 */
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './lib/root.mjs'

const entries = { server: 'server/main.ts', 'file-worker': 'platform/files/worker.ts', seed: 'tools/seed/main.ts', keys: 'tools/create-keys.ts' }

/** Next has no `exports` map: Node's own resolver wants the ending that bundlers add. */
const nextEndings = {
  name: 'next-endings',
  setup({ onResolve }) {
    onResolve({ filter: /^next\/[^.]+$/ }, ({ path: wanted }) => {
      const file = `${wanted}.js`
      return fs.existsSync(path.join(root, 'node_modules', file)) ? { path: file, external: true } : undefined
    })
  },
}

/** Options for one entry or for several; `dev.mjs` adds a watch. */
export const options = (names = Object.keys(entries)) => ({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(names.filter((name) => fs.existsSync(path.join(root, entries[name]))).map((name) => [name, entries[name]])),
  outdir: '.build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { '@': root },
  plugins: [nextEndings],
  sourcemap: true,
  logLevel: 'warning',
})

if (process.argv[1] === path.join(root, 'tools', 'build-server.mjs')) await build(options()).catch(() => { process.exitCode = 1 })
