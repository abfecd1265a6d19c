import { describe, expect, it } from 'vitest'
import { divisionsOn, DIVISIONS } from '@/domain/division/divisions'
import { PROVINCES } from '@/domain/division/provinces'
import { populationGroup } from '@/domain/enrollment/group'
import { checkDocument } from '@/domain/identity-document/check'
import { isEighteen } from '@/domain/identity-document/kinds'
import { checkName } from '@/domain/person/name'
import { checkPhone } from '@/domain/person/phone'
import { findSubsidisedGroup } from '@/domain/policy/subsidised-groups'
import { passwordFaults } from '@/platform/password'
import { CASE_PLANS, OUTCOMES, TWISTS } from './case-plans'
import { coverageYearOn, seasonOn } from './campaign'
import { fictionalPhone } from './names'
import { digestInput, EXAMPLE_NUMBERS, examples, generatePeople, POPULATION, quotas } from './people'
import { apportion, makeRandom, seededUuid } from './random'
import { demoAccounts, demoRecoveryCodes, demoTotpSecret } from './staff'

const TODAY = '2026-11-20'
const AT = new Date('2026-09-26T02:00:00Z')
const people = generatePeople(TODAY, AT)
const known = examples(TODAY)
const everyone = [...people, ...known]

/** Codes of places in identity numbers before 1997 and of counties renamed since (districts.json, legacyCodes). */
const LEGACY = ['5102', '5122', '5123', '5135', '500222', '500223', '500224', '500225', '500226', '500227', '500228', '500232', '500234']

describe('the people of the demo', () => {
  it('are the same for the same seed and day, and others for another seed', () => {
    const again = generatePeople(TODAY, AT)
    const first = (list: typeof people) => list.slice(0, 100).map(digestInput)
    expect(first(again)).toEqual(first(people))
    expect(again.slice(0, 100).map((one) => one.id)).toEqual(people.slice(0, 100).map((one) => one.id))
    expect(first(generatePeople(TODAY, AT, 1))).not.toEqual(first(people))
  })

  it('are as many as promised, each with a number and an id of their own', () => {
    expect(people.length + known.filter((one) => one.onFile).length).toBe(POPULATION)
    expect(new Set(everyone.map((one) => `${one.documentKind}:${one.documentNumber}`)).size).toBe(everyone.length)
    expect(new Set(people.map((one) => one.id)).size).toBe(people.length)
  })

  it('carry numbers that pass every check and that no office ever gave out', () => {
    const assigned = new Set(DIVISIONS.map((division) => division.code))
    const provinces = new Set(PROVINCES.map((province) => province.code.slice(0, 2)))
    for (const { documentKind, documentNumber, birthDate, sex } of everyone) {
      const checked = checkDocument(documentKind, documentNumber, TODAY)
      expect(checked, documentNumber).toMatchObject({ ok: true, warnings: [] })
      if (isEighteen(documentKind)) expect(checked).toMatchObject({ birthDate, sex })
      if (documentKind === 'resident-id') {
        expect(documentNumber.slice(0, 4)).toBe('5099')
        expect(assigned.has(documentNumber.slice(0, 6))).toBe(false)
        expect(LEGACY.some((code) => documentNumber.startsWith(code))).toBe(false)
      } else if (documentKind === 'foreign-pr-2023') expect(documentNumber.slice(3, 6)).toBe('900')
      else if (documentKind === 'foreign-pr-old') expect(documentNumber.slice(0, 3)).toBe('XXA')
      else {
        expect(documentKind).toBe('birth-certificate')
        expect(provinces.has(documentNumber.slice(1, 3))).toBe(false)
      }
    }
  })

  it('have names the portal takes, in several scripts, and are of the age of their group', () => {
    for (const one of everyone) {
      expect(checkName(one.name), one.name).toEqual({ ok: true, value: one.name })
      const group = populationGroup({ birthDate: one.birthDate, student: one.group === 'student', scheme: one.group === 'flexible' ? 'flexible' : 'resident' }, TODAY)
      expect(group, `${one.birthDate} ${one.group}`).toBe(one.group)
      for (const need of one.needs) expect(findSubsidisedGroup(need), need).toBeDefined()
    }
    for (const script of [/\p{Script=Han}/u, /·/u, /\p{Script=Latin}/u, /\p{Script=Hangul}/u, /\p{Script=Arabic}/u, /[\u{20000}-\u{3ffff}]/u]) {
      expect(people.filter((one) => script.test(one.name)).length, String(script)).toBeGreaterThan(5)
    }
  })

  it('live where the census counted them, in the divisions of the day', () => {
    const shares = quotas(POPULATION)
    expect([...shares.values()].reduce((a, b) => a + b, 0)).toBe(POPULATION)
    expect(shares.size).toBe(38)
    expect(new Set(people.map((one) => one.division))).toEqual(new Set(divisionsOn(TODAY).map((division) => division.id)))
    expect(people.filter((one) => one.division === 'liangjiang-2025').length).toBeGreaterThan(1900)
  })

  it('keep the numbers of the examples fixed', () => {
    for (const one of known) expect(one.documentNumber).toBe(EXAMPLE_NUMBERS[one.key as keyof typeof EXAMPLE_NUMBERS])
    for (const later of ['2025-11-20', '2027-03-01', '2028-06-30']) {
      expect(examples(later).map((one) => one.documentNumber)).toEqual(known.map((one) => one.documentNumber))
      for (const one of examples(later)) {
        expect(populationGroup({ birthDate: one.birthDate, student: one.group === 'student', scheme: one.group === 'flexible' ? 'flexible' : 'resident' }, later)).toBe(one.group)
      }
    }
  })
})

