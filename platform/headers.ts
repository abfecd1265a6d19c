/** Security headers and the content security policy. Names are lower-case, as HTTP/2 and Node write them. */

export type PolicyOptions = {
  /** For pages made per request: the nonce on its script tags, base64 or base64url. */
  readonly nonce?: string
  /** For published pages: hashes of the inline scripts, `sha256-…` without quotes. May be empty. */
  readonly hashes?: readonly string[]
  /** Development: React's error overlay evaluates strings and the page reloads over a socket. */
  readonly dev?: boolean
  /** The page may show documents of our own in the browser's PDF reader. */
  readonly documents?: boolean
}

/**
 * The content security policy.
 *
 * Scripts: with a nonce, those that carry it and what they load (`strict-dynamic`); with hashes, our own files and the hashed
 * inline scripts; with neither, none at all. Never `unsafe-inline`, and `unsafe-eval` in development only.
 *
 * Styles allow inline because React writes style attributes for custom properties (progress bars, chart positions), which
 * neither a nonce nor a hash can allow. A style cannot run code; what it could load is limited to our own origin by img-src,
 * font-src and connect-src.
 *
 * Objects: none, but for pages that show people's PDFs beside their answers. Chromium asks frame-src as well, since its reader is a frame;
 * of our answers only documents let themselves be framed, each under a policy of its own.
 *
 * `form-action 'self'` also holds for redirects after a post: a hand-off to a foreign payment page must be a link, not a form.
 * @throws TypeError when a nonce or hash has characters that could end the directive.
 */
export function contentSecurityPolicy({ nonce, hashes, dev = false, documents = false }: PolicyOptions = {}): string {
  const scripts = scriptSources(nonce, hashes)
  const own = documents ? "'self'" : "'none'"
  return [
    "default-src 'self'",
    `script-src ${scripts}${dev ? " 'unsafe-eval'" : ''}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws: wss:' : ''}`,
    `object-src ${own}`,
    `frame-src ${own}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')
}

function scriptSources(nonce: string | undefined, hashes: readonly string[] | undefined): string {
  if (nonce !== undefined) {
    if (!/^[\w+/-]{16,128}={0,2}$/.test(nonce)) throw new TypeError('a nonce is 16 or more base64 characters')
    return `'nonce-${nonce}' 'strict-dynamic'`
  }
  if (hashes === undefined) return "'none'"
  if (!hashes.every((hash) => /^sha(256|384|512)-[\w+/]{43,86}={0,2}$/.test(hash))) throw new TypeError('a hash is sha256-, sha384- or sha512- and base64')
  return ["'self'", ...new Set(hashes.map((hash) => `'${hash}'`))].join(' ')
}

/** Powers no page of the portal uses; the camera is for nobody: documents are chosen as files. */
const PERMISSIONS = ['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'microphone', 'midi', 'payment', 'usb', 'xr-spatial-tracking']

/**
 * Headers of every answer, pages and files alike.
 * @param secure true when the public origin is https: only then HSTS, which browsers ignore over http anyway.
 */
export function securityHeaders({ secure }: { readonly secure: boolean }): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    // 'same-origin', not 'no-referrer': the latter makes browsers send `Origin: null` with our own form posts.
    'referrer-policy': 'same-origin',
    'permissions-policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY', // for browsers too old for frame-ancestors
    ...(secure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}), // two years
  }
}

/** For anything personal: no cache on the way or in the browser may keep it. */
export const privateCaching: Readonly<Record<'cache-control', string>> = { 'cache-control': 'private, no-store' }

/** At the end of a session on a shared machine: pages, storage and cookies of the portal are wiped. Works over https only. */
export const clearSiteData: Readonly<Record<'clear-site-data', string>> = { 'clear-site-data': '"cache", "cookies", "storage"' }
