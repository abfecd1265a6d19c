import { defineConfig } from '@playwright/test'
import { findChromium, launchArguments } from './tools/chromium.mjs'

const executablePath = await findChromium()

/**
 * The portal under test is started by `npm test` (tools/testing/portal.mjs), which sets BASE_URL; for one spec by hand, start a
 * portal and run `BASE_URL=http://localhost:3000 npx playwright test e2e/enrollment.spec.ts`.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that fails now and then is a fault, in the test or in the portal. CI machines are shared, so there it gets one more try, and the
  // run names it as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 180_000, // the sweeps over page states look at some thirty pages each; 45 s were seen on two busy cores
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : [['list']],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    timezoneId: 'Asia/Shanghai',
    locale: 'zh-CN',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArguments },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
})
