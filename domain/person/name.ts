export type NameCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: 'empty' | 'too-long' | 'character'; readonly detail?: string }

/** Longest name in graphemes: names of Uyghur and Arabic chains run to about 40, so 100 refuses nobody. */
export const LONGEST_NAME = 100

const MIDDLE_DOTS = /[\u2022\u30fb\uff65\u2027\u2219\u22c5\u0387\u16eb\u2e31]/g
const APOSTROPHES = /[\u2018\u2019\u02bc\uff07`\u00b4]/g
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2212\uff0d]/g
/** Zero-width and bidi controls. ZWNJ goes too: it changes how a name is drawn, not what it is. */
const INVISIBLE = /[\p{Cf}\u034f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu
/** Letters and marks of any script in use, of Han including extensions A-H and compatibility forms, and joining signs. */
const ALLOWED = /^[\p{L}\p{M}\u3007 '\-·.]$/u

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const split = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment)

/**
 * A name in the form to be stored: NFC, half-width, one space between parts, the middle dot as U+00B7, no invisible marks.
 * Refuses digits, emoji, markup and other signs, naming the first. Han compatibility ideographs are folded by NFC.
 * Length 1 to 100 graphemes.
 */
export function checkName(raw: string): NameCheck {
  const value = raw
    .normalize('NFC')
    .replace(MIDDLE_DOTS, '·')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(/[\uff21-\uff3a\uff41-\uff5a]/g, (letter) => letter.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?· ?/g, '·')
    .trim()
  if (value === '') return { ok: false, code: 'empty' }
  const stranger = [...value].find((character) => !ALLOWED.test(character))
  if (stranger !== undefined) return { ok: false, code: 'character', detail: stranger }
  const unlettered = !/\p{L}|\u3007/u.test(value)
  if (unlettered) return { ok: false, code: 'character', detail: [...value][0] ?? '' }
  return split(value).length > LONGEST_NAME ? { ok: false, code: 'too-long' } : { ok: true, value }
}

/** The form for comparing and for digests: compatibility letters folded, no signs, spaces, vowel marks or case. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{Cf}\u0640]/gu, '')
    .replace(/(?<=\p{Script=Latin})\p{M}+|[\u064b-\u0652\u0670]/gu, '')
    .replace(/[\s'’‘ʼ\-·•・‧∙.]/gu, '')
    .normalize('NFC')
    .toLowerCase()
}

/** Whether two names are the same person's as far as spelling goes: accents of Latin letters, case and signs do not count. */
export const sameName = (a: string, b: string): boolean => comparableName(a) === comparableName(b)

/**
 * A name for lists: Han and Hangul keep the first character and, from three on, the last (李*芳, 王*);
 * other scripts keep the first letter of each word.
 */
export function maskName(name: string): string {
  const letters = split(name)
  if (/[\p{Script=Han}\p{Script=Hangul}\u3007]/u.test(name)) {
    if (letters.length <= 1) return '*'
    const last = letters.length > 2 ? letters.at(-1) : '*'
    return `${letters[0]}${'*'.repeat(Math.max(letters.length - 2, 0))}${last}`
  }
  return name
    .split(/[ ·]/)
    .filter((word) => word !== '')
    .map((word) => `${split(word)[0]}*`)
    .join(' ')
}
