import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isType, parseFlatJson, parseForm, RESERVED } from './form'

const form = (text: string) => {
  const fields = parseForm(Buffer.from(text, 'latin1'))
  return fields && { ...fields }
}
const json = (text: string) => {
  const fields = parseFlatJson(Buffer.from(text))
  return fields && { ...fields }
}

describe('a form body', () => {
  it('is read as the browser wrote it', () => {
    expect(form('name=%E7%8E%8B+%C2%B7&empty=&bare&a%5B0%5D=1%2B1')).toEqual({ name: '王 ·', empty: '', bare: '', 'a[0]': '1+1' })
    expect(form('')).toEqual({})
    expect(parseForm(Buffer.from('a=王'))?.['a']).toBe('王')
  })

  it('keeps the last of a repeated field', () => {
    expect(form('consent=no&consent=yes')).toEqual({ consent: 'yes' })
  })

  it('gives back every field of a form, whatever was typed', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((s) => !s.includes('\0'))
    fc.assert(fc.property(fc.dictionary(text.filter((s) => s !== '' && s.length < 20 && !RESERVED.has(s)), text, { maxKeys: 20 }), (record) => {
      const fields = parseForm(Buffer.from(new URLSearchParams(record).toString()))
      expect(fields && { ...fields }).toEqual(Object.fromEntries(Object.entries(record)))
    }))
  })

  it.each([
    ['a broken percent sign', 'a=%'], ['a cut character', 'a=%E0%A4%A'], ['half a surrogate', 'a=%ED%A0%80'], ['bytes that are no UTF-8', 'a=\xff'], ['NUL', 'a=%00'],
    ['a prototype', '__proto__=1'], ['a constructor', 'constructor=1'], ['an encoded prototype', '%5F_proto__=1'], ['no name', '=1'], ['an empty pair', 'a=1&&b=2'],
    ['a long name', `${'n'.repeat(101)}=1`], ['201 fields', Array.from({ length: 201 }, (_, i) => `f${i}=1`).join('&')], ['201 times one field', 'a=1&'.repeat(200) + 'a=1'],
  ])('is refused with %s', (_what, text) => expect(form(text)).toBeNull())

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const fields = parseForm(bytes)
      if (fields) for (const value of Object.values(fields)) expect(typeof value).toBe('string')
    }))
  })
})

describe('a JSON body', () => {
  it('is a flat object', () => {
    expect(json(' {"a":"x","n":1,"b":false}')).toEqual({ a: 'x', n: '1', b: 'false' })
  })
  it.each(['', 'null', '1', '[]', '{"a":{}}', '{"a":[]}', '{"a":null}', '{"__proto__":"x"}', '{"a":"\\u0000"}', '{"a":"\\ud800"}', '{', `${'['.repeat(30000)}`, `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`])(
    'may not be %#', (text) => expect(json(text)).toBeNull())
})

describe('a content type', () => {
  it('names form or JSON in UTF-8', () => {
    const type = 'application/x-www-form-urlencoded'
    expect([isType(type, type), isType('Application/X-WWW-Form-Urlencoded; Charset=UTF-8', type), isType(`${type}; charset="utf-8"`, type)]).toEqual([true, true, true])
    expect([isType(undefined, type), isType(`${type}; charset=gbk`, type), isType('multipart/form-data; boundary=x', type), isType('text/plain', type)]).toEqual([false, false, false, false])
  })
})
