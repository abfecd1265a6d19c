/** The environment is read in one module, where it is validated: platform/env.ts. Tools, tests and configuration files stand outside. */
import { isTest, sources } from './lib/files.mjs'
import { each, guard } from './lib/report.mjs'
import { lineAt, parse, walk } from './lib/tree.mjs'

const may = /^platform\/env\.ts$|^(tools|bench|e2e)\/|^[^/]+\.config\.(ts|mjs)$/
const named = (node, name) => (node?.type === 'Identifier' && node.name === name) || (node?.type === 'Literal' && node.value === name)

export function inspect(file, source) {
  if (may.test(file) || isTest(file)) return []
  const findings = []
  const add = (node) => findings.push({ line: lineAt(source, node.start), text: 'the environment is read in platform/env.ts: add the variable there and call env()' })
  walk(parse(file, source).program, (node) => {
    if (node.type === 'MemberExpression' && named(node.object, 'process') && named(node.property, 'env')) add(node)
    if (node.type === 'MemberExpression' && node.object.type === 'MetaProperty' && named(node.property, 'env')) add(node)
    if (node.type === 'VariableDeclarator' && named(node.init, 'process') && node.id.type === 'ObjectPattern' && node.id.properties.some((one) => named(one.key, 'env'))) add(node)
    if (node.type === 'ImportSpecifier' && named(node.imported, 'env')) {
      const from = parse(file, source).program.body.find((statement) => statement.specifiers?.includes(node))?.source.value
      if (/^(node:)?process$/.test(from)) add(node)
    }
  })
  return findings
}

guard(import.meta.url, 'env', () => {
  const pairs = sources(/\.(ts|tsx|mjs)$/).filter(([file]) => !may.test(file))
  return { findings: each(pairs, inspect), counted: pairs.length, of: 'source files' }
})
