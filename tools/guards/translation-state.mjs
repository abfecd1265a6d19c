/**
 * A translation is good for the Chinese text it was made from. messages/translation-state.json keeps the digest of that text; when the
 * Chinese changes, the three translations are out of date until someone has read them again and accepts them:
 *
 *   node tools/guards/translation-state.mjs --accept                  everything, as it stands
 *   node tools/guards/translation-state.mjs --accept ko casework      one language, or one language and noun
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { isProgram, root } from '../lib/root.mjs'
import { guard } from './lib/report.mjs'
import { allWords, LOCALES, SOURCE } from './lib/words.mjs'

const FILE = 'messages/translation-state.json'
const translated = LOCALES.filter((locale) => locale !== SOURCE)

/** Ten hexadecimal digits: enough to notice a change, short enough to read a diff. */
export const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 10)

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The state with the chosen language and noun (all, when none is named) accepted as they stand. */
export function accept(words, state, locale, noun) {
  const next = {}
  for (const one of translated) {
    next[one] = {}
    for (const [name, texts] of Object.entries(sorted(words[SOURCE] ?? {}))) {
      const chosen = (!locale || locale === one) && (!noun || noun === name)
      const now = Object.entries(texts).filter(([key]) => key && typeof words[one]?.[name]?.[key] === 'string').map(([key, text]) => [key, digest(text)])
      next[one][name] = chosen ? sorted(Object.fromEntries(now)) : (state[one]?.[name] ?? {})
    }
  }
  return next
}

export function inspect(words, state) {
  const findings = []
  for (const locale of translated) {
    const nouns = new Set([...Object.keys(words[SOURCE] ?? {}), ...Object.keys(state[locale] ?? {})])
    for (const noun of nouns) {
      const source = words[SOURCE]?.[noun] ?? {}
      const seen = state[locale]?.[noun] ?? {}
      const add = (text) => findings.push({ path: `messages/${locale}/${noun}.json`, text: `${text}, then node tools/guards/translation-state.mjs --accept ${locale} ${noun}` })
      for (const [key, text] of Object.entries(source)) {
        if (!key) continue
        if (!(key in seen)) add(`"${key}" was never accepted: read the translation`)
        else if (seen[key] !== digest(String(text))) add(`"${key}": the Chinese changed after this translation was accepted: bring it up to date`)
      }
      for (const key of Object.keys(seen)) if (!(key in source)) add(`"${key}" is gone from the source: remove what is left of it`)
    }
  }
  return findings
}

const readState = () => (fs.existsSync(path.join(root, FILE)) ? JSON.parse(fs.readFileSync(path.join(root, FILE), 'utf8')) : {})

if (isProgram(import.meta.url) && process.argv[2] === '--accept') {
  const [locale, noun] = process.argv.slice(3)
  const words = allWords()
  if ((locale && !translated.includes(locale)) || (noun && !words[SOURCE][noun])) throw new Error(`Languages: ${translated.join(' ')}. Nouns: ${Object.keys(words[SOURCE]).join(' ')}`)
  fs.writeFileSync(path.join(root, FILE), `${JSON.stringify(accept(words, readState(), locale, noun), null, 2)}\n`)
  console.log(`${FILE}: accepted ${locale ?? 'every language'} ${noun ?? 'in every noun'}`)
} else {
  guard(import.meta.url, 'translation-state', () => {
    const words = allWords()
    return { findings: inspect(words, readState()), counted: translated.flatMap((locale) => Object.values(words[locale] ?? {}).flatMap(Object.keys)).length, of: 'translations' }
  })
}
