/**
 * No write without its builder: every Server Action is made by `staffAction`, every post by `openPost`, `residentPost` or `signedPost`,
 * and every builder names schema, rate limit and audit event. Before sign-in there is no Server Action at all.
 */
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../lib/root.mjs'
import { isTest, read, sources } from './lib/files.mjs'
import { guard } from './lib/report.mjs'
import { bare, importsOf, keyOf, lineAt, literal, parse, walk } from './lib/tree.mjs'
import { target } from './imports.mjs'

/** Where Server Actions may be: rooms of the desk, and the desk's own pages. Residents and volunteers post to stable addresses. */
const desk = /^features\/(identity|review|audit)\/actions\.ts$|^app\/\[locale\]\/desk\/.*\.tsx?$/
const behindSignIn = /^features\/(identity|review|audit)\/|^app\/\[locale\]\/desk\//
const specs = { staffAction: ['permission', 'schema', 'rate', 'audit', 'run'], openPost: ['name', 'path', 'schema', 'rate', 'audit', 'run'] }
specs.residentPost = specs.signedPost = specs.openPost
const builder = /^platform\/(posts\/build|staff-action)\.ts$/

const isServer = (body) => Array.isArray(body) && body.some((statement) => statement.type === 'ExpressionStatement' && statement.directive === 'use server')
const isFunction = (node) => /Function|ArrowFunction/.test(node?.type ?? '')
const staffBuilt = (node) => node.type === 'CallExpression' && node.callee.type === 'CallExpression' && node.callee.callee.name === 'staffAction'

/** What a name stands for at the top of a file: `{ node }` here, or `{ from, name }` elsewhere. */
function meaning(program, name) {
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      const one = statement.specifiers.find((specifier) => specifier.local.name === name)
      if (one) return { from: statement.source.value, name: one.imported?.name ?? 'default' }
      continue
    }
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type === 'FunctionDeclaration' && declaration.id.name === name) return { node: declaration }
    const variable = declaration?.type === 'VariableDeclaration' && declaration.declarations.find((one) => one.id.name === name)
    if (variable) return { node: variable.init }
  }
  return null
}

/** Values a function of ours gives back, its inner functions' aside. */
function returned(fn) {
  if (fn.body.type !== 'BlockStatement') return [fn.body]
  const values = []
  walk(fn.body, (node, above) => {
    if (node.type === 'ReturnStatement' && !above.some(isFunction) && node.argument) values.push(node.argument)
  })
  return values
}

/** Whether an expression, called `times` more times, is an action of `staffAction`. Names are followed through files. */
function isBuilt(given, times, file, load, depth = 0) {
  const node = bare(given)
  if (!node || depth > 20) return false
  if (staffBuilt(node)) return times === 0
  if (node.type === 'CallExpression') return isBuilt(node.callee, times + 1, file, load, depth + 1)
  if (isFunction(node)) return times > 0 && returned(node).length > 0 && returned(node).every((value) => isBuilt(value, times - 1, file, load, depth + 1))
  if (node.type !== 'Identifier') return false
  const found = meaning(parse(file.path, file.source).program, node.name)
  if (found?.node) return isBuilt(found.node, times, file, load, depth + 1)
  const other = found?.from && load(target(file.path, found.from))
  return other ? isBuilt({ type: 'Identifier', name: found.name }, times, other, load, depth + 1) : false
}

/** Exports of a 'use server' file: each is callable from the network. */
function serverExports(file, program, load) {
  const findings = []
  const refuse = (node, name) => findings.push({ line: lineAt(file.source, node.start), text: `${name} can be called from the network: build it with staffAction(staffGate)({ … })` })
  for (const statement of program.body) {
    if (statement.exportKind === 'type' || statement.declaration?.type?.startsWith('TS')) continue
    if (statement.type === 'ExportDefaultDeclaration' || statement.type === 'ExportAllDeclaration') refuse(statement, 'this export')
    if (statement.type !== 'ExportNamedDeclaration') continue
    if (statement.declaration?.type === 'FunctionDeclaration') refuse(statement, statement.declaration.id.name)
    for (const one of statement.declaration?.declarations ?? []) if (!isBuilt(one.init, 0, file, load)) refuse(one, one.id.name ?? 'this export')
    for (const one of statement.specifiers) {
      if (one.exportKind === 'type') continue
      const source = statement.source && load(target(file.path, statement.source.value))
      if (!isBuilt(one.local, 0, statement.source ? (source ?? file) : file, load)) refuse(one, one.exported.name)
    }
  }
  return findings
}

