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

test('an author asks for a review, an editor returns it, the author mends it and the editor publishes', async () => {
  const title = `Da rivedere ${Date.now()}`
  const people = { author: await hire(rest, 'author'), editor: await hire(rest, 'editor') }
  const asAuthor = await logIn(cms, people.author.email, people.author.password)
  const { doc } = await asAuthor.send('POST', 'news?locale=it&draft=true', {
    ...documentOf('news', title),
    _status: 'draft',
  })
  const form = `${cms}/admin/collections/news/${doc.id}?locale=it`

  const author = await openAdmin(browser, cms, people.author)
  await author.locator('.desk').getByRole('link', { name: title }).click()
  const asked = author.locator('.review')
  await asked.getByText('Revisione e commenti').click()
  await asked.getByLabel('Commento').fill('È pronta?')
  await asked.getByRole('button', { name: 'Chiedi una revisione' }).click()
  await expect.poll(() => asked.textContent(), { timeout: 15_000 }).toMatch(/ha chiesto una revisione.*È pronta\?/)

  const editor = await openAdmin(browser, cms, people.editor)
  const desk = editor.locator('.desk')
  expect(await desk.textContent()).toMatch(/chiesto da Una persona \(author\).*È pronta\?/)
  await desk.locator('.desk__part', { hasText: 'Da rivedere' }).last().getByRole('link', { name: title }).click()
  const answer = editor.locator('.review')
  await answer.getByLabel('Commento').fill('Accorcia la frase.')
  await answer.getByRole('button', { name: 'Rimanda con il commento' }).click()
  await expect.poll(() => answer.textContent(), { timeout: 15_000 }).toMatch(/ha rimandato il testo/)

  await author.goto(`${cms}/admin`)
  const told = author.locator('.desk li', { hasText: 'ti rimanda' })
  expect(await told.textContent()).toMatch(/Accorcia la frase\./)
  await told.getByRole('button', { name: 'Letto' }).click()
  await expect.poll(() => told.count(), { timeout: 15_000 }).toBe(0)
  await author.goto(form)
  await author.locator('#field-summary').fill('Una frase corta.')
  await author.locator('.review').getByRole('button', { name: 'Chiedi una revisione' }).click()
  await expect.poll(() => author.locator('.payload-toast-container').textContent()).toMatch(/Salva prima la bozza/)
  await author.locator('#action-save-draft').click()
  await expect.poll(() => author.locator('#action-save-draft').isDisabled(), { timeout: 15_000 }).toBe(true)
  await author.locator('.review').getByRole('button', { name: 'Chiedi una revisione' }).click()
  await expect.poll(() => author.locator('.review li').count(), { timeout: 15_000 }).toBe(3)

  await editor.goto(form)
  await editor.locator('#action-save').click()
  await expect.poll(() => editor.locator('.review').textContent(), { timeout: 20_000 }).toMatch(/ha pubblicato/)
  await author.goto(`${cms}/admin`)
  expect(await author.locator('.desk').textContent()).toMatch(/ha pubblicato in italiano/)
})
