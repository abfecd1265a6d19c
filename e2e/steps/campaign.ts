/** How far a district is, read off the screen. */
import { expect, type Page } from '@playwright/test'
import { words, type Locale } from './own-code'

const number = (text: string): number => Number(text.replace(/[^\d]/g, ''))

/** People enrolled online in a division, as the first sentence of the page says it. */
export async function enrolledOnline(page: Page, locale: Locale, division: string, group?: string): Promise<number> {
  await page.goto(`/${locale}/campaign?channel=online&division=${division}${group ? `&group=${group}` : ''}`)
  return partOf(page)
}

/** The count in brackets of "of 812 people due, 41.2% (334) enrolled by this channel". */
async function partOf(page: Page): Promise<number> {
  const sentence = await page.getByRole('heading', { level: 1 }).innerText()
  const found = /[(\uff08][\s\u2066-\u2069\u200e\u200f]*([\d,]+)[^)\uff09\d]*[)\uff09]/.exec(sentence)
  if (!found?.[1]) throw new Error(`no count in: ${sentence}`)
  return number(found[1])
}

/** Waits until the page, as a reader would reload it, shows the count. Published pages may be two seconds behind. */
export async function expectEnrolledOnline(page: Page, locale: Locale, division: string, count: number, group?: string): Promise<void> {
  await expect(async () => expect(await enrolledOnline(page, locale, division, group)).toBe(count)).toPass({ timeout: 5_000, intervals: [200, 400] })
}

export const campaignWords = (locale: Locale) => words(locale, 'campaign')
