/**
 * Cookies. All are httpOnly and for the whole site; over https they are Secure and carry the `__Host-` prefix, so that neither a
 * sub-domain nor a plain-http page can plant one. Rooms use short names; the wire form is made and undone here.
 *
 * Residents' are SameSite=Lax: they arrive from a text message or a QR code and must find their draft. Staff's are Strict.
 */

/** Names known to the platform. A room may have more, such as one per draft. */
export const cookieNames = {
  /** A resident's case, after tracking or sending: a signed token. */
  ownCase: 'own-case',
  /** A staff session: a random token. */
  staff: 'staff',
  /** Staff between password and second step: a signed token. */
  staffStep: 'staff-step',
  /** A booth volunteer's session: a random token. */
  booth: 'booth',
} as const

const strict: ReadonlySet<string> = new Set([cookieNames.staff, cookieNames.staffStep, cookieNames.booth])

/** Keeps ours apart from other programs on localhost, which share cookies across ports. */
const OWN = 'canbao-'
const VALUE = /^[\w.~-]{1,3800}$/

export type CookieSetting = {
  /** 1–40 characters of a–z, 0–9 and hyphen. */
  readonly name: string
  /** 1–3800 URL-safe characters, which is what tokens are made of; ignored when `maxAge` is 0. */
  readonly value: string
  /** Life in whole seconds; 0 removes the cookie; absent: until the browser closes. */
  readonly maxAge?: number
}

/** The name on the wire, for clients that must name a cookie themselves (tests, the benchmark). */
export function wireName(name: string, secure: boolean): string {
  return `${secure ? '__Host-' : ''}${OWN}${name}`
}

/**
 * The value of one Set-Cookie header.
 * @throws TypeError for a name, value or life out of range: any other character could end the cookie or the header.
 */
export function serializeCookie({ name, value, maxAge }: CookieSetting, secure: boolean): string {
  if (!/^[a-z0-9-]{1,40}$/.test(name)) throw new TypeError('a cookie name is 1 to 40 of a-z, 0-9 and hyphen')
  if (maxAge !== undefined && !(Number.isInteger(maxAge) && maxAge >= 0)) throw new TypeError('a cookie life is a whole number of seconds')
  if (maxAge !== 0 && !VALUE.test(value)) throw new TypeError(`cookie ${name}: a value is 1 to 3800 URL-safe characters`)
  const life = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  const site = strict.has(name) ? 'Strict' : 'Lax'
  return `${wireName(name, secure)}=${maxAge === 0 ? '' : value}; Path=/${life}; HttpOnly; SameSite=${site}${secure ? '; Secure' : ''}`
}

/** Longest Cookie header read, in characters: Node itself ends at 16 KiB of headers. */
const HEADER_LIMIT = 16_384

/**
 * Our cookies out of a Cookie header, by short name. Foreign and malformed ones are left out. A name that comes twice with
 * different values is left out too: one of the two was planted, and the header does not say which.
 */
export function parseCookies(header: string | null | undefined, secure: boolean): Readonly<Record<string, string>> {
  const start = wireName('', secure)
  const found = new Map<string, string | null>()
  for (const pair of (header ?? '').slice(0, HEADER_LIMIT).split(';')) {
    const text = pair.trim()
    const equals = text.indexOf('=')
    if (equals < 0 || !text.startsWith(start)) continue
    const name = text.slice(start.length, equals)
    const value = text.slice(equals + 1)
    if (!VALUE.test(value)) continue
    const known = found.get(name)
    found.set(name, known === undefined || known === value ? value : null)
  }
  const cookies = Object.create(null) as Record<string, string> // a cookie called __proto__ is only a cookie
  for (const [name, value] of found) if (value !== null) cookies[name] = value
  return cookies
}
