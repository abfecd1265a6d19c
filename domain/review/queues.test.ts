import { describe, expect, it } from 'vitest'
import { filterQuery, readFilter } from './filter'
import { COLUMNS, columnsOf, QUEUES, queueOf, VIEWS } from './queues'

describe('the queues', () => {
  it('have an id each, and are what an address may ask for', () => {
    expect(new Set(VIEWS).size).toBe(QUEUES.length)
    for (const view of VIEWS) expect(readFilter({ view }).view).toBe(view)
    expect(readFilter({ view: 'none-such' }).view).toBe('open')
    expect(queueOf('overdue').where).toContainEqual({ facet: 'due', is: 'late' })
  })

  it('keep the addresses that were given out before', () => {
    for (const view of ['open', 'mine', 'unclaimed', 'overdue', 'today', 'stopped', 'closed']) expect(VIEWS).toContain(view)
    expect(filterQuery(readFilter({ view: 'mine', service: 'transfer', leg: 'out', rows: '100', page: '2' }), { page: 2 })).toBe('?view=mine&service=transfer&leg=out&rows=100&page=2')
  })

  it('name the service only where several are mixed, and bring the columns of the service chosen', () => {
    const open = queueOf('open')
    expect(columnsOf(open, null, 1)).toEqual(['reference', 'applicant', 'matter', 'division', 'clock', 'holder'])
    expect(columnsOf(open, null, 3)).toContain('service')
    expect(columnsOf(open, 'transfer', 3)).toEqual(['reference', 'applicant', 'matter', 'leg', 'division', 'clock', 'holder'])
    expect(columnsOf(queueOf('institution'), null, 1)).toContain('institution')
    for (const view of VIEWS) expect(columnsOf(queueOf(view), null, 2).every((column) => COLUMNS.includes(column))).toBe(true)
  })
})
