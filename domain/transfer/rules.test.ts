import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPolicy, isKnown } from '@/domain/policy/quote'
import { citations } from '@/domain/policy/citation'
import type { TransferApplication } from './application'
import { eligibility } from './eligibility'
import { asksYears, gapBetween, retroactive, type GapInput } from './gap'
import { DAYS, legsOf, roadOf } from './legs'
import { laterMonth, lastDayOf, monthIn, monthsApart, monthsFrom } from './months'
import { HOME, TRANSFER_PLACES } from './places'
import { carriedMonths, coveredYears, lastRecorded, recordProblem, type Period } from './record'

const policy = createPolicy({ coverageYear: 2026, demonstration: false })
const month = fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([year, m]) => `${year}-${String(m).padStart(2, '0')}`)

describe('months', () => {
  it('count in both directions', () => {
    fc.assert(fc.property(month, fc.integer({ min: -200, max: 200 }), (from, count) => {
      const to = laterMonth(from, count)
      expect(monthsApart(from, to)).toBe(count - 1)
      expect(laterMonth(to, -count)).toBe(from)
      if (count >= 0) expect(monthsFrom(from, to)).toBe(count + 1)
    }))
  })

  it.each([['2024-02', '2024-02-29'], ['2026-02', '2026-02-28'], ['2026-12', '2026-12-31']])('%s ends on %s', (one, day) => expect(lastDayOf(one)).toBe(day))
  it.each([['2026', '3', '2026-03'], ['2026', '12', '2026-12'], ['2026', '13', null], ['2026', '0', null], ['26', '3', null], [undefined, '3', null]])('%s and %s are %s', (y, m, is) => expect(monthIn(y, m)).toBe(is))
})

describe('the clock', () => {
  it('is 15 working days, 10 for the place left and 5 for the place entered', () => {
    expect(DAYS).toEqual({ out: 10, in: 5, total: 15 })
    expect(DAYS.out + DAYS.in).toBe(DAYS.total)
  })

  it('has this desk in the one leg or the other', () => {
    expect(legsOf('entering').map((leg) => leg.holder)).toEqual(['elsewhere', 'here'])
    expect(legsOf('leaving').map((leg) => leg.holder)).toEqual(['here', 'elsewhere'])
    expect(legsOf('entering', true)).toEqual([{ id: 'in', workingDays: 5, holder: 'here' }])
  })

  it('leaps over National Day and its make-up days', () => {
    const road = roadOf({ legs: legsOf('entering'), acceptedOn: '2026-09-18', leg: 'out', legDueOn: '2026-10-09', endedOn: {}, decided: false })
    expect(road.map((step) => [step.leg, step.state, step.on])).toEqual([['out', 'now', '2026-10-09'], ['in', 'next', '2026-10-15']])
  })

  it('counts fifteen days on from the acceptance when the first leg takes all of its ten', () => {
    const road = roadOf({ legs: legsOf('leaving'), acceptedOn: '2026-09-18', leg: null, legDueOn: null, endedOn: {}, decided: false })
    // 20 September and 10 October are worked; 25 to 27 September and 1 to 7 October are days off.
    expect(road.map((step) => step.on)).toEqual(['2026-10-09', '2026-10-15'])
  })

  it('keeps the day on which a leg ended, and counts on from there', () => {
    const road = roadOf({ legs: legsOf('leaving'), acceptedOn: '2026-03-02', leg: 'in', legDueOn: '2026-03-11', endedOn: { out: '2026-03-04' }, decided: false })
    expect(road.map((step) => [step.state, step.on])).toEqual([['done', '2026-03-04'], ['now', '2026-03-11']])
  })
})

const base: TransferApplication = {
  direction: 'entering', counterpart: '510000', from: 'employee', to: 'employee', retired: false, lastMonth: '2026-07', firstMonth: '2026-09', twoYears: null, birthDate: '1990-01-01', letter: false,
}

