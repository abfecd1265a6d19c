/** The message files, flattened: `{ locale: { noun: { 'key.path': text } } }`. */
import { files, read } from './files.mjs'

export const SOURCE = 'zh'
export const LOCALES = ['zh', 'ko', 'ar', 'en']
const shape = /^messages\/([^/]+)\/([^/]+)\.json$/

/** A leaf that is not a string stays as it is, for the guard to complain about. */
export function flatten(value, at = '') {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[at, value]]
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, at ? `${at}.${key}` : key))
}

export function allWords() {
  const words = {}
  for (const file of files(shape)) {
    const [, locale, noun] = shape.exec(file)
    ;(words[locale] ??= {})[noun] = Object.fromEntries(flatten(JSON.parse(read(file))))
  }
  return words
}

/** The line a key stands on: keys are found one inside the other, in order. */
export function lineOf(json, key) {
  const lines = json.split('\n')
  let at = 0
  for (const part of key.split('.')) {
    const next = lines.findIndex((line, i) => i >= at && line.includes(`"${part}":`))
    if (next < 0) break
    at = next
  }
  return at + 1
}