describe('the season', () => {
  it.each([['2026-08-31', 2026], ['2026-09-01', 2027], ['2026-11-20', 2027], ['2027-02-03', 2027], ['2027-09-01', 2028]])('started on %s is for coverage year %i', (day, year) => {
    expect(coverageYearOn(day)).toBe(year)
    const { mainFrom, mainTo, extendedTo } = seasonOn(day)
    expect(mainFrom < day && day < mainTo && mainTo < extendedTo).toBe(true)
  })
})

describe('the parts', () => {
  it('split without losing anybody', () => {
    for (const total of [0, 1, 7, 100, 19_986]) expect(apportion(total, [6, 174, 70, 420, 219, 111]).reduce((a, b) => a + b, 0)).toBe(total)
  })

  it('make version 7 ids that carry their time', () => {
    const id = seededUuid(makeRandom(1), AT)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(AT.getTime())
  })

  it('ring nobody', () => expect(checkPhone(fictionalPhone(makeRandom(3)))).toMatchObject({ ok: true }))

  it('plan cases in every state, language and twist', () => {
    const seen = (pick: (plan: (typeof CASE_PLANS)[number]) => string) => new Set(CASE_PLANS.map(pick))
    expect([...seen((plan) => plan.outcome)].sort()).toEqual([...OUTCOMES].sort())
    expect([...seen((plan) => plan.twist)].sort()).toEqual([...TWISTS].sort())
    expect(seen((plan) => plan.locale).size).toBe(4)
    expect(seen((plan) => plan.situation).size).toBe(6)
    expect(CASE_PLANS.length).toBeGreaterThanOrEqual(60)
    const logins = new Set(demoAccounts(TODAY).map((account) => account.login))
    for (const { holder } of CASE_PLANS) expect(holder === '-' || logins.has(holder), holder).toBe(true)
  })

  it('give demo accounts fixed secrets that sign-in takes', () => {
    for (const account of demoAccounts(TODAY)) {
      expect(passwordFaults(account.password, account.login), account.login).toEqual([])
      expect(account.totpSecret).toMatch(/^[A-Z2-7]{32}$/)
      expect(new Set(account.recoveryCodes).size).toBe(10)
    }
    expect(demoTotpSecret('admin')).toBe('W7KIK2ZGEKIMARQSD6FJWF4K3CEAKFGN')
    expect(demoRecoveryCodes('admin')[0]).toBe('M46C9-VSFAY')
  })
})
