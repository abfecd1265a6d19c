import { expect, it } from 'vitest'
import { inspect } from './words-in-code.mjs'

const faults = (source, file = 'ui/x.tsx') => inspect(file, source)

it.each([
  "const title = '参保'", 'const title = `저장 ${x}`', 'const p = <p>مرحبا</p>', 'const p = <p>Save and continue</p>', 'const p = <img alt="District map" />', "const p = <nav aria-label={'Main navigation'} />",
  "const { zh } = { zh: '中文' }", 'const p = /[一二]/',
])('code does not say %s', (source) => expect(faults(source)).toHaveLength(1))

it.each([
  '// 参保\nconst a = 1', 'const p = <p>{t("title")} · 12393</p>', 'const p = <p className="main page" data-x="some words">&nbsp;</p>', 'const p = <img alt="" />',
  "export const LANGUAGE_NAMES = { zh: '中文', ko: '한국어' }", "throw new Error('No campaign is open')", 'const p = /\\p{Script=Han}/u',
])('code may say %s', (source) => expect(faults(source)).toEqual([]))

it('tests may say anything', () => expect(faults("const a = '参保'", 'ui/x.test.tsx')).toEqual([]))
