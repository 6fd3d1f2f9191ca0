import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { cms, email, password } = inject('running')

let browser: Browser
let rest: Rest

beforeAll(async () => {
  browser = await openBrowser()
  rest = await logIn(cms, email, password)
})
afterAll(() => browser.close())

/** A news item that is public in both languages, and whose Italian sentence changed since. */
async function behind(title: string): Promise<string> {
  const { doc } = await rest.send('POST', 'news?locale=it&publishSpecificLocale=it', {
    ...documentOf('news', title),
    _status: 'published',
  })
  const change = (locale: string, data: object) =>
    rest.send('PATCH', `news/${doc.id}?locale=${locale}&publishSpecificLocale=${locale}`, {
      ...data,
      _status: 'published',
    })
  await change('en', textsOf(`${title} in English`))
  await change('it', { summary: 'Una frase scritta di nuovo.' })
  return doc.id
}

test('a translator finds what is behind, sees what changed beside the field, mends it and finds it up to date', async () => {
  const title = `Indietro ${Date.now()}`
  await behind(title)
  const page = await openAdmin(browser, cms, await hire(rest, 'translator', 'en'))
  await page.getByRole('link', { name: 'Traduzioni', exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: title })
  await expect.poll(() => row.textContent(), { timeout: 15_000 }).toMatch(/l’originale è cambiato una volta dal/)
  await row.getByRole('link').click()

  const summary = page.locator('.field-type:has(> .field-type__wrap #field-summary)')
  const original = summary.locator('.original')
  await expect.poll(() => original.locator('ins').allTextContents(), { timeout: 20_000 }).toContain('scritta')
  expect(await original.locator('.original__text').getAttribute('lang')).toBe('it')
  expect(await page.locator('.languages').textContent()).toMatch(/English: pubblicato.*cambiato una volta/)

  await page.locator('#field-summary').fill('A sentence written anew.')
  await page.locator('#action-save-draft').click()
  await expect
    .poll(() => page.locator('.languages').textContent(), { timeout: 15_000 })
    .toMatch(/English: pubblicato, con modifiche ancora in bozza.*traduzione aggiornata/)
  await page.context().close()
})

test('an editor says of a translation that is behind that it is still right, with nothing to change', async () => {
  const id = await behind(`Ancora giusta ${Date.now()}`)
  const page = await openAdmin(browser, cms, await hire(rest, 'editor'))
  await page.goto(`${cms}/admin/collections/news/${id}?locale=en`, { waitUntil: 'networkidle' })
  const languages = page.locator('.languages')
  await expect
    .poll(() => languages.textContent(), { timeout: 15_000 })
    .toMatch(/English: pubblicato.*cambiato una volta/)
  expect(await page.locator('#action-save').isDisabled()).toBe(true)

  await languages.getByRole('button', { name: 'Va ancora bene così' }).click()

  await expect
    .poll(() => languages.textContent(), { timeout: 15_000 })
    .toMatch(/English: pubblicato.*traduzione aggiornata/)
  await page.context().close()
})

test('an editor schedules the withdrawal of one language, sees it and takes it off again', async () => {
  const title = `In programma ${Date.now()}`
  const id = await behind(title)
  const page = await openAdmin(browser, cms, await hire(rest, 'editor'))
  await page.goto(`${cms}/admin/collections/news/${id}?locale=it`)
  const box = page.locator('.schedules')
  await box.locator('summary').click()
  await box.getByLabel('Che cosa fare').selectOption('unpublish')
  await box.getByLabel('Lingua').selectOption('en')
  await box.getByLabel('Quando (ora di Roma)').fill('2035-07-01T09:30')
  await box.getByRole('button', { name: 'Metti in programma' }).click()
  const waiting = box.getByRole('listitem')
  await expect.poll(() => waiting.textContent(), { timeout: 15_000 }).toMatch(/Ritira \(English\): 1 lug 2035, 09:30/)

  // It stands in the calendar as well, and is taken off there.
  await page.getByRole('link', { name: 'Calendario' }).click()
  const entry = page.locator('.agenda li').filter({ hasText: title })
  await expect.poll(() => entry.textContent(), { timeout: 15_000 }).toMatch(/^09:30.*si ritira \(English, Una persona/)
  await entry.getByRole('button', { name: 'Togli' }).click()
  await page.locator('#confirm-action').click()
  await expect.poll(() => entry.count(), { timeout: 15_000 }).toBe(0)
  await page.context().close()
})
