import { CONDITIONS, type Condition } from './conditions'
import everyday from './data/everyday-names.json'
import folding from './data/folding.json'

/**
 * Finds a disease by whatever people call it, in four languages at once: the language of the page says little about the language of the
 * hospital's paper. Nothing is stored or sent anywhere; the same words give the same order.
 */

const SIMPLIFIED: ReadonlyMap<string, string> = new Map([...folding.traditional].map((from, at) => [from, [...folding.simplified][at] ?? from]))

const ARABIC: ReadonlyMap<string, string> = new Map(Object.entries(folding.arabic))

/** A word without the Arabic article, where enough of it is left to be a word. */
const bare = (word: string): string => (word.startsWith(folding.arabicArticle) && word.length >= folding.arabicArticle.length + 3 ? word.slice(folding.arabicArticle.length) : word)

/** A name as it is compared: one width and case, simplified characters, without accents, vowel signs, articles and punctuation; words apart. */
export function folded(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  const letters = [...plain].map((letter) => SIMPLIFIED.get(letter) ?? ARABIC.get(letter) ?? letter).join('')
  return letters.replace(/['\u2019]/gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(bare)
}

/** Letters of a name run together; Hangul as its letters, so that one wrong vowel is one letter. */
const compact = (words: readonly string[]): string => words.join('').normalize('NFD')

function pairs(text: string): ReadonlyMap<string, number> {
  const letters = [...` ${text} `]
  const counted = new Map<string, number>()
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = `${letters[at]}${letters[at + 1]}`
    counted.set(pair, (counted.get(pair) ?? 0) + 1)
  }
  return counted
}

interface Name {
  readonly text: string
  readonly words: readonly string[]
  readonly length: number
  readonly pairs: ReadonlyMap<string, number>
  readonly total: number
}

function nameOf(text: string): Name {
  const words = folded(text)
  const run = compact(words)
  const counted = pairs(run)
  return { text: run, words: words.map((word) => word.normalize('NFD')), length: [...run].length, pairs: counted, total: [...counted.values()].reduce((sum, count) => sum + count, 0) }
}

const INDEX: readonly { readonly condition: Condition; readonly names: readonly Name[] }[] = CONDITIONS.map((condition) => ({
  condition,
  names: [
    ...Object.values(condition.names),
    ...Object.values(condition.names).map((name) => name.replace(/[(（].*[)）]/u, '')),
    ...Object.values((everyday as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>)[condition.id] ?? {}).flat(),
  ].map(nameOf),
}))

/** Share of letter pairs two names have in common, 0 to 1 (Dice). */
function likeness(a: Name, b: Name): number {
  let common = 0
  for (const [pair, count] of a.pairs) common += Math.min(count, b.pairs.get(pair) ?? 0)
  return (2 * common) / (a.total + b.total)
}

/** Shortest piece that may be looked for inside another name: "as" stands in a hundred words, two Chinese characters do not. */
const shortest = (name: Name): number => (/[\p{Script=Han}]/u.test(name.text) ? 2 : 4)

/** How well a name fits what was typed, 0 to 1. */
function fit(typed: Name, name: Name): number {
  if (typed.text === name.text) return 1
  const alike = likeness(typed, name)
  // The name stands in a sentence, or the beginning of a name was typed.
  if (name.length >= shortest(name) && typed.text.includes(name.text)) return 0.7 + 0.25 * (name.length / typed.length)
  if (typed.length >= shortest(typed) && name.text.includes(typed.text)) return 0.65 + 0.25 * (typed.length / name.length)
  if (name.words.length > 0 && name.words.every((word) => typed.words.includes(word))) return 0.7 + 0.2 * (name.length / typed.length)
  const shared = name.words.filter((word) => [...word].length > 3 && typed.words.includes(word)).length
  return Math.max(alike * 0.9, shared > 0 ? 0.4 + 0.2 * (shared / name.words.length) : 0)
}

/** Below this nothing is alike but chance. */
const NOTICEABLE = 0.34

export interface Found {
  readonly condition: Condition
  /** 0 to 1. */
  readonly fit: number
}

/**
 * Diseases that fit what was typed, the best first; ties in the order of the list. Empty when nothing fits.
 * @param typed any of the four languages, abbreviations and slips included @param among the diseases looked at; all when left out
 */
export function findConditions(typed: string, among: readonly Condition[] = CONDITIONS): readonly Found[] {
  const asked = nameOf(typed)
  if (asked.length === 0) return []
  const allowed = new Set(among.map((condition) => condition.id))
  return INDEX.filter((entry) => allowed.has(entry.condition.id))
    .map(({ condition, names }) => ({ condition, fit: names.reduce((best, name) => Math.max(best, fit(asked, name)), 0) }))
    .filter((found) => found.fit >= NOTICEABLE)
    .sort((a, b) => b.fit - a.fit)
}

/** All diseases of a list, those that fit first: nothing is taken away by a search that fails. */
export function ranked(typed: string, among: readonly Condition[]): readonly Condition[] {
  const found = findConditions(typed, among).map((one) => one.condition)
  return [...found, ...among.filter((condition) => !found.includes(condition))]
}
