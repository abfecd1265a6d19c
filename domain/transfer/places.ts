import { PROVINCES } from '@/domain/division/provinces'
import type { Names } from '@/domain/locale'
import additional from './data/additional-places.json'

/** Chongqing: one pooling area, so that moving between its districts is no transfer. */
export const HOME = '500000'

export interface TransferPlace {
  /** Province code of GB/T 2260, or a short id of ours for the Corps, which has none. */
  readonly code: string
  readonly names: Names
}

/** Every place a transfer may come from or go to: the 31 province-level divisions that take part, and the Corps. 医保办发〔2021〕43号, addressees. */
export const TRANSFER_PLACES: readonly TransferPlace[] = [...PROVINCES.filter((one) => one.takesPartInTransfer), ...additional.rows]

const byCode = new Map(TRANSFER_PLACES.map((place) => [place.code, place]))

export const placeByCode = (code: string | undefined): TransferPlace | undefined => (code === undefined ? undefined : byCode.get(code))
