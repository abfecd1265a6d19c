/** `test` of every spec: watches for what must never happen on any page, and opens further visitors that are watched too. */
import { test as base, expect, type BrowserContext, type BrowserContextOptions } from '@playwright/test'
import { baseURL } from './portal'

export { expect }

interface Watch {
  /** Console lines and page errors nobody expected. */
  readonly faults: string[]
  readonly allowed: RegExp[]
}

interface Fixtures {
  readonly watch: Watch
  /** Opens another visitor: a device, a tab of somebody else, a browser without script. */
  readonly visitor: (options?: BrowserContextOptions) => Promise<BrowserContext>
  /** Says which console lines a test expects, such as a 404 that it asks for. */
  readonly expectInConsole: (line: RegExp) => void
}

function observe(context: BrowserContext, watch: Watch): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.faults.push(`console ${message.type()} at ${message.page()?.url() ?? '?'}: ${message.text()}`)
  })
  context.on('weberror', (error) => watch.faults.push(`page error at ${error.page()?.url() ?? '?'}: ${error.error().message}`))
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${baseURL}/`) && !/^(?:data|blob|about|chrome|chrome-extension):/.test(url)) watch.faults.push(`a request to elsewhere: ${url}`)
  })
}

async function settle(context: BrowserContext, watch: Watch): Promise<void> {
  for (const cookie of await context.cookies()) {
    if (!cookie.httpOnly) watch.faults.push(`the cookie ${cookie.name} can be read by script`)
    if (cookie.sameSite === 'None') watch.faults.push(`the cookie ${cookie.name} travels to other sites`)
  }
}

export const test = base.extend<Fixtures>({
  watch: async ({ browserName }, use) => {
    const watch: Watch = { faults: [], allowed: [] }
    await use(watch)
    expect(watch.faults.filter((fault) => !watch.allowed.some((one) => one.test(fault))), `what must never happen on a page (${browserName})`).toEqual([])
  },
  context: async ({ context, watch }, use) => {
    observe(context, watch)
    await use(context)
    await settle(context, watch)
  },
  visitor: async ({ browser, watch, contextOptions }, use, info) => {
    const open: BrowserContext[] = []
    await use(async (options = {}) => {
      const { viewport, hasTouch, isMobile, locale, timezoneId } = info.project.use
      const context = await browser.newContext({ ...contextOptions, baseURL, ...(viewport === undefined ? {} : { viewport }), ...(hasTouch ? { hasTouch } : {}), ...(isMobile ? { isMobile } : {}), ...(locale ? { locale } : {}), ...(timezoneId ? { timezoneId } : {}), ...options })
      observe(context, watch)
      open.push(context)
      return context
    })
    for (const context of open) {
      await settle(context, watch)
      await context.close()
    }
  },
  expectInConsole: async ({ watch }, use) => {
    await use((line) => void watch.allowed.push(line))
  },
})

/** A browser says of each page with status 4xx that it could not load it. */
export const refusedLoad = /Failed to load resource: the server responded with a status of 4\d\d/

/** Journeys that write run once, on the screen most people hold for them; the same people cannot be enrolled twice. */
export const onlyOn = (project: 'phone' | 'desktop') => test.skip(({ isMobile }) => Boolean(isMobile) !== (project === 'phone'), `runs on the ${project} only`)
