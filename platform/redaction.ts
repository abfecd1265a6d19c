/**
 * Keeps personal data and secrets out of the log.
 *
 * Two nets: values under telling keys are replaced whole, and every other string is scrubbed of patterns (ID numbers, phones,
 * mail addresses, query strings, passwords in URLs). The limit is plain: a person's name inside free text has no pattern and is
 * not found. So: log codes, ids and counts, and put nothing a person typed into a message.
 */

const HIDDEN = '[hidden]'

/** A key is hidden when one of its words is here: `applicantName`, `phone_number` and `x-callback-token` all are. */
const telling = new Set([
  'name', 'names', 'surname', 'phone', 'phones', 'mobile', 'document', 'documents', 'number', 'numbers', 'birth', 'birthday', 'birthdate', 'address',
  'mail', 'email', 'answers', 'answer', 'password', 'passphrase', 'pin', 'secret', 'secrets', 'token', 'tokens', 'cookie', 'cookies', 'authorization',
  'code', 'codes', 'reference', 'login', 'note', 'notes', 'key', 'keys', 'signature', 'body', 'form', 'query', 'search', 'headers', 'otp', 'totp', 'nonce',
  'account', 'recipient', 'detail', 'parameters', 'params', 'values', 'ip',
])

const wordsOf = (key: string) => key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/)

export const isTellingKey = (key: string): boolean => wordsOf(key).some((word) => telling.has(word))

/** Digits of the four locales: ASCII, full-width, Arabic-Indic and Persian. */
const D = '[0-9\\uff10-\\uff19\\u0660-\\u0669\\u06f0-\\u06f9]'
const notBefore = `(?<!${D})`
const notAfter = `(?!${D})`
const patterns: ReadonlyArray<readonly [RegExp, string]> = [
  // Passwords in connection strings, before anything splits them.
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@]{1,300}@/gi, '$1'],
  // Query strings and fragments: they hold what people searched for, and tokens.
  [/((?:https?:\/\/|\/)[^\s?#"'<>]{0,500})[?#][^\s"'<>]*/gi, '$1'],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, '[mail]'],
  // Resident ID numbers: 18 symbols, the last may be X; groups of 6-8-4 are common when typed.
  [new RegExp(`${notBefore}${D}{6}([ -]?)${D}{8}\\1${D}{3}(?:${D}|[xX\\uff38\\uff58])(?![0-9A-Za-z])`, 'g'), '[id]'],
  // Bank and social security cards: 16 to 19 digits, in groups of four or in one piece.
  [new RegExp(`${notBefore}${D}{4}(?:[ -]?${D}{4}){3}(?:[ -]?${D}{1,3})?${notAfter}`, 'g'), '[card]'],
  // Old ID numbers of 15 digits.
  [new RegExp(`${notBefore}${D}{15}${notAfter}`, 'g'), '[id]'],
  // Mobile phones: 11 digits from 13 to 19, perhaps +86, perhaps in groups of 3-4-4.
  [new RegExp(`${notBefore}(?:(?:\\+|00)?86[ -]?)?[1\\uff11\\u0661\\u06f1][3-9\\uff13-\\uff19\\u0663-\\u0669\\u06f3-\\u06f9]${D}([ -]?)${D}{4}\\1${D}{4}${notAfter}`, 'g'), '[phone]'],
]

/** Longest text kept, in characters; the rest is cut, so that one line cannot fill a disk. */
const TEXT_LIMIT = 4000

/** Replaces what has the form of an ID number, card, phone, mail address, query string or URL password. */
export function scrub(text: string): string {
  let clean = text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text
  for (const [pattern, word] of patterns) clean = clean.replace(pattern, word)
  return clean
}

/** The path of a URL or request target, without query and fragment. */
export function pathOf(url: string): string {
  const end = url.search(/[?#]/)
  return scrub(end < 0 ? url : url.slice(0, end))
}

/** What may be said about an error: type, code, cleaned message, stack without its message, and the same of its causes (up to 3). */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) }
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    type: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code: scrub(String(code)) } : {}),
    message: messageOf(error),
    stack: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 20).map((line) => scrub(line.trim())),
    ...(error.cause !== undefined && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}),
  }
}

/** Prisma prints the whole call with its values above the last line. PostgreSQL quotes values after a colon or in quotes. */
function messageOf(error: Error): string {
  const last = error.message.trim().split('\n').at(-1) ?? ''
  if (error.name.startsWith('PrismaClient')) return scrub(last)
  const fromPostgres = 'severity' in error && 'routine' in error
  return scrub(fromPostgres ? error.message.replace(/: ".*"$/s, ': [value]') : error.message)
}

/** A copy of a log context that is safe to write: depth up to 6, lists up to 50, cycles cut. Never throws. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value)
  if (typeof value === 'number') return value >= 1.3e10 && value < 2e10 ? '[phone]' : value
  if (typeof value === 'bigint') return scrub(String(value))
  if (typeof value === 'function' || typeof value === 'symbol') return `[${typeof value}]`
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Error) return describeError(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '[invalid date]' : value.toISOString()
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (depth >= 6) return '[deep]'
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => redact(item, depth + 1))
  if (value instanceof Map || value instanceof Set) return `[${value.size} entries]`
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (isTellingKey(key) && inner !== undefined && inner !== null) return [key, HIDDEN]
      if (typeof inner === 'string' && /^(url|path)$/i.test(key)) return [key, pathOf(inner)]
      return [scrub(key), redact(inner, depth + 1)]
    }),
  )
}
