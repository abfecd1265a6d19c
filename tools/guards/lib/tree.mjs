/**
 * Syntax trees of our sources, comments and all. TypeScript 7 has no JavaScript interface, so the parser is the one that vitest
 * already brings (vitest → vite → rolldown); it is found along that chain and not by luck of where npm put it.
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const along = ['vitest/package.json', 'vite/package.json', 'rolldown/utils']
let at = import.meta.url
for (const step of along) at = pathToFileURL(createRequire(at).resolve(step)).href
const { parseSync } = await import(at)

const known = new Map()

/** `{ path, source, program, comments }`; throws on a file that does not parse, since nothing could be said of it. */
export function parse(path, source) {
  const key = `${path}\0${source}`
  if (known.has(key)) return known.get(key)
  const { program, comments, errors } = parseSync(path, source)
  if (errors.length) throw new Error(`${path}:1: does not parse: ${errors[0].message}`)
  const tree = { path, source, program, comments }
  known.set(key, tree)
  return tree
}

const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string'

/** Visits every node with its ancestors, nearest last. */
export function walk(node, visit, above = []) {
  visit(node, above)
  const inner = [...above, node]
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, inner)
  }
}

export const lineAt = (source, offset) => source.slice(0, offset).split('\n').length

/** The name of a key written as `name:` or `'name':`, else undefined. */
export const keyOf = (property) =>
  property.type !== 'Property' || property.computed ? undefined : property.key.type === 'Identifier' ? property.key.name : String(property.key.value)

/** The text of a string or of a template without holes, else undefined. */
export function literal(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  return undefined
}

/** What `(x)`, `x as T`, `x satisfies T` and `await x` come to. */
export function bare(node) {
  let inner = node
  while (['ParenthesizedExpression', 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(inner?.type)) inner = inner.expression
  return inner
}

/** Every module that a file names: `import`, `export … from`, `import()`, and `typeof import()`. */
export function importsOf({ program, source }) {
  const found = []
  const add = (node, from, names) => {
    const text = literal(from)
    if (text !== undefined) found.push({ from: text, names, line: lineAt(source, node.start) })
  }
  walk(program, (node) => {
    if (node.type === 'ImportDeclaration') {
      add(node, node.source, node.specifiers.map((one) => ({ name: one.type === 'ImportSpecifier' ? (one.imported.name ?? one.imported.value) : one.type === 'ImportNamespaceSpecifier' ? '*' : 'default', local: one.local.name })))
    } else if (node.type === 'ExportNamedDeclaration' && node.source) {
      add(node, node.source, node.specifiers.map((one) => ({ name: one.local.name ?? one.local.value, local: null })))
    } else if (node.type === 'ExportAllDeclaration') add(node, node.source, [{ name: '*', local: null }])
    else if (node.type === 'ImportExpression') add(node, node.source, [{ name: '*', local: null }])
    else if (node.type === 'TSImportType') add(node, node.source ?? node.argument?.literal ?? node.argument, [{ name: '*', local: null }])
  })
  return found
}
