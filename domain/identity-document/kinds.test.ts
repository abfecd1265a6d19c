import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectKind } from './detect'
import { canEnrollAsResident, canonicalKind, canonicalNumber, carriesBirthDate, DOCUMENT_KINDS, documentNames, upgrade15 } from './kinds'
import { lastFour, maskDocument } from './mask'

describe('kinds', () => {
  it('have names in four languages', () => {
    for (const kind of DOCUMENT_KINDS) expect(Object.keys(documentNames(kind))).toEqual(['zh', 'ko', 'ar', 'en'])
  })

  it('know who may enroll and what a number says', () => {
    expect(DOCUMENT_KINDS.filter((kind) => !canEnrollAsResident(kind))).toEqual(['passport-foreign'])
    expect(carriesBirthDate('resident-id')).toBe(true)
    expect(carriesBirthDate('birth-certificate')).toBe(false)
  })

  it('make one digest of one person', () => {
    expect(canonicalKind('residence-permit-cn')).toBe('resident-id')
    expect(canonicalNumber('hk-macao-travel', 'M0000000001')).toBe('M00000000')
    expect(canonicalNumber('resident-id', '50010319000101001X')).toBe('50010319000101001X')
  })

  it('upgrades a 15-digit number', () => {
    expect(upgrade15('500103000101001')).toBe('50010319000101001X')
    expect(upgrade15('50010300010100')).toBeNull()
  })

  it.each([
    ['950900190001010018', 'foreign-pr-2023'],
    ['830000190001010011', 'taiwan-residence'],
    ['510101190001010019', 'resident-id'],
    ['X500000000', 'birth-certificate'],
    ['H00000000', 'hk-macao-travel'],
    ['EA0000000', 'passport-cn'],
    ['XXA500000010118', 'foreign-pr-old'],
    ['00000000', 'taiwan-travel'],
    ['1', null],
  ])('detects %s', (value, kind) => expect(detectKind(value)).toBe(kind))
})

describe('mask', () => {
  it.each([
    ['50010319000101001X', '500***********001X'],
    ['E00000123', '*****0123'],
    ['12345', '***45'],
    ['', ''],
  ])('%s', (value, masked) => expect(maskDocument(value)).toBe(masked))

  it('never shows more than half', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{1,18}$/), (value) => {
        const masked = maskDocument(value)
        expect(masked).toHaveLength(value.length)
        expect(masked.replaceAll('*', '').length * 2).toBeLessThanOrEqual(value.length)
        expect(value.endsWith(lastFour(value))).toBe(true)
      }),
    )
  })
})
