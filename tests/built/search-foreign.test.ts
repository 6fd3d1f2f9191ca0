import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { snapshotOf, topic } from '../site/snapshots.ts'
import { openBrowser } from '../support/browser.ts'
import { servePortal, type SamplePortal } from '../support/sample-release.ts'
import { searchStatus } from '../support/search-page.ts'

const now = Date.now()
let portal: SamplePortal
let browser: Browser

/** Topics that only Italian has, and some that both languages have; all about the same. */
const named = (from: number, count: number) => Array.from({ length: count }, (_, index) => topic(`t-${from + index}`))

beforeAll(async () => {
  portal = await servePortal(now)
  await portal.index(snapshotOf({ it: { topics: named(0, 30) }, en: { topics: named(0, 13) } }))
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  portal.close()
})

async function search(text: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${portal.origin}/en/search/?q=${text}`)
  await expect.poll(() => searchStatus(page)).toContain(text)
  return page
}

const foreign = (page: Page): Promise<number> => page.locator('[data-abroad] [data-found]').count()

/** Which result in the other language has the focus, from 0; -1 for none. */
const focused = (page: Page): Promise<number> =>
  page
    .locator('[data-abroad] [data-found]')
    .evaluateAll((rows) => rows.findIndex((row) => row.contains(document.activeElement)))

test('of many results in the other language a few are shown, the others by the keyboard, each step announced', async () => {
  const page = await search('tema')
  const status = () => searchStatus(page)
  await page.getByRole('button', { name: 'Search the texts in Italian too' }).press('Enter')
  await expect
    .poll(status)
    .toBe('18 results for “tema”. 5 of them are in another language. More can be shown at the end.')
  expect(await focused(page)).toBe(0)

  await page.getByRole('button', { name: 'Show more results in Italian' }).press('Enter')
  await expect.poll(status).toContain('15 of them are in another language. More can')
  expect(await focused(page)).toBe(5)
  await page.getByRole('button', { name: 'Show more results in Italian' }).press('Enter')
  await expect.poll(status).toBe('33 results for “tema”. 20 of them are in another language.')
  expect(await focused(page)).toBe(15)
  expect(await page.getByRole('button', { name: 'Show more results in Italian' }).count()).toBe(0)
  await page.context().close()
})

test('what a reader then shows in her own language leaves the list of the other one', async () => {
  const page = await search('tema')
  await page.getByRole('button', { name: 'Search the texts in Italian too' }).press('Enter')
  await expect.poll(() => foreign(page)).toBe(5)
  await page.getByRole('button', { name: 'Show more results in Italian' }).press('Enter')
  await expect.poll(() => foreign(page)).toBe(15)

  await page.getByRole('button', { name: 'Show 3 more results' }).press('Enter')
  await expect.poll(() => page.locator('[data-list] [data-found]').count()).toBe(13)
  const ids = await page
    .locator('[data-found]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-found')))
  expect(new Set(ids).size).toBe(ids.length)
  await page.context().close()
})

test('when the other language cannot be searched, the results in one’s own stay and the button tries again', async () => {
  const page = await search('tema')
  await page.route('**/pagefind/it/**', (route) => route.abort())
  const button = page.getByRole('button', { name: 'Search the texts in Italian too' })
  await button.press('Enter')
  await expect.poll(() => searchStatus(page)).toBe('The texts in Italian cannot be searched at the moment.')
  expect(await page.locator('[data-list] [data-found]').count()).toBe(10)

  await page.unroute('**/pagefind/it/**')
  await button.press('Enter')
  await expect.poll(() => foreign(page)).toBe(5)
  await page.context().close()
})
