import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/money'
import { find, PARAMETERS, sourcesOf, valueFor } from './parameters'
import { createPolicy, isKnown } from './quote'
import { subsidisedGroups } from './subsidised-groups'

const of = (coverageYear: number, demonstration = false) => createPolicy({ coverageYear, demonstration })

describe('parameters', () => {
  it('have unique ids and sources that the table explains', () => {
    expect(new Set(PARAMETERS.map((row) => row.id)).size).toBe(PARAMETERS.length)
    const ids = [...PARAMETERS, ...subsidisedGroups].flatMap((row) => row.source)
    for (const ref of sourcesOf(ids)) expect(ref.text).not.toBe(ref.id)
  })

  it('are null exactly when nobody knows', () => {
    for (const row of PARAMETERS) {
      const empty = row.value === null || JSON.stringify(row.value) === '{"from":null,"to":null}'
      expect(empty, row.id).toBe(row.confidence === 'unknown')
    }
  })

  it('are found by year, or without one while valid', () => {
    expect(valueFor('premium.resident.tier1', 2026)?.value).toBe(400)
    expect(valueFor('waiting.fixed', 2027)?.value).toBe(3)
    expect(valueFor('waiting.fixed', 2024)).toBeUndefined()
    expect(valueFor('benefit.start.late.before2025', 2025)).toBeUndefined()
    expect(find('premium.resident.tier1.2027')?.value).toBeNull()
  })
})

describe('policy', () => {
  it('quotes what is in force, with its source', () => {
    const quoted = of(2026).amount('premium.resident.tier1')
    expect(quoted).toMatchObject({ value: fen(400), parameterId: 'premium.resident.tier1.2026', standing: 'in-force', confidence: 'high' })
    expect(isKnown(quoted) && quoted.source.length).toBeGreaterThan(0)
  })

  it('never shows weak values as in force', () => {
    expect(of(2024).get('base.flex')).toMatchObject({ standing: 'unconfirmed' })
    expect(of(2026).get('window.main')).toMatchObject({ standing: 'unconfirmed' })
  })

  it('quotes no price for 2027', () => {
    expect(of(2027).amount('premium.resident.tier1')).toEqual({ standing: 'unknown' })
    expect(of(2026).amount('premium.flex.tier1')).toEqual({ standing: 'unknown' })
    expect(of(2027).get('no.such.thing')).toEqual({ standing: 'unknown' })
  })

  it('carries the latest earlier value over for a demonstration only, and never dates', () => {
    expect(of(2027, true).amount('premium.resident.tier1')).toMatchObject({
      value: 40_000,
      parameterId: 'premium.resident.tier1.2026',
      standing: 'demonstration',
    })
    expect(of(2027, true).amount('premium.flex.tier2')).toMatchObject({ parameterId: 'premium.flex.tier2.2025', standing: 'demonstration' })
    expect(of(2026, true).amount('premium.resident.tier1')).toMatchObject({ standing: 'in-force' })
    expect(of(2027, true).get('window.main')).toEqual({ standing: 'unknown' })
    expect(of(2027, true).get('window.flex')).toEqual({ standing: 'unknown' })
  })

  it('refuses to read a text as a number', () => expect(() => of(2026).number('benefit.start.main')).toThrow(TypeError))
})
