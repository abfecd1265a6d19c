import { POPULATION_GROUPS, type PopulationGroup } from '@/domain/enrollment/group'
import { divisionIdsOf } from './borders'

/** What a rate counts: people enrolled, or people whose contribution is paid. */
export const MEASURES = ['enrolled', 'paid'] as const
export type Measure = (typeof MEASURES)[number]

/** Ways by which people come into the ledger. */
export const CHANNELS = ['online', 'booth', 'counter', 'import'] as const
export type Channel = (typeof CHANNELS)[number]

/** Columns by which the ranked table can be sorted, each with the direction that puts the division to look at first. */
export const SORT_KEYS = { bar: 'descending', name: 'ascending', part: 'descending', due: 'descending', left: 'descending', change: 'ascending', final: 'ascending' } as const
export type SortKey = keyof typeof SORT_KEYS
export type Direction = 'ascending' | 'descending'
export type Sort = { readonly key: SortKey; readonly direction: Direction }

export type Filters = {
  readonly year: number
  readonly measure: Measure
  readonly group: PopulationGroup | null
  readonly channel: Channel | null
  readonly division: string | null
  readonly sort: Sort
}

/** Names of the filters as they stand in an address. */
export const FILTER_NAMES = ['year', 'measure', 'group', 'channel', 'division', 'sort'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

const isSortKey = (value: string): value is SortKey => Object.hasOwn(SORT_KEYS, value)
const opposite = (direction: Direction): Direction => (direction === 'ascending' ? 'descending' : 'ascending')
const DEFAULT_SORT: Sort = { key: 'bar', direction: SORT_KEYS.bar }

function readSort(text: string): Sort | undefined {
  const [reversed, key] = text.startsWith('-') ? [true, text.slice(1)] : [false, text]
  if (!isSortKey(key)) return undefined
  return { key, direction: reversed ? opposite(SORT_KEYS[key]) : SORT_KEYS[key] }
}

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined => values.find((value) => value === text)

/**
 * Reads the filters of an address. What is not known falls back to the default and is named in `ignored`; other parameters are none
 * of ours and pass. An empty value counts as absent.
 * @param raw values as a server reads them: a repeated parameter is a list, and not known
 * @param years coverage years that can be shown, the current one first
 */
export function readFilters(
  raw: Readonly<Record<string, string | readonly string[] | undefined>>,
  years: readonly [number, ...number[]],
): { readonly filters: Filters; readonly ignored: readonly FilterName[] } {
  const ignored: FilterName[] = []
  const read = <T>(name: FilterName, fallback: T, parse: (text: string) => T | undefined): T => {
    const text = Object.hasOwn(raw, name) ? raw[name] : undefined
    if (text === undefined || text === '') return fallback
    const value = typeof text === 'string' ? parse(text) : undefined
    if (value !== undefined) return value
    ignored.push(name)
    return fallback
  }
  const year = read('year', years[0], (text) => years.find((one) => String(one) === text))
  const filters: Filters = {
    year,
    measure: read('measure', 'enrolled', (text) => oneOf(MEASURES, text)),
    group: read<PopulationGroup | null>('group', null, (text) => oneOf(POPULATION_GROUPS, text)),
    channel: read<Channel | null>('channel', null, (text) => oneOf(CHANNELS, text)),
    division: read<string | null>('division', null, (text) => oneOf(divisionIdsOf(year), text)),
    sort: read('sort', DEFAULT_SORT, readSort),
  }
  return { filters, ignored }
}

/** The query of an address for some filters, beginning with '?'; empty for the defaults, which are left out. */
export function filterQuery(filters: Filters, currentYear: number): string {
  const { key, direction } = filters.sort
  const query = new URLSearchParams({
    ...(filters.year === currentYear ? {} : { year: String(filters.year) }),
    ...(filters.measure === 'enrolled' ? {} : { measure: filters.measure }),
    ...(filters.group === null ? {} : { group: filters.group }),
    ...(filters.channel === null ? {} : { channel: filters.channel }),
    ...(filters.division === null ? {} : { division: filters.division }),
    ...(key === DEFAULT_SORT.key && direction === DEFAULT_SORT.direction ? {} : { sort: direction === SORT_KEYS[key] ? key : `-${key}` }),
  }).toString()
  return query === '' ? '' : `?${query}`
}

/** The sort that a column's link asks for: its own direction first, the opposite when it is sorted that way already. */
export const nextSort = (current: Sort, key: SortKey): Sort => ({
  key,
  direction: current.key === key && current.direction === SORT_KEYS[key] ? opposite(SORT_KEYS[key]) : SORT_KEYS[key],
})
