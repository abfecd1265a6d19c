/**
 * Remains of a PostgreSQL that was killed. In a container nobody reaps the killed server, its pid stays as a zombie, and both
 * pg_ctl and the server's own lock check take that for a live server. Linux only: elsewhere PostgreSQL finds out by itself.
 */
import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const stateOf = (pid) => {
  try {
    return /^\d+ \(.*\) (\S)/s.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}

const worksIn = (pid, folder) => {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === folder // every process of a cluster works in its data folder
  } catch {
    return false
  }
}

const backends = (folder) => fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name) && stateOf(name) !== 'Z' && worksIn(name, folder))

/**
 * Removes a lock file whose server is gone. Its backends must be gone first: the lock file is what keeps a second server from
 * writing beside them. They end by themselves within moments; one stuck in a long statement is ended.
 */
export async function clearStaleLock(folder, lockFile) {
  if (process.platform !== 'linux' || !fs.existsSync(lockFile)) return
  const pid = fs.readFileSync(lockFile, 'utf8').split('\n')[0].trim()
  const real = fs.realpathSync(folder)
  if (stateOf(pid) !== 'Z' && worksIn(pid, real)) return
  for (let waited = 0; backends(real).length; waited += 100) {
    if (waited > 5000) for (const left of backends(real)) process.kill(Number(left), 'SIGKILL')
    await sleep(100)
  }
  fs.rmSync(lockFile, { force: true })
}
