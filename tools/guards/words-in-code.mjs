/**
 * Words belong to messages/, in four languages. Code holds no Chinese, Korean or Arabic text, and markup no English sentence.
 */
import { isTest, sources } from './lib/files.mjs'
import { each, guard } from './lib/report.mjs'
import { lineAt, literal, parse, walk } from './lib/tree.mjs'

const script = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}]/u
/** Attributes that people read or hear. */
const spoken = /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label)$/
/** Names of languages are written in their own script everywhere; marks such as "12393" and "PDF" are no words of a language. */
const ownNames = 'LANGUAGE_NAMES'
const english = /\p{Script=Latin}{2,}/u

const inOwnNames = (above) => above.some((node) => node.type === 'VariableDeclarator' && node.id.name === ownNames)

export function inspect(file, source) {
  if (isTest(file)) return []
  const findings = []
  const add = (node, text) => findings.push({ line: lineAt(source, node.start), text: `"${text.trim().slice(0, 40)}" is wording: put it into messages/ in four languages` })
  walk(parse(file, source).program, (node, above) => {
    const text = node.type === 'JSXText' ? node.value : node.type === 'TemplateElement' ? node.value.cooked : node.type === 'Literal' && node.regex ? node.regex.pattern : literal(node)
    if (text === undefined || node.type === 'TemplateLiteral') return
    if (script.test(text) && !inOwnNames(above)) return add(node, text)
    if (node.type === 'JSXText' && english.test(text.replace(/&[a-z]+;/g, ''))) add(node, text)
    const attribute = above.at(-1)?.type === 'JSXAttribute' ? above.at(-1).name.name : above.at(-1)?.type === 'JSXExpressionContainer' && above.at(-2)?.type === 'JSXAttribute' ? above.at(-2).name.name : ''
    if (typeof attribute === 'string' && spoken.test(attribute) && english.test(text)) add(node, text)
  })
  return findings
}

guard(import.meta.url, 'words-in-code', () => {
  // domain/*/data holds proper names in four languages; the seed makes fictional people, who have names.
  const pairs = sources(/^(app|features|ui|domain|platform|server|i18n)\/.*\.tsx?$/).filter(([file]) => !/^domain\/[^/]+\/data\//.test(file))
  return { findings: each(pairs, inspect), counted: pairs.length, of: 'source files' }
})
