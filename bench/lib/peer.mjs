/** Builds the Next application of peers/server-action below bench/.work, unless the one there was made from the same sources. */
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../../tools/lib/root.mjs'
import { bin, must } from '../../tools/lib/run.mjs'
import { filesBelow, hashOf, unlessStamped } from '../../tools/lib/stamp.mjs'

export const peerFolder = path.join(root, 'bench', '.work', 'server-action')

export async function ensurePeer() {
  const sources = filesBelow(['bench/peers/server-action', 'platform', 'features/casework', 'domain', 'prisma/schema'])
  return unlessStamped('bench/.work/server-action/.stamp', hashOf([...sources, 'package-lock.json']), async () => {
    fs.rmSync(peerFolder, { recursive: true, force: true })
    fs.cpSync(path.join(root, 'bench', 'peers', 'server-action'), peerFolder, { recursive: true })
    const [program, script] = bin('next/dist/bin/next')
    await must(program, [script, 'build'], 'The Server Action peer could not be built; what Next said stands above.', { cwd: peerFolder, env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } })
  })
}

/** The id under which Next answers the action. */
export function actionId() {
  const manifest = JSON.parse(fs.readFileSync(path.join(peerFolder, '.next/server/server-reference-manifest.json'), 'utf8'))
  const [id] = Object.entries(manifest.node).find(([, action]) => action.exportedName === 'submit') ?? Object.entries(manifest.node)[0]
  return id
}
