/** Bundles the benchmark's TypeScript with the options of the server's own bundle. */
import path from 'node:path'
import { build } from 'esbuild'
import { options } from '../../tools/build-server.mjs'

/** Writes `<name>.mjs` for each entry into a folder below the repository, so that packages resolve. */
export async function bundle(names, folder) {
  await build({
    ...options([]), outdir: folder,
    entryPoints: Object.fromEntries(names.map((name) => [path.basename(name), `bench/${name}.ts`])),
  })
}
