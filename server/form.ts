/**
 * Bodies of posts as flat records of strings. Pure.
 *
 * A field that comes more than once keeps its last value: a hidden default stands before the box that overrides it, and two different
 * readers of the same bytes cannot disagree about which one counts.
 */
import { FieldCollector, MOST_FIELDS, type Fields } from '@/platform/posts/fields'

export { RESERVED, type Fields } from '@/platform/posts/fields'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const textOf = (body: Uint8Array): string | null => {
  try {
    return utf8.decode(body)
  } catch {
    return null
  }
}

/** A form body, or null when it is malformed: bad percent signs, bytes that are no UTF-8, too many fields. */
export function parseForm(body: Uint8Array): Fields | null {
  const text = textOf(body)
  if (text === null) return null
  const collector = new FieldCollector()
  if (text === '') return collector.fields
  try {
    for (const pair of text.split('&', MOST_FIELDS + 2)) {
      const equals = pair.indexOf('=')
      const plain = (part: string) => decodeURIComponent(part.replaceAll('+', ' '))
      if (!collector.add(plain(equals < 0 ? pair : pair.slice(0, equals)), equals < 0 ? '' : plain(pair.slice(equals + 1)))) return null
    }
  } catch {
    return null
  }
  return collector.fields
}

/** A JSON object of strings, numbers and booleans, or null. Nothing may be nested, so nesting cannot be abused. */
export function parseFlatJson(body: Uint8Array): Fields | null {
  const text = textOf(body)
  if (text === null || !/^\s*\{/.test(text)) return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const collector = new FieldCollector()
  for (const [name, member] of Object.entries(value)) {
    if (typeof member !== 'string' && typeof member !== 'number' && typeof member !== 'boolean') return null
    if (!collector.add(name, String(member))) return null
  }
  return collector.fields
}

/** Whether a Content-Type header names this type, in UTF-8. */
export function isType(header: string | undefined, type: string): boolean {
  const [name = '', ...parameters] = (header ?? '').toLowerCase().split(';').map((part) => part.trim())
  return name === type && parameters.every((parameter) => !parameter.startsWith('charset=') || /^charset="?utf-8"?$/.test(parameter))
}
