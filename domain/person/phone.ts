import { westernDigits } from '@/domain/identity-document/clean'

export type PhoneCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: 'empty' | 'character' | 'length' | 'pattern'; readonly detail?: string }

/**
 * A mobile number of mainland China: 11 digits beginning 13 to 19, with or without +86. Spaces, hyphens, dots and brackets are
 * dropped, full-width and Arabic digits read. Returns the eleven digits.
 */
export function checkPhone(raw: string): PhoneCheck {
  const text = westernDigits(raw.normalize('NFKC')).replace(/[\s\p{Cf}\p{Dash}\u2212().]/gu, '')
  if (text === '') return { ok: false, code: 'empty' }
  const stranger = /[^\d+]/u.exec(text) ?? /(?<=.)\+/.exec(text)
  if (stranger) return { ok: false, code: 'character', detail: String.fromCodePoint(text.codePointAt(stranger.index) ?? 0) }
  const value = text.replace(/^(?:\+86|0086|86(?=1\d{10}$))/, '')
  if (value.startsWith('+')) return { ok: false, code: 'pattern' }
  if (value.length !== 11) return { ok: false, code: 'length' }
  return /^1[3-9]\d{9}$/.test(value) ? { ok: true, value } : { ok: false, code: 'pattern' }
}

/** A checked number with the middle four digits hidden: 138****5678. */
export const maskPhone = (value: string): string => (value.length === 11 ? `${value.slice(0, 3)}****${value.slice(7)}` : '****')
