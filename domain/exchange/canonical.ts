/** What JSON can hold, without `undefined`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * The one spelling of a JSON value, so that two installations sign and compare the same bytes: members sorted by UTF-16 code units, no
 * white space, numbers and strings as ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme, section 3.2).
 * @throws RangeError for what has no such spelling: NaN, infinities, half a surrogate pair, `undefined`, anything but plain data
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('a number without a value has no canonical form')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${members.map(([name, member]) => `${text(name)}:${canonical(member)}`).join(',')}}`
  }
  throw new RangeError('only plain data has a canonical form')
}

/** With the `u` flag a pair is one character, so that only a half is found. */
const LONE_SURROGATE = /\p{Surrogate}/u

function text(value: string): string {
  if (LONE_SURROGATE.test(value)) throw new RangeError('half a surrogate pair has no canonical form')
  return JSON.stringify(value)
}
