/**
 * Work that must happen and that nobody waits for: graphile-worker, in the portal's own database. A job is one row, written in the
 * transaction of what it follows from, so that there is neither a change without its job nor a job without its change.
 *
 * A payload holds ids and codes, never personal data: it is stored as it is, and the queue's log may name it.
 */
import { run, runOnce, Logger as WorkerLogger, type Runner, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { sql, type Queryable } from '@/platform/database'
import { env } from '@/platform/env'
import { logger, logIncident } from '@/platform/log'

export type JobPayload = Readonly<Record<string, string | number | boolean | null>>

export interface JobOptions {
  /** A job of the same key that has not begun is replaced; one that is running is followed by this one. */
  readonly key?: string
  /** Seconds from now. The database's clock counts, not the portal's, which a demonstration may set. */
  readonly afterSeconds?: number
  /** Tries of a task that throws; the queue waits longer each time, up to six hours. */
  readonly maxAttempts?: number
}

const MOST_TRIES = 12

/** Puts one job in the queue, on the connection of a transaction or on the pool. */
export async function enqueue(client: Queryable, task: string, payload: JobPayload, options: JobOptions = {}): Promise<void> {
  await client.query(`SELECT 1 FROM graphile_worker.add_job($1, $2::json, NULL, now() + make_interval(secs => $3), $4, $5)`, [
    task, JSON.stringify(payload), options.afterSeconds ?? 0, options.maxAttempts ?? MOST_TRIES, options.key ?? null,
  ])
}

/** Puts many jobs of one task in the queue with one statement; their keys are given with them. */
export async function enqueueAll(client: Queryable, task: string, jobs: readonly { readonly key: string; readonly payload: JobPayload }[]): Promise<void> {
  if (jobs.length === 0) return
  await client.query(
    `SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
       SELECT ($1::text, j.payload, NULL, now(), $2::smallint, j.key, 0::smallint, NULL)::graphile_worker.job_spec FROM unnest($3::text[], $4::json[]) AS j(key, payload)))`,
    [task, MOST_TRIES, jobs.map((job) => job.key), jobs.map((job) => JSON.stringify(job.payload))],
  )
}

export interface Task {
  /** Longest run, in seconds. After it the job counts as failed, and one whose process died is given to another. */
  readonly seconds: number
  /** May throw: the job is tried again. `signal` ends with the time or when the process stops. */
  readonly run: (payload: JobPayload, signal: AbortSignal) => Promise<void>
}

export type Tasks = Readonly<Record<string, Task>>

/** Payloads may not be logged, so of the queue's own lines only warnings and errors are kept, without their context. */
const workerLogger = new WorkerLogger(() => (level, message) => {
  if (level === 'error' || level === 'warning') logger.warn({ place: 'queue' }, message)
})

/** Runs a task within its time. What it throws is logged once here and thrown on, so that the queue tries again. */
async function within(name: string, task: Task, payload: JobPayload, stopping: AbortSignal | undefined): Promise<void> {
  const late = AbortSignal.timeout(task.seconds * 1000)
  const signal = stopping ? AbortSignal.any([late, stopping]) : late
  try {
    await Promise.race([
      task.run(payload, signal),
      new Promise<never>((_, reject) => late.addEventListener('abort', () => reject(new Error(`task ${name} took longer than ${task.seconds} s`)), { once: true })),
    ])
  } catch (error) {
    logIncident(error, { place: 'task', task: name })
    // The queue keeps the message of an error with its job: ours name no person, but a driver's may.
    throw new Error(`task ${name} failed`, { cause: error })
  }
}

const taskList = (tasks: Tasks): TaskList =>
  Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, (payload, helpers) => within(name, task, payload as JobPayload, helpers.abortSignal)]))

/** Jobs that one process works on at once, as far as the portal's pool has connections for them. */
const CONCURRENCY = 4

/**
 * Connections of the queue itself: one listens, the others take and end jobs. Apart from the portal's pool, so that neither waits for the other
 * when that is small or busy.
 */
