/** docs/measures.md maps measures to the tests that prove them: every file it names is there, and every test it quotes stands in that file. */
import { files, read } from './lib/files.mjs'
import { guard } from './lib/report.mjs'

const page = 'docs/measures.md'
/** `path.test.ts` or `e2e/x.spec.ts`, and the “quotes” that follow it up to the next path. A quote may end in an ellipsis. */
const cited = /`([^`]*\.(?:test|spec)\.tsx?)`([^`]*)/g

/** `all` are the paths of the repository; `textOf` reads one. */
export function inspect(source, all, textOf) {
  const findings = []
  source.split('\n').forEach((row, index) => {
    const proof = row.split('|').at(-2) ?? ''
    for (const [, name, after] of proof.matchAll(cited)) {
      const pattern = new RegExp(`(^|/)${name.replace(/[.[\]]/g, '\\$&').replaceAll('*', '[^/]*')}$`)
      const found = all.filter((file) => pattern.test(file))
      if (!found.length) findings.push({ path: page, line: index + 1, text: `there is no ${name}` })
      for (const [, quote] of after.matchAll(/"([^"]+)"/g)) {
        const words = quote.split('…').map((part) => part.trim()).filter(Boolean)
        if (found.length && !found.some((file) => words.every((part) => textOf(file).includes(part)))) findings.push({ path: page, line: index + 1, text: `${name} has no test called "${quote}"` })
      }
    }
  })
  return findings
}

guard(import.meta.url, 'measures', () => {
  const source = read(page)
  const rows = source.split('\n').filter((row) => /^\| \d+ \|/.test(row))
  const findings = inspect(source, files(), read)
  if (rows.length !== 20) findings.push({ path: page, text: `${rows.length} of twenty measures have a row` })
  return { findings, counted: rows.length, of: 'measures' }
})
