import type { Browser, FrameLocator, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openAdmin } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { documentOf } from '../support/documents.ts'
import { logIn } from '../support/rest.ts'

const { portal, cms, email, password } = inject('running')

let browser: Browser
let page: Page
/** The form of a news item that is public and has a page. */
let form: string

beforeAll(async () => {
  browser = await openBrowser()
  const { send } = await logIn(cms, email, password)
  const news = documentOf('news', `Da guardare ${Date.now()}`, { _status: 'published' })
  const { doc } = await send('POST', 'news?locale=it&publishSpecificLocale=it', news)
  form = `${cms}/admin/collections/news/${doc.id}?locale=it`
  page = await openAdmin(browser, cms, { email, password })
})
afterAll(() => browser.close())

/** The page inside the window beside the form. */
function previewed(): FrameLocator {
  return page.frameLocator('#live-preview-iframe').frameLocator('iframe:not(.behind)')
}

test('what an editor types is on the page beside the form at once, in the design of the portal, and nowhere else', async () => {
  await page.goto(form)
  await page.locator('#live-preview-toggler').click()
  const heading = previewed().getByRole('heading', { level: 1 })
  await expect.poll(() => heading.textContent(), { timeout: 20_000 }).toBeTruthy()

  const times: number[] = []
  for (const word of ['Prima', 'Seconda', 'Terza']) {
    const begun = performance.now()
    await page.locator('#field-title').fill(`${word} stesura`)
    await expect.poll(() => heading.textContent(), { interval: 10, timeout: 10_000 }).toContain(`${word} stesura`)
    times.push(performance.now() - begun)
  }
  console.log(`typed to previewed: ${times.map(Math.round).join(', ')} ms`)

  const fonts = await previewed()
    .locator('html')
    .evaluate(async (html) => {
      await html.ownerDocument.fonts.ready
      return [...html.ownerDocument.fonts].filter(({ status }) => status === 'loaded').length
    })
  expect(fonts).toBeGreaterThan(0)
  expect(await (await fetch(`${portal}/it/notizie/`)).text()).not.toContain('stesura')
})

test('the preview has the width of a phone, a tablet and a computer', async () => {
  const width = () =>
    previewed()
      .locator('html')
      .evaluate((html) => html.clientWidth)
  for (const [name, wanted] of [
    ['Smartphone', 390],
    ['Tablet', 820],
  ] as const) {
    await page.locator('.live-preview-toolbar-controls__breakpoint').click()
    await page.getByRole('button', { name }).click()
    await expect.poll(width).toBe(wanted)
  }
})

test('a call is looked at before it opens, suspended and closed, without being any of it', async () => {
  const { send } = await logIn(cms, email, password)
  const { doc } = await send('POST', 'calls?draft=true&locale=it', { title: 'Un bando da guardare', _status: 'draft' })
  await page.goto(`${cms}/admin/collections/calls/${doc.id}?locale=it`)
  await page.locator('#live-preview-toggler').click()
  const bar = page.frameLocator('#live-preview-iframe').locator('.preview-bar')
  await expect.poll(() => bar.textContent(), { timeout: 20_000 }).toContain('In una frase')
  for (const [state, words] of [
    ['not-yet-open', /non ancora aperto|apre/i],
    ['suspended', /sospes/i],
    ['closed', /chius/i],
  ] as const) {
    await bar.locator('select').selectOption(state)
    await expect.poll(() => previewed().locator('main').textContent(), { timeout: 10_000 }).toMatch(words)
  }
})

test('somebody without an account sees the shared draft until the link is withdrawn', async () => {
  await page.goto(form)
  const box = page.locator('.share-draft')
  await box.locator('summary').click()
  await box.getByRole('button', { name: 'Crea il collegamento' }).click()
  const field = box.getByRole('textbox')
  await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toContain('/api/preview/shared/')
  const url = await field.inputValue()

  const guest = await (await browser.newContext({ locale: 'it-IT' })).newPage()
  await guest.goto(url)
  expect(await guest.locator('.draft-banner').textContent()).toContain('Bozza')
  expect(await guest.getByRole('heading', { level: 1 }).count()).toBe(1)

  await box.getByRole('button', { name: 'Ritira' }).last().click()
  await expect.poll(async () => (await guest.goto(url))?.status(), { timeout: 10_000 }).toBe(410)
})
