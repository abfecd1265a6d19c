import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/domain/locale'
import { LEG_IDS } from '@/domain/transfer/legs'
import { words } from '@/platform/words'
import { legInWords } from './codes'

describe.each(LOCALES)('a leg in %s', (locale) => {
  it('is said by its service, an objection by the portal, and one without words by its id', () => {
    expect(LEG_IDS.map((leg) => legInWords(locale, 'transfer', leg))).toEqual(LEG_IDS.map((leg) => words(locale, 'transfer')(`legs.${leg}.title`)))
    expect(legInWords(locale, 'transfer', 'objection')).toBe(words(locale, 'review')('queue.objection'))
    expect(legInWords(locale, 'enrollment', 'out')).toBe('out')
  })
})
