/**
 * The vocabulary inside a room (docs/architecture.md), who touches the database, who mints proof, and one noun on every floor.
 */
import { files, isTest, read, sources } from './lib/files.mjs'
import { each, guard } from './lib/report.mjs'
import { importsOf, parse } from './lib/tree.mjs'
import { serviceRooms, target } from './imports.mjs'

/** The others are mutations too: casework's are too long for one file. */
const touchDatabase = /^(data|mutations|submissions|moves|decisions|resident-moves|grants)\.ts$/
const vocabulary = /^(data|mutations|submissions|moves|decisions|resident-moves|grants|loaders|posts|gets|actions|jobs|scope|service|presentation)\.ts$|^[a-z-]+(\.db)?\.test\.tsx?$|^(components|client)\/[a-z-]+(\.test)?\.tsx?$/
/** Two lists of many rooms stand beside the rooms. */
const besideRooms = /^features\/services(\.test)?\.ts$/
/** Where authority is found: gates, the draft code (whoever knows it holds the draft), and the seed that plays everybody. */
const mints = /^features\/[^/]+\/scope\.ts$|^features\/casework\/data\.ts$|^tools\/seed\/scope\.ts$|^platform\/scope\.ts$/
const locales = ['zh', 'ko', 'ar', 'en']

export function inspect(file, source) {
  const findings = []
  const [, room, inside] = /^features\/([^/]+)\/(.+)$/.exec(file) ?? []
  if (file.startsWith('features/') && !room && !besideRooms.test(file)) return [{ text: 'belongs in a room: features/<noun>/' }]
  if (room && !vocabulary.test(inside)) findings.push({ text: `"${inside}" is not a word of a room: see "Inside a room" in docs/architecture.md; a new word is a decision` })
  if (isTest(file) || !/\.(ts|tsx|mjs)$/.test(file)) return findings
  for (const { from, names, line } of importsOf(parse(file, source))) {
    const ours = target(file, from)
    if (room && ours === 'platform/database' && !touchDatabase.test(inside)) findings.push({ line, text: 'only data.ts and mutations.ts touch the database: move the statement there' })
    if (ours === 'platform/scope' && names.some(({ name }) => name.startsWith('mint') || name === '*') && !mints.test(file)) findings.push({ line, text: 'proof is minted in scope.ts, where authority is checked: ask its gate' })
  }
  return findings
}

/** The nouns that docs/architecture.md lists under "One noun on every floor". */
export const listedNouns = (page) => [...(/## One noun[^\n]*\n+([^#]*?) name/.exec(page)?.[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, noun]) => noun)

/** One word names room, rules, message file and Prisma file. `all` are the paths of the repository. */
export function nouns(all, services = [], listed = []) {
  const findings = []
  const has = new Set(all)
  const rooms = [...new Set(all.map((file) => /^features\/([^/]+)\//.exec(file)?.[1]).filter(Boolean))]
  for (const room of rooms) {
    const speaks = all.some((file) => file.startsWith(`features/${room}/components/`) || file.startsWith(`features/${room}/client/`))
    for (const locale of speaks || services.includes(room) ? locales : []) {
      if (!has.has(`messages/${locale}/${room}.json`)) findings.push({ path: `features/${room}`, text: `the room shows words, so messages/${locale}/${room}.json has to exist` })
    }
    if (services.includes(room) && !all.some((file) => file.startsWith(`domain/${room}/`))) findings.push({ path: `features/${room}`, text: `a service has its rules in domain/${room}/` })
  }
  for (const file of all) {
    const word = /^messages\/[a-z]+\/([^/]+)\.json$/.exec(file)?.[1]
    if (word && word !== 'shell' && !rooms.includes(word)) findings.push({ path: file, text: `no room is called ${word}: a message file has the name of its room, or "shell"` })
    const model = /^prisma\/schema\/([^/]+)\.prisma$/.exec(file)?.[1]
    // A noun may have tables before, or without, a room of its own: docs/architecture.md lists the nouns.
    if (model && !['base', ...listed, ...rooms].includes(model)) findings.push({ path: file, text: `"${model}" is no noun of docs/architecture.md: a schema file has the name of its noun` })
  }
  return findings
}

guard(import.meta.url, 'rooms', () => {
  const pairs = sources(/^(app|features|server|platform|ui|domain|tools|bench)\/.*\.(ts|tsx|mjs)$|^features\//)
  const findings = [...each(pairs, inspect), ...nouns(files(), serviceRooms(read('features/services.ts')), listedNouns(read('docs/architecture.md')))]
  return { findings, counted: pairs.filter(([file]) => file.startsWith('features/')).length, of: 'files of rooms' }
})
