/**
 * Keys that code names exist. `const t = await getTranslations('identity.staff')` … `t('title')` is followed through constants of the same
 * or an enclosing function. Limits: keys held in variables are not seen; a template is tried as a pattern; where the namespace cannot be
 * told (a translator received as an argument), the key has to exist in some namespace.
 */
import { isTest, read, sources } from './lib/files.mjs'
import { each, guard } from './lib/report.mjs'
import { keyOf, lineAt, literal, parse, walk } from './lib/tree.mjs'
import { allWords, SOURCE } from './lib/words.mjs'
import { serviceRooms } from './imports.mjs'

const makers = new Set(['getTranslations', 'useTranslations', 'words', 'createTranslator'])
const methods = new Set(['rich', 'raw', 'markup', 'has'])
const isFunction = (node) => /Function|ArrowFunction/.test(node.type)
const peel = (node) => {
  let inner = node
  while (['AwaitExpression', 'ParenthesizedExpression', 'TSAsExpression', 'TSNonNullExpression'].includes(inner?.type)) inner = inner.expression ?? inner.argument
  return inner
}

/** Namespaces that a call makes words of: a list, `'services'` for "of whichever service", null when it cannot be told, undefined when it makes none. */
function madeBy(node, source) {
  const call = peel(node)
  if (call?.type !== 'CallExpression' || call.callee.type !== 'Identifier' || !makers.has(call.callee.name)) return undefined
  const argument = call.callee.name === 'words' ? call.arguments[1] : call.arguments[0]
  if (!argument) return null
  const named = argument.type === 'ObjectExpression' ? argument.properties.find((one) => keyOf(one) === 'namespace')?.value : argument
  const text = literal(named)
  if (text !== undefined) return [text]
  return named && /\bservice(\.id)?$/.test(source.slice(named.start, named.end)) ? 'services' : null
}

/** Names of translators: declared ones by function, so that a `t` of another function is another `t`. */
function declared({ program, source }) {
  const scopes = new Map()
  walk(program, (node, above) => {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return
    const made = madeBy(node.init, source)
    if (made === undefined) return
    const scope = above.findLast(isFunction) ?? program
    scopes.set(scope, new Map(scopes.get(scope)).set(node.id.name, made))
  })
  return scopes
}

function spaceOf(callee, above, scopes, source, program) {
  const node = peel(callee)
  if (node?.type === 'CallExpression') return madeBy(node, source)
  if (node?.type !== 'Identifier') return undefined
  for (const scope of [...above.filter(isFunction).reverse(), program]) {
    if (scopes.get(scope)?.has(node.name)) return scopes.get(scope).get(node.name)
    if (scope.params?.some((one) => source.slice(one.start, one.end).match(new RegExp(`\\b${node.name}\\b`)))) break
  }
  return node.name === 't' ? null : undefined
}

/** A pattern for the keys that an argument can name, or undefined when nothing is known of it. */
function wanted(node) {
  const text = literal(node)
  if (text !== undefined) return { say: text, fits: (key) => key === text }
  if (node?.type === 'ConditionalExpression') {
    const both = [wanted(node.consequent), wanted(node.alternate)]
    return both.every(Boolean) ? { both } : both.find(Boolean)
  }
  if (node?.type !== 'TemplateLiteral') return undefined
  const pieces = node.quasis.map((quasi) => quasi.value.cooked.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (!pieces.join('')) return undefined
  const pattern = new RegExp(`^${pieces.join('.+')}$`)
  return { say: node.quasis.map((quasi) => quasi.value.cooked).join('…'), fits: (key) => pattern.test(key), open: true }
}

const flat = (want) => (want?.both ? want.both.flatMap(flat) : want ? [want] : [])

const branches = new WeakMap()

/** Keys under a namespace, and the branches above them, which may be asked for as well (`t.raw`). */
function keysUnder(words, space) {
  const known = branches.get(words) ?? branches.set(words, new Map()).get(words)
  if (known.has(space)) return known.get(space)
  const [noun, ...rest] = space.split('.')
  const lead = rest.length ? `${rest.join('.')}.` : ''
  const keys = new Set()
  for (const key of Object.keys(words[noun] ?? {})) {
    if (!key.startsWith(lead)) continue
    const parts = key.slice(lead.length).split('.')
    parts.forEach((_, i) => keys.add(parts.slice(0, i + 1).join('.')))
  }
  known.set(space, [...keys])
  return known.get(space)
}

/** @param words texts of the source language, by noun; @param services namespaces of the services, all of which have to answer */
export function inspect(file, source, words, services = []) {
  if (isTest(file)) return []
  const tree = parse(file, source)
  const scopes = declared(tree)
  const findings = []
  walk(tree.program, (node, above) => {
    if (node.type !== 'CallExpression') return
    const { callee } = node
    const method = callee.type === 'MemberExpression' && methods.has(callee.property.name) ? callee.property.name : null
    if (callee.type === 'MemberExpression' && !method) return
    if (method === 'has') return
    const space = spaceOf(method ? callee.object : callee, above, scopes, source, tree.program)
    if (space === undefined) return
    const line = lineAt(source, node.start)
    for (const want of flat(wanted(node.arguments[0]))) {
      const spaces = space === 'services' ? services : space
      if (spaces === null) {
        if (!Object.keys(words).some((noun) => keysUnder(words, noun).some((key) => want.fits(key) || want.fits(key.split('.').at(-1))))) findings.push({ line, text: `no message file has "${want.say}"` })
        continue
      }
      // A template says what some service has; a service that has nothing of the kind never comes there.
      if (space === 'services' && want.open && spaces.some((one) => keysUnder(words, one).some(want.fits))) continue
      for (const one of spaces) if (!keysUnder(words, one).some(want.fits)) findings.push({ line, text: `messages have no "${one}.${want.say}"` })
    }
  })
  return findings
}

guard(import.meta.url, 'used-keys', () => {
  const words = allWords()[SOURCE]
  const services = serviceRooms(read('features/services.ts'))
  const pairs = sources(/^(app|features|server|platform|ui)\/.*\.tsx?$/)
  return { findings: each(pairs, (file, source) => inspect(file, source, words, services)), counted: pairs.length, of: 'source files' }
})