function queuePool(): pg.Pool {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: CONCURRENCY, connectionTimeoutMillis: 5_000, application_name: 'canbao-queue' })
  // A connection that the server drops must not end the process: the queue opens another.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

/** Time for a queue that ended by itself to let go of its connections. */
const SETTLE_MS = 10_000

const options = (pgPool: pg.Pool, tasks: Tasks, concurrency: number) => ({
  pgPool, taskList: taskList(tasks), concurrency, noHandleSignals: true, parsedCronItems: [], logger: workerLogger,
  // Behind PgBouncer in transaction mode nobody hears NOTIFY: the poll finds the jobs then.
  pollInterval: 2_000, noPreparedStatements: !env().CANBAO_PREPARED, gracefulShutdownAbortTimeout: 4_000,
  // Ends of jobs go through a batch, which a stop waits for; without one they are written behind its back.
  preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
})

/**
 * Starts working; the answer stops it and waits for the jobs in hand. When the queue gives up by itself, as when the database goes away for
 * longer than it cares to wait, `ended` is told.
 */
export async function startWorker(tasks: Tasks, ended: () => void = () => undefined): Promise<() => Promise<void>> {
  const pool = queuePool()
  const runner: Runner = await run(options(pool, tasks, Math.min(CONCURRENCY, Math.max(1, env().CANBAO_DATABASE_POOL - 1)))).catch(async (error: unknown) => {
    await pool.end().catch(() => undefined)
    throw error
  })
  let stopping = false
  const close = () => pool.end().catch(() => undefined)
  const over = runner.promise.catch((error: unknown) => { if (!stopping) logIncident(error, { place: 'queue' }) }).then(() => {
    if (!stopping) setTimeout(() => void close(), SETTLE_MS).unref()
    ended()
  })
  return async () => {
    stopping = true
    // It refuses when it has ended already.
    await runner.stop().catch(() => undefined)
    await over
    await close()
  }
}

/** Works until nothing is due, and returns. For tests and commands. */
export async function workOnce(tasks: Tasks): Promise<void> {
  const pool = queuePool()
  try {
    await runOnce(options(pool, tasks, 1))
  } finally {
    await pool.end()
  }
}

/** Seconds granted beyond a task's time before its process is taken for dead. */
const MARGIN = 30

/**
 * Takes jobs back from processes that died: a job that has run longer than its task may, which a living process would have ended. The queue
 * itself waits four hours. It frees all jobs of such a process at once, so tasks must bear to run twice. Returns how many processes were given up.
 */
export async function releaseAbandoned(tasks: Tasks, margin = MARGIN): Promise<number> {
  const { rows } = await sql().query<{ count: number }>(
    `WITH dead AS (
       SELECT DISTINCT j.locked_by FROM graphile_worker.jobs j JOIN unnest($1::text[], $2::int[]) AS t(name, seconds) ON t.name = j.task_identifier
       WHERE j.locked_at < now() - make_interval(secs => t.seconds + $3::int)
     ), freed AS (SELECT graphile_worker.force_unlock_workers(array_agg(locked_by)) FROM dead HAVING count(*) > 0)
     SELECT (SELECT count(*)::int FROM dead) AS count, (SELECT count(*) FROM freed) AS freed`,
    [Object.keys(tasks), Object.values(tasks).map((task) => task.seconds), margin],
  )
  return rows[0]?.count ?? 0
}

/** Takes away jobs that failed for good a month ago; what they were for has said so itself. Returns how many. */
export async function dropOldFailures(): Promise<number> {
  const { rows } = await sql().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM graphile_worker.complete_jobs(ARRAY(
       SELECT id FROM graphile_worker.jobs WHERE attempts >= max_attempts AND locked_at IS NULL AND updated_at < now() - interval '30 days' LIMIT 1000))`,
  )
  return rows[0]?.count ?? 0
}
