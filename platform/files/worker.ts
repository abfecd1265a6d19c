/**
 * Entry of the child process that takes files apart, bundled to .build/file-worker.mjs. It has no key, no database and an empty
 * environment; decoders of foreign data run here and nowhere else. It ends with its parent.
 */
import { setPriority } from 'node:os'
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { cleanFile } from './clean'
import { FILE_LIMITS } from './limits'
import { FileRefused } from './refusal'
import type { WorkerAnswer, WorkerTask } from './worker-pool'

/**
 * A thread that looks 50 times a second and ends the process when its resident memory grows beyond the limit (the heap's own limit does not
 * count pixels) or when its parent was killed: the main thread can notice neither while a decoder is at work.
 */
const watch = `
  const { workerData } = require('node:worker_threads')
  const parent = process.ppid
  setInterval(() => { if (process.memoryUsage.rss() > workerData || process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 20)
`

const tell = (answer: WorkerAnswer) => process.send?.(answer)

async function answerTo({ from, to }: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { answer: 'clean', file: await cleanFile(from, to) }
  } catch (error) {
    if (error instanceof FileRefused) return { answer: 'refused', code: error.code }
    if (error instanceof RangeError) return { answer: 'refused', code: 'too-costly' } // an allocation that was denied
    // The message of a fault may quote a path, never content: only Node's own errors reach this line.
    return { answer: 'fault', message: error instanceof Error ? error.message : 'unknown' }
  }
}

new Worker(watch, { eval: true, workerData: FILE_LIMITS.memoryMiB * 1024 * 1024, env: {}, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref()
setPriority(10) // pages first
process.once('disconnect', () => process.exit(0))
process.on('message', (task: WorkerTask) => void answerTo(task).then(tell))
tell({ answer: 'ready' })
