import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar/dates'
import { CATEGORIES } from './categories'
import { collision, grants, holdsOn, inTheWay, lastDayBefore, overlaps, type Filing, type Period } from './filing'

const EPOCH = '2026-01-01'
const day = fc.integer({ min: 0, max: 60 }).map((offset) => addDays(EPOCH, offset))
const period: fc.Arbitrary<Period> = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 40 }))).map(([from, length]) => ({ from, until: length === null ? null : addDays(from, length) }))
const place = fc.constantFrom({ province: '510000', city: '510100' }, { province: '510000', city: '510700' }, { province: '110000', city: null })
const filing: fc.Arbitrary<Filing> = fc.tuple(period, place, fc.constantFrom(...CATEGORIES)).map(([when, where, category]) => ({ ...when, ...where, category }))
/** Every day that matters: those on which something may begin or end, and one far after. */
const days = Array.from({ length: 102 }, (_, i) => addDays(EPOCH, i)).concat('2040-01-01')

describe('periods', () => {
  it('overlap exactly when a day lies in both', () => {
    fc.assert(fc.property(period, period, (a, b) => {
      expect(overlaps(a, b)).toBe(days.some((one) => holdsOn(a, one) && holdsOn(b, one)))
      expect(overlaps(b, a)).toBe(overlaps(a, b))
    }))
  })
})

describe('a filing beside those in force', () => {
  it('collides exactly when something is in the way', () => {
    fc.assert(fc.property(fc.array(filing, { maxLength: 4 }), filing, (inForce, asked) => {
      expect(collision(inForce, asked) === 'none').toBe(inTheWay(inForce, asked).length === 0)
    }))
  })

  it('is the same as one in force when it is asked for again, and never when a day or the place is missing', () => {
    fc.assert(fc.property(filing, (one) => {
      expect(collision([one], one)).toBe('same')
    }))
    fc.assert(fc.property(filing, filing, (a, b) => {
      if (!grants(a, b)) return
      expect([a.province, a.city]).toEqual([b.province, b.city])
      expect(days.every((one) => !holdsOn(b, one) || holdsOn(a, one))).toBe(true)
    }))
  })

  it('asks for more when it lasts longer: that is a change, not nothing', () => {
    const inForce: Filing = { category: 'other', province: '510000', city: '510100', from: '2026-05-01', until: '2026-11-01' }
    expect(collision([inForce], { ...inForce, from: '2026-10-01', until: '2027-04-01' })).toBe('overlap')
    expect(collision([inForce], { ...inForce, from: '2026-11-02', until: '2027-05-02' })).toBe('none')
    expect(collision([{ ...inForce, category: 'retired', until: null }], { ...inForce, category: 'posted', until: null })).toBe('same')
    expect(collision([{ ...inForce, category: 'retired', until: null }], inForce)).toBe('overlap')
  })
})

describe('what a change leaves of the filing it replaces', () => {
  it('never shares a day with the new one, and keeps every day before it', () => {
    fc.assert(fc.property(period, period, (old, next) => {
      const last = lastDayBefore(old, next.from)
      const left: Period | null = last === null ? null : { from: old.from, until: last }
      expect(left !== null && overlaps(left, next)).toBe(false)
      for (const one of days) expect(left !== null && holdsOn(left, one)).toBe(holdsOn(old, one) && one < next.from)
    }))
  })
})
