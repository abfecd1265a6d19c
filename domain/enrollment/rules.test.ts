import { describe, expect, it } from 'vitest'
import { createPolicy } from '@/domain/policy/quote'
import { continuity, continuousYears } from './continuity'
import { eligibility, type EligibilityInput } from './eligibility'
import { populationGroup } from './group'
import { decideRoute, type RosterMatch, type RoutingInput } from './routing'

describe('continuity', () => {
  const policy = createPolicy({ coverageYear: 2027, demonstration: false })

  it.each([
    [1, 0, 0],
    [4, 0, 400_000],
    [5, 400_000, 400_000],
    [14, 4_000_000, 0],
    [30, 4_000_000, 0],
  ])('%i years earn %i fen', (years, reward, nextReward) => {
    expect(continuity({ policy, years })).toMatchObject({ reward, nextReward, lostByGap: { reward, years, ceilingFalls: { standing: 'unknown' } } })
  })

  it('has no reward before 2025', () => {
    expect(continuity({ policy: createPolicy({ coverageYear: 2024, demonstration: false }), years: 9 }).reward).toBeNull()
  })

  it('counts an unbroken run', () => {
    expect(continuousYears([2021, 2023, 2025, 2024], 2025)).toBe(3)
    expect(continuousYears([2024], 2025)).toBe(0)
  })
})

describe('eligibility', () => {
  const base: EligibilityInput = { kind: 'resident-id', age: 30, scheme: 'resident', situation: 'self' }

  it.each([
    [{}, null],
    [{ kind: 'passport-foreign' }, 'foreign-passport'],
    [{ kind: 'passport-foreign', situation: 'student' }, 'foreign-passport'],
    [{ employed: true }, 'employer-registers'],
    [{ situation: 'new-employee' }, 'employer-registers'],
    [{ scheme: 'flexible', age: 15 }, 'too-young'],
    [{ scheme: 'flexible', age: 16 }, null],
    [{ scheme: 'flexible', age: null }, null],
    [{ scheme: 'flexible', standing: 'neither' }, null],
    [{ standing: 'neither' }, 'residence-permit-needed'],
    [{ standing: 'neither', age: 10 }, null],
    [{ standing: 'neither', kind: 'hk-residence' }, null],
    [{ kind: 'hk-macao-travel' }, 'residence-permit-needed'],
    [{ kind: 'hk-macao-travel', situation: 'student' }, null],
    [{ covered: true }, 'covered-elsewhere'],
    [{ kind: 'birth-certificate', situation: 'newborn', age: 0 }, null],
  ] satisfies [Partial<EligibilityInput>, string | null][])('%j: %s', (over, code) => {
    expect(eligibility({ ...base, ...over })).toEqual(code === null ? { ok: true } : { ok: false, code })
  })
})

it.each([
  ['2026-11-01', false, 'resident', 'newborn'],
  ['2026-08-23', false, 'resident', 'newborn'],
  ['2026-08-22', false, 'resident', 'child'],
  ['2008-11-22', false, 'resident', 'child'],
  ['2008-11-21', false, 'resident', 'adult'],
  ['2009-01-01', true, 'resident', 'student'],
  ['1966-11-21', false, 'resident', 'elder'],
  ['1966-11-22', false, 'resident', 'adult'],
  ['1966-11-21', false, 'flexible', 'flexible'],
] as const)('born %s, student %s, %s: counted as %s', (birthDate, student, scheme, group) => {
  expect(populationGroup({ birthDate, student, scheme }, '2026-11-21')).toBe(group)
})

describe('decideRoute', () => {
  const roster: RosterMatch = {
    nameMatches: true,
    birthDateMatches: true,
    divisionId: '500103',
    subsidisedGroups: ['dibao', 'disabled34'],
    lastCoveredYear: 2026,
    population: true,
  }
  const declared: RoutingInput['declared'] = { divisionId: '500103', coveredElsewhere: 'none', lastCovered: 2026, agent: false, kind: 'resident-id' }
  const base: RoutingInput = { roster, declared, documentWarnings: [], phase: 'main' }

  it('lets a clear case straight through', () => {
    expect(decideRoute(base)).toEqual({ route: 'straight' })
    expect(decideRoute({ ...base, declared: { ...declared, subsidisedGroup: 'dibao', lastCovered: null }, phase: 'extended' })).toEqual({ route: 'straight' })
  })

  it.each([
    [{ roster: null }, ['not-on-roster']],
    [{ roster: { ...roster, population: false } }, ['not-on-roster']],
    [{ roster: { ...roster, nameMatches: false } }, ['name-differs']],
    [{ roster: { ...roster, birthDateMatches: false } }, ['birth-date-differs']],
    [{ roster: { ...roster, divisionId: '500109' } }, ['district-differs']],
    [{ declared: { ...declared, coveredElsewhere: 'employee' } }, ['covered-elsewhere']],
    [{ duplicate: true }, ['already-enrolled-other-channel']],
    [{ declared: { ...declared, subsidisedGroup: 'tekun' } }, ['subsidy-not-confirmed']],
    [{ declared: { ...declared, subsidisedGroup: 'disabled34' } }, ['subsidy-not-confirmed']],
    [{ declared: { ...declared, lastCovered: 2025 } }, ['history-differs']],
    [{ declared: { ...declared, lastCovered: 'never' } }, ['history-differs']],
    [{ declared: { ...declared, agent: true } }, ['agent']],
    [{ roster: null, declared: { ...declared, kind: 'birth-certificate', lastCovered: null } }, ['newborn-not-registered']],
    [{ documentWarnings: ['check-digit'] }, ['document-warning']],
    [{ phase: 'late' }, ['late-enrollment']],
    [{ declared: { ...declared, kind: 'foreign-pr-2023' } }, ['foreign-document']],
    [{ roster: null, declared: { ...declared, agent: true }, phase: 'late' }, ['not-on-roster', 'agent', 'late-enrollment']],
  ] satisfies [Partial<RoutingInput>, string[]][])('%j is reviewed', (over, reasons) => {
    expect(decideRoute({ ...base, ...over })).toEqual({ route: 'review', reasons })
  })
})
