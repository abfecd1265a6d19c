/** The elder version: one press from every page, remembered, and large. */
import { LOCALES } from './steps/own-code'
import { Resident } from './steps/resident'
import { expect, onlyOn, refusedLoad, test } from './steps/test'

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    onlyOn(script ? 'desktop' : 'phone')
    test.use({ javaScriptEnabled: script })
    for (const locale of LOCALES) {
      test(`is one press away and remembered in ${locale}`, async ({ page, expectInConsole }) => {
        expectInConsole(refusedLoad)
        const resident = new Resident(page, locale)
        const root = page.locator('html')
        const size = () => page.getByRole('main').evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize))
        await resident.open('/enrollment')
        await expect(root).not.toHaveAttribute('data-mode', 'elder')
        const before = await size()
        await page.getByRole('button', { name: resident.shell('elder'), exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`/${locale}/enrollment$`))
        await expect(root).toHaveAttribute('data-mode', 'elder')
        expect((await size()) / before).toBeGreaterThanOrEqual(1.4)
        await expect(page.getByRole('button', { name: resident.shell('elder'), exact: true })).toBeHidden()

        for (const path of ['', '/casework/track', '/campaign', '/nowhere']) {
          const response = await page.goto(`/${locale}${path}`)
          if ((response?.status() ?? 0) === 200 && path !== '/campaign') expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true)
          await expect(root, path).toHaveAttribute('data-mode', 'elder')
        }
        await resident.open('/casework/track')
        await page.getByRole('button', { name: resident.shell('standard'), exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`/${locale}/casework/track$`))
        await expect(root).not.toHaveAttribute('data-mode', 'elder')
        expect(await size()).toBe(before)
      })
    }
  })
}
