import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin, type Account } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { documentOf } from '../support/documents.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { cms, email, password } = inject('running')

let browser: Browser
let rest: Rest
let author: Account

beforeAll(async () => {
  browser = await openBrowser()
  rest = await logIn(cms, email, password)
  author = await hire(rest, 'author')
})
afterAll(() => browser.close())

const dialog = (page: Page) => page.locator('.search-dialog[open]')

/** What has the focus, in a few words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.textContent ?? ''}`)

test('whoever knows a word of a title opens the form from anywhere, with the keyboard alone', async () => {
  const word = `Zigrinatura${Date.now()}`
  for (const kind of ['news', 'places'] as const)
    await rest.send('POST', `${kind}?locale=it&draft=true`, {
      ...documentOf(kind, `${word} ${kind}`),
      _status: 'draft',
    })
  const page = await openAdmin(browser, cms, author)
  await page.goto(`${cms}/admin/collections/news/create`)
  // A form that has only just come draws its fields once more.
  await page.waitForLoadState('networkidle')
  await page.locator('#field-title').focus()

  await page.keyboard.press('Control+k')
  await page.keyboard.type(word.toUpperCase())
  await expect.poll(() => dialog(page).getByRole('status').textContent()).toBe('2 trovati, prima i più recenti')
  expect(await dialog(page).locator('li').allTextContents()).toEqual([
    `${word} placesLuogo · Italiano: bozza`,
    `${word} newsNotizia · Italiano: bozza`,
  ])
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toContain(`${word} places`)
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toContain('input')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-title')
  expect(await dialog(page).count()).toBe(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.type(`${word} news`)
  // On a busy machine Enter would be pressed at what was found before.
  await expect.poll(() => dialog(page).locator('li').count(), { timeout: 15_000 }).toBe(1)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/collections\/news\/(?!create)/)
  expect(await dialog(page).count()).toBe(0)
  await expect.poll(() => page.locator('#field-title').inputValue()).toBe(`${word} news`)
})

test('a form with changes that are not saved asks before a result is opened', async () => {
  const page = await openAdmin(browser, cms, author)
  await page.goto(`${cms}/admin/collections/news/create`)
  await page.locator('#field-title').fill('Non salvata')
  await page.keyboard.press('Control+k')
  await expect.poll(() => dialog(page).locator('a').count()).toBeGreaterThan(0)
  await dialog(page).locator('a').first().click()

  await page.getByRole('button', { name: 'Resta su questa pagina' }).click()
  expect(await page.locator('#field-title').inputValue()).toBe('Non salvata')
})

test('on a phone the search is a button of its own in English too', async () => {
  const page = await openAdmin(browser, cms, author, { width: 390, height: 800 }, 'en-GB')
  await page.goto(`${cms}/admin/collections/news`)
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.keyboard.type('no such words anywhere')

  await expect.poll(() => dialog(page).getByRole('status').textContent()).toBe('Nothing has these words in its title.')
  const box = await dialog(page).boundingBox()
  expect([box?.x, (box?.x ?? 0) + (box?.width ?? 0)].every((edge = -1) => edge >= 0 && edge <= 390)).toBe(true)
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  expect(await dialog(page).count()).toBe(0)
})
