import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar/dates'
import { checkCharacter } from './check-character'
import { checkDocument } from './check'
import { DEMO_AREA_CODES, makeResidentId } from './compose'
import data from './data.json'
import { isDocumentKind } from './kinds'

const TODAY = '2026-11-21'

describe('examples of the facts', () => {
  for (const document of data) {
    const kind = document.id
    if (!isDocumentKind(kind)) continue
    for (const example of document.examples) {
      it(`${kind} ${example.value}: ${example.note ?? example.valid}`, () => {
        // The standard's own sample of 1880 is right as a number; only its age is refused.
        const today = example.value === '440524188001010014' ? '1999-07-01' : TODAY
        const result = checkDocument(kind, example.value, today)
        // The check-digit rule of the older permanent-resident card only warns.
        if (kind === 'foreign-pr-old' && !example.valid) expect(result).toMatchObject({ ok: true, warnings: ['check-digit'] })
        else expect(result.ok).toBe(example.valid)
      })
    }
  }
})

describe('checkDocument', () => {
  it.each([
    ['resident-id', '440524188001010014', { ok: false, code: 'too-old' }],
    ['resident-id', '', { ok: false, code: 'empty' }],
    ['resident-id', ' -  ', { ok: false, code: 'empty' }],
    ['resident-id', '5001031900010100', { ok: false, code: 'length' }],
    ['resident-id', '05010319000101001X', { ok: false, code: 'pattern' }],
    ['resident-id', '50010319000101001#', { ok: false, code: 'character', detail: '#' }],
    ['resident-id', '5001031900010100１重', { ok: false, code: 'character', detail: '重' }],
    ['resident-id', '500103190002300010', { ok: false, code: 'date' }],
    ['resident-id', '500103190001010010', { ok: false, code: 'check-digit' }],
    ['resident-id', '950900190001010018', { ok: false, code: 'other-document', detail: 'foreign-pr-2023' }],
    ['resident-id', '810000190001010018', { ok: false, code: 'other-document', detail: 'hk-residence' }],
    ['hk-residence', '82000019000101001X', { ok: false, code: 'other-document', detail: 'macao-residence' }],
    ['hk-residence', '50010319000101001X', { ok: false, code: 'other-document', detail: 'resident-id' }],
    ['birth-certificate', '50010319000101001X', { ok: false, code: 'other-document', detail: 'resident-id' }],
    ['birth-certificate', 'H00000000', { ok: false, code: 'other-document', detail: 'hk-macao-travel' }],
    ['resident-id', 'X500000000', { ok: false, code: 'other-document', detail: 'birth-certificate' }],
    ['resident-id', '50010319', { ok: false, code: 'length' }],
    ['passport-cn', 'EI0000000', { ok: false, code: 'letter', detail: 'I' }],
    ['passport-foreign', '50010319000101001X', { ok: false, code: 'other-document', detail: 'resident-id' }],
    ['passport-foreign', 'AB1', { ok: false, code: 'length' }],
    ['foreign-pr-old', 'XXA500000013218', { ok: false, code: 'date' }],
  ] as const)('%s %s', (kind, raw, expected) => {
    expect(checkDocument(kind, raw, TODAY)).toEqual(expected)
  })

  it('reads birth date and sex', () => {
    expect(checkDocument('resident-id', '５００１０３ 19000101-001x', TODAY)).toEqual({
      ok: true,
      value: '50010319000101001X',
      birthDate: '1900-01-01',
      sex: 'male',
      warnings: [],
    })
    expect(checkDocument('resident-id', '500101190001010025', TODAY)).toMatchObject({ sex: 'female' })
    expect(checkDocument('foreign-pr-old', 'XXA500000010118', TODAY)).toMatchObject({ birthDate: '2000-01-01', sex: 'male', warnings: [] })
  })

  it('refuses a birth date in the future', () => {
    const number = makeResidentId('509901', '2026-11-22', 1)
    expect(checkDocument('resident-id', number, TODAY)).toEqual({ ok: false, code: 'future' })
    expect(checkDocument('resident-id', number, '2026-11-22').ok).toBe(true)
  })
})

const number = fc
  .tuple(fc.constantFrom(...DEMO_AREA_CODES), fc.integer({ min: 0, max: 36_000 }), fc.integer({ min: 0, max: 999 }))
  .map(([area, days, serial]) => makeResidentId(area, addDays('1925-01-01', days), serial))

describe('check character', () => {
  it('is what the worked example says', () => expect(checkCharacter('50010319000101001')).toBe('X'))

  it('accepts what it composes', () => {
    fc.assert(fc.property(number, (value) => checkDocument('resident-id', value, TODAY).ok))
  })

  it('catches every single wrong digit and every swap of neighbors', () => {
    fc.assert(
      fc.property(number, fc.nat(16), fc.integer({ min: 1, max: 9 }), (value, at, shift) => {
        const digits = [...value]
        digits[at] = String((Number(digits[at]) + shift) % 10)
        return checkCharacter(digits.slice(0, 17).join('')) !== value.at(-1)
      }),
    )
    fc.assert(
      fc.property(number, fc.nat(15), (value, at) => {
        const swapped = value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2, 17)
        return value[at] === value[at + 1] || checkCharacter(swapped) !== value.at(-1)
      }),
    )
  })
})
