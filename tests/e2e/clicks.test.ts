import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { photograph } from '../support/image-files.ts'
import { logIn } from '../support/rest.ts'

const { cms, portal, email, password } = inject('running')

/** Clicks, keys that are no letters, and files dropped, that a new news item with an image takes at most. */
const most = 12

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a news item with an image goes from the log-in to the portal in a few clicks', async () => {
  const editor = await hire(await logIn(cms, email, password), 'editor')
  const context = await browser.newContext({ locale: 'it-IT', viewport: { width: 1440, height: 900 } })
  let acts = 0
  await context.exposeFunction('countAct', () => (acts += 1))
  await context.addInitScript(() => {
    const count = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key.length === 1) return
      ;(window as unknown as { countAct: () => void }).countAct()
    }
    for (const name of ['pointerdown', 'keydown', 'drop']) window.addEventListener(name, count, true)
  })
  const page = await context.newPage()
  const title = `In pochi clic ${Date.now()}`

  await page.goto(`${cms}/admin`)
  await page.locator('#field-email').click()
  await page.keyboard.type(editor.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(editor.password)
  await page.keyboard.press('Enter')

  await page.locator('.card a[href$="/collections/news/create"]').click()
  await page.locator('#field-title').click()
  await page.keyboard.type(title)
  await page.locator('#field-summary').click()
  await page.keyboard.type('Che cosa è successo.')
  await page.locator('[contenteditable=true]').click()
  await page.keyboard.type('Il testo della notizia.')
  await page.getByRole('button', { name: 'Dati' }).click()
  await dropFile(page, '.upload__dropzoneAndUpload .dropzone')
  const drawer = page.locator('.drawer__content')
  await drawer.locator('#field-alt').click()
  await page.keyboard.type('Un quadrato di prova')
  await drawer.getByRole('button', { name: 'Salva', exact: true }).click()
  await drawer.waitFor({ state: 'detached' })
  await page.locator('#action-save').click()

  const list = async () => (await page.request.get(`${portal}/it/notizie/`)).text()
  await expect.poll(list, { timeout: 30_000 }).toContain(title)
  const receipt = page.locator('.receipt')
  await expect.poll(() => receipt.textContent(), { timeout: 20_000 }).toMatch(/Verificato alle/)
  const live = await page.request.get((await receipt.getByRole('link').first().getAttribute('href')) ?? '')
  expect(await live.text()).toContain('alt="Un quadrato di prova"')
  process.stdout.write(`from the log-in to the portal: ${acts} clicks and keys\n`)
  expect(acts).toBeLessThanOrEqual(most)
  await context.close()
})

/** Lets go of a picture above something, as somebody who dragged it there. */
async function dropFile(page: Page, selector: string): Promise<void> {
  const bytes = (await photograph(1600, 900)).toString('base64')
  const data = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer()
    const content = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
    transfer.items.add(new File([content], 'quadrato.jpg', { type: 'image/jpeg' }))
    return transfer
  }, bytes)
  await page.locator(selector).dispatchEvent('drop', { dataTransfer: data })
}