describe('who may transfer', () => {
  it.each([
    ['an employee who stopped there and joined here', {}, [], []],
    ['Chongqing on both sides', { counterpart: HOME }, ['same-province'], []],
    ['who draws retired benefit', { retired: true }, ['retired'], []],
    ['a resident is not asked about retirement', { retired: true, from: 'resident', to: 'employee' }, [], []],
    ['cover that still runs', { lastMonth: null }, ['still-covered'], []],
    ['not joined yet', { firstMonth: null }, ['not-joined'], []],
    ['neither stopped nor joined', { lastMonth: null, firstMonth: null }, ['still-covered', 'not-joined'], []],
    ['two months covered twice', { lastMonth: '2026-10' }, [], ['overlap']],
    ['the same month in both', { lastMonth: '2026-09' }, [], ['overlap']],
    ['resident to resident within the year', { from: 'resident', to: 'resident', lastMonth: '2026-12', firstMonth: '2026-06' }, ['wrong-year'], ['overlap']],
    ['resident to resident in the same year after a stop', { from: 'resident', to: 'resident', lastMonth: '2026-03', firstMonth: '2026-06' }, ['wrong-year'], []],
    ['resident to resident for the next year', { from: 'resident', to: 'resident', lastMonth: '2026-12', firstMonth: '2027-01' }, [], []],
    ['resident to resident after missed years', { from: 'resident', to: 'resident', lastMonth: '2023-12', firstMonth: '2026-02' }, [], []],
    ['employee to resident', { to: 'resident' }, [], []],
    ['resident to employee', { from: 'resident' }, [], []],
    ['a case that a message opened', { letter: true, retired: true, lastMonth: null, firstMonth: null }, [], []],
  ] as const)('%s', (_, over, stops, doubts) => {
    const answer = eligibility({ ...base, ...over }, policy, HOME)
    expect(answer.stops.map((ground) => ground.code)).toEqual(stops)
    expect(answer.doubts.map((ground) => ground.code)).toEqual(doubts)
  })

  it('names the document of every reason', () => {
    const { stops, doubts } = eligibility({ ...base, retired: true, lastMonth: null, firstMonth: null }, policy, HOME)
    const overlap = eligibility({ ...base, lastMonth: '2026-10' }, policy, HOME).doubts
    for (const { rule } of [...stops, ...doubts, ...overlap]) {
      if (!isKnown(rule)) throw new Error('a rule without a source')
      expect(rule.standing).toBe('in-force')
      expect(citations(rule.source).cited.join()).toContain('医保办发〔2021〕43号')
    }
    expect(stops).toHaveLength(3)
  })

  it('offers 31 places and the Corps', () => {
    expect(TRANSFER_PLACES).toHaveLength(32)
    expect(TRANSFER_PLACES.map((place) => place.code)).toContain('xpcc')
    expect(new Set(TRANSFER_PLACES.map((place) => place.code)).size).toBe(32)
  })
})

const gapInput: GapInput = { from: 'employee', to: 'employee', lastMonth: '2026-06', firstMonth: '2026-09', twoYears: null, policy }

describe('gaps', () => {
  it.each([
    ['next month', { firstMonth: '2026-07' }, 'none'],
    ['two months missed', {}, 'pay-back'],
    ['three months missed', { firstMonth: '2026-10' }, 'pay-back'],
    ['four months missed', { firstMonth: '2026-11' }, 'waits'],
    ['the schemes changed after two years', { to: 'resident', twoYears: true }, 'pay-back'],
    ['the schemes changed after one year', { to: 'resident', twoYears: false }, 'unproven'],
    ['the schemes changed, years not known', { from: 'resident', twoYears: null }, 'unproven'],
    ['the schemes changed, four months missed', { from: 'resident', firstMonth: '2026-11', twoYears: true }, 'waits'],
    ['residents who stay residents', { from: 'resident', to: 'resident' }, 'enrollment'],
    ['the same month twice', { firstMonth: '2026-06' }, 'overlap'],
  ] as const)('%s: %s', (_, over, kind) => expect(gapBetween({ ...gapInput, ...over }).kind).toBe(kind))

  it('name the missed months, or the months covered twice', () => {
    expect(gapBetween(gapInput)).toMatchObject({ from: '2026-07', to: '2026-08', months: 2 })
    expect(gapBetween({ ...gapInput, firstMonth: '2026-04' })).toMatchObject({ kind: 'overlap', from: '2026-04', to: '2026-06', months: 3 })
  })

  it('are settled in one way whatever the months are', () => {
    fc.assert(fc.property(month, month, fc.constantFrom('resident', 'employee'), fc.constantFrom('resident', 'employee'), fc.constantFrom(true, false, null), (lastMonth, firstMonth, from, to, twoYears) => {
      const gap = gapBetween({ lastMonth, firstMonth, from, to, twoYears, policy })
      const apart = monthsApart(lastMonth, firstMonth)
      expect(gap.kind === 'overlap').toBe(apart < 0)
      expect(gap.kind === 'none').toBe(apart === 0)
      if (gap.kind === 'none') return
      // Every month between is in the span and no other.
      expect(monthsFrom(gap.from, gap.to)).toBe(gap.months)
      if (gap.kind !== 'overlap') expect([laterMonth(gap.from, -1), laterMonth(gap.to, 1)]).toEqual([lastMonth, firstMonth])
      if (gap.kind === 'pay-back') expect(gap.months).toBeLessThanOrEqual(3)
      if (gap.kind === 'waits') expect(gap.months).toBeGreaterThan(3)
      expect(asksYears({ lastMonth, firstMonth, from, to, policy })).toBe(apart > 0 && apart <= 3 && from !== to)
    }))
  })

  it('reach back over the missed months from the month of payment', () => {
    expect(retroactive(gapBetween(gapInput), '2026-09-17')).toEqual({ from: '2026-09-01', reachesBackTo: '2026-07-01' })
    expect(retroactive(gapBetween({ ...gapInput, firstMonth: '2026-11' }), '2026-11-17')).toBeNull()
    fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 20 }), month, (missed, later, last) => {
      const gap = gapBetween({ ...gapInput, lastMonth: last, firstMonth: laterMonth(last, missed + 1) })
      const answer = retroactive(gap, lastDayOf(laterMonth(last, missed + 1 + later)))
      expect(answer?.from).toBe(`${laterMonth(last, missed + 1 + later)}-01`)
      expect(answer?.reachesBackTo).toBe(`${laterMonth(last, 1)}-01`)
    }))
  })

  it('say by which document, and no more than it holds', () => {
    for (const over of [{}, { firstMonth: '2026-11' }, { to: 'resident' as const, twoYears: true }]) {
      const { rule } = gapBetween({ ...gapInput, ...over })
      expect(isKnown(rule) && citations(rule.source).cited.join()).toContain('医保办发〔2021〕43号')
    }
  })
})

