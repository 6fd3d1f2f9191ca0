import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { servePortal, type SamplePortal } from './sample-release.ts'

/** What the tests of the finder do with the list of calls of a portal of samples. */
export interface FinderPages {
  origin: () => string
  /** Opens the list of calls, Italian unless told, as it is or with a query. */
  open: (query?: string, options?: BrowserContextOptions & { path?: string }) => Promise<Page>
}

export const list = '/it/opportunita/'

/** Starts a portal of samples and a browser before the tests of a file, and ends both after them. */
export function finderPages(): FinderPages {
  let portal: SamplePortal
  let browser: Browser
  beforeAll(async () => {
    portal = await servePortal(Date.now())
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    portal.close()
  })
  return {
    origin: () => portal.origin,
    open: async (query = '', { path = list, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      await page.goto(`${portal.origin}${path}${query}`)
      return page
    },
  }
}

/** The names of the files that the finder is made of, among all that a page asks for. */
export function finderFiles(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\.js$|finder\.json$/.test(pathname)) asked.push(pathname)
  })
  return asked
}

/** How many calls the page says there are. */
export function total(page: Page): Promise<string> {
  return page.locator('[role=status]').innerText()
}

/** The titles of the calls that can be seen or scrolled to, in order. */
export function titles(page: Page): Promise<string[]> {
  return page
    .locator('[data-call]')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.closest('[hidden]') === null)
        .map((row) => row.querySelector('h3 a, h3 span')?.textContent ?? ''),
    )
}

/** The link of a value of a filter. */
export function value(page: Page, name: string | RegExp) {
  return page.locator('.values a').filter({ hasText: name })
}
