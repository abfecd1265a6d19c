import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { westernDigits } from '@/domain/identity-document/clean'
import { dateField, fileIds, FILES_LIMIT, filesField, fixed, freeText, ruled, tidy } from './fields'
import { FIELD_LIMIT } from './walk'

const date = dateField<null>('day')
const read = (raw: string) => {
  const result = date.schema.safeParse(raw)
  return result.success ? result.data : `refused: ${result.error.issues[0]?.message}`
}

/** What hides, joins, mirrors or breaks, among honest letters. */
const tricky = fc.constantFrom(' ', '\t', '\n', '\r', '\u0000', '\u0085', '\u200b', '\u200d', '\u202e', '\u2066', '\u3000', '\ufeff', '\u0301', 'e', 'a', '李', '𠮷', '\ud842', 'م', '<')

describe('tidy', () => {
  it.each([
    ['  a   b  ', 'a b'],
    ['a\u200bb\u202ec\ufeff', 'abc'],
    ['\u2066evil\u2069', 'evil'],
    ['a\u0000b\u001b[31m', 'ab[31m'],
    ['Jose\u0301', 'José'],
    ['Jose\u200b\u0301', 'José'],
    ['a\tb\r\nc', 'a b c'],
    ['\u3000全角\u3000', '全角'],
    ['𠮷𰻝', '𠮷𰻝'],
  ])('%j becomes %j', (raw, kept) => expect(tidy(raw)).toBe(kept))

  it('keeps line breaks only where they are wanted', () => {
    expect(tidy(' a \r\n\r\n b\n', true)).toBe('a\n\nb')
    expect(tidy(' a \r\n\r\n b\n')).toBe('a b')
  })

  it('changes nothing the second time and leaves nothing invisible', () => {
    fc.assert(fc.property(fc.string({ unit: tricky }), fc.boolean(), (raw, lines) => {
      const once = tidy(raw, lines)
      expect(tidy(once, lines)).toBe(once)
      expect(once.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u)
      if (!lines) expect(once).not.toContain('\n')
    }))
  })
})

describe('dateField', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-1-2', '2026-01-02'],
    ['٢٠٢٦-١١-٢٠', '2026-11-20'],
    ['۲۰۲۶-۱-۲', '2026-01-02'],
    ['２０２６-１-２', '2026-01-02'],
    [' 2026 - 1 - 2 ', '2026-01-02'],
    ['2024-02-29', '2024-02-29'],
    ['2000-2-29', '2000-02-29'],
  ])('%s is %s', (raw, value) => expect(read(raw)).toBe(value))

  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-01', '2026-04-31', '2026-01-00', '1799-12-31', '26-1-1', '2026-1', '2026/1/1', 'x', '--', '2026-011-1', '99999-1-1'])(
    '%s is no date', (raw) => expect(read(raw)).toBe('refused: date'),
  )

  it('reads every day back as it stands', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }), (day) => {
      const iso = day.toISOString().slice(0, 10)
      expect(read(iso)).toBe(iso)
      expect(read(iso.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))))).toBe(iso)
    }))
  })
})

describe('freeText', () => {
  const text = freeText<null>('text', 3)
  it.each([
    ['abc', true], ['𠮷𠮷𠮷', true], ['abcd', 'too-long'], ['𠮷𠮷𠮷𠮷', 'too-long'], ['\u200b', 'empty'],
  ])('%j: %s', (raw, expected) => {
    const result = text.schema.safeParse(raw)
    expect(result.success || result.error.issues[0]?.message).toBe(expected)
  })
  it('is one line unless lines are wanted', () => {
    expect(text.control).toBe('text')
    expect(freeText('text', 3, { lines: true }).control).toBe('textarea')
  })
})

it('ruled gives the canonical value or the code of its rule', () => {
  const even = ruled<null>('n', 'text', (raw) => (Number(raw) % 2 === 0 ? { ok: true, value: String(Number(raw)) } : { ok: false, code: 'odd' }))
  expect(even.schema.parse('04')).toBe('4')
  expect(even.schema.safeParse('3').error?.issues[0]?.message).toBe('odd')
})

it('fixed and westernDigits', () => {
  expect(fixed('a', 'b')()).toEqual([{ value: 'a' }, { value: 'b' }])
  expect(westernDigits('٠١٩ ۰۱۹ ０９'.normalize('NFKC'))).toBe('019 019 09')
})

describe('filesField', () => {
  const files = filesField<null>('papers')
  const uuid = (n: number) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`
  const list = (count: number) => Array.from({ length: count }, (_, n) => uuid(n))
  const kept = (raw: string) => {
    const result = files.schema.safeParse(raw)
    return result.success ? result.data : `refused: ${result.error.issues[0]?.message}`
  }

  it.each([
    ['one', uuid(1), uuid(1)],
    ['several, with gaps and a comma too many', ` ${uuid(1)} , ${uuid(2)},`, `${uuid(1)},${uuid(2)}`],
    ['one twice', `${uuid(1)},${uuid(1)}`, uuid(1)],
    ['a path', '../../etc/passwd', 'refused: files'],
    ['one good and one bad', `${uuid(1)},x`, 'refused: files'],
    ['capitals', uuid(1).toUpperCase(), 'refused: files'],
    ['one too many', list(FILES_LIMIT + 1).join(), 'refused: files-too-many'],
    ['as many as there may be', list(FILES_LIMIT).join(), list(FILES_LIMIT).join()],
  ])('%s', (_, raw, value) => expect(kept(raw)).toBe(value))

  it('says no more than a field may hold, and gives back what it took', () => {
    expect(list(FILES_LIMIT).join().length).toBeLessThanOrEqual(FIELD_LIMIT)
    expect(fileIds(kept(list(3).join()))).toEqual(list(3))
    expect(fileIds(undefined)).toEqual([])
    expect(fileIds('')).toEqual([])
    expect([files.control, files.private, filesField('a', { optional: true }).optional]).toEqual(['files', 'text', true])
  })
})
