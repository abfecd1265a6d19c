/**
 * The four languages say the same: equal keys, sound ICU messages that take the same arguments and tags, plural forms the language has,
 * nothing empty, nothing left in Chinese, and the marks of each script.
 */
import { files, read } from './lib/files.mjs'
import { anatomy } from './lib/icu.mjs'
import { guard } from './lib/report.mjs'
import { bare, keyOf, parse } from './lib/tree.mjs'
import { allWords, lineOf, LOCALES, SOURCE } from './lib/words.mjs'

const fileOf = (locale, noun) => `messages/${locale}/${noun}.json`
const list = (values) => [...values].sort().join(', ') || 'none'
const isHint = (key) => /hints?$/i.test(key.split('.').at(-1)) || /hints\.[^.]+$/i.test(key)
const strip = (text) => text.replaceAll('\uFFFC', ' ')

/** Chinese has no plural forms and shows a number as it is, so a plain argument there may be counted elsewhere. All else is equal. */
const kindOf = (kind) => (kind === 'value' || kind === 'plural' ? '' : ` (${kind})`)

/** Keys that one language has and another lacks. */
export function parity(words) {
  const findings = []
  const nouns = new Set(LOCALES.flatMap((locale) => Object.keys(words[locale] ?? {})))
  for (const noun of nouns) {
    const keys = new Set(LOCALES.flatMap((locale) => Object.keys(words[locale]?.[noun] ?? {})))
    for (const locale of LOCALES) {
      if (!words[locale]?.[noun]) findings.push({ locale, noun, key: '', text: `messages/${locale}/${noun}.json is missing` })
      else for (const key of keys) if (key && !(key in words[locale][noun])) findings.push({ locale, noun, key, text: `"${key}" is missing: other languages have it` })
    }
  }
  return findings
}

/** Plural forms: every one the language has, unless the message only tells an exact number (`=1`) from the rest. */
export function pluralFault(locale, { type, options, name }) {
  const exact = options.filter((option) => option.startsWith('='))
  const named = options.filter((option) => !option.startsWith('='))
  if (exact.length && named.length === 1 && named[0] === 'other') return null
  const { pluralCategories } = new Intl.PluralRules(locale, { type }).resolvedOptions()
  const missing = pluralCategories.filter((form) => !named.includes(form))
  if (missing.length) return `plural of {${name}} lacks ${list(missing)}`
  const strange = named.filter((form) => !pluralCategories.includes(form))
  return strange.length ? `plural of {${name}} has ${list(strange)}, which ${locale} does not use` : null
}

/** Faults of one text that show without the other languages. */
export function alone(locale, key, text) {
  if (typeof text !== 'string') return [`"${key}" is not a text`]
  let parts
  try {
    parts = anatomy(text)
  } catch (error) {
    return [`"${key}" is not an ICU message: ${error.message}`]
  }
  const faults = parts.plurals.map((plural) => pluralFault(locale, plural)).filter(Boolean)
  if (/[\u0660-\u0669\u06F0-\u06F9]/.test(text)) faults.push('digits are 0-9 in every language')
  const half = locale === 'zh' && /(?:\p{Script=Han}[,;:?!(])|(?:[,;?!)]\p{Script=Han})|(?:\p{Script=Han}\.(?!\w))/u.exec(parts.text)
  if (half) faults.push(`"${half[0]}": Chinese takes full-width marks`)
  const latin = locale === 'ar' && /[\p{Script=Arabic}][,;?]/u.exec(parts.text)
  if (latin) faults.push(`"${latin[0]}": Arabic takes ، ؛ ؟`)
  return faults.map((fault) => `"${key}": ${fault}`)
}

