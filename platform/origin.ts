/**
 * Where a state-changing request comes from. Our own check, apart from the framework's: frameworks have let `Origin: null` pass
 * (CVE-2026-27978), and the front answers posts that never reach the framework.
 *
 * Browsers set both headers and pages cannot forge them. Old in-app browsers send no Sec-Fetch-Site; privacy settings may drop
 * or blank Origin. One of the two must vouch, and neither may object.
 */
import { refuse, ok, type Refusal, type Ok } from '@/platform/errors'

export type OriginRefusal = 'origin-foreign' | 'origin-null' | 'origin-absent' | 'site-foreign'

/** A `Headers` object, or Node's record of headers with lower-case names. */
export type HeaderSource = { readonly get: (name: string) => string | null } | Readonly<Record<string, string | readonly string[] | undefined>>

/** One header as text; a repeated one joined by commas (and so equal to nothing that is allowed), or null. */
export function headerOf(headers: HeaderSource, name: string): string | null {
  if (typeof headers.get === 'function') return headers.get(name)
  const value = (headers as Readonly<Record<string, string | readonly string[] | undefined>>)[name]
  return typeof value === 'string' ? value : value === undefined ? null : value.join(', ')
}

/**
 * Accepts a post from our own pages and refuses any other.
 * @param allowed accepted origins, exact (`env().acceptedOrigins`).
 * @param kind 'callback' for paths that other servers call: they send no Origin and prove themselves by signature.
 */
export function checkOrigin(headers: HeaderSource, allowed: readonly string[], kind: 'page' | 'callback' = 'page'): Ok<undefined> | Refusal<OriginRefusal> {
  if (kind === 'callback') return ok()
  const origin = headerOf(headers, 'origin')
  const site = headerOf(headers, 'sec-fetch-site')
  // A foreign origin is refused even if the site claims to be ours: that is how DNS rebinding looks.
  if (origin !== null && origin !== 'null' && !allowed.includes(origin)) return refuse('origin-foreign')
  // A sub-domain is 'same-site' and still not us.
  if (site === 'cross-site' || site === 'same-site') return refuse('site-foreign')
  if (site === 'same-origin') return ok()
  if (origin === null) return refuse('origin-absent')
  return origin === 'null' ? refuse('origin-null') : ok()
}
