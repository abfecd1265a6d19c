import { envelopeFor, envelopeText, letterText } from '@/domain/exchange/envelope'
import { readAnswer, verdictOf, type Verdict } from '@/domain/exchange/verdict'
import { now } from '@/platform/clock'
import { counterparts, MESSAGES_PATH, type Counterpart, type Directory } from '@/platform/counterparts'
import { encryptTo, requestDigest, sign, verify } from '@/platform/line-crypto'
import { logger } from '@/platform/log'
import { postToCounterpart } from '@/platform/ports/exchange-line'
import { processWide } from '@/platform/process-wide'
import { settle, takeWaiting, wakeWaiting, type Attempt } from './mutations'
import type { Settling } from './submissions'

/** Messages on the way to one counterpart at once. */
const LINES = 12
/** Attempts without any answer after which a line counts as dead for this run: the rest waits for the next one. */
const DEAD_AFTER = 3
/** Longest run in milliseconds, so that a stop need not wait. */
const LONGEST_RUN_MS = 20_000

interface Ended {
  readonly verdict: Verdict
  /** The signed answer it rests on. */
  readonly receipt: string | null
}

/** One attempt: signed and encrypted anew, posted, and its answer judged. Whatever is not signed by the counterpart counts as silence. */
async function attempt(directory: Directory, counterpart: Counterpart, { letter }: Attempt, at: Date): Promise<Ended> {
  const later = (code: string): Ended => ({ verdict: { outcome: 'try-later', code }, receipt: null })
  const signed = await sign('canbao-message', directory.self, envelopeText(envelopeFor(letter, await encryptTo(counterpart, letterText(letter)), at)))
  const answered = await postToCounterpart(counterpart.url + MESSAGES_PATH, signed)
  if (!answered.ok) return later(answered.code)
  const proof = proofIn(answered.text)
  if (proof === null) return later('answer-unsigned')
  const verified = await verify('canbao-answer', proof, (id) => (id === counterpart.id ? counterpart : undefined))
  const answer = verified.ok ? readAnswer(verified.content) : null
  if (!answer) return later('answer-not-genuine')
  const verdict = verdictOf(answer, { from: directory.self, to: counterpart.id, message: letter.id, request: requestDigest(signed) })
  return { verdict, receipt: verdict.outcome === 'try-later' ? null : proof }
}

function proofIn(text: string): string | null {
  try {
    const json = JSON.parse(text) as unknown
    return typeof json === 'object' && json !== null && 'answer' in json && typeof json.answer === 'string' ? json.answer : null
  } catch {
    return null
  }
}

interface Run {
  readonly handlers: Settling
  readonly clock: () => Date
  readonly over: () => boolean
}

/** Sends what is due to one counterpart, several at once, until nothing is, the line is dead, or the run is over. */
async function deliverTo(directory: Directory, counterpart: Counterpart, { handlers, clock, over }: Run): Promise<number> {
  let silent = 0
  let settled = 0
  const work = async (): Promise<void> => {
    while (silent < DEAD_AFTER && !over()) {
      const taken = await takeWaiting(counterpart.id, clock())
      if (!taken) return
      const { verdict, receipt } = await attempt(directory, counterpart, taken, clock())
      await settle(taken, verdict, receipt, handlers, clock())
      if (verdict.outcome === 'try-later') {
        if (verdict.code === 'no-answer') silent++
        continue
      }
      settled++
      silent = 0
    }
  }
  await Promise.all(Array.from({ length: LINES }, work))
  // Woken for the next run, not for this one: otherwise a line that drops every second message would be asked without a pause.
  if (settled > 0) await wakeWaiting(counterpart.id, clock())
  return settled
}

/**
 * Delivers what is due, each counterpart on its own so that a silent one holds up nobody else. Gives the number of messages that found a
 * final answer. Harmless to run in several processes.
 */
export async function deliverExchange(at: Date, handlers: Settling = {}, stopped: () => boolean = () => false): Promise<number> {
  const directory = counterparts()
  if (!directory) return 0
  const began = performance.now()
  const run: Run = {
    handlers,
    clock: () => new Date(at.getTime() + (performance.now() - began)),
    over: () => stopped() || performance.now() - began > LONGEST_RUN_MS,
  }
  const done = await Promise.all([...directory.counterparts.values()].map((counterpart) => deliverTo(directory, counterpart, run)))
  return done.reduce((sum, one) => sum + one, 0)
}

interface Delivery {
  handlers: Settling
  running: Promise<void> | null
  again: boolean
  stopped: boolean
}

const delivery = () => processWide<Delivery>('exchange-delivery', () => ({ handlers: {}, running: null, again: false, stopped: true }))

/** Delivers at once, in the background, where this process delivers at all: one run at a time, and another when a message came meanwhile. */
export function nudgeExchange(): void {
  const state = delivery()
  state.again = true
  if (state.running || state.stopped) return
  const run = async (): Promise<void> => {
    try {
      while (state.again && !state.stopped) {
        state.again = false
        await deliverExchange(now(), state.handlers, () => state.stopped)
      }
    } catch (error) {
      logger.warn({ error: error instanceof Error ? error : String(error) }, 'the exchange is put off')
    } finally {
      state.running = null
    }
  }
  state.running = run()
}

const EVERY_MS = 2_000

/** Starts delivering in this process, every two seconds and when nudged; the answer stops it and waits for the attempts in hand. */
export function startExchange(handlers: Settling): () => Promise<void> {
  const state = delivery()
  Object.assign(state, { handlers, stopped: false })
  const timer = setInterval(nudgeExchange, EVERY_MS)
  timer.unref()
  nudgeExchange()
  return async () => {
    clearInterval(timer)
    state.stopped = true
    await state.running
  }
}
