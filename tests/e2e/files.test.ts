import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin, type Account } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { describedPicture, xmp } from '../support/described-picture.ts'
import { pdfOf } from '../support/pdf-files.ts'
import { logIn } from '../support/rest.ts'

const { cms, email, password } = inject('running')

let browser: Browser
let author: Account

beforeAll(async () => {
  browser = await openBrowser()
  author = await hire(await logIn(cms, email, password), 'author', 'it')
})
afterAll(() => browser.close())

const choose = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer })

test('an author is told what a PDF says, takes its title, and is held to it', async () => {
  const page = await openAdmin(browser, cms, author)
  await page.goto(`${cms}/admin/collections/documents/create?locale=it`)
  const found = page.locator('.file-findings')
  const scan = await pdfOf({ text: null, language: 'en-GB', title: 'Call for workshops' })
  await choose(page, 'avviso.pdf', 'application/pdf', scan)

  await expect.poll(() => found.textContent(), { timeout: 20_000 }).toContain('solo immagini di pagine')
  expect(await page.locator('#field-title').inputValue()).toBe('')
  await found.getByRole('button', { name: 'Usa come titolo' }).click()
  expect(await page.locator('#field-title').inputValue()).toBe('Call for workshops')
  await found.getByRole('button', { name: 'Scegli inglese' }).click()
  await expect.poll(() => page.locator('#field-language').textContent()).toContain('English')

  await page.locator('#field-accessibility').click()
  await page.getByText('Accessibile', { exact: true }).click()
  await page.locator('#action-save').click()
  const fault = page.locator('#field-accessibility')
  await expect.poll(() => fault.textContent(), { timeout: 15_000 }).toContain('Qui ci sono solo immagini di pagine')

  await page.locator('#field-accessibility').click()
  await page.getByText('Non accessibile', { exact: true }).click()
  await page.locator('#action-save').click()
  await page.waitForURL(/documents\/[0-9a-f-]{24,}/, { timeout: 20_000 })
  await expect.poll(() => found.textContent()).toContain('Non ha i tag')
  await page.context().close()
})

test('what an image says of itself is offered for its language, and used only when the author says so', async () => {
  const page = await openAdmin(browser, cms, author)
  await page.goto(`${cms}/admin/collections/media/create?locale=it`)
  const description = { 'x-default': 'Una tornitrice al lavoro', 'it-IT': 'Una tornitrice al lavoro', en: 'A turner' }
  const picture = await describedPicture('jpeg', xmp({ description, creators: ['Ada Prova'], terms: 'CC BY 4.0' }))
  await choose(page, 'IMG_2041.jpg', 'image/jpeg', picture)

  const offers = page.locator('.suggestion')
  await expect
    .poll(() => offers.allTextContents(), { timeout: 20_000 })
    .toEqual([
      'Descrizione trovata nel file: “Una tornitrice al lavoro”Usa',
      'Autore trovato nel file: “Ada Prova”Usa',
      'Diritti trovati nel file: “CC BY 4.0”Usa',
    ])
  expect(await page.locator('#field-alt').inputValue()).toBe('')
  await offers.first().getByRole('button', { name: 'Usa' }).click()
  expect(await page.locator('#field-alt').inputValue()).toBe('Una tornitrice al lavoro')
  expect(await page.locator('#field-credit').inputValue()).toBe('')
  expect(await offers.count()).toBe(2)
  await page.locator('#action-save').click()
  await page.waitForURL(/media\/[0-9a-f-]{24,}/, { timeout: 20_000 })
  await page.context().close()
})

test('in the drawer of another form as well, and what a camera says is not offered', async () => {
  const page = await openAdmin(browser, cms, author)
  await page.goto(`${cms}/admin/collections/stories/create?locale=it`)
  await page.getByRole('button', { name: 'Dati', exact: true }).click()
  await page.locator('#field-image .upload__createNewToggler').click()
  await page.getByText('Nuova scheda: Immagine').waitFor()
  const picture = await describedPicture('webp', xmp({ description: { 'x-default': 'OLYMPUS DIGITAL CAMERA' } }))
  await choose(page, 'P1010001.webp', 'image/webp', picture)

  // The photograph says whose it is, and nothing else.
  const offers = page.locator('.suggestion')
  await expect
    .poll(() => offers.allTextContents(), { timeout: 20_000 })
    .toEqual(['Diritti trovati nel file: “Nobody”Usa'])
  await page.context().close()
})

test('a file begun, given up and sent again is handed out by the call, and Escape in a list leaves the drawer open', async () => {
  const rest = await logIn(cms, email, password)
  const { doc } = await rest.send('POST', 'calls?draft=true&locale=it', { title: 'Con un avviso', _status: 'draft' })
  const page = await openAdmin(browser, cms, await hire(rest, 'editor', 'it'))
  await page.goto(`${cms}/admin/collections/calls/${doc.id}?locale=it`)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Come si partecipa', exact: true }).click()
  const drawer = page.locator('.drawer--is-open')
  const begin = () => page.locator('#field-documents .relationship-add-new__add-button').click()
  await begin()
  await drawer.locator('input[type=file]').first().waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  await expect.poll(() => drawer.count()).toBe(0)

  await begin()
  const notice = await pdfOf({ text: 'Avviso', language: 'it-IT', title: 'Avviso pubblico' })
  await drawer
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'avviso-pubblico.pdf', mimeType: 'application/pdf', buffer: notice })
  await drawer.locator('#field-title').fill('Avviso pubblico')
  await drawer.locator('#field-language').click()
  await drawer.locator('.rs__menu').waitFor()
  await page.keyboard.press('Escape')
  expect(await drawer.locator('.rs__menu').count()).toBe(0)
  expect(await drawer.locator('#field-title').inputValue()).toBe('Avviso pubblico')
  await drawer.locator('#action-save').click()

  await expect
    .poll(() => page.locator('#field-documents').textContent(), { timeout: 20_000 })
    .toContain('Avviso pubblico')
  await page.context().close()
})
