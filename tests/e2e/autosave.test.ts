import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { documentOf } from '../support/documents.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { cms, email, password } = inject('running')

let browser: Browser
let rest: Rest
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  rest = await logIn(cms, email, password)
  page = await openAdmin(browser, cms, await hire(rest, 'author'))
})
afterAll(() => browser.close())

const patience = { timeout: 20_000 }
const note = () => page.locator('.autosave-note')
const summary = () => page.locator('#field-summary')

async function openDraft(title: string): Promise<string> {
  const body = { ...documentOf('news', `${title} ${Date.now()}`), _status: 'draft' }
  const { doc } = await rest.send('POST', 'news?draft=true&locale=it', body)
  await page.goto(`${cms}/admin/collections/news/${doc.id}?locale=it`)
  await expect.poll(() => summary().inputValue(), patience).not.toBe('')
  return doc.id
}

async function stored(id: string): Promise<string> {
  return ((await rest.get(`news/${id}?draft=true&locale=it`)) as { summary: string }).summary
}

async function versionsOf(id: string): Promise<number> {
  const where = `where[parent][equals]=${id}&limit=0`
  return ((await rest.get(`news/versions?${where}`)) as { totalDocs: number }).totalDocs
}

test('what an author writes saves itself, in one version a sitting, and opening a form saves nothing', async () => {
  const id = await openDraft('Da sé')
  await page.waitForTimeout(4_000)
  expect(await versionsOf(id)).toBe(1)

  for (const text of ['Una frase.', 'Una frase più lunga.', 'Una frase ancora più lunga.']) {
    await summary().fill(text)
    await expect.poll(() => stored(id), patience).toBe(text)
    await expect.poll(() => note().textContent(), patience).toMatch(/Bozza salvata da sé alle \d\d:\d\d\./)
  }
  expect(await versionsOf(id)).toBe(2)
  await expect.poll(() => page.locator('#action-save-draft').isDisabled(), patience).toBe(true)
})

test('what cannot be saved stays in the browser, and is offered when the form is opened again', async () => {
  const id = await openDraft('Senza rete')
  await page.context().setOffline(true)
  await summary().fill('Scritto senza rete.')
  await expect.poll(() => note().textContent(), patience).toContain('resta in questo browser')
  await page.context().setOffline(false)
  page.once('dialog', (dialog) => void dialog.accept())
  await page.goto(`${cms}/admin/collections/news/${id}?locale=it`)

  await page.getByRole('button', { name: 'Riprendi ciò che avevi scritto' }).click()
  await expect.poll(() => summary().inputValue(), patience).toBe('Scritto senza rete.')
  await expect.poll(() => stored(id), patience).toBe('Scritto senza rete.')
  await page.reload()
  await expect.poll(() => summary().inputValue(), patience).toBe('Scritto senza rete.')
  expect(await page.locator('.kept-note').count()).toBe(0)
})

test('a document that was never saved is offered again too, and can be thrown away', async () => {
  await page.goto(`${cms}/admin/collections/news/create?locale=it`)
  await page.locator('#field-title').fill('Mai salvato')
  await page.waitForTimeout(3_000)
  page.once('dialog', (dialog) => void dialog.accept())
  await page.goto(`${cms}/admin/collections/news/create?locale=it`)

  await page.getByRole('button', { name: 'Riprendi ciò che avevi scritto' }).click()
  await expect.poll(() => page.locator('#field-title').inputValue(), patience).toBe('Mai salvato')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.goto(`${cms}/admin/collections/news/create?locale=it`)
  await page.getByRole('button', { name: 'Buttalo via' }).click()
  await page.reload()
  await expect.poll(() => note().textContent(), patience).toContain('Dopo il primo salvataggio')
  expect(await page.locator('.kept-note').count()).toBe(0)
})
