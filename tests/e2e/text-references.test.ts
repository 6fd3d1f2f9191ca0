import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { documentOf } from '../support/documents.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { portal, cms, email, password } = inject('running')

let browser: Browser
let rest: Rest

beforeAll(async () => {
  browser = await openBrowser()
  rest = await logIn(cms, email, password)
})
afterAll(() => browser.close())

test('an editor puts a note and the card of a place into a text, sees them in the preview and finds them live', async () => {
  const mark = Date.now()
  const place = { ...documentOf('places', `Officina ${mark}`), _status: 'published' }
  await rest.send('POST', 'places?locale=it&publishSpecificLocale=it', place)
  const { doc } = await rest.send('POST', 'news?locale=it&draft=true', {
    ...documentOf('news', `Con un rimando ${mark}`),
    _status: 'draft',
  })
  const page = await openAdmin(browser, cms, await hire(rest, 'editor'))
  await page.goto(`${cms}/admin/collections/news/${doc.id}?locale=it`, { waitUntil: 'networkidle' })
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await text.click()
  await page.keyboard.type('I fondi bastano')
  await page.keyboard.type(' /nota')
  await page.getByRole('option', { name: 'Nota' }).click()
  const drawer = page.locator('dialog[open]')
  await drawer.locator('textarea').fill('Delibera 1/2026.')
  // A drawer that has only just come draws its form once more; nobody writes a note in less.
  await page.waitForTimeout(2_000)
  await drawer.getByRole('button', { name: 'Salva' }).click()
  await drawer.waitFor({ state: 'detached' })
  await expect.poll(() => text.textContent()).toContain('Nota: Delibera 1/2026.')

  await text.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/rimando')
  await page.getByRole('option', { name: 'Rimando' }).click()
  const block = text.locator('.LexicalEditorTheme__block')
  await block.locator('.rs__control').click()
  await page.keyboard.type(`Officina ${mark}`)
  await page.locator('.rs__option', { hasText: `Officina ${mark}` }).click()

  await page.locator('#live-preview-toggler').click()
  const preview = page.frameLocator('#live-preview-iframe').frameLocator('iframe:not(.behind)')
  await expect.poll(() => preview.locator('.card').textContent(), { timeout: 20_000 }).toContain(`Officina ${mark}`)
  expect(await preview.locator('#note-1').textContent()).toContain('Delibera 1/2026.')
  await page.locator('#action-save').click()

  const live = async () => (await page.request.get(`${portal}/it/notizie/con-un-rimando-${mark}/`)).text()
  await expect.poll(live, { timeout: 30_000 }).toContain('href="#note-1"')
  expect(await live()).toContain(`Officina ${mark}`)
})
