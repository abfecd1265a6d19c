import type { Names } from '@/domain/locale'
import { checkCharacter } from './check-character'
import rows from './data.json'

/** Kinds accepted in the portal. The 15-digit citizen number is not one: it serves to match old records (`upgrade15`). */
export const DOCUMENT_KINDS = [
  'resident-id',
  'foreign-pr-2023',
  'foreign-pr-old',
  'hk-residence',
  'macao-residence',
  'taiwan-residence',
  'hk-macao-travel',
  'taiwan-travel',
  'passport-cn',
  'passport-foreign',
  'birth-certificate',
  'residence-permit-cn',
] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export const isDocumentKind = (value: string): value is DocumentKind => (DOCUMENT_KINDS as readonly string[]).includes(value)

/** Kinds whose 18 characters carry birth date, sex and a MOD 11-2 check character (GB 11643-1999). */
const EIGHTEEN: readonly DocumentKind[] = [
  'resident-id',
  'residence-permit-cn',
  'foreign-pr-2023',
  'hk-residence',
  'macao-residence',
  'taiwan-residence',
]

/** Whether a kind follows the 18-character scheme of GB 11643. */
export const isEighteen = (kind: DocumentKind): boolean => EIGHTEEN.includes(kind)

/** Whether the birth date follows from the number, so that the form must not ask for it. */
export const carriesBirthDate = (kind: DocumentKind): boolean => isEighteen(kind) || kind === 'foreign-pr-old'

/** Whether the sex follows from the number. */
export const carriesSex = carriesBirthDate

/**
 * Whether a holder may join resident insurance with this document at all. A foreigner with only a passport joins employee
 * insurance through the employer (id-documents.json, passport-foreign). Who else is let in is for `eligibility`.
 */
export const canEnrollAsResident = (kind: DocumentKind): boolean => kind !== 'passport-foreign'

const NAMES = new Map<string, Names>(rows.map((row) => [row.id, row.names]))

/** The name of a kind in four languages. */
export function documentNames(kind: DocumentKind): Names {
  const names = NAMES.get(kind)
  if (!names) throw new Error(`no names for document kind ${kind}`)
  return names
}

/** The kind used for digests: a residence permit carries the citizen number, so both name one document. */
export const canonicalKind = (kind: DocumentKind): DocumentKind => (kind === 'residence-permit-cn' ? 'resident-id' : kind)

/**
 * The form of a cleaned, checked number used for digests, so that one person has one digest.
 * The last two digits of an older Hong Kong and Macao permit count replacements and are left out.
 * Source: id-documents.json, hk-macao-travel and residence-permit-cn.
 */
export const canonicalNumber = (kind: DocumentKind, value: string): string => (kind === 'hk-macao-travel' ? value.slice(0, 9) : value)

/**
 * The 18-character form of a first-generation 15-digit number, for matching old records only; null for any other input.
 * Such cards stopped being valid on 2013-01-01 and are never accepted as a document.
 */
export function upgrade15(number: string): string | null {
  if (!/^[1-9]\d{14}$/.test(number)) return null
  const digits = `${number.slice(0, 6)}19${number.slice(6)}`
  return digits + checkCharacter(digits)
}
