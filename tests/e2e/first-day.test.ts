import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Browser, Page } from 'playwright'
import { openBrowser } from '../support/browser.ts'
import { documentOf } from '../support/documents.ts'
import { logIn } from '../support/rest.ts'

const { cms, email, password } = inject('running')

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await (await browser.newContext({ locale: 'it-IT', viewport: { width: 1280, height: 900 } })).newPage()
})
afterAll(() => browser.close())

const patience = { timeout: 15_000 }

test('a wrong password is told, and forgotten once somebody is in', async () => {
  const notice = page.locator('.payload-toast-item')
  await page.goto(`${cms}/admin`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill('non è questa')
  await page.locator('button[type=submit]').click()
  await expect.poll(() => notice.textContent(), patience).toContain('Email o password non corretta.')

  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()

  await page.waitForURL(`${cms}/admin`)
  await expect.poll(() => notice.count(), { timeout: 3_000 }).toBe(0)
})

test.for(['translations', 'agenda', 'handbook'])('the search stands above the page of the %s', async (name) => {
  await page.goto(`${cms}/admin/${name}`)

  await page.getByRole('button', { name: /^Cerca/ }).click()

  await expect.poll(() => page.locator('.search-dialog[open]').count(), patience).toBe(1)
})

test('a translation that has no title yet is headed by words', async () => {
  const rest = await logIn(cms, email, password)
  const { doc } = await rest.send('POST', 'news?draft=true&locale=it', {
    ...documentOf('news', 'Senza traduzione'),
    _status: 'draft',
  })
  const heading = page.locator('.doc-header__title')

  await page.goto(`${cms}/admin/collections/news/${doc.id}?locale=en`, { waitUntil: 'networkidle' })
  await expect.poll(() => heading.textContent(), patience).toBe('Ancora senza titolo')

  await page.locator('#field-title').fill('A title at last')
  await page.locator('#action-save-draft').click()
  await expect.poll(() => heading.textContent(), patience).toBe('A title at last')
})

test('a sum is what an Italian means by it, and stands there with its thousands apart', async () => {
  const rest = await logIn(cms, email, password)
  const { doc } = await rest.send('POST', 'calls?draft=true&locale=it', {
    ...documentOf('calls', 'Somme'),
    _status: 'draft',
  })
  await page.goto(`${cms}/admin/collections/calls/${doc.id}?locale=it`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Fondi', exact: true }).click()
  const total = page.locator('#field-totalAmount')

  await total.fill('')
  await total.pressSequentially('250.000')
  await page.locator('#action-save-draft').click()

  await expect.poll(() => total.inputValue(), patience).toBe('250.000')
  const stored = async () => (await rest.get(`calls/${doc.id}?draft=true&locale=it&depth=0`)) as { totalAmount: number }
  await expect.poll(async () => (await stored()).totalAmount, patience).toBe(250_000)
})