/** Faults of a translation beside its source. */
export function against(locale, key, source, text) {
  if (text === '') return isHint(key) && source === '' ? [] : [`"${key}" is empty`]
  if (locale === SOURCE) return []
  const faults = []
  const [ours, theirs] = [anatomy(source), anatomy(text)]
  const [a, b] = [ours, theirs].map(({ args }) => list([...args].map(([name, kind]) => `${name}${kindOf(kind)}`)))
  if (a !== b) faults.push(`takes ${b}, but the source takes ${a}`)
  if (list(ours.tags) !== list(theirs.tags)) faults.push(`has the tags ${list(theirs.tags)}, but the source has ${list(ours.tags)}`)
  for (const [name, options] of ours.selects) {
    const others = theirs.selects.get(name)
    if (others && list(others) !== list(options)) faults.push(`{${name}} tells apart ${list(others)}, but the source ${list(options)}`)
  }
  // Names of languages stand in their own script everywhere.
  if (text === source && /\p{Script=Han}/u.test(text) && !/(^|\.)languages\.zh$/.test(key)) faults.push('is still the Chinese text')
  return faults.map((fault) => `"${key}" ${fault}`)
}

/** Arguments that English counts and Arabic, with its six forms, only shows. */
export function uncounted(english, arabic) {
  const [en, ar] = [anatomy(english), anatomy(arabic)]
  return [...en.args].filter(([name, kind]) => kind === 'plural' && ar.args.get(name) === 'value').map(([name]) => name)
}

/** A Korean or Arabic text that is the English one, word for word: two words and more are no name. */
export function isEnglishCopy(text, english) {
  if (text !== english) return false
  try {
    return (strip(anatomy(text).text).match(/\b[a-z]{2,}\b/gi) ?? []).length >= 2
  } catch {
    return false
  }
}

export function inspect(words) {
  const findings = parity(words)
  for (const locale of LOCALES) {
    for (const [noun, texts] of Object.entries(words[locale] ?? {})) {
      for (const [key, text] of Object.entries(texts)) {
        if (key === '') continue
        const add = (fault) => findings.push({ locale, noun, key, text: fault })
        const source = words[SOURCE]?.[noun]?.[key]
        const faults = alone(locale, key, text)
        faults.forEach(add)
        if (typeof source === 'string' && typeof text === 'string' && ![...faults, ...alone(SOURCE, key, source)].some((fault) => fault.includes('not an ICU'))) against(locale, key, source, text).forEach(add)
        const english = words.en?.[noun]?.[key]
        if (locale === 'ar' && !faults.length && typeof english === 'string' && !alone('en', key, english).length) {
          for (const name of uncounted(english, text)) add(`"${key}": English counts {${name}}, Arabic only shows it: give it plural forms`)
        }
        if ((locale === 'ko' || locale === 'ar') && isEnglishCopy(text, english)) add(`"${key}" is still the English text`)
      }
    }
  }
  return findings
}

/** Message files that messages/index.ts does not hand out under their language and noun. */
export function unregistered(index, paths) {
  const { program } = parse('messages/index.ts', index)
  const fileOfLocal = new Map()
  for (const node of program.body) if (node.type === 'ImportDeclaration') for (const one of node.specifiers) fileOfLocal.set(one.local.name, node.source.value.replace(/^\.\//, ''))
  const given = new Set()
  for (const node of program.body) {
    const object = bare(node.declaration?.declarations?.[0]?.init)
    for (const locale of object?.type === 'ObjectExpression' ? object.properties : []) {
      for (const noun of bare(locale.value)?.properties ?? []) if (fileOfLocal.get(noun.value?.name) === `${keyOf(locale)}/${keyOf(noun)}.json`) given.add(`messages/${keyOf(locale)}/${keyOf(noun)}.json`)
    }
  }
  return paths.filter((path) => !given.has(path)).map((path) => ({ path, text: 'messages/index.ts does not hand it out under its own language and noun' }))
}

guard(import.meta.url, 'messages', () => {
  const words = allWords()
  const paths = files(/^messages\/[^/]+\/[^/]+\.json$/)
  const findings = inspect(words).map(({ locale, noun, key, text }) => {
    const path = fileOf(locale, noun)
    return { path, line: key && paths.includes(path) ? lineOf(read(path), key) : 1, text }
  })
  findings.push(...unregistered(read('messages/index.ts'), paths))
  return { findings, counted: LOCALES.flatMap((locale) => Object.values(words[locale] ?? {}).flatMap(Object.keys)).length, of: 'messages' }
})
