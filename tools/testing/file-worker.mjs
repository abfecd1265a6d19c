/** The worker that takes files apart, bundled for a run of the tests. Written aside and renamed: runs may begin at the same moment. */
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { options } from '../build-server.mjs'
import { root } from '../lib/root.mjs'

export async function setup() {
  const { outputFiles } = await build({ ...options(['file-worker']), write: false })
  for (const { path: file, contents } of outputFiles) {
    const draft = `${file}.${process.pid}`
    fs.mkdirSync(path.dirname(path.resolve(root, file)), { recursive: true })
    fs.writeFileSync(draft, contents)
    fs.renameSync(draft, file)
  }
}
