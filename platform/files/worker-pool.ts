/**
 * Child processes that take files apart, one file at a time each: started when there is work, ended when idle, after a number of files and
 * on every breach of a limit. A breach costs its file and nothing else; the portal's own memory holds paths and hashes only.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { Fault } from '@/platform/errors'
import type { CleanFile } from './clean'
import { FILE_LIMITS } from './limits'
import type { IntakeRefusal } from './refusal'

export type WorkerTask = { readonly from: string; readonly to: string }
export type WorkerAnswer =
  | { readonly answer: 'ready' }
  | { readonly answer: 'clean'; readonly file: CleanFile }
  | { readonly answer: 'refused'; readonly code: IntakeRefusal }
  | { readonly answer: 'fault'; readonly message: string }
export type Outcome = Extract<WorkerAnswer, { answer: 'clean' | 'refused' }>

export type PoolSettings = { readonly entry: string; readonly workers?: number; readonly waiting?: number; readonly milliseconds?: number }

/** After so many files a worker is replaced: what decoders leak, and what a file might have left behind, goes with it. */
const FILES_PER_WORKER = 50
const IDLE_MILLISECONDS = 30_000
/** Starting on a busy machine; a worker that is not ready by then is broken. */
const START_MILLISECONDS = 60_000
/** Data segment in KiB: a hard stop for allocations that come faster than the watch looks. Includes what is reserved and never touched. */
const DATA_KIB = (FILE_LIMITS.memoryMiB + 768) * 1024

type Waiting = { readonly task: WorkerTask; readonly resolve: (outcome: Outcome) => void; readonly reject: (fault: Fault) => void }
type Slot = { child: ChildProcess; files: number; idle?: NodeJS.Timeout }

function startChild(entry: string): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${FILE_LIMITS.heapMiB}`, '--disable-proto=delete', entry]
  // The shell sets the limit and becomes the worker; where there is none, the watch inside the worker stands alone.
  const [program = '', ...args] =
    process.platform === 'win32' ? node : ['/bin/sh', '-c', 'ulimit -c 0; ulimit -d "$0" 2>/dev/null; exec "$@"', String(DATA_KIB), ...node]
  const child = spawn(program, args, {
    // No key, address or password of the portal. Two arenas keep glibc from holding memory per thread.
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '2' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    windowsHide: true,
  })
  child.on('error', () => {}) // whoever waits for the child hears of it too
  child.unref()
  child.channel?.unref()
  return child
}

/** What the end of a worker says about the file it had in hand. A decoder that jumps into nowhere was led there. */
const refusalOf = (signal: NodeJS.Signals | null): IntakeRefusal => (signal === 'SIGSEGV' || signal === 'SIGBUS' ? 'damaged' : 'too-costly')

export class WorkerPool {
  readonly #settings: Required<PoolSettings>
  readonly #queue: Waiting[] = []
  readonly #free: Slot[] = []
  #busy = 0

  constructor(settings: PoolSettings) {
    this.#settings = { workers: FILE_LIMITS.workers, waiting: FILE_LIMITS.waiting, milliseconds: FILE_LIMITS.milliseconds, ...settings }
  }

  /**
   * The outcome of one file.
   * @throws Fault `file-workers-busy` when too many files wait, `file-worker-failed` when no worker can be started or one fails by itself.
   */
  run(task: WorkerTask): Promise<Outcome> {
    if (this.#queue.length >= this.#settings.waiting) return Promise.reject(new Fault('file-workers-busy', 'file workers: too many files wait'))
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject })
      this.#next()
    })
  }

  /** Process ids of idle workers. */
  get idle(): readonly number[] {
    return this.#free.flatMap(({ child }) => child.pid ?? [])
  }

  /** Ends idle workers; those at work end with their file. */
  close(): void {
    for (const slot of this.#free.splice(0)) end(slot)
  }

  #next(): void {
    if (this.#busy >= this.#settings.workers) return
    const waiting = this.#queue.shift()
    if (waiting === undefined) return
    this.#busy++
    void this.#work(waiting).finally(() => {
      this.#busy--
      this.#next()
    })
  }

  async #work({ task, resolve, reject }: Waiting): Promise<void> {
    try {
      const slot = this.#take() ?? (await this.#start())
      resolve(await this.#ask(slot, task))
    } catch (error) {
      reject(error instanceof Fault ? error : new Fault('file-worker-failed', 'file worker: could not be used', { cause: error }))
    }
  }

  /** An idle worker that still lives. */
  #take(): Slot | undefined {
    for (let slot = this.#free.pop(); slot; slot = this.#free.pop()) {
      clearTimeout(slot.idle)
      if (slot.child.connected && slot.child.exitCode === null && slot.child.signalCode === null) return slot
      end(slot)
    }
    return undefined
  }

  async #start(): Promise<Slot> {
    const slot: Slot = { child: startChild(this.#settings.entry), files: 0 }
    const first = await heard(slot.child, START_MILLISECONDS)
    if (first.kind !== 'said' || first.answer.answer !== 'ready') {
      end(slot)
      throw new Fault('file-worker-failed', `file worker: ${this.#settings.entry} did not start (${first.kind})`)
    }
    return slot
  }

  async #ask(slot: Slot, task: WorkerTask): Promise<Outcome> {
    const listening = heard(slot.child, this.#settings.milliseconds)
    slot.child.send(task, () => {}) // a failure to send shows as the end of the worker
    const news = await listening
    if (news.kind === 'silent' || news.kind === 'gone') {
      end(slot)
      return { answer: 'refused', code: news.kind === 'silent' ? 'too-slow' : refusalOf(news.signal) }
    }
    slot.files++
    const { answer } = news
    if (answer.answer === 'fault' || answer.answer === 'ready') {
      end(slot)
      throw new Fault('file-worker-failed', `file worker: ${answer.answer === 'fault' ? answer.message : 'answered out of turn'}`)
    }
    // Whoever made a decoder stumble was alone with that process; the other refusals come before a decoder sees the file.
    const stumbled = answer.answer === 'refused' && (answer.code === 'damaged' || answer.code === 'too-costly')
    if (stumbled || slot.files >= FILES_PER_WORKER) end(slot)
    else this.#rest(slot)
    return answer
  }

  #rest(slot: Slot): void {
    slot.idle = setTimeout(() => {
      this.#free.splice(this.#free.indexOf(slot), 1)
      end(slot)
    }, IDLE_MILLISECONDS).unref()
    this.#free.push(slot)
  }
}

function end({ child, idle }: Slot): void {
  clearTimeout(idle)
  child.kill('SIGKILL')
}

type News = { kind: 'said'; answer: WorkerAnswer } | { kind: 'gone'; signal: NodeJS.Signals | null } | { kind: 'silent' }

/** The next thing a child says, its end, or its silence. While we wait, the child keeps this process alive. */
function heard(child: ChildProcess, milliseconds: number): Promise<News> {
  return new Promise((resolve) => {
    const done = (news: News) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      child.channel?.unref()
      child.unref()
      resolve(news)
    }
    const onMessage = (answer: unknown) => done({ kind: 'said', answer: answer as WorkerAnswer }) // our own program speaks
    const onExit = (_code: number | null, signal: NodeJS.Signals | null) => done({ kind: 'gone', signal })
    const onError = () => done({ kind: 'gone', signal: null })
    const timer = setTimeout(() => done({ kind: 'silent' }), milliseconds)
    child.ref()
    child.channel?.ref()
    child.once('message', onMessage).once('exit', onExit).once('error', onError)
  })
}
