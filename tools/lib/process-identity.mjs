import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/**
 * When a process was started, as text to compare: a number that was given to another program since must not be taken for ours.
 * Undefined when there is none, or only its unreaped remains.
 */
export function startOf(pid) {
  if (!Number.isInteger(pid) || pid <= 1) return undefined
  if (process.platform === 'linux') {
    try {
      const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
    } catch {
      return undefined
    }
  }
  if (process.platform === 'win32') {
    try { process.kill(pid, 0); return 'alive' } catch { return undefined }
  }
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || undefined
}

export const identify = (pid) => ({ pid, started: startOf(pid) })
export const isAlive = (identity) => Boolean(identity?.started) && startOf(identity.pid) === identity.started
