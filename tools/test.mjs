/**
 * `npm test`: every check there is, on a fresh clone too. The last line is `N passed, N failed`; the exit code tells the same.
 *
 *   node tools/test.mjs                        everything
 *   node tools/test.mjs --fast                 what needs neither database nor browser
 *   node tools/test.mjs --only unit,db         some stages: lint types guards unit db build durability exchange e2e
 */
import { complain, Fault } from './lib/fault.mjs'
import { ensureClient, ensurePackages, requireNode } from './lib/prepare.mjs'
import { endAll } from './lib/run.mjs'
import { step } from './lib/say.mjs'
import { newTally } from './testing/tally.mjs'

const all = ['lint', 'types', 'guards', 'unit', 'db', 'build', 'durability', 'exchange', 'e2e']
const fast = ['lint', 'types', 'guards', 'unit']

function chosen(argv) {
  const at = argv.indexOf('--only')
  if (at < 0) return argv.includes('--fast') ? fast : all
  const names = (argv[at + 1] ?? '').split(',')
  const unknown = names.find((name) => !all.includes(name))
  if (unknown !== undefined) throw new Fault(`There is no stage "${unknown}". Stages: ${all.join(' ')}`)
  return all.filter((name) => names.includes(name))
}

let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true
    endAll()
  })
}

async function main() {
  requireNode()
  const stages = chosen(process.argv.slice(2))
  const tally = newTally()
  let prepared = false
  await tally.stage('prepare', async () => {
    await step('Packages', ensurePackages)
    await step('Database client', ensureClient)
    prepared = true
    return { passed: 0, failed: 0 }
  })
  if (prepared) {
    const work = await import('./testing/stages.mjs') // reads packages, so not before they are there
    for (const name of stages) if (!interrupted) await tally.stage(name, work[name])
  }
  if (interrupted) await tally.stage('interrupted', () => ({ passed: 0, failed: 1 }))
  process.exitCode = tally.close() ? 0 : 1
}

main().catch((error) => {
  complain(error)
  process.exitCode = 1
})
