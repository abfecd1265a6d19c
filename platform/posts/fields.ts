/** Fields of a form as a flat record of strings. Pure. */

/** Fields of one post: several times the largest form. */
export const MOST_FIELDS = 200
const LONGEST_NAME = 100
/** Names that mean something to JavaScript objects. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
// NUL cannot be stored as text, and half a surrogate pair is no character.
const isUnstorable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text)

export type Fields = Readonly<Record<string, string>>

export class FieldCollector {
  readonly fields = Object.create(null) as Record<string, string>
  #count = 0
  /** False when the field makes the whole post unacceptable. The last value of a name counts. */
  add(name: string, value: string): boolean {
    if (++this.#count > MOST_FIELDS || name === '' || name.length > LONGEST_NAME || RESERVED.has(name)) return false
    if (isUnstorable(name) || isUnstorable(value)) return false
    this.fields[name] = value
    return true
  }
}
