import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar/dates'
import { UNKNOWN, type Quoted } from '@/domain/policy/quote'
import { bestBenefit, BENEFITS } from './best-benefit'
import { CONDITIONS, conditionsFor, CROSS_PROVINCE, evidenceOf, isSourced, sourceText, UPLOADS } from './conditions'
import { institutionsIn, type Institution } from './institutions'
import { routeOf, type RouteInput } from './routing'
import { isDrawn } from './sampling'
import { isRenewable, reminderDue, REMINDERS, validUntil } from './validity'

describe('the list of diseases', () => {
  it('holds 53, 14 special and 39 chronic, each with evidence the bureau names', () => {
    expect(CONDITIONS).toHaveLength(53)
    expect(CONDITIONS.filter((one) => one.class === 'special')).toHaveLength(14)
    for (const condition of CONDITIONS) {
      const evidence = evidenceOf(condition)
      expect(evidence[0]?.id).toBe('inpat')
      expect(evidence.length).toBeGreaterThan(1)
      expect(evidence.filter(isSourced).map((type) => type.id)).toEqual(['inpat'])
    }
  })

  it('asks for no form and no identity document', () => {
    expect(UPLOADS.map((type) => type.id)).not.toContain('form')
    expect(UPLOADS.map((type) => type.id)).not.toContain('ident')
  })

  it('opens four diseases to flexible workers of tier 1 and all to everybody else', () => {
    expect(conditionsFor('flexible1').map((one) => one.id)).toEqual(['CQ-I-01', 'CQ-I-02', 'CQ-I-03', 'CQ-I-04'])
    for (const group of ['resident', 'employee', 'flexible2'] as const) expect(conditionsFor(group)).toHaveLength(53)
  })

  it('knows ten items that settle across provinces, and which diseases they hold', () => {
    expect(CROSS_PROVINCE.filter((item) => item.batch === 1)).toHaveLength(5)
    expect(CROSS_PROVINCE.filter((item) => item.batch === 2)).toHaveLength(5)
    expect(CONDITIONS.filter((one) => one.crossProvince !== null)).toHaveLength(11)
    for (const one of CONDITIONS) if (one.crossProvince !== null) expect(CROSS_PROVINCE.some((item) => item.id === one.crossProvince)).toBe(true)
  })

  it('cites every source it names', () => {
    for (const id of [...CONDITIONS.flatMap((one) => one.source), ...UPLOADS.map((type) => type.source)]) expect(sourceText(id)).not.toBe(id)
  })
})

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2026-01-01', days))

describe('validity', () => {
  const setting = (value: number) => ({ value, source: 'test', standing: 'demonstration' as const })

  it('has no end while the bureau has set none', () => {
    expect(validUntil('2026-11-20', null)).toBeNull()
    expect(isRenewable(null, '2026-11-20')).toBe(false)
  })

  it('runs to the day before, and goes on from the end of what it takes over', () => {
    expect(validUntil('2026-11-20', setting(12))).toBe('2027-11-19')
    expect(validUntil('2026-11-20', setting(12), '2026-12-31')).toBe('2027-12-31')
    expect(validUntil('2026-11-20', setting(12), '2026-11-01')).toBe('2027-11-19')
  })

  it('reminds at most once for each of three days, the nearer the later', () => {
    fc.assert(fc.property(day, (until) => {
      let reminded: number | null = null
      const sent: number[] = []
      for (let left = 90; left >= -3; left--) {
        const due = reminderDue(until, addDays(until, -left), reminded)
        if (due !== null) {
          sent.push(due)
          reminded = due
        }
      }
      expect(sent).toEqual([...REMINDERS])
    }), { numRuns: 30 })
  })

  it('sends one reminder, not three, when the job was away', () => {
    expect(reminderDue('2026-12-01', '2026-11-27', null)).toBe(7)
    expect(reminderDue('2026-12-01', '2026-11-28', 7)).toBeNull()
    expect(reminderDue('2026-12-01', '2026-12-02', null)).toBeNull()
  })
})

describe('sampling', () => {
  const digest = fc.uint8Array({ minLength: 32, maxLength: 32 })

  it('gives the same case the same answer, draws none at 0 and all at 100, and never fewer for a larger share', () => {
    fc.assert(fc.property(digest, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (bytes, a, b) => {
      expect(isDrawn(bytes, a)).toBe(isDrawn(bytes, a))
      expect(isDrawn(bytes, 0)).toBe(false)
      expect(isDrawn(bytes, 100)).toBe(true)
      expect(isDrawn(bytes, null)).toBe(false)
      if (isDrawn(bytes, Math.min(a, b))) expect(isDrawn(bytes, Math.max(a, b))).toBe(true)
    }))
  })

  it('draws about the share', () => {
    const drawn = Array.from({ length: 20_000 }, (_, i) => Uint8Array.of((i * 2_654_435_761) >>> 24, (i * 2_654_435_761) >>> 16, (i * 2_654_435_761) >>> 8, i * 2_654_435_761)).filter((bytes) => isDrawn(bytes, 20)).length
    expect(drawn / 20_000).toBeGreaterThan(0.18)
    expect(drawn / 20_000).toBeLessThan(0.22)
  })
})

