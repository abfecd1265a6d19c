/** Matching of paths against patterns such as `/:locale/:service/answers/:step`. Pure. */
import { isLocale } from '@/domain/locale'

export interface Route<Entry> {
  readonly pattern: string
  readonly entry: Entry
}

export interface Match<Entry> {
  readonly entry: Entry
  readonly params: Readonly<Record<string, string>>
}

interface Compiled<Entry> {
  readonly parts: readonly string[]
  readonly entry: Entry
}

const SEGMENT = /^(?::[a-z][A-Za-z0-9]*|[a-z0-9][a-z0-9.-]*)$/

const partsOf = (pattern: string): readonly string[] => {
  const parts = pattern.slice(1).split('/')
  if (!pattern.startsWith('/') || !parts.every((part) => SEGMENT.test(part))) throw new Error(`route ${pattern}: a path is segments of a-z, 0-9, dot and hyphen, or :name`)
  return parts
}

/** Two patterns with the same shape answer the same paths, whatever they call their parameters. */
const shapeOf = (parts: readonly string[]) => parts.map((part) => (part.startsWith(':') && part !== ':locale' ? ':' : part)).join('/')

/** Word before parameter, from the left: `/:locale/desk/session` wins over `/:locale/:service/:step`. */
const rank = (parts: readonly string[]) => parts.map((part) => (part.startsWith(':') ? '1' : '0')).join('')

/**
 * A matcher over decoded segments. Words win over parameters.
 * @throws when two routes have the same shape: one of them could never be reached.
 */
export function routeTable<Entry>(routes: readonly Route<Entry>[]): (segments: readonly string[]) => Match<Entry> | null {
  const byLength = new Map<number, Compiled<Entry>[]>()
  const shapes = new Map<string, string>()
  for (const { pattern, entry } of routes) {
    const parts = partsOf(pattern)
    const other = shapes.get(shapeOf(parts))
    if (other !== undefined) throw new Error(`two routes answer the same paths: ${other} and ${pattern}`)
    shapes.set(shapeOf(parts), pattern)
    byLength.set(parts.length, [...(byLength.get(parts.length) ?? []), { parts, entry }])
  }
  for (const same of byLength.values()) same.sort((a, b) => (rank(a.parts) < rank(b.parts) ? -1 : 1))

  return (segments) => {
    for (const { parts, entry } of byLength.get(segments.length) ?? []) {
      const params = bind(parts, segments)
      if (params) return { entry, params }
    }
    return null
  }
}

function bind(parts: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params = Object.create(null) as Record<string, string>
  for (const [i, part] of parts.entries()) {
    const segment = segments[i] ?? ''
    if (!part.startsWith(':')) {
      if (part !== segment) return null
      continue
    }
    if (segment === '' || (part === ':locale' && !isLocale(segment))) return null
    params[part.slice(1)] = segment
  }
  return params
}
