/**
 * What identifies a person stays out of logs and addresses: both are kept by machines that nobody asked. Best effort, by names of keys and
 * variables; platform/redaction.ts is the second net.
 */
import { isTest, sources } from './lib/files.mjs'
import { each, guard } from './lib/report.mjs'
import { bare, keyOf, lineAt, parse, walk } from './lib/tree.mjs'

const outside = /^(tools|bench|e2e)\//
const logKeys = /^(name|names|fullName|number|numbers|phone|mobile|document|documents|documentNumber|answers|address|birth|birthDate|login|password|words|typed|body|form)$/
const addressKeys = /^(fullName|familyName|givenName|phone|mobile|documentNumber|document|idNumber|lastFour|last4|answers|birthDate|draftCode|password|totpSecret)$/
const levels = /^(trace|debug|info|warn|error|fatal|child)$/

const lastName = (node) => {
  const inner = bare(node)
  if (inner?.type === 'Identifier') return inner.name
  if (inner?.type === 'MemberExpression') return inner.computed ? (inner.property.value ?? '') : inner.property.name
  if (inner?.type === 'CallExpression') return lastName(inner.arguments[0]) ?? null
  return null
}
const isLog = (node) =>
  (node.callee.type === 'MemberExpression' && /(^|\.)(logger|log)$/.test(lastName(node.callee.object) ?? '') && levels.test(node.callee.property.name ?? '')) ||
  (node.callee.type === 'Identifier' && node.callee.name === 'logIncident')

/** The start of a template that is an address of ours, as in `/${locale}/desk?…`. */
const isAddress = (node) => /^(\/|https?:\/\/|\?|&)/.test(node.quasis[0].value.cooked) || node.quasis.some((quasi) => /[?&][\w-]+=$/.test(quasi.value.cooked))

export function inspect(file, source) {
  if (isTest(file) || outside.test(file)) return []
  const findings = []
  const add = (node, text) => findings.push({ line: lineAt(source, node.start), text })
  walk(parse(file, source).program, (node) => {
    if (node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'console') add(node, 'console is not redacted: use logger of platform/log.ts')
    if (node.type === 'CallExpression' && isLog(node)) {
      for (const argument of node.arguments) {
        const object = bare(argument)
        for (const one of object?.type === 'ObjectExpression' ? object.properties : []) {
          // A value called `name` is the name of a post or of a job; under a key called `name` it would be anybody's.
          const names = [keyOf(one), lastName(one.value) === 'name' ? null : lastName(one.value)]
          const telling = names.find((name) => name && logKeys.test(name))
          if (telling) add(one, `"${telling}" may identify a person: log an id or a count`)
        }
      }
    }
    if (node.type === 'TemplateLiteral' && isAddress(node)) {
      for (const hole of node.expressions) if (addressKeys.test(lastName(hole) ?? '')) add(hole, `"${lastName(hole)}" in an address is kept in histories and logs: carry it in a post or a sealed cookie`)
    }
    if (node.type === 'NewExpression' && node.callee.name === 'URLSearchParams') {
      for (const one of bare(node.arguments[0])?.properties ?? []) if (addressKeys.test(keyOf(one) ?? '') || addressKeys.test(lastName(one.value) ?? '')) add(one, `"${keyOf(one)}" in an address is kept in histories and logs: carry it in a post or a sealed cookie`)
    }
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && lastName(node.callee.object) === 'searchParams' && /^(set|append)$/.test(node.callee.property.name ?? '')) {
      const telling = [node.arguments[0]?.value, lastName(node.arguments[1])].find((name) => addressKeys.test(String(name ?? '')))
      if (telling) add(node, `"${telling}" in an address is kept in histories and logs: carry it in a post or a sealed cookie`)
    }
  })
  return findings
}

guard(import.meta.url, 'privacy', () => {
  const pairs = sources(/^(app|features|ui|domain|platform|server|i18n)\/.*\.tsx?$/)
  return { findings: each(pairs, inspect), counted: pairs.length, of: 'source files' }
})
