import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { campaignRates, type CounterRow, paceOn } from './rates'

const row = (divisionId: string, group: string, channel: string, populationDue: number, enrolled: number, paid = enrolled): CounterRow => ({
  divisionId,
  group,
  channel,
  populationDue,
  enrolled,
  paid,
})

const rows = [row('500103', 'adult', 'portal', 1000, 500, 400), row('500103', 'adult', 'booth', 0, 480, 470), row('500109', 'elder', 'portal', 300, 293)]

describe('campaignRates', () => {
  it('sums up and compares', () => {
    const last = [row('500103', 'adult', 'portal', 900, 810), row('500109', 'elder', 'portal', 0, 0)]
    const { total, byDivision, byGroup, byChannel } = campaignRates(rows, last)
    expect(total).toEqual({ key: 'total', populationDue: 1300, enrolled: 1273, paid: 1163, rate: 9792, paidRate: 8946, gap: 1, change: 792 })
    expect(byDivision.map(({ key, rate, gap, change }) => [key, rate, gap, change])).toEqual([
      ['500103', 9800, 0, 800],
      ['500109', 9766, 1, null],
    ])
    expect(byGroup.map((group) => group.key)).toEqual(['adult', 'elder'])
    expect(byChannel.map(({ key, enrolled, rate }) => [key, enrolled, rate])).toEqual([
      ['portal', 793, null],
      ['booth', 480, null],
    ])
  })

  it('is empty without counters', () => {
    expect(campaignRates([]).total).toMatchObject({ enrolled: 0, rate: null, gap: 0, change: null })
    expect(campaignRates([]).byDivision).toEqual([])
  })

  it('loses nobody in any breakdown', () => {
    const counter = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'), fc.constantFrom('p', 'q'), fc.nat(5000), fc.nat(5000))
      .map(([d, g, c, due, enrolled]) => row(d, g, c, due, enrolled))
    fc.assert(
      fc.property(fc.array(counter), (counters) => {
        const rates = campaignRates(counters)
        for (const part of [rates.byDivision, rates.byGroup, rates.byChannel]) {
          expect(part.reduce((sum, one) => sum + one.enrolled, 0)).toBe(rates.total.enrolled)
        }
        // The gap is closed exactly when the rate has reached the target.
        if (rates.total.rate !== null) expect(rates.total.gap === 0).toBe(rates.total.rate >= 9800)
      }),
    )
  })
})

describe('paceOn', () => {
  const window = { from: '2026-10-17', to: '2026-12-31' }

  it.each([
    ['2026-10-16', 0],
    ['2026-10-17', 128],
    ['2026-11-23', 4900],
    ['2026-12-31', 9800],
    ['2027-01-31', 9800],
  ])('%s: %i', (on, pace) => expect(paceOn(window, on)).toBe(pace))
})
