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

test('what is written in several fields while a draft is on its way is not lost', async () => {
  const id = await openDraft('Per strada')
  const title = page.locator('#field-title')
  const way = Promise.withResolvers<void>()
  await page.route(`**/api/news/${id}?*`, async (route) => {
    if (route.request().method() === 'PATCH') await way.promise
    await route.continue()
  })
  const sent = page.waitForRequest((one) => one.method() === 'PATCH')
  await summary().fill('Prima.')
  await sent

  await title.fill('Scritto mentre si salvava')
  await summary().fill('Seconda.')
  way.resolve()

  await expect.poll(() => stored(id), patience).toBe('Seconda.')
  expect(await title.inputValue()).toBe('Scritto mentre si salvava')
  const { title: kept } = (await rest.get(`news/${id}?draft=true&locale=it`)) as { title: string }
  expect(kept).toBe('Scritto mentre si salvava')
  await page.unrouteAll({ behavior: 'wait' })
})

test('what is saved has the last words of a text, however busy the browser is', async () => {
  // Payload's editor tells the form what it holds when the browser has nothing else to do.
  const busy = await page.context().newPage()
  await busy.addInitScript(() => {
    window.requestIdleCallback = (callback) =>
      Number(setTimeout(() => callback({ didTimeout: true, timeRemaining: () => 0 }), 5_000))
    window.cancelIdleCallback = (handle) => clearTimeout(handle)
  })
  const { doc } = await rest.send('POST', 'news?draft=true&locale=it', {
    ...documentOf('news', 'Fretta'),
    _status: 'draft',
  })
  await busy.goto(`${cms}/admin/collections/news/${doc.id}?locale=it`, { waitUntil: 'networkidle' })
  const text = busy.locator('.ContentEditable__root').first()
  const sent: string[] = []
  busy.on('request', (one) => void (one.method() === 'PATCH' && sent.push(one.postData() ?? '')))
  // Before the browser is idle, and the draft saves itself.
  const soon = { timeout: 3_000 }
  await text.press('ControlOrMeta+End')

  await text.pressSequentially(' Ultime parole.')
  await text.press('Control+s')
  await expect.poll(() => sent.at(-1), soon).toContain('Ultime parole.')
  await busy.locator('#action-save-draft[disabled]').waitFor()

  await busy.goto(`${cms}/admin/collections/news/${doc.id}?locale=it`, { waitUntil: 'networkidle' })
  await busy.locator('#field-summary').fill('Cambiata anche lei.')
  await text.press('ControlOrMeta+End')
  await text.pressSequentially(' Le ultimissime.')
  await busy.locator('#action-save-draft').click()
  await expect.poll(() => sent.at(-1), soon).toContain('Le ultimissime.')
  await busy.close()
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
