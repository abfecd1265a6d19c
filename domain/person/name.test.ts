import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkName, maskName, sameName } from './name'
import { checkPhone, maskPhone } from './phone'

describe('checkName', () => {
  it.each([
    [' 李 芳 ', '李 芳'],
    ['买买提•吐尔逊', '买买提·吐尔逊'],
    ['买买提 ・ 吐尔逊', '买买提·吐尔逊'],
    ['王𠮷𪚥𰻝', '王𠮷𪚥𰻝'],
    ['O’Brien–Smith', "O'Brien-Smith"],
    ['김영희', '김영희'],
    ['محمد\u200f علي', 'محمد علي'],
    ['Jose\u0301', 'José'],
    ['ＬＩ', 'LI'],
    ['〇', '〇'],
  ])('%j becomes %j', (raw, value) => expect(checkName(raw)).toEqual({ ok: true, value }))

  it.each([
    ['', { ok: false, code: 'empty' }],
    ['\u200b \u202e', { ok: false, code: 'empty' }],
    ['李4', { ok: false, code: 'character', detail: '4' }],
    ['李😀', { ok: false, code: 'character', detail: '😀' }],
    ['<b>李', { ok: false, code: 'character', detail: '<' }],
    ['李٣', { ok: false, code: 'character', detail: '٣' }],
    ['--', { ok: false, code: 'character', detail: '-' }],
    ['李'.repeat(101), { ok: false, code: 'too-long' }],
  ])('refuses %j', (raw, expected) => expect(checkName(raw)).toEqual(expected))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (raw) => {
        const once = checkName(raw)
        if (once.ok) expect(checkName(once.value)).toEqual(once)
      }),
    )
  })
})

describe('sameName', () => {
  it.each([
    ['José Díaz', 'JOSE DIAZ', true],
    ['买买提·吐尔逊', '买买提•吐尔逊', true],
    ['김영희', '김영희'.normalize('NFD'), true],
    ['مُحَمَّد', 'محمد', true],
    ['李芳', '李方', false],
  ])('%s / %s: %s', (a, b, same) => expect(sameName(a, b)).toBe(same))
})

describe('maskName', () => {
  it.each([
    ['李芳', '李*'],
    ['李晓芳', '李*芳'],
    ['欧阳娜娜', '欧**娜'],
    ['𠮷', '*'],
    ['김영희', '김*희'],
    ['Anna Maria Li', 'A* M* L*'],
    ['محمد علي', 'م* ع*'],
  ])('%s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked))
})

describe('checkPhone', () => {
  it.each([
    ['138 0013-8000', '13800138000'],
    ['+86 138 0013 8000', '13800138000'],
    ['0086 13800138000', '13800138000'],
    ['٠٠٨٦١٣٨٠٠١٣٨٠٠٠', '13800138000'],
    ['8613800138000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
  ])('%s', (raw, value) => expect(checkPhone(raw)).toEqual({ ok: true, value }))

  it.each([
    ['', { ok: false, code: 'empty' }],
    ['1380013800', { ok: false, code: 'length' }],
    ['12800138000', { ok: false, code: 'pattern' }],
    ['+1 2025550100', { ok: false, code: 'pattern' }],
    ['138x0138000', { ok: false, code: 'character', detail: 'x' }],
    ['138+0138000', { ok: false, code: 'character', detail: '+' }],
  ])('refuses %j', (raw, expected) => expect(checkPhone(raw)).toEqual(expected))

  it('masks', () => expect(maskPhone('13800138000')).toBe('138****8000'))
})
