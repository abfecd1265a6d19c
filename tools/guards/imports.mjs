/**
 * Who may import whom. Everything that is not named here is denied; there is no list of exceptions.
 * Tests may import anything: they stand outside the house.
 */
import path from 'node:path'
import { files, isTest, sources } from './lib/files.mjs'
import { each, guard } from './lib/report.mjs'
import { importsOf, lineAt, parse, walk } from './lib/tree.mjs'

const any = /./
/** Per floor: what of ours, and which packages. A pattern is tried on the whole path or package name. */
const floors = {
  // The list of languages is a fact of the URL, which is the business of app/: docs/architecture.md names this one arrow.
  app: { ours: /^(app|features|ui)\/|^domain\/locale$/, packages: /^(next|next-intl|react)(\/|$)/ },
  features: { ours: /^(features|domain|platform|ui)\//, packages: any },
  domain: { ours: /^domain\//, packages: /^zod$/ },
  platform: { ours: /^(platform|domain|generated)\/|^messages$/, packages: any },
  ui: { ours: /^ui\//, packages: /^(react|react-dom)(\/|$)/ },
  server: { ours: /^(server|features|platform|domain)\//, packages: any },
  messages: { ours: /^(messages|domain)\//, packages: /^$/ },
  i18n: { ours: /^(i18n|domain|platform)\/|^messages$/, packages: any },
}
const free = /^(tools|bench|e2e|prisma)\/|^[^/]+$/

/** Arrows between rooms. Services lean on casework and on the campaign they belong to; pages join everything else. */
const arrows = { review: ['casework', 'identity', 'attachment'], campaign: ['identity'], audit: ['identity'], notice: ['identity'], exchange: ['identity'], casework: ['notice', 'attachment'], attachment: [], identity: [] }
const serviceArrows = ['casework', 'campaign', 'exchange', 'attachment']

const roomOf = (file) => /^features\/([^/]+)\//.exec(file)?.[1]

/** What an import names, as a path of ours without extension, or null for a package. */
export function target(file, from) {
  if (from.startsWith('@/')) return from.slice(2)
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : null
}

/** Rooms that features/services.ts registers: a new service needs no line here. */
export const serviceRooms = (source) => [
  ...new Set(importsOf(parse('features/services.ts', source)).map(({ from }) => roomOf(`${target('features/services.ts', from)}/`)).filter((room) => room && room !== 'casework')),
]

function roomFault(file, ours, services) {
  const here = roomOf(file)
  const there = roomOf(ours)
  if (file === 'features/services.ts') return there === 'casework' || services.includes(there) ? null : 'features/services.ts lists services and nothing else'
  if (here && ours === 'features/services') return 'a room does not import the list of services (the list imports rooms): take the service as an argument'
  if (!here || !there || here === there) return null
  const allowed = services.includes(here) ? serviceArrows : (arrows[here] ?? [])
  return allowed.includes(there) ? null : `no arrow leads from room ${here} to room ${there}: join them in a page, or move what they share to a floor below`
}

export function inspect(file, source, services = []) {
  if (isTest(file) || free.test(file)) return []
  const floor = floors[file.split('/')[0]]
  if (!floor) return [{ text: `no floor is called ${file.split('/')[0]}/: name it in docs/architecture.md and in tools/guards/imports.mjs` }]
  const findings = []
  for (const { from, line } of importsOf(parse(file, source))) {
    const ours = target(file, from)
    if (ours === null) {
      if (!floor.packages.test(from)) findings.push({ line, text: `${file.split('/')[0]}/ may not import the package ${from}` })
      continue
    }
    if (!floor.ours.test(ours)) findings.push({ line, text: `${file.split('/')[0]}/ may not import ${ours}: ask through the floor below it is allowed to see` })
    const fault = roomFault(file, ours, services)
    if (fault) findings.push({ line, text: fault })
  }
  if (file.startsWith('domain/')) findings.push(...impurities(file, source))
  return findings
}

const worldly = new Set(['process', 'fetch', 'crypto', 'performance', 'globalThis', 'window', 'document', 'localStorage', 'setTimeout', 'setInterval'])
const isNamed = (node, name) => node?.type === 'Identifier' && node.name === name

/** domain/ takes the clock, chance and the world as arguments. */
export function impurities(file, source) {
  const findings = []
  const { program } = parse(file, source)
  const add = (node, what) => findings.push({ line: lineAt(source, node.start), text: `domain/ is pure: ${what} has to be an argument` })
  walk(program, (node, above) => {
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && isNamed(node.callee, 'Date') && node.arguments.length === 0) add(node, 'the present time')
    if (node.type === 'MemberExpression' && isNamed(node.object, 'Date') && isNamed(node.property, 'now')) add(node, 'the present time')
    if (node.type === 'MemberExpression' && isNamed(node.object, 'Math') && isNamed(node.property, 'random')) add(node, 'chance')
    const parent = above.at(-1)
    const isName = parent && ((parent.type === 'MemberExpression' && parent.property === node && !parent.computed) || (parent.type === 'Property' && parent.key === node && !parent.shorthand) || parent.type.startsWith('TS'))
    const isOwn = parent && (parent.id === node || parent.params?.includes(node) || parent.local === node)
    if (node.type === 'Identifier' && worldly.has(node.name) && !isName && !isOwn && !declares(program, node.name)) add(node, node.name)
  })
  return findings
}

/** Whether the file gives the name a meaning of its own (a field called `document`, an argument called `process`). */
function declares(program, name) {
  let own = false
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' || /Function|ArrowFunction/.test(node.type)) {
      for (const pattern of [node.id, ...(node.params ?? [])]) if (pattern) walk(pattern, (inner) => { if (isNamed(inner, name)) own = true })
    }
  })
  return own
}

/** A ring of rooms, as `a → b → a`, or null. */
export function ring(edges) {
  const visit = (room, trail) => {
    if (trail.includes(room)) return [...trail.slice(trail.indexOf(room)), room].join(' → ')
    for (const next of edges.get(room) ?? []) {
      const found = visit(next, [...trail, room])
      if (found) return found
    }
    return null
  }
  for (const room of edges.keys()) {
    const found = visit(room, [])
    if (found) return found
  }
  return null
}

export function roomEdges(pairs) {
  const edges = new Map()
  for (const [file, source] of pairs) {
    const here = roomOf(file)
    if (!here || isTest(file)) continue
    for (const { from } of importsOf(parse(file, source))) {
      const there = roomOf(target(file, from) ?? '')
      if (there && there !== here) edges.set(here, (edges.get(here) ?? new Set()).add(there))
    }
  }
  return edges
}

guard(import.meta.url, 'imports', () => {
  const pairs = sources(/\.(ts|tsx|mjs)$/)
  const registered = pairs.find(([file]) => file === 'features/services.ts')
  const services = registered ? serviceRooms(registered[1]) : []
  const findings = each(pairs, (file, source) => inspect(file, source, services))
  const circle = ring(roomEdges(pairs))
  if (circle) findings.push({ path: 'features', text: `rooms import each other in a ring: ${circle}` })
  return { findings, counted: files(/\.(ts|tsx|mjs)$/).length, of: 'files' }
})
