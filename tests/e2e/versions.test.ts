import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { documentOf } from '../support/documents.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { cms, email, password } = inject('running')

let browser: Browser
let rest: Rest

beforeAll(async () => {
  browser = await openBrowser()
  rest = await logIn(cms, email, password)
})
afterAll(() => browser.close())

test('an author sees what changed between two versions and brings the older one back as a draft', async () => {
  const data = { ...documentOf('news', `Di prima ${Date.now()}`), summary: 'Come era prima.', _status: 'draft' }
  const { doc } = await rest.send('POST', 'news?draft=true&locale=it', data)
  await rest.send('PATCH', `news/${doc.id}?draft=true&locale=it`, { summary: 'Come è adesso.', _status: 'draft' })
  const saved = async () => (await rest.get(`news/${doc.id}?draft=true&locale=it`)) as { summary: string }
  const page = await openAdmin(browser, cms, await hire(rest, 'author'))

  await page.goto(`${cms}/admin/collections/news/${doc.id}/versions?locale=it`)
  const versions = page.locator('.table tbody tr')
  await expect.poll(() => versions.count(), { timeout: 20_000 }).toBe(2)
  await versions.first().getByRole('link').click()
  const compared = page.locator('.render-field-diffs').first()
  await expect.poll(() => compared.textContent(), { timeout: 20_000 }).toMatch(/prima.*adesso/)
  // What nobody published is called so nowhere.
  expect(await page.locator('.view-version').textContent()).not.toContain('Pubblicazione')

  await page.goto(`${cms}/admin/collections/news/${doc.id}/versions?locale=it`)
  await expect.poll(() => versions.count(), { timeout: 20_000 }).toBe(2)
  await versions.last().getByRole('link').click()
  await page.locator('.restore-version').getByRole('button', { name: 'Ripristina' }).first().click()
  await page
    .locator('dialog[open], .payload__modal-item--enterDone')
    .getByRole('button', { name: /Conferma|Ripristina/ })
    .click()
  await expect.poll(async () => (await saved()).summary, { timeout: 20_000 }).toBe('Come era prima.')
  await page.goto(`${cms}/admin/collections/news/${doc.id}?locale=it`)
  await expect.poll(() => page.locator('#field-summary').inputValue(), { timeout: 20_000 }).toBe('Come era prima.')
  await page.context().close()
})
