import { comparableName } from '@/domain/person/name'
import { parseReference } from '@/domain/reference'
import { VIEWS, type View } from './queues'

/** Rows on a page of the queue: as many as one reads, or as many as one decides together. */
export const PAGE_ROWS = [25, 100] as const

export interface QueueFilter {
  readonly view: View
  readonly service: string | null
  readonly leg: string | null
  readonly situation: string | null
  readonly division: string | null
  readonly locale: string | null
  readonly reason: string | null
  /** What was typed into the search field. */
  readonly search: string
  /** 1-based. */
  readonly page: number
  readonly rows: (typeof PAGE_ROWS)[number]
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Codes in an address: what does not look like one is ignored, as if it were not there. */
const code = (value: string | readonly string[] | undefined): string | null => (typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value) ? value : null)

/** Furthest page: beyond it one filters. */
const LAST_PAGE = 400

/** Reads the filter out of an address. Unknown values fall away; nothing here can fail. */
export function readFilter(query: Query): QueueFilter {
  const view = code(query['view'])
  const page = typeof query['page'] === 'string' && /^\d{1,3}$/.test(query['page']) ? Number(query['page']) : 1
  const search = typeof query['q'] === 'string' ? query['q'].trim().slice(0, 100) : ''
  return {
    view: VIEWS.find((one) => one === view) ?? 'open', service: code(query['service']), leg: code(query['leg']),
    situation: code(query['situation']), division: code(query['division']), locale: code(query['language']), reason: code(query['reason']),
    search, page: Math.min(LAST_PAGE, Math.max(1, page)), rows: query['rows'] === '100' ? 100 : 25,
  }
}

/** The address of a filter, with changes; defaults are left out, and any change but the page goes back to page 1. */
export function filterQuery(filter: QueueFilter, change: Partial<QueueFilter> = {}): string {
  const next = { ...filter, ...(change.page === undefined ? { page: 1 } : {}), ...change }
  const query = new URLSearchParams()
  if (next.view !== 'open') query.set('view', next.view)
  for (const [name, value] of [['service', next.service], ['leg', next.leg], ['situation', next.situation], ['division', next.division], ['language', next.locale], ['reason', next.reason], ['q', next.search]] as const) if (value) query.set(name, value)
  if (next.rows !== 25) query.set('rows', String(next.rows))
  if (next.page > 1) query.set('page', String(next.page))
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** Whether anything but the queue itself narrows the rows. */
export const isNarrowed = (filter: QueueFilter): boolean =>
  filter.service !== null || filter.leg !== null || filter.situation !== null || filter.division !== null || filter.locale !== null || filter.reason !== null || filter.search !== ''

/** The same queue with nothing narrowed. */
export const widened: Partial<QueueFilter> = { service: null, leg: null, situation: null, division: null, locale: null, reason: null, search: '' }

/** What a search means: a whole reference, or a whole name. Parts of names cannot be found: names are stored sealed. */
export function readSearch(search: string): { readonly reference: string } | { readonly name: string } | null {
  if (search === '') return null
  const reference = parseReference(search)
  return reference.ok ? { reference: reference.value } : { name: comparableName(search) }
}
