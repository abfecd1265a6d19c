/**
 * Work that nobody waits for: tasks of the queue, as their jobs come; hand-overs to the queue every two seconds; the rest once a minute in one
 * process of all.
 */
import { deleteByRetention, expireUploads, sweepFiles } from '@/features/attachment/jobs'
import { checkCounters, recordDay } from '@/features/campaign/jobs'
import { expireDrafts } from '@/features/casework/mutations'
import { lapseCertifications, remindLapsing } from '@/features/chronic-certification/jobs'
import { startExchange } from '@/features/exchange/jobs'
import { followBundles } from '@/features/life-event/jobs'
import { handOver, recoverNotices, sendMessage } from '@/features/notice/jobs'
import { now } from '@/platform/clock'
import { transaction } from '@/platform/database'
import { endFilings } from '@/features/remote-treatment/jobs'
import { transferService } from '@/features/transfer/service'
import { transferHandlers } from '@/features/transfer/submissions'
import { dropOldFailures, releaseAbandoned, startWorker, type Tasks } from '@/platform/jobs'
import { logIncident, logger } from '@/platform/log'
import { isPassing } from './faults'

interface Job {
  readonly name: string
  /** Gives the number of things done. */
  readonly run: (at: Date) => Promise<number>
}

/** Tasks by the name their jobs carry. */
export const tasks: Tasks = { 'send-message': sendMessage }

export const jobs: readonly Job[] = [
  { name: 'abandoned', run: () => releaseAbandoned(tasks) },
  { name: 'failures', run: dropOldFailures },
  { name: 'notices', run: recoverNotices },
  { name: 'filings', run: endFilings },
  { name: 'certifications-lapsing', run: remindLapsing },
  { name: 'certifications-lapsed', run: lapseCertifications },
  { name: 'bundles', run: followBundles },
  { name: 'drafts', run: expireDrafts },
  { name: 'uploads', run: expireUploads },
  { name: 'retention', run: deleteByRetention },
  { name: 'vault', run: sweepFiles },
  { name: 'day-totals', run: recordDay },
  { name: 'recount', run: checkCounters },
]

/** Work that rows wait for: each looks for its rows and makes their jobs. Any number of processes may do it at once. */
const handOvers: readonly (() => Promise<number>)[] = [handOver]

const HAND_OVER_MS = 2_000
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

/** Runs `work` again and again with pauses; the answer stops it and waits for a run in hand. */
function repeat(work: () => Promise<void>, first: number, pause: () => number): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout
  let stopped = false
  const plan = (ms: number) => {
    timer = setTimeout(() => {
      running = work().catch((error: unknown) => logger.warn({ error: error instanceof Error ? error : String(error) }, 'jobs are put off: the database is away'))
      void running.then(() => { if (!stopped) plan(pause()) })
    }, ms)
    timer.unref()
  }
  plan(first)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}

/** Hands over until nothing is left, so that a rush does not wait for the next round. */
async function handOverAll(): Promise<void> {
  for (const hand of handOvers) while ((await hand()) > 0) continue
}

/** Starts a worker, and again when the database was away; the answer stops it. */
function keepWorker(): () => Promise<void> {
  let stop: (() => Promise<void>) | null = null
  const watch = repeat(async () => { stop ??= await startWorker(tasks, () => { stop = null }) }, 0, () => 5_000)
  return async () => {
    await watch()
    await stop?.()
  }
}

/** Starts everything; the answer stops it and waits for what is in hand. */
export function startJobs(): () => Promise<void> {
  const jitter = () => Math.random() * JITTER_MS
  const stops = [startExchange(transferHandlers(transferService)), keepWorker(), repeat(handOverAll, 1_000, () => HAND_OVER_MS), repeat(() => runJobs(), 5_000 + jitter(), () => EVERY_MS + jitter())]
  return async () => { await Promise.all(stops.map((stop) => stop())) }
}
