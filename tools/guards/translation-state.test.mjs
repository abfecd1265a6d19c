import { describe, expect, it } from 'vitest'
import { accept, inspect } from './translation-state.mjs'

const words = (text) => ({ zh: { shell: { a: text, b: '二' } }, ko: { shell: { a: '하나', b: '둘' } }, ar: { shell: { a: 'واحد', b: 'اثنان' } }, en: { shell: { a: 'one', b: 'two' } } })

describe('the state of translations', () => {
  const state = accept(words('一'), {})
  it('is good when all were accepted', () => expect(inspect(words('一'), state)).toEqual([]))
  it('asks for all three when the Chinese changes', () => {
    expect(inspect(words('壹'), state).map(({ path }) => path)).toEqual(['messages/ko/shell.json', 'messages/ar/shell.json', 'messages/en/shell.json'])
  })
  it('asks for a new key and for a key that went', () => {
    const more = words('一')
    more.zh.shell.c = '三'
    expect(inspect(more, state)).toHaveLength(3)
    delete more.zh.shell.c
    delete more.zh.shell.b
    expect(inspect(more, state)).toHaveLength(3)
  })
  it('can be accepted for one language alone', () => {
    const next = accept(words('壹'), state, 'ko', 'shell')
    expect(inspect(words('壹'), next).map(({ path }) => path)).toEqual(['messages/ar/shell.json', 'messages/en/shell.json'])
  })
})
