/** Small files whose names say what they hold: none of our source files is longer than this, and there is no list of exceptions. */
import { sources } from './lib/files.mjs'
import { each, guard } from './lib/report.mjs'

export const LONGEST = 400

export function inspect(_file, source) {
  const lines = source.replace(/\n$/, '').split('\n').length
  return lines > LONGEST ? [{ line: LONGEST + 1, text: `${lines} lines: a file has at most ${LONGEST}; split it by what its parts are for` }] : []
}

guard(import.meta.url, 'length', () => {
  const pairs = sources(/^(app|features|ui|domain|platform|server|i18n|tools|bench|e2e)\/.*\.(ts|tsx|mjs|css)$/)
  return { findings: each(pairs, inspect), counted: pairs.length, of: 'source files' }
})
