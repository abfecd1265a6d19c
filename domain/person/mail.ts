/** Longest address that mail servers take (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const LONGEST = 254

/**
 * Checks an e-mail address as people type it. Not the whole grammar of RFC 5321: quoted local parts and comments are refused, and so is
 * everything that could break out of a header. Codes: mail.
 */
export function checkMail(raw: string): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly code: 'mail' } {
  const value = raw.normalize('NFKC').trim()
  const match = /^([\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64})@([\p{L}\p{N}.-]{3,253})$/u.exec(value)
  if (!match || value.length > LONGEST) return { ok: false, code: 'mail' }
  const [, local = '', domain = ''] = match
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return { ok: false, code: 'mail' }
  const labels = domain.split('.')
  if (labels.length < 2 || labels.some((label) => label === '' || label.startsWith('-') || label.endsWith('-') || label.length > 63)) return { ok: false, code: 'mail' }
  return { ok: true, value: `${local}@${domain.toLowerCase()}` }
}
