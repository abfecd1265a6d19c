import type { Names } from '@/domain/casework/definition'

export const INSTITUTION_KINDS = ['hospital', 'pharmacy', 'village-clinic'] as const
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number]

/** A designated institution of the city. */
export interface Institution {
  readonly id: string
  readonly divisionId: string
  readonly kind: InstitutionKind
  /** Of a hospital, 1 to 3. */
  readonly level: number | null
  readonly names: Names
  /** Its reviewers decide applications put before it. */
  readonly certifies: boolean
  /** Invented to show the portal. */
  readonly demonstration: boolean
}

export const isInstitutionKind = (value: string): value is InstitutionKind => INSTITUTION_KINDS.some((kind) => kind === value)

/** Institutions of a district by kind: several hospitals, pharmacies and village clinics may be used side by side (measures 12 and 14). */
export const institutionsIn = (institutions: readonly Institution[], divisionId: string): readonly { readonly kind: InstitutionKind; readonly list: readonly Institution[] }[] =>
  INSTITUTION_KINDS.map((kind) => ({ kind, list: institutions.filter((one) => one.kind === kind && one.divisionId === divisionId) })).filter((group) => group.list.length > 0)
