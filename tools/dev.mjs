/**
 * `npm run dev`: the portal for work on it. Next compiles pages as they are asked for and reloads them; the server around it is bundled
 * again and restarted when a file of its own changes. The log comes to the terminal.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { announce } from './lib/announce.mjs'
import { complain } from './lib/fault.mjs'
import { leaveInOrder } from './lib/leaving.mjs'
import { openData } from './lib/portal.mjs'
import { enableHooks, ensureClient, ensurePackages, requireNode } from './lib/prepare.mjs'
import { say, step } from './lib/say.mjs'
import { claimData, requirePort, startServer, untilReady } from './lib/server-process.mjs'

const { onLeave, isLeaving, fail } = leaveInOrder()
let settings
let server
let wish = Promise.resolve() // restarts in order

const restart = () => {
  wish = wish.then(async () => {
    if (!settings || isLeaving()) return
    const before = server
    if (before) say('  Server code changed: restarting.')
    server = undefined
    await before?.stop()
    const mine = startServer(settings, { show: true })
    server = mine
    void mine.exited.then((how) => { if (server === mine && !isLeaving()) say(`  The server ended with ${how}; it is started again when a file changes.`) })
  })
  return wish
}

async function main() {
  requireNode()
  if (await claimData()) say('  A server left over from a killed start was ended.')
  await requirePort()
  enableHooks()
  await step('Packages', ensurePackages)
  await step('Database client', ensureClient)
  const { context } = await import('esbuild')
  const { options } = await import('./build-server.mjs')
  let bundled
  await step('Server bundle', async () => {
    const base = options()
    const told = { name: 'told', setup: ({ onEnd }) => onEnd(({ errors }) => { if (!errors.length) void restart().catch(complain) }) }
    bundled = await context({ ...base, plugins: [...base.plugins, told] })
    onLeave(() => bundled.dispose())
    await bundled.rebuild()
  })
  const { database, settings: made } = await openData('development', ({ stop }) => onLeave(stop))
  settings = made
  onLeave(async () => server?.stop())
  await bundled.watch() // builds once more, which starts the server
  while (!server) await sleep(50)
  await untilReady(server)
  announce(database)
  while (!isLeaving()) await sleep(1 << 30)
}

main().catch(fail)
