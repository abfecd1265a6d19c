/** What holds on every page, whatever it shows. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import path from 'node:path'
import type { Locale } from './own-code'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What a forgotten figure, a half-read message or a missing word leaves on a page. */
const LEFTOVERS = /\b(?:casework|enrollment|shell|campaign|review|identity|transfer|remote-treatment|chronic-certification|life-event|attachment|notice|exchange|audit)\.[a-z][\w-]*\.[\w.-]+|\bundefined\b|\bNaN\b|\[object |\{[a-z]+[},]|%INCIDENT%/

/** Things to press that are smaller than 44 px and do not stand inside a line of text (WCAG 2.5.5 excepts those). */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
      const own = getComputedStyle(element)
      if (element.tagName === 'A' && own.display === 'inline') continue
      const box = element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type) ? (element.closest('label') ?? element) : element
      const { width, height, top } = box.getBoundingClientRect()
      if (width === 0 || height === 0 || own.visibility === 'hidden' || top + height < 0 || own.clipPath !== 'none') continue
      if (height < 43.5 || width < 43.5) found.push(`${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 30)}" ${Math.round(width)}×${Math.round(height)}`)
    }
    return found
  })

export interface Inspection {
  readonly locale: Locale
  readonly name: string
  /** The desk is dense and works with a mouse; residents' pages are for thumbs. */
  readonly dense?: boolean
  /** Only at one width, for a page that is looked at in another state at the other. */
  readonly narrow?: boolean
  readonly wide?: boolean
}

const SIZES = [{ width: 1280, height: 900 }, { width: 360, height: 740 }] as const

/** Checks the page that is open, wide and narrow; every finding is reported, not only the first. */
export async function inspect(page: Page, inspection: Inspection): Promise<void> {
  for (const size of SIZES.slice(inspection.narrow ? 1 : 0, inspection.wide ? 1 : 2)) {
    await page.setViewportSize(size)
    await inspectAt(page, inspection)
  }
  await page.setViewportSize(SIZES[0])
}

async function inspectAt(page: Page, { locale, name, dense = false }: Inspection): Promise<void> {
  const about = `${name} in ${locale} at ${page.viewportSize()?.width ?? 0}`
  const root = page.locator('html')
  await expect.soft(root, about).toHaveAttribute('lang', new RegExp(`^${locale}`))
  await expect.soft(root, about).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
  await expect.soft(page.getByRole('heading', { level: 1 }), `${about}: one heading of the first level`).toHaveCount(1, { timeout: 1_500 })
  await expect.soft(page, `${about}: a title`).toHaveTitle(/\S{2}/)
  const { text, wide } = await page.evaluate(() => ({ text: `${document.title}\n${document.body.innerText}`, wide: document.documentElement.scrollWidth - window.innerWidth }))
  expect.soft(wide, `${about}: no scrolling sideways`).toBeLessThanOrEqual(0)
  expect.soft(LEFTOVERS.exec(text)?.[0], `${about}: every word is there`).toBeUndefined()
  if (!dense) expect.soft(await smallTargets(page), `${about}: targets of 44 px`).toEqual([])
  // No page has frames, so the check may run in the page alone, which is several times faster.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS).setLegacyMode(true).analyze()
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`), `${about}: axe`).toEqual([])
  const shots = process.env['E2E_SHOTS']
  if (shots) await page.screenshot({ path: path.join(shots, `${name}-${locale}-${page.viewportSize()?.width ?? 0}.png`), fullPage: true })
}
