import { z } from 'zod'
import type { IsoDate } from '@/domain/calendar/dates'
import { type Names, namesSchema } from '@/domain/locale'
import adjustment from './data/adjustment-2025.json'
import data from './data/divisions.json'
import zones from './data/zones.json'

export type DivisionKind = 'district' | 'county' | 'autonomous_county'

/** A district-level division of Chongqing with the dates it exists. */
export type Division = {
  /** GB/T 2260 code, or a name of ours where the code is not known (`liangjiang-2025`). */
  readonly id: string
  readonly code: string | null
  readonly names: Names
  readonly shortNames: Names
  readonly kind: DivisionKind
  readonly zone: string
  readonly subzone: string | null
  /** Resident population at 2020-11-01 in the borders of that day; null for divisions set up later. */
  readonly population2020: number | null
  readonly validFrom: IsoDate | null
  /** First day on which the division no longer exists. */
  readonly validTo: IsoDate | null
  readonly successor: string | null
}

const divisionSchema = z.object({
  id: z.string(),
  code: z.string().nullable(),
  names: namesSchema,
  shortNames: namesSchema,
  kind: z.enum(['district', 'county', 'autonomous_county']),
  zone: z.string(),
  subzone: z.string().nullable(),
  population2020: z.number().int().nullable(),
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  successor: z.string().nullable(),
})

/** Every division that exists or existed since the census of 2020. */
export const DIVISIONS: readonly Division[] = z.array(divisionSchema).parse(data.rows)

/** First day of the borders announced in November 2025. */
export const ADJUSTED_ON: IsoDate = adjustment.validFrom

/** The division of the adjustment of 2025 that has no national code yet. */
export const LIANGJIANG = 'liangjiang-2025'

const byId = new Map(DIVISIONS.map((division) => [division.id, division]))

export const divisionById = (id: string): Division | undefined => byId.get(id)

/** Whether a division exists on a day. */
export const isValidOn = (division: Division, on: IsoDate): boolean =>
  (division.validFrom ?? '') <= on && (division.validTo === null || on < division.validTo)

/** The divisions that exist on a day: 38 before 2025-11-06, 37 from then on, in the order of their codes. */
export const divisionsOn = (date: IsoDate): readonly Division[] => DIVISIONS.filter((division) => isValidOn(division, date))

/** The division that took the place of an abolished one; undefined while it exists or when the id is unknown. */
export function successorOf(id: string): Division | undefined {
  const successor = byId.get(id)?.successor
  return successor ? byId.get(successor) : undefined
}

/** The functional zones of the city, outer ones first. */
export const ZONES = zones
