/** Programs of a run: started with a log of their own, waited for, measured, and ended by their ids, last first. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../tools/lib/root.mjs'

const started = []

export function startProgram(name, program, args, { env = {}, cwd = root, folder, ipc = false }) {
  const log = path.join(folder, `${name}.log`)
  const out = fs.openSync(log, 'a')
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', out, out, ...(ipc ? ['ipc'] : [])] })
  fs.closeSync(out)
  const exited = new Promise((resolve) => {
    child.once('error', resolve)
    child.once('exit', (code, signal) => resolve(signal ?? code))
  })
  let over = false
  void exited.then(() => { over = true })
  const one = {
    name, child, pid: child.pid, log, isOver: () => over,
    async stop() {
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 12_000)
      await exited
      clearTimeout(late)
    },
  }
  started.push(one)
  return one
}

export async function stopAll() {
  for (const one of started.splice(0).reverse()) if (!one.isOver()) await one.stop()
}

/** Seconds until `url` answers below 500; a program that ends before is an error with the last lines of its log. */
export async function answering(program, url, seconds = 90, headers = {}) {
  const began = performance.now()
  while (performance.now() - began < seconds * 1000) {
    if (program.isOver()) throw new Error(`${program.name} ended: ${fs.readFileSync(program.log, 'utf8').trim().split('\n').slice(-15).join('\n')}`)
    const answer = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(5000) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer && answer.status < 500) return (performance.now() - began) / 1000
    await sleep(20)
  }
  throw new Error(`${program.name} does not answer at ${url}`)
}

/** Resident memory in MiB, and CPU seconds so far. Linux only: elsewhere undefined. */
export function measure(pid) {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    const kib = /VmRSS:\s+(\d+)/.exec(status)?.[1] // a process that is ending has none
    return { rss: kib === undefined ? undefined : Number(kib) / 1024, cpu: (Number(fields[11]) + Number(fields[12])) / 100 }
  } catch {
    return { rss: undefined, cpu: undefined }
  }
}

/** CPU seconds of a PostgreSQL server with all its processes, those that have ended included. */
export function serverCpu(pid) {
  try {
    const own = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    return (Number(own[13]) + Number(own[14])) / 100 + children.reduce((sum, child) => sum + (measure(Number(child)).cpu ?? 0), 0)
  } catch {
    return 0
  }
}

/** Path of a program, also where Debian keeps those of administrators. */
export function find(name) {
  for (const folder of [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/lib/postgresql/15/bin']) {
    const file = path.join(folder, name)
    if (folder && fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return file
  }
  return undefined
}
