/** Time since a start, as a person reads it. */
export const since = (start) => {
  const seconds = (Date.now() - start) / 1000
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`
}

export const say = (line = '') => process.stdout.write(`${line}\n`)

/** Runs a piece of work and prints one line for it with its duration. The work may return a remark for that line. */
export async function step(label, work) {
  const start = Date.now()
  const remark = await work()
  say(`  ${label.padEnd(24)} ${since(start).padStart(6)}${typeof remark === 'string' ? `   ${remark}` : ''}`)
}