describe('the best benefit', () => {
  const percent = (value: number): Quoted<number> => ({ value, parameterId: 'p', source: [], confidence: 'medium', standing: 'in-force' })
  const offers = fc.uniqueArray(fc.record({ benefit: fc.constantFrom(...BENEFITS), value: fc.option(fc.integer({ min: 0, max: 100 })) }), { selector: (one) => one.benefit, minLength: 1 })

  it('pays no less than any other where all figures are known, whatever the order', () => {
    fc.assert(fc.property(offers, (list) => {
      const given = list.map(({ benefit, value }) => ({ benefit, percent: value === null ? UNKNOWN : percent(value) }))
      const best = bestBenefit(given)
      expect(bestBenefit([...given].reverse())).toEqual(best)
      const first = BENEFITS.find((benefit) => list.some((one) => one.benefit === benefit))
      if (list.some((one) => one.value === null)) expect(best).toEqual({ benefit: first, reason: 'first' })
      else expect(list.find((one) => one.benefit === best?.benefit)?.value).toBe(Math.max(...list.map((one) => one.value ?? 0)))
    }))
  })

  it('takes the chronic or special benefit first where figures are lacking or equal', () => {
    expect(bestBenefit([])).toBeNull()
    expect(bestBenefit([{ benefit: 'dual-channel', percent: percent(80) }, { benefit: 'special', percent: percent(80) }])).toEqual({ benefit: 'special', reason: 'first' })
    expect(bestBenefit([{ benefit: 'dual-channel', percent: percent(85) }, { benefit: 'special', percent: percent(80) }])).toEqual({ benefit: 'dual-channel', reason: 'higher' })
  })
})

describe('where an application goes', () => {
  const base: RouteInput = {
    matter: 'certify', today: '2026-11-20', identity: 'confirmed', certification: null, cover: { enrolled: true, scheme: 'resident' }, declaredScheme: 'resident',
    pending: false, papersLater: false, foreignDocument: false, insist: false,
  }
  const known = (validUntil: string | null, state: 'in-force' | 'lapsed' = 'in-force') => ({ id: 'c', caseId: 'k', state, validUntil })

  it('sends a certification to someone who judges the evidence', () => {
    expect(routeOf(base)).toEqual({ route: 'review', reasons: ['evidence-to-judge'], refusal: null })
  })

  it.each([
    ['in force without an end', { certification: known(null) }, 'already-certified'],
    ['in force for long', { certification: known('2027-11-20') }, 'already-certified'],
    ['ending soon', { certification: known('2026-12-10') }, 'renew-instead'],
    ['nothing to renew', { matter: 'renew' as const }, 'nothing-to-renew'],
    ['lapsed', { matter: 'renew' as const, certification: known('2026-10-01', 'lapsed') }, 'nothing-to-renew'],
    ['a renewal too early', { matter: 'renew' as const, certification: known('2027-11-20') }, 'renewal-early'],
    ['a renewal without an end', { matter: 'renew' as const, certification: known(null) }, 'renewal-not-needed'],
    ['a drug without a certified disease', { matter: 'drug' as const }, 'not-certified'],
  ])('refuses %s, and reviews it when insisted on', (_, over, code) => {
    expect(routeOf({ ...base, ...over })).toMatchObject({ refusal: code })
    const insisted = routeOf({ ...base, ...over, insist: true })
    expect(insisted).toMatchObject({ route: 'review', refusal: null })
    expect(insisted.reasons).toContain(code)
  })

  it('renews at once what ends soon, and only when nothing is in doubt', () => {
    const renewal = { ...base, matter: 'renew' as const, certification: known('2026-12-10') }
    expect(routeOf(renewal)).toEqual({ route: 'straight', reasons: [], refusal: null })
    expect(routeOf({ ...renewal, pending: true }).route).toBe('review')
    expect(routeOf({ ...renewal, cover: { enrolled: false, scheme: null } }).reasons).toEqual(['cover-not-found'])
  })

  it('says nothing of what is on file to someone whose name does not match', () => {
    for (const identity of ['name-differs', 'not-on-roster'] as const) {
      expect(routeOf({ ...base, identity, certification: known(null) })).toEqual(routeOf({ ...base, identity }))
      expect(routeOf({ ...base, identity, certification: known(null), cover: { enrolled: false, scheme: null }, pending: true }).reasons).toEqual([identity, 'evidence-to-judge'])
    }
  })
})

describe('institutions of a district', () => {
  it('lists every hospital, pharmacy and village clinic there, and no other', () => {
    const one = (id: string, divisionId: string, kind: Institution['kind']): Institution => ({ id, divisionId, kind, level: null, names: { zh: id, ko: id, ar: id, en: id }, certifies: false, demonstration: true })
    const list = [one('a', '1', 'pharmacy'), one('b', '1', 'pharmacy'), one('c', '1', 'village-clinic'), one('d', '2', 'hospital')]
    expect(institutionsIn(list, '1').map((group) => [group.kind, group.list.map((each) => each.id)])).toEqual([['pharmacy', ['a', 'b']], ['village-clinic', ['c']]])
  })
})
