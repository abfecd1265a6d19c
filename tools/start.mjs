/**
 * `npm start`: from a fresh clone to an open portal. Every step is skipped when nothing it depends on has changed. Ctrl-C and SIGTERM
 * end the server first and then the embedded database. Variables: README, "Configuration".
 */
import { announce } from './lib/announce.mjs'
import { Fault } from './lib/fault.mjs'
import { leaveInOrder } from './lib/leaving.mjs'
import { openData } from './lib/portal.mjs'
import { enableHooks, ensureBuild, ensureClient, ensurePackages, requireNode } from './lib/prepare.mjs'
import { say, step } from './lib/say.mjs'
import { claimData, logFile, requirePort, startServer, untilReady } from './lib/server-process.mjs'

const { onLeave, isLeaving, fail } = leaveInOrder()

async function main() {
  requireNode()
  if (await claimData()) say('  A server left over from a killed start was ended.')
  await requirePort()
  enableHooks()
  await step('Packages', ensurePackages)
  await step('Database client', ensureClient)
  await step('Build', ensureBuild)
  const { database, settings } = await openData('production', ({ stop }) => onLeave(stop))
  let server
  await step('Server', async () => {
    server = startServer(settings)
    onLeave(server.stop)
    await untilReady(server)
  })
  announce(database)
  const how = await server.exited
  if (!isLeaving()) throw new Fault(`The server ended unexpectedly with ${how}. Its log: ${logFile()}. Nothing that was saved is lost: start again with npm start.`)
}

main().catch(fail)
