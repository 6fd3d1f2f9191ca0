import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin } from '../support/admin.ts'
import { bodyWith, heading, linkTo, paragraph } from '../support/bodies.ts'
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

test('an author sees what is to be done, goes to the field, mends it, saves and sees it go', async () => {
  const { doc: place } = await rest.send(
    'POST',
    'places?locale=it&draft=true',
    documentOf('places', 'Un luogo in bozza'),
  )
  const body = bodyWith(
    heading('h3', 'Chi può venire'),
    paragraph('Si prova in ', linkTo('un laboratorio', { kind: 'places', id: place.id })),
  )
  const draft = { ...documentOf('stories', `Da finire ${Date.now()}`, { body }), summary: '', _status: 'draft' }
  const { doc } = await rest.send('POST', 'stories?locale=it&draft=true', draft)
  const page = await openAdmin(browser, cms, await hire(rest, 'author', 'it'))
  await page.goto(`${cms}/admin/collections/stories/${doc.id}?locale=it`)

  const list = page.locator('.checklist')
  const sum = list.getByRole('status')
  await expect.poll(() => sum.textContent(), { timeout: 20_000 }).toBe('Da fare: 1 · Consigli: 2')
  expect(await list.getByRole('listitem').allTextContents()).toEqual([
    expect.stringContaining('In una frase: il campo è vuoto'),
    expect.stringContaining('“Chi può venire” è un Titolo 3'),
    expect.stringContaining('il collegamento “un laboratorio” porta a un contenuto che non è pubblicato'),
  ])

  // From another tab the way leads to the field all the same.
  await page.getByRole('button', { name: 'Fonti', exact: true }).click()
  await expect.poll(() => page.locator('#field-summary').count()).toBe(0)
  await list.getByRole('button', { name: 'Vai al campo: In una frase' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-summary')
  await page.keyboard.type('Una frase che dice a chi legge che cosa si trova in questa storia.')
  await page.locator('#action-save-draft').click()
  await expect.poll(() => sum.textContent(), { timeout: 15_000 }).toBe('Si può pubblicare · Consigli: 2')

  await list.getByRole('button', { name: 'Vai al campo: Testo' }).first().click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true')
  await page.context().close()
})
