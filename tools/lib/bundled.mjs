import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { options } from '../build-server.mjs'
import { root } from './root.mjs'

/** A module of ours in TypeScript, for a tool: bundled below the repository, so that packages resolve, and imported. */
export async function bundled(file) {
  const folder = path.join(root, '.build', `tool-${process.pid}-${path.basename(file, '.ts')}`)
  try {
    await build({ ...options([]), outdir: folder, entryPoints: { module: file } })
    return await import(pathToFileURL(path.join(folder, 'module.mjs')).href)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
