export type CleanResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: 'character'; readonly character: string }

/** Spaces of every kind, dashes, dots and the invisible marks that copying from a right-to-left page leaves behind. */
const DROPPED = /[\s\p{Cf}\p{Dash}\u2212.\u00b7\u2022\u3002\u30fb]/gu
const ARABIC_INDIC_ZERO = 0x0660
const EASTERN_ARABIC_INDIC_ZERO = 0x06f0

/** Arabic-Indic (٠-٩) and Eastern Arabic-Indic (۰-۹) digits as 0-9; everything else stays. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const point = digit.charCodeAt(0)
    return String(point - (point >= EASTERN_ARABIC_INDIC_ZERO ? EASTERN_ARABIC_INDIC_ZERO : ARABIC_INDIC_ZERO))
  })
}

/**
 * The cleaned form of a typed document number: NFKC, no spaces, hyphens, dots or direction marks, digits 0-9, upper case.
 * Refuses any other character and names the first one. An empty field gives an empty value.
 * Source: id-documents.json, rules.clean.
 */
export function cleanDocumentNumber(raw: string): CleanResult {
  const value = westernDigits(raw.normalize('NFKC')).replace(DROPPED, '').toUpperCase()
  const stranger = /[^0-9A-Z]/u.exec(value)
  if (stranger) return { ok: false, code: 'character', character: String.fromCodePoint(value.codePointAt(stranger.index) ?? 0) }
  return { ok: true, value }
}
