import { spawn } from 'node:child_process'
import { faultFrom } from './fault.mjs'
import { root } from './root.mjs'

const running = new Set()
const groups = process.platform !== 'win32' // each child leads a process group, so that it can be ended with all it started

export function signalGroup(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return
  try {
    if (groups) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {} // it ended meanwhile
}

/** Ends whatever `run` has under way; used when the person stops us. */
export const endAll = (signal = 'SIGTERM') => running.forEach((child) => signalGroup(child, signal))

/**
 * Runs a program to its end and resolves to `{ code, output }`. Nothing is printed unless `show` is set: a preparation that works is
 * not worth reading.
 */
export function run(program, args, { env = {}, show = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, detached: groups, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    let output = ''
    for (const [stream, target] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
        if (show) target.write(text)
      })
    }
    child.once('error', (error) => { running.delete(child); reject(error) })
    child.once('close', (code, signal) => { running.delete(child); resolve({ code: code ?? signal, output }) })
  })
}

/** Runs a program that has to succeed. `failure` is the line said when it does not, after the last lines it printed. */
export async function must(program, args, failure, options) {
  const { code, output } = await run(program, args, options)
  if (code === 0) return output
  const fault = faultFrom(output, failure)
  if (fault.message === failure) process.stderr.write(`${output.trimEnd().split('\n').slice(-40).join('\n')}\n\n`)
  throw fault
}

/** Runs Node on a package's own command, by its file: no shell and no npx in between, so signals reach it. */
export const bin = (name) => [process.execPath, `${root}/node_modules/${name}`]