const period = (from: string, to: string, scheme: Period['scheme'] = 'employee', months = monthsFrom(from, to)): Period => ({ from, to, scheme, months })

describe('the record', () => {
  it.each([
    ['two periods that follow', [period('2020-01', '2022-12'), period('2023-01', '2026-06', 'resident')], null],
    ['nothing', [], null],
    ['missing months inside', [period('2020-01', '2020-12', 'employee', 7)], null],
    ['more months than there are', [period('2020-01', '2020-12', 'employee', 13)], 'period-months'],
    ['no month', [period('2020-01', '2020-12', 'employee', 0)], 'period-months'],
    ['the end before the beginning', [period('2020-05', '2020-03', 'employee', 1)], 'period-order'],
    ['an overlap, whatever the order', [period('2021-06', '2022-01', 'resident'), period('2020-01', '2021-06')], 'period-overlap'],
    ['this year to its end', [period('2026-01', '2026-12', 'resident')], null],
    ['next year', [period('2027-01', '2027-12', 'resident')], 'period-future'],
    ['before birth', [period('1980-01', '1981-12')], 'period-before-birth'],
    ['centuries, by a slip of the year', [period('1790-01', '2026-06')], 'period-before-birth'],
  ] as const)('with %s: %s', (_, periods, problem) => expect(recordProblem(periods, '2026-11-20', '1990-01-01')).toBe(problem))

  it('becomes years with cover, each whole or in part', () => {
    const periods = [period('2024-11', '2025-02'), period('2025-06', '2026-06', 'resident')]
    expect(coveredYears({ periods }, 2026)).toEqual([
      { year: 2024, from: '2024-11-01', to: '2024-12-31' }, { year: 2025, from: '2025-01-01', to: '2025-12-31' }, { year: 2026, from: '2026-01-01', to: '2026-06-30' },
    ])
    expect(coveredYears({ periods }, 2025).map((one) => one.year)).toEqual([2024, 2025])
    expect(lastRecorded({ periods })).toBe('2026-06')
    expect(lastRecorded({ periods: [] })).toBeNull()
    expect(carriedMonths({ scheme: 'employee', periods, accountFen: null, benefitUntil: null, originOffice: '' }, 'employee')).toBe(4)
  })

  it('gives every month of every period to exactly one year', () => {
    fc.assert(fc.property(month, fc.integer({ min: 0, max: 100 }), (from, count) => {
      const to = laterMonth(from, count)
      const found = coveredYears({ periods: [period(from, to)] }, 9999)
      expect(found.reduce((sum, one) => sum + monthsFrom(one.from.slice(0, 7), one.to.slice(0, 7)), 0)).toBe(count + 1)
    }))
  })
})
