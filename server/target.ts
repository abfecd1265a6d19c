/** What a request line asks for: path, query, host and language. Pure. */
import { isLocale, LOCALES, type Locale } from '@/domain/locale'

export interface Target {
  /** The path as it was sent, without query. */
  readonly path: string
  /** Decoded segments; none for the root. */
  readonly segments: readonly string[]
  /** Query without `?`; empty when there is none. */
  readonly query: string
  /** The locale in front of the path, if there is one. */
  readonly locale: Locale | null
}

export type TargetFault =
  /** Malformed: nobody's link leads there. */
  | 'bad'
  /** Well formed, and there can be no such page. */
  | 'absent'
  /** A page with a slash too many at its end. */
  | 'slash'

/** Longest request target, in characters. */
const LONGEST = 4096

// A space, a control character, a backslash or a quote never stands unencoded in a link.
const RAW = /[\p{Cc} "<>\\^`{|}]/u
// Encoded, they are no part of any path or query of ours either. NUL is what PostgreSQL refuses in text.
const CONTROL = /[\p{Cc}\p{Surrogate}]/u

function decoded(text: string): string | null {
  try {
    const plain = decodeURIComponent(text)
    return CONTROL.test(plain) ? null : plain
  } catch {
    return null
  }
}

/** A query may hold line breaks (nobody types them, but a paste may), so only NUL is refused. */
function queryIsSound(query: string): boolean {
  try {
    return !decodeURIComponent(query.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false
  }
}

export function readTarget(url: string | undefined): Target | TargetFault {
  if (url === undefined || !url.startsWith('/') || url.length > LONGEST || RAW.test(url) || url.includes('#')) return 'bad'
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const query = mark < 0 ? '' : url.slice(mark + 1)
  if (!queryIsSound(query)) return 'bad'
  if (path === '/') return { path, segments: [], query, locale: null }
  const segments: string[] = []
  for (const part of path.slice(1).split('/')) {
    const segment = decoded(part)
    if (segment === null) return 'bad'
    segments.push(segment)
  }
  const trailing = segments.at(-1) === ''
  if (trailing) segments.pop()
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..' || /[/\\]/.test(segment))) return 'absent'
  if (trailing) return 'slash'
  const first = segments[0] ?? ''
  return { path, segments, query, locale: isLocale(first) ? first : null }
}

/** The locale a path begins with, even when the rest is malformed; for the language of an explanation. */
export function localeInFront(url: string | undefined): Locale | null {
  const first = /^\/([a-z]{2})(?=[/?]|$)/.exec(url ?? '')?.[1] ?? ''
  return isLocale(first) ? first : null
}

/** The best of our languages for an Accept-Language header; the source language when none is wanted. */
export function bestLocale(header: string | undefined): Locale {
  let best: Locale = LOCALES[0]
  let weight = 0
  for (const item of (header ?? '').slice(0, 500).split(',').slice(0, 20)) {
    const [tag = '', ...rest] = item.trim().split(';')
    const language = tag.trim().toLowerCase().split('-')[0] ?? ''
    const quality = /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(rest.join(';'))?.[1]
    const q = rest.length === 0 ? 1 : Number(quality ?? 0)
    if (isLocale(language) && q > weight) {
      best = language
      weight = q
    }
  }
  return best
}

/** The hosts that we answer for, as a Host header names them. */
export function hostsOf(origins: readonly string[]): ReadonlySet<string> {
  return new Set(origins.map((origin) => new URL(origin).host))
}

/**
 * Whether the one Host header names us. A port that the scheme implies may be written out. Of two headers Node keeps the first and a
 * proxy may have kept the last.
 */
export function isOurHost(given: readonly string[], hosts: ReadonlySet<string>): boolean {
  const [header = '', ...more] = given
  if (more.length > 0 || !/^[\w.:[\]-]{1,255}$/.test(header)) return false
  const host = header.toLowerCase()
  return hosts.has(host) || hosts.has(host.replace(/:(?:80|443)$/, ''))
}

/** A path of our own that a form may send the reader back to: below a language, without scheme or host. */
export function safeBack(text: string): string | null {
  const target = text.length <= 500 ? readTarget(text) : 'bad'
  return typeof target === 'object' && target.locale !== null ? text : null
}
