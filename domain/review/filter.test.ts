import { describe, expect, it } from 'vitest'
import { filterQuery, readFilter, readSearch } from './filter'

describe('the filter in the address', () => {
  it('reads what it writes', () => {
    const filter = readFilter({ view: 'overdue', division: '500106', reason: 'name-differs', language: 'ko', page: '3', q: '金美玉' })
    expect(readFilter(Object.fromEntries(new URLSearchParams(filterQuery(filter, { page: 3 }))))).toEqual(filter)
  })

  it.each([{ view: 'all' }, { view: ['open', 'mine'] }, { page: '-1' }, { page: '1e9' }, { division: "'; DROP" }, { reason: 'x'.repeat(41) }])('ignores %j', (query) => {
    expect(readFilter(query)).toEqual(readFilter({}))
  })

  it('goes back to the first page when anything else changes', () => {
    const filter = readFilter({ page: '4', view: 'mine' })
    expect(filterQuery(filter, { reason: 'agent' })).toBe('?view=mine&reason=agent')
    expect(filterQuery(filter, { view: 'open' })).toBe('')
  })
})

describe('a search', () => {
  it('is a reference when it checks, else a name', () => {
    expect(readSearch('')).toBeNull()
    expect(readSearch('Müller Anna')).toEqual({ name: 'mulleranna' })
  })
})
