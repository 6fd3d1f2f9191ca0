import path from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { portalServer } from '../../site/serve/server.ts'
import { openBrowser } from '../support/browser.ts'
import { results, searchFiles, searchStatus } from '../support/search-page.ts'

// The founding content, as it is released and indexed.
const server = portalServer(path.join(inject('release').folder, '../../current'))
let browser: Browser
let origin: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  server.close()
  server.closeAllConnections()
})

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${origin}${address}`, { waitUntil: 'networkidle' })
  return page
}

test('nothing of the search is fetched before the reader begins, then only her own language', async () => {
  const page = await open('/it/cerca/')
  const asked = searchFiles(page)
  await page.mouse.move(300, 500)
  await page.waitForTimeout(500)
  expect(asked).toEqual([])

  await page.getByRole('searchbox').focus()
  await page.keyboard.type('coworking')
  await expect.poll(() => searchStatus(page)).toMatch(/^\d+ risultati per «coworking»/)
  expect(asked.some((file) => file.startsWith('/pagefind/it/'))).toBe(true)
  expect(asked.filter((file) => file.startsWith('/pagefind/en/'))).toEqual([])
  expect(new URL(page.url()).search).toBe('?q=coworking')
})

test('with the keyboard alone one searches, filters and opens a page, and goes back to the same results', async () => {
  const page = await open('/it/')
  await page.getByRole('link', { name: 'Cerca', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/it/cerca/')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('fablab')
  await page.keyboard.press('Enter')
  await expect.poll(() => searchStatus(page)).toMatch(/^\d+ risultati per «fablab»/)
  // Entered before the script was there, the form is sent by the browser: then the page is a new one.
  await page.getByRole('searchbox').focus()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-ask'))
  for (let press = 0; press < 20 && (await focused()) !== 'kind=places'; press += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('kind=places')
  await expect.poll(async () => new Set((await results(page)).map(({ kind }) => kind))).toEqual(new Set(['Luogo']))
  expect(await focused()).toBe('kind=places')
  const found = await results(page)

  await page.locator('[data-list] h3 a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/it/luoghi/**')
  await page.goBack()
  await expect
    .poll(async () => (await results(page)).map(({ title }) => title))
    .toEqual(found.map(({ title }) => title))
})

test('a word finds its synonyms, and in English the texts that exist only in Italian', async () => {
  const page = await open('/it/cerca/?q=agevolazione')
  await expect.poll(async () => (await results(page)).some(({ title }) => title.includes('Contributi'))).toBe(true)

  // This topic is published in Italian alone.
  await page.goto(`${origin}/en/search/?q=solo`)
  await expect.poll(() => searchStatus(page)).toContain('in another language')
  const title = page.locator('h3 a', { hasText: /^Solo in italiano$/ })
  const foreign = page.locator('[data-abroad] [data-found]', { has: title })
  expect(await foreign.locator('[data-language]').innerText()).toBe('in Italian')
  expect(await foreign.locator('h3 a').getAttribute('lang')).toBe('it')
  expect(await foreign.locator('h3 a').getAttribute('href')).toContain('/en/topics/solo-in-italiano/')
})

test('a mistyped word and one word too many lead to the nearest pages', async () => {
  const page = await open('/it/cerca/?q=inovazione')
  await expect.poll(() => page.locator('[data-note] a').innerText()).toBe('innovazione')
  expect((await results(page)).length).toBeGreaterThan(3)

  await page.goto(`${origin}/it/cerca/?q=coworking%20qwrtzx`)
  await expect.poll(() => page.locator('[data-note] a').innerText()).toBe('coworking')
  await page.goto(`${origin}/it/cerca/?q=qwrtzx`)
  await expect.poll(() => page.locator('[data-note]').innerText()).toContain('elenchi')
})

test('stems, accents and apostrophes do not matter', async () => {
  const page = await open('/it/cerca/?q=citta')
  for (const [asked, held] of [
    ['citta', 'citt'],
    ['dell’innovazione', 'innova'],
    ['contributi', 'contribut'],
    ['impresa', 'impres'],
  ] as const) {
    await page.getByRole('searchbox').fill(asked)
    await page.keyboard.press('Enter')
    await expect.poll(() => searchStatus(page)).toMatch(new RegExp(`^\\d+ risultat. per «${asked}»`))
    expect((await page.locator('[data-list] mark').first().innerText()).toLowerCase()).toContain(held)
  }
})

test('without JavaScript the page leads to every list, and shows no form', async () => {
  const page = await open('/it/cerca/', { javaScriptEnabled: false })

  expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  expect(await page.locator('noscript p').isVisible()).toBe(true)
  expect(await page.locator('[data-lists] a').count()).toBeGreaterThan(12)
})
