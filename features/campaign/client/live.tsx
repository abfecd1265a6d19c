'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { LiveRegion } from '@/ui/client/live-region'

const POLL_MS = 1_000
const TIMEOUT_MS = 5_000
/** Longest wait between tries while the server does not answer. */
const BACK_OFF_MS = 30_000
/** Screen readers hear of new figures at most this often. */
const ANNOUNCE_MS = 30_000
/** Misses in a row before the page says that it no longer follows. */
const MISSES = 3

interface LiveProps {
  readonly coverageYear: number
  /** Of the figures on the page. */
  readonly revision: string
  /** Address of this page, for readers without script. */
  readonly reload: string
  /** The figures in a sentence. */
  readonly said: string
  readonly words: { readonly on: string; readonly off: string; readonly lost: string; readonly reload: string }
}

interface Sign {
  readonly coverageYear: number
  readonly revision: string
}

const isSign = (value: unknown): value is Sign =>
  typeof value === 'object' && value !== null && 'coverageYear' in value && 'revision' in value && typeof value.revision === 'string' && /^\d+$/.test(value.revision)

async function readSign(): Promise<Sign> {
  const answer = await fetch('/api/campaign/revision', { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) })
  const sign: unknown = answer.ok ? await answer.json() : null
  if (!isSign(sign)) throw new Error('no revision')
  return sign
}

/** A sentence to announce: the newest one, at most every half minute, and not the one that the page came with. */
function useSparingly(said: string): string {
  const [spoken, setSpoken] = useState('')
  const first = useRef(said)
  const last = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (said === first.current) return
    first.current = ''
    const wait = Math.max(0, last.current + ANNOUNCE_MS - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setSpoken(said)
    }, wait)
    return () => clearTimeout(timer)
  }, [said])
  return spoken
}

/**
 * Follows the figures: asks each second, while the page is looked at, whether one changed, and then fetches the page anew in place.
 * Without script the page keeps its as-of time and a link that reloads it.
 */
export function Live({ coverageYear, revision, reload, said, words }: LiveProps) {
  const router = useRouter()
  const [state, setState] = useState<'off' | 'on' | 'lost'>('off')
  const [pending, startTransition] = useTransition()
  const shown = useRef({ coverageYear, revision, pending })
  useEffect(() => {
    shown.current = { coverageYear, revision, pending }
  })
  const spoken = useSparingly(said)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let misses = 0
    let stopped = false
    let before = ''
    const follow = async () => {
      try {
        const sign = await readSign()
        if (stopped) return
        misses = 0
        setState('on')
        const { pending: busy, revision: held, coverageYear: year } = shown.current
        // A figure may be newer here than in the answer; a difference that stays is one to follow in any case.
        const differs = sign.coverageYear !== year || BigInt(sign.revision) > BigInt(held) || (sign.revision !== held && sign.revision === before)
        before = sign.revision
        if (differs && !busy) startTransition(() => router.refresh())
      } catch {
        if (stopped) return
        misses += 1
        if (misses >= MISSES) setState('lost')
      }
      plan()
    }
    const plan = () => {
      if (stopped || document.hidden) return
      timer = setTimeout(follow, misses === 0 ? POLL_MS : Math.min(BACK_OFF_MS, POLL_MS * 2 ** misses))
    }
    const turn = () => {
      clearTimeout(timer)
      if (!document.hidden) void follow()
    }
    document.addEventListener('visibilitychange', turn)
    if (!document.hidden) void follow()
    return () => {
      stopped = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', turn)
    }
  }, [router])

  return (
    <div>
      {state === 'on' ? words.on : <>{state === 'lost' ? words.lost : words.off} <a href={reload}>{words.reload}</a></>}
      <LiveRegion message={spoken} />
    </div>
  )
}
