/**
 * Pages read from either side, so styles say start and end, never left and right. A direction is set only where a thing must not mirror.
 */
import { isTest, sources } from './lib/files.mjs'
import { each, guard } from './lib/report.mjs'
import { keyOf, lineAt, literal, parse, walk } from './lib/tree.mjs'

/** Selectors that may say `direction: ltr`, each because what it shows has one order in every language. */
export const oneWay = [
  ['.map', 'west lies on the left in every language'],
  ['.key ol', 'the scale of the map runs as its legend is printed, low to high'],
  ['.ref', 'a reference is read from its first symbol'],
  ['.qr', 'a code is a picture'],
]

const sided = /^(?:-webkit-)?(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-(?:width|style|color))?|border-(?:top|bottom)-(?:left|right)-radius|left|right)$/
const sidedValue = { 'text-align': /\b(left|right)\b/, float: /\b(left|right)\b/, clear: /\b(left|right)\b/, 'caption-side': /\b(left|right)\b/, 'text-align-last': /\b(left|right)\b/ }
const position = /^(background(-position|-image)?|mask(-position)?|object-position|transform-origin|perspective-origin|offset-position)$/

/** Values of a shorthand, without breaking calc() and var() apart. */
const values = (text) => text.replace(/!important/, '').trim().match(/(?:[^\s(]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?)+/g) ?? []

export function declarationFault(property, value, selector) {
  const name = property.toLowerCase()
  if (sided.test(name)) return `${name} is a side of the paper: use the inline-start or inline-end property`
  if (sidedValue[name]?.test(value)) return `${name}: ${value} is a side of the paper: use start, end or inline-start`
  if (position.test(name) && /(^|[\s,(])(to )?(left|right)\b/.test(value.replace(/url\([^)]*\)/g, ''))) return `${name}: ${value} is a side of the paper: centre it, or mirror it under [dir='rtl']`
  if (/^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/.test(name)) {
    const four = values(value)
    if (four.length === 4 && four[1] !== four[3]) return `${name} with different sides: write ${name.replace(/-.*/, '')}-block and -inline`
  }
  if (name === 'border-radius' && !value.includes('/')) {
    const [a, b = a, c = a, d = b] = values(value)
    if (a !== b || c !== d) return 'border-radius with different corners: write border-start-start-radius and so on'
  }
  if (name === 'direction' && !(value.trim() === 'ltr' && selector.split(',').every((one) => oneWay.some(([known]) => one.trim() === known || one.trim().endsWith(` ${known}`))))) {
    return `direction: ${value} on "${selector}": only the selectors that tools/guards/logical-css.mjs gives reasons for`
  }
  return null
}

/** Declarations of a style sheet with selector and line: braces and semicolons are all the grammar this takes. */
export function declarations(source) {
  const css = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(["'])(?:\\.|(?!\1)[^\\\n])*\1/g, (text) => `"${'_'.repeat(text.length - 2)}"`)
  const found = []
  const selectors = []
  let from = 0
  let depth = 0
  const flush = (to) => {
    const text = css.slice(from, to)
    const colon = text.indexOf(':')
    if (colon > 0 && selectors.length) found.push({ property: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim(), selector: selectors.at(-1), line: lineAt(css, from + text.search(/\S/)) })
    from = to + 1
  }
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '(') depth++
    else if (css[i] === ')') depth--
    else if (depth > 0) continue
    else if (css[i] === '{') {
      selectors.push(css.slice(from, i).trim())
      from = i + 1
    } else if (css[i] === ';') flush(i)
    else if (css[i] === '}') {
      flush(i)
      selectors.pop()
    }
  }
  return found
}

const sidedClass = /^-?(?:(?:scroll-)?[mp][lr]-|(?:left|right)-|border-[lr](?:-|$)|rounded-(?:l|r|tl|tr|bl|br)(?:-|$)|text-(?:left|right)$|float-(?:left|right)$|clear-(?:left|right)$|bg-(?:left|right)|origin-(?:left|right)|divide-x-reverse$)/
const sidedKey = /^(?:scroll)?(?:margin|padding)(?:Left|Right)$|^(?:Margin|Padding)(?:Left|Right)$|^border(?:Left|Right)(?:Width|Style|Color)?$|^border(?:Top|Bottom)(?:Left|Right)Radius$/

/** Class names and inline styles. A bare word such as "left" is a class of ours or a value of a picture, so it is only looked at inside `style`. */
export function inspectMarkup(file, source) {
  const findings = []
  const add = (node, text) => findings.push({ line: lineAt(source, node.start), text })
  walk(parse(file, source).program, (node, above) => {
    const attribute = above.find((one) => one.type === 'JSXAttribute')?.name.name
    const joined = above.some((one) => one.type === 'CallExpression' && one.callee.name === 'classes')
    const text = node.type === 'TemplateElement' ? node.value.cooked : literal(node)
    if (text !== undefined && node.type !== 'TemplateLiteral' && (/class(Name)?$/i.test(attribute ?? '') || joined)) {
      const bad = text.split(/\s+/).find((word) => sidedClass.test(word.split(':').at(-1)))
      if (bad) add(node, `class "${bad}" is a side of the paper: use ms-, me-, ps-, pe-, start-, end-, text-start`)
    }
    if (node.type !== 'Property') return
    const key = keyOf(node) ?? ''
    const inStyle = attribute === 'style' || above.some((one) => /^TS(As|Satisfies)Expression$/.test(one.type) && source.slice(one.typeAnnotation.start, one.typeAnnotation.end).includes('CSSProperties'))
    if (sidedKey.test(key) || (inStyle && /^(left|right)$/.test(key))) add(node, `style ${key} is a side of the paper: use the inline-start or inline-end property`)
    const value = literal(node.value)
    if (inStyle && /^(textAlign|float|clear)$/.test(key) && /^(left|right)$/.test(value ?? '')) add(node, `style ${key}: ${value} is a side of the paper`)
    if (inStyle && key === 'direction') add(node, 'style direction: set dir on the element, or a selector of tools/guards/logical-css.mjs')
  })
  return findings
}

export const inspect = (file, source) =>
  file.endsWith('.css')
    ? declarations(source).flatMap(({ property, value, selector, line }) => {
        const text = declarationFault(property, value, selector)
        return text ? [{ line, text }] : []
      })
    : inspectMarkup(file, source)

guard(import.meta.url, 'logical-css', () => {
  const pairs = sources(/^(app|features|ui)\/.*\.(css|ts|tsx)$/).filter(([file]) => !isTest(file))
  return { findings: each(pairs, inspect), counted: pairs.length, of: 'style sheets and components' }
})
