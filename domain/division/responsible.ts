import type { IsoDate } from '@/domain/calendar/dates'
import type { Names } from '@/domain/locale'
import adjustment from './data/adjustment-2025.json'
import { ADJUSTED_ON, type Division, divisionById, LIANGJIANG, successorOf } from './divisions'

/** A town or subdistrict that changed sides on 2025-11-06. */
export type MovedTown = { readonly id: string; readonly names: Names; readonly from: string; readonly to: string }

/** The ten towns and subdistricts that changed sides. Korean and Arabic names are our transliterations, to be read over. */
export const movedTowns: readonly MovedTown[] = adjustment.towns

export type Responsible = {
  readonly division: Division
  readonly reason: 'same' | 'merged' | 'town-moved'
  /** The town would decide and was not given: ask for it before relying on the answer. */
  readonly needsTown?: boolean
}

const required = (id: string): Division => {
  const division = divisionById(id)
  if (!division) throw new RangeError(`not a division: ${id}`)
  return division
}

/**
 * The division responsible for a place on a day. From 2025-11-06 Jiangbei and Yubei answer to Liangjiang New Area, five Yubei
 * towns to Beibei and five Beibei towns to Liangjiang. Which handling office serves them in the transition the bureau must say.
 * @param place division id (old ids are welcome) and, where it matters, the town: its id in `movedTowns`, its Chinese name, or
 * anything else for "another town"
 * @throws RangeError for an unknown division. Source: Xinhua 2025-11-06 (S-ADJ).
 */
export function responsibleDivision(place: { readonly division: string; readonly town?: string | undefined }, on: IsoDate): Responsible {
  const asked = required(place.division)
  if (on < ADJUSTED_ON) return { division: asked, reason: 'same' }
  const leaving = movedTowns.filter((town) => town.from === asked.id)
  const moved = leaving.find((town) => town.id === place.town || town.names.zh === place.town)
  if (moved) return { division: required(moved.to), reason: 'town-moved' }
  const successor = successorOf(asked.id)
  const answer: Responsible = successor ? { division: successor, reason: 'merged' } : { division: asked, reason: 'same' }
  return leaving.length > 0 && !place.town ? { ...answer, needsTown: true } : answer
}

/**
 * Census population of a division in the borders of a day. `exact`: the census of 2020. `approx`: the rounded figure announced
 * with the new borders (Liangjiang 3,520,000, Beibei 600,000), which adds up to 167,820 more than the census figures of the three old
 * districts; the 38 exact figures add up to 32,054,159. Never add figures of both kinds: the total is `CITY_POPULATION_2020`.
 */
export function populationOn(id: string, on: IsoDate): { readonly value: number; readonly precision: 'exact' | 'approx' } | null {
  const approx = new Map<string, number>(Object.entries(adjustment.populationApprox)).get(id)
  if (on >= ADJUSTED_ON && approx !== undefined) return { value: approx, precision: 'approx' }
  const division = divisionById(id)
  if (!division || division.population2020 === null) return null
  return on >= ADJUSTED_ON && division.successor === LIANGJIANG ? null : { value: division.population2020, precision: 'exact' }
}

/** The city's census population, 32,054,159 in any borders: towns changed sides inside the city only. */
export const CITY_POPULATION_2020 = 32_054_159
