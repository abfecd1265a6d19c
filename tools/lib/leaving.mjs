import { complain } from './fault.mjs'
import { identify, isAlive } from './process-identity.mjs'
import { endAll } from './run.mjs'
import { say } from './say.mjs'

/** The npm that runs us. The scripts say `exec`, so that its signals reach us and not a shell in between that would not pass them on. */
export const npmAbove = () => (process.env.npm_lifecycle_event ? identify(process.ppid) : undefined)

/**
 * Ends what a command has open, in order and once, on Ctrl-C, SIGTERM, SIGHUP, a failure, or when the npm above is killed. `closers` are added as things open and
 * run last first. Further signals change nothing: every closer has a limit of its own.
 */
export function leaveInOrder() {
  const closers = []
  let leaving
  const leave = (code) => {
    leaving ??= (async () => {
      endAll()
      for (const close of closers.reverse()) await close().catch((error) => { complain(error); code = 1 })
      if (code === 0) say('  Stopped.')
      process.exit(code)
    })()
    return leaving
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!leaving) say('\n  Stopping …')
      void leave(0)
    })
  }
  const npm = npmAbove()
  if (npm) setInterval(() => { if (!isAlive(npm)) void leave(0) }, 500).unref()
  return {
    onLeave: (close) => closers.push(close),
    isLeaving: () => leaving !== undefined,
    async fail(error) {
      if (leaving) return
      complain(error)
      await leave(1)
    },
  }
}
