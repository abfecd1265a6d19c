import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/domain/locale'
import { PROBLEM_CODES } from '@/platform/posts/post'
import { INCIDENT_MARK, plainProblem, problemPages } from './problems'

const page = fs.readFileSync(new URL('../app/[locale]/problem/[code]/page.tsx', import.meta.url), 'utf8')

describe('problem pages', () => {
  it('exist for every code in every language, also without the build', () => {
    for (const code of PROBLEM_CODES) {
      expect(page).toMatch(new RegExp(`[{, ]'?${code}'?: \\[`))
      const titles = LOCALES.map((locale) => /<h1>(.+?)<\/h1>/.exec(plainProblem(locale, code))?.[1])
      expect(new Set(titles).size).toBe(LOCALES.length)
    }
    expect(page).toContain(INCIDENT_MARK)
  })

  it('fall back to plain words, quote the incident and carry no script', async () => {
    const prerendered = `<html lang="en"><header class="top"></header><script>x</script><p>${INCIDENT_MARK}</p></html>`
    const good = problemPages(async () => prerendered, { demo: true })
    const text = await good.page('en', 'fault', true, 'F-12345678')
    expect(text).toMatch(/^<html data-mode="elder" lang="en"><header class="top"><p class="demo-notice"><span>[^<]+<\/span><\/p><\/header><p>F-12345678<\/p><\/html>$/)
    const bad = problemPages(async () => { throw new Error('no build') }, { demo: false })
    expect(await bad.page('ar', 'fault', false, 'F-12345678')).toMatch(/dir="rtl".*F-12345678/)
    expect(await bad.page('ar', 'fault', false)).not.toContain(INCIDENT_MARK)
  })
})
