/** Bodies that are read as they arrive: limits of size, of silence and of number, before a room sees the first byte. */
import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { StreamFault } from '@/platform/posts/post'
import { drain } from './body'
import { gate } from './gate'

/** A phone on a weak line may take minutes as long as bytes flow; a silent one is given up. */
const IDLE_MS = 30_000
/** 20 MiB at 25 KB a second, which is slow for a village mast. */
const LONGEST_MS = 15 * 60_000
/** Bodies in hand at once. Each holds two buffers of some 16 to 64 KiB, so this is sockets, not memory; checking has a queue of its own. */
const IN_HAND = 256
/** Of one address: a booth or a family behind one line, not one program that takes every place. */
const PER_CALLER = 32

export interface StreamLimits {
  readonly idleMs: number
  readonly longestMs: number
  readonly inHand: number
  readonly perCaller: number
}

export const STREAM_LIMITS: StreamLimits = { idleMs: IDLE_MS, longestMs: LONGEST_MS, inHand: IN_HAND, perCaller: PER_CALLER }

/** Places for bodies in hand, in all and by address. */
export function streamGate({ inHand, perCaller }: StreamLimits): (caller: string) => (() => void) | null {
  const all = gate(inHand)
  const byCaller = new Map<string, number>()
  return (caller) => {
    const mine = byCaller.get(caller) ?? 0
    const leave = mine < perCaller ? all.enter() : null
    if (!leave) return null
    byCaller.set(caller, mine + 1)
    return () => {
      leave()
      const left = (byCaller.get(caller) ?? 1) - 1
      if (left > 0) byCaller.set(caller, left)
      else byCaller.delete(caller)
    }
  }
}

export interface BoundedBody {
  readonly stream: PassThrough
  /** The answer is decided: what is still arriving is let run out. */
  readonly done: () => void
}

/** The body with its limits; it ends with a `StreamFault` when one is met or the line is cut. */
export function boundedBody(req: IncomingMessage, bytes: number, { idleMs, longestMs }: StreamLimits): BoundedBody {
  const stream = new PassThrough()
  let size = 0
  let over = false
  const fail = (code: StreamFault['code']) => {
    if (over) return
    end()
    stream.destroy(new StreamFault(code))
  }
  const late = setTimeout(() => fail('too-slow'), longestMs)
  let idle = setTimeout(() => fail('too-slow'), idleMs)
  const watch = (chunk: Buffer) => {
    size += chunk.length
    if (size > bytes) fail('too-large')
    else if (!over) {
      clearTimeout(idle)
      idle = setTimeout(() => fail('too-slow'), idleMs)
    }
  }
  const whole = () => end()
  const broken = () => fail('broken')
  const end = () => {
    over = true
    clearTimeout(late)
    clearTimeout(idle)
    req.off('data', watch).off('end', whole).off('close', broken).off('error', broken)
    req.on('error', () => undefined)
  }
  stream.on('error', () => undefined) // the reader gets it too, unless it has left
  req.on('data', watch).on('end', whole).on('close', broken).on('error', broken)
  req.pipe(stream)
  return {
    stream,
    done: () => {
      const finished = req.complete
      end()
      req.unpipe(stream)
      stream.destroy()
      if (!finished) drain(req)
    },
  }
}
