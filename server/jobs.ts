/** Work that nobody waits for, once a minute in one process of all. */
import { checkCounters, recordDay } from '@/features/campaign/jobs'
import { deliverMessages } from '@/features/casework/jobs'
import { expireDrafts } from '@/features/casework/mutations'
import { now } from '@/platform/clock'
import { transaction } from '@/platform/database'
import { logIncident, logger } from '@/platform/log'
import { isPassing } from './faults'

interface Job {
  readonly name: string
  /** Gives the number of things done. */
  readonly run: (at: Date) => Promise<number>
}

export const jobs: readonly Job[] = [
  { name: 'messages', run: deliverMessages },
  { name: 'drafts', run: expireDrafts },
  { name: 'day-totals', run: recordDay },
  { name: 'recount', run: checkCounters },
]

const EVERY_MS = 60_000
const JITTER_MS = 10_000
/** Any number, the same in every process: who holds this lock works. */
const LOCK = 2_027_000_001

/** Runs all jobs unless another process is at it. The lock belongs to a transaction: it goes when the process does. */
export async function runJobs(list: readonly Job[] = jobs): Promise<void> {
  await transaction(async (client) => {
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK])
    if (!rows[0]?.mine) return
    for (const { name, run } of list) {
      try {
        const done = await run(now())
        if (done > 0) logger.info({ job: name, done }, 'job')
      } catch (error) {
        if (isPassing(error)) throw error
        logIncident(error, { place: 'job', job: name })
      }
    }
  })
}

/** Starts the clock of the jobs; the answer stops it and waits for a run in hand. */
export function startJobs(): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout
  const plan = (ms: number) => {
    timer = setTimeout(() => {
      running = runJobs().catch((error: unknown) => logger.warn({ error: error instanceof Error ? error : String(error) }, 'jobs are put off: the database is away'))
      void running.then(() => { if (!stopped) plan(EVERY_MS + Math.random() * JITTER_MS) })
    }, ms)
    timer.unref()
  }
  let stopped = false
  plan(5_000 + Math.random() * JITTER_MS)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
