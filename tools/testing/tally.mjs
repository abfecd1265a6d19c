/** Counts over all stages. A stage that could not run counts as one failure, so that silence is never taken for success. */
import { explain } from '../lib/fault.mjs'
import { say, since } from '../lib/say.mjs'

export function newTally() {
  const rows = []
  return {
    /** Runs a stage; `work` resolves to `{ passed, failed }`. */
    async stage(name, work) {
      say(`\n── ${name}`)
      const start = Date.now()
      let counted
      try {
        counted = await work()
      } catch (error) {
        say(explain(error) ?? String(error?.stack ?? error))
        counted = { passed: 0, failed: 1 }
      }
      rows.push({ name, ...counted, took: since(start) })
      say(`── ${name}: ${counted.passed} passed, ${counted.failed} failed, ${since(start)}`)
    },
    /** Prints the table and, as the very last line, the sum; true when nothing failed. */
    close() {
      const passed = rows.reduce((sum, row) => sum + row.passed, 0)
      const failed = rows.reduce((sum, row) => sum + row.failed, 0)
      say()
      for (const row of rows) say(`  ${row.failed ? 'FAILED' : 'ok    '} ${row.name.padEnd(18)} ${String(row.passed).padStart(5)} passed ${String(row.failed).padStart(4)} failed ${row.took.padStart(7)}`)
      say()
      say(`${passed} passed, ${failed} failed`)
      return failed === 0 && passed > 0
    },
  }
}
