import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const names = ['actions', 'env', 'imports', 'length', 'logical-css', 'measures', 'messages', 'neutral', 'privacy', 'rooms', 'translation-state', 'used-keys', 'words-in-code']

it('every guard is there, with a test of its own', () => {
  const scripts = fs.readdirSync(here).filter((name) => /^[a-z-]+\.mjs$/.test(name)).map((name) => name.replace('.mjs', ''))
  expect(scripts.sort()).toEqual(names)
  for (const name of names) expect(fs.existsSync(`${here}${name}.test.mjs`), name).toBe(true)
  expect(fs.existsSync(`${here}schema.db.test.ts`)).toBe(true)
})

const run = (found) => {
  const program = `import { guard } from ${JSON.stringify(new URL('lib/report.mjs', import.meta.url).href)}; process.argv[1] = ${JSON.stringify(`${here}x.mjs`)}; guard(${JSON.stringify(new URL('x.mjs', import.meta.url).href)}, 'x', () => (${JSON.stringify(found)}))`
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
}

it('a finding is a line and a failure', () => {
  const { status, stdout } = run({ findings: [{ path: 'a.ts', line: 3, text: 'wrong' }], counted: 1, of: 'files' })
  expect([status, stdout]).toEqual([1, 'a.ts:3: wrong\n'])
})

it('nothing found is said, nothing looked at is a failure', () => {
  expect(run({ findings: [], counted: 2, of: 'files' })).toMatchObject({ status: 0, stdout: 'guard x: ok (2 files)\n' })
  expect(run({ findings: [], counted: 0, of: 'files' }).status).toBe(1)
})
