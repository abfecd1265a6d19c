import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeReference } from '@/domain/reference'
import { BULK_ACTS, BULK_LIMIT, hindranceOf, mainService, pickedText, readPicked, type BulkCase } from './bulk'

const reference = (n: number): string => makeReference(Uint8Array.from({ length: 16 }, (_, i) => (i < 3 ? (n >> (5 * i)) & 31 : i)))
const me = { staffId: 'me', covering: ['away'] }
const open: BulkCase = { state: 'in-review', service: 'enrollment', lastSeq: 3, claimedBy: null, objection: false, refusedBy: null, lastLeg: true }
const picked = { reference: reference(1), seq: 3 }

describe('ticked cases', () => {
  it('are read as they are written, once each and a hundred at most', () => {
    fc.assert(fc.property(fc.array(fc.record({ n: fc.integer({ min: 0, max: 300 }), seq: fc.integer({ min: 0, max: 999_999 }) }), { maxLength: 260 }), (list) => {
      const values = list.map(({ n, seq }) => pickedText({ reference: reference(n), seq }))
      const read = readPicked(values)
      expect(read.length).toBe(Math.min(BULK_LIMIT, new Set(list.map(({ n }) => n)).size))
      expect(readPicked(read.map(pickedText))).toEqual(read)
    }))
  })

  it('that are none fall away', () => {
    expect(readPicked(['', 'x', 'ABC.1', `${reference(1)}`, `${reference(1)}.-1`, `${reference(1)}.1e3`, "'; DROP.1"])).toEqual([])
  })
})

describe('what stands against an act', () => {
  it.each([
    ['nothing', {}, null],
    ['it changed', { lastSeq: 4 }, 'changed'],
    ['a colleague holds it', { claimedBy: 'other' }, 'held-by-other'],
    ['an absent colleague holds it whom I cover', { claimedBy: 'away' }, null],
    ['I hold it', { claimedBy: 'me' }, null],
    ['it is decided', { state: 'refused' }, 'not-permitted'],
    ['it waits for its resident', { state: 'more-information' }, null],
    ['I refused it and it was objected to', { objection: true, refusedBy: 'me' }, 'same-officer'],
    ['a colleague refused it', { objection: true, refusedBy: 'other' }, null],
    ['it stands in an earlier leg', { lastLeg: false }, 'earlier-leg'],
  ] as const)('when %s', (_, over, expected) => {
    expect(hindranceOf('approve', picked, { ...open, ...over }, me, null)).toBe(expected)
  })

  it('differs by act', () => {
    expect(hindranceOf('assign', picked, { ...open, claimedBy: 'other' }, me, null)).toBeNull()
    expect(hindranceOf('request', picked, { ...open, state: 'more-information' }, me, 'enrollment')).toBe('not-permitted')
    expect(hindranceOf('refuse', picked, open, me, 'transfer')).toBe('other-service')
    for (const act of BULK_ACTS) expect(hindranceOf(act, picked, null, me, null)).toBe('not-found')
  })
})

it('offers the reasons of the service most cases belong to', () => {
  expect(mainService([])).toBeNull()
  expect(mainService([{ service: 'b' }, { service: 'a' }, { service: 'b' }])).toBe('b')
  expect(mainService([{ service: 'b' }, { service: 'a' }])).toBe('a')
})
