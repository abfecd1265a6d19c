import type { Names } from '@/domain/locale'
import data from './data/provinces.json'

/** A province-level division of China; Hong Kong, Macao and Taiwan have no mainland insurance to transfer. */
export type Province = {
  readonly code: string
  readonly names: Names
  readonly kind: string
  readonly takesPartInTransfer: boolean
}

/** The 34 province-level divisions in the order of their GB/T 2260 codes. */
export const PROVINCES: readonly Province[] = data
