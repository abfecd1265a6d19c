import { isProgram } from '../../lib/root.mjs'

/**
 * Runs a guard when its file is the program: every finding on a line of its own and exit code 1, or one line that says what was
 * counted. A guard that looked at nothing has failed too: its pattern no longer fits the house.
 * @param {() => { findings: { path: string, line?: number, text: string }[], counted: number, of: string }} check
 */
export function guard(moduleUrl, name, check) {
  if (!isProgram(moduleUrl)) return
  let seen
  try {
    seen = check()
  } catch (error) {
    // A file that does not parse, or a list that is not there: the line says which.
    console.log(/^[^\s:]+:\d+: /.test(error.message) ? error.message : `tools/guards/${name}.mjs:1: could not look: ${error.message}`)
    process.exitCode = 1
    return
  }
  const { findings, counted, of } = seen
  for (const { path, line, text } of findings) console.log(`${path}:${line ?? 1}: ${text}`)
  if (!findings.length && !counted) console.log(`tools/guards/${name}.mjs:1: looked at no ${of}; mend the pattern that finds them`)
  if (findings.length || !counted) process.exitCode = 1
  else console.log(`guard ${name}: ok (${counted} ${of})`)
}

/** Looks at files one by one. */
export const each = (pairs, inspect) => pairs.flatMap(([path, source]) => inspect(path, source).map((found) => ({ path, ...found })))
