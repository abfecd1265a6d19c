/** How far the districts are: figures that move by themselves, a map and a table that say the same. */
import { randomUUID } from 'node:crypto'
import { campaignWords, enrolledOnline } from './steps/campaign'
import { LOCALES } from './steps/own-code'
import { takeFromRegister } from './steps/people'
import { sendWhole, wholeOf } from './steps/prepare'
import { forMyself } from './steps/resident'
import { expect, onlyOn, test } from './steps/test'

test.describe('live', () => {
  onlyOn('desktop')

  test('an enrollment shows within two seconds, without reloading, and is announced', async ({ page, request }) => {
    const division = '500117'
    const person = await takeFromRegister('adult', division)
    const before = await enrolledOnline(page, 'en', division)
    let loads = 0
    page.on('domcontentloaded', () => { loads++ })
    const sent = await sendWhole(request, wholeOf(forMyself(person), randomUUID()), 'en')
    expect(sent.status()).toBe(201)
    const since = Date.now()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`(${(before + 1).toLocaleString('en')})`, { timeout: 3_000 })
    expect(Date.now() - since).toBeLessThan(3_000)
    expect(loads).toBe(0)
    await expect(page.getByRole('status').filter({ hasText: /Figures updated/ })).toBeAttached()
  })
})

for (const locale of LOCALES) {
  test(`the map and the table say the same in ${locale}`, async ({ page }) => {
    const t = campaignWords(locale)
    await page.goto(`/${locale}/campaign`)
    const map = page.getByRole('region', { name: t('map.title', { measure: 'enrolled', channel: 'all' }) })
    const table = page.getByRole('table', { name: t('table.title.missing', { measure: 'enrolled' }) })
    const divisionOf = (href: string) => /division=([^&#]+)/.exec(href)?.[1] ?? ''
    const said = (await map.getByRole('listitem').getByRole('link').evaluateAll((tiles) => tiles.map((tile) => [tile.getAttribute('href') ?? '', tile.getAttribute('aria-label') ?? tile.textContent ?? ''] as const)))
      .map(([href, name]) => [divisionOf(href), /(\d+(?:\.\d)?)[\s\u200e\u200f\u061c]*[%٪]/.exec(name)?.[1] ?? 'no rate'] as const)
    expect(said.length).toBeGreaterThanOrEqual(37)
    const heads = table.getByRole('rowheader').getByRole('link')
    const hrefs = await heads.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const texts = await table.getByRole('row').filter({ has: page.getByRole('rowheader').getByRole('link') }).allInnerTexts()
    const lines = new Map(hrefs.map((href, index) => [divisionOf(href), texts[index] ?? '']))
    expect(lines.size).toBe(said.length)
    for (const [division, rate] of said) expect(lines.get(division), division).toContain(rate)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('filters are links and the figures stand', async ({ page }) => {
    const t = campaignWords('ko')
    await page.goto('/ko/campaign')
    const filters = page.getByRole('navigation', { name: t('filters.label') })
    await filters.getByRole('link', { name: t('measures.paid'), exact: true }).click()
    await expect(page).toHaveURL(/measure=paid/)
    await filters.getByRole('link', { name: t('groups.elder'), exact: true }).click()
    await expect(page).toHaveURL(/group=elder/)
    await expect(filters.getByRole('link', { name: t('groups.elder'), exact: true })).toHaveAttribute('aria-current', /.+/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t('groups.elder'))
    await expect(page.getByText(t('live.off'))).toBeVisible()
  })
})

test('a filter that is not known falls back, and the page says so', async ({ page }) => {
  const t = campaignWords('en')
  const response = await page.goto('/en/campaign?group=nobody&division=999&sort=x')
  expect(response?.status()).toBe(200)
  await expect(page.getByText(t('ignored.title'))).toBeVisible()
  await expect(page.getByText(t('ignored.names.group'), { exact: true })).toBeVisible()
  await expect(page.getByText('nobody')).toHaveCount(0)
  expect((await page.goto(`/en/campaign?group=${'x'.repeat(3000)}`))?.status()).toBe(200)
})