export function inspect(filePath, source, load = () => null) {
  if (isTest(filePath)) return []
  const file = { path: filePath, source }
  const { program } = parse(filePath, source)
  const findings = []
  const add = (node, text) => findings.push({ line: lineAt(source, node.start), text })
  if (isServer(program.body)) {
    if (!desk.test(filePath)) add(program, "no Server Action outside the desk: 'use server' opens this file to everybody; use a post")
    findings.push(...serverExports(file, program, load))
  }
  for (const { from, line } of behindSignIn.test(filePath) ? [] : importsOf(parse(filePath, source))) {
    const other = load(target(filePath, from))
    if (other && isServer(parse(other.path, other.source).program.body)) findings.push({ line, text: `${other.path} holds Server Actions, and this page is open before sign-in: use a post` })
  }
  walk(program, (node) => {
    if (isFunction(node) && isServer(node.body?.body)) add(node, "no 'use server' inside a function: put the action into the room's actions.ts, built with staffAction")
    if (builder.test(filePath)) return
    if (node.type === 'ObjectExpression') {
      const method = node.properties.find((one) => keyOf(one) === 'method')
      if (literal(bare(method?.value)) === 'POST' && node.properties.some((one) => keyOf(one) === 'handle')) add(node, 'a post made by hand has no gate, rate limit or audit: use openPost, residentPost or signedPost')
    }
    if (node.type !== 'CallExpression') return
    const name = staffBuilt(node) ? 'staffAction' : node.callee.type === 'Identifier' && node.callee.name !== 'staffAction' ? node.callee.name : null
    const asked = Object.hasOwn(specs, name ?? '') ? specs[name] : null
    if (!asked) return
    const spec = bare(node.arguments.at(-1))
    if (spec?.type !== 'ObjectExpression') return add(node, `${name} takes its specification in place, so that it can be read here`)
    const missing = asked.filter((key) => !spec.properties.some((one) => keyOf(one) === key))
    if (missing.length) add(node, `${name} has to name ${missing.join(', ')}`)
    if (name === 'staffAction' && node.callee.arguments[0]?.name !== 'staffGate') add(node, 'the gate of every staff write is staffGate of features/identity/scope.ts')
  })
  return findings
}

/** Names of posts, which logs and limits use: `{ name, path, line }` of every one, to find two alike. */
export function postNames(filePath, source) {
  const names = []
  walk(parse(filePath, source).program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || !/^(open|resident|signed)Post$/.test(node.callee.name)) return
    const spec = bare(node.arguments.at(-1))
    const name = spec?.type === 'ObjectExpression' && literal(spec.properties.find((one) => keyOf(one) === 'name')?.value)
    if (name) names.push({ name, path: filePath, line: lineAt(source, node.start) })
  })
  return names
}

export const twins = (names) => names.filter((one, i) => names.findIndex((other) => other.name === one.name) < i).map(({ path: file, line, name }) => ({ path: file, line, text: `a post is called "${name}" already` }))

const load = (ours) => {
  const found = ours && [`${ours}.ts`, `${ours}.tsx`, `${ours}/index.ts`].find((file) => fs.existsSync(path.join(root, file)))
  return found ? { path: found, source: read(found) } : null
}

guard(import.meta.url, 'actions', () => {
  const pairs = sources(/^(app|features|server|platform|ui)\/.*\.tsx?$/)
  const findings = pairs.flatMap(([file, source]) => inspect(file, source, load).map((found) => ({ path: file, ...found })))
  const names = pairs.filter(([file]) => !isTest(file)).flatMap(([file, source]) => postNames(file, source))
  const actions = pairs.filter(([file, source]) => !isTest(file) && isServer(parse(file, source).program.body)).length
  return { findings: [...findings, ...twins(names)], counted: names.length && actions ? names.length : 0, of: `posts, and ${actions} files of actions` }
})
