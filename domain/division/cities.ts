import { z } from 'zod'
import type { Names } from '@/domain/locale'
import data from './data/cities.json'
import { PROVINCES } from './provinces'

/** A city below a province: a prefecture-level division, or a county-level one that the province administers itself. */
export interface City {
  /** GB/T 2260, six digits; the first two are the province's. */
  readonly code: string
  /** The official Chinese name in all four places: no source gives the others, and none is made up. Mark it up as Chinese. */
  readonly names: Names
}

const rows = z.object({ source: z.string(), rows: z.array(z.object({ code: z.string().regex(/^\d{6}$/), zh: z.string() })) }).parse(data).rows

const CITIES: readonly City[] = rows.map(({ code, zh }) => ({ code, names: { zh, ko: zh, ar: zh, en: zh } }))

const byProvince = new Map<string, readonly City[]>(PROVINCES.map(({ code }) => [code, CITIES.filter((city) => city.code.startsWith(code.slice(0, 2)))]))

const byCode = new Map(CITIES.map((city) => [city.code, city]))

/** Cities of a province, by its GB/T 2260 code, in the order of their codes. None for a municipality or an unknown code. */
export const citiesOf = (province: string): readonly City[] => byProvince.get(province) ?? []

export const cityByCode = (code: string): City | null => byCode.get(code) ?? null
