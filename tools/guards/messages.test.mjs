import { describe, expect, it } from 'vitest'
import { against, alone, inspect, isEnglishCopy, parity, uncounted, unregistered } from './messages.mjs'

const four = (zh, ko, ar, en) => ({ zh: { shell: { a: zh } }, ko: { shell: { a: ko } }, ar: { shell: { a: ar } }, en: { shell: { a: en } } })
const people = 'zero {لا أحد} one {شخص} two {شخصان} few {{n} أشخاص} many {{n} شخصاً} other {{n} شخص}'

describe('four languages', () => {
  it('agree', () => {
    expect(inspect(four('{n} 人', '{n}명', `{n, plural, ${people}}`, '{n, plural, one {# person} other {# people}}'))).toEqual([])
  })
  it('have the same keys and files', () => {
    const words = four('人', '사람', 'شخص', 'person')
    delete words.ar.shell.a
    expect(parity(words)).toHaveLength(1)
    delete words.ko.shell
    expect(parity(words)).toHaveLength(2)
  })
  it.each([
    ['ko', '日期 {date, date}', '날짜 {date}'],
    ['ko', '第 {n} 题', '문제'],
    ['en', '第 {n} 题', 'question {number}'],
    ['en', '拨打 <tel>12393</tel>', 'call 12393'],
    ['en', '{k, select, a {甲} other {乙}}', '{k, select, b {x} other {y}}'],
    ['ko', '参保', '参保'],
    ['ar', '参保', ''],
  ])('%s: %s is not %s', (locale, source, text) => expect(against(locale, 'a', source, text)).toHaveLength(1))
  it('may leave a hint empty, and name Chinese in Chinese', () => {
    expect(against('ko', 'step.hint', '', '')).toEqual([])
    expect(against('ko', 'step.hint', '提示', '')).toHaveLength(1)
    expect(against('ko', 'languages.zh', '中文', '中文')).toEqual([])
  })
  it('are not English in disguise', () => {
    expect(isEnglishCopy('Save and continue', 'Save and continue')).toBe(true)
    expect(isEnglishCopy('{amount} CNY', '{amount} CNY')).toBe(false)
  })
  it('count in Arabic what English counts', () => {
    expect(uncounted('{n, plural, one {# day} other {# days}}', '{n} يوم')).toEqual(['n'])
  })
})

describe('one text', () => {
  it.each([
    ['zh', '有 {count 处'],
    ['ar', '{n, plural, one {يوم} other {أيام}}'],
    ['en', '{n, plural, other {days}}'],
    ['ko', '{n, plural, one {일} other {일}}'],
    ['ar', 'الرقم ١٢٣'],
    ['zh', '您好,请核对'],
    ['zh', '说明(一)'],
    ['zh', '完成.'],
    ['ar', 'مرحبا, راجع'],
    ['en', 7],
  ])('%s: %s is refused', (locale, text) => expect(alone(locale, 'a', text).length).toBeGreaterThan(0))
  it.each([
    ['ar', '{n, plural, =1 {واحد} other {الكل}}'],
    ['ar', `{n, plural, =0 {لا} ${people}}`],
    ['zh', '{n, plural, other {{n} 个}}'],
    ['zh', '拨打 12393，网址 example.cn。'],
    ['ar', 'راجع، ثم أرسل؟'],
  ])('%s: %s is fine', (locale, text) => expect(alone(locale, 'a', text)).toEqual([]))
})

it('every file is handed out under its own language and noun', () => {
  const index = "import zhShell from './zh/shell.json'\nimport koShell from './ko/shell.json'\nexport const messages = { zh: { shell: zhShell }, ko: { shell: zhShell } } satisfies object"
  expect(unregistered(index, ['messages/zh/shell.json', 'messages/ko/shell.json', 'messages/zh/new.json']).map(({ path }) => path)).toEqual(['messages/ko/shell.json', 'messages/zh/new.json'])
})
