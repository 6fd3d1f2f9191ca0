import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { documentOf, textsOf } from '../support/documents.ts'
import { logIn } from '../support/rest.ts'

const { portal, cms, email, password } = inject('running')

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await (await browser.newContext({ locale: 'it-IT', viewport: { width: 1280, height: 900 } })).newPage()
})
afterAll(() => browser.close())

test('an editor logs in, changes an Italian news item, publishes it and finds it live', async () => {
  const title = `Una notizia cambiata alle ${new Date().toISOString()}`
  const rest = await logIn(cms, email, password)
  const item = { ...documentOf('news', `Una notizia da cambiare ${Date.now()}`), _status: 'published' }
  const { doc } = await rest.send('POST', 'news?locale=it&publishSpecificLocale=it', item)

  await page.goto(`${cms}/admin`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${cms}/admin`)

  await page.goto(`${cms}/admin/collections/news?locale=it`)
  await page.locator(`.table tbody a[href*="${doc.id}"]`).click()
  await page.waitForURL(`**/${doc.id}*`, { waitUntil: 'networkidle' })
  await page.locator('#field-title').fill(title)
  await page.locator('#action-save').click()

  // The receipt may still be that of an earlier publication.
  const live = async () => (await page.request.get(`${portal}/it/notizie/`)).text()
  await expect.poll(live, { timeout: 20_000 }).toContain(title)
  const receipt = page.locator('.receipt')
  await expect.poll(() => receipt.textContent(), { timeout: 20_000 }).toMatch(/Italiano: in linea dal/)
  await expect.poll(() => receipt.textContent(), { timeout: 20_000 }).toMatch(/Verificato alle \d\d:\d\d:\d\d/)
  const link = await receipt.getByRole('link').first().getAttribute('href')
  expect(link).toMatch(`${portal}/it/notizie/`)

  await page.goto(link ?? '')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(title)
  await page.goto(`${portal}/it/notizie/`)
  expect(await page.getByRole('link', { name: title }).count()).toBe(1)
})

test('publishing English does not make the Italian page newer', async () => {
  const rest = await logIn(cms, email, password)
  const italian = { ...documentOf('news', `In due lingue ${Date.now()}`), _status: 'published' }
  const { doc } = await rest.send('POST', 'news?locale=it&publishSpecificLocale=it', italian)
  const english = { ...textsOf(`In two languages ${Date.now()}`), _status: 'published' }
  await rest.send('PATCH', `news/${doc.id}?locale=en&publishSpecificLocale=en`, english)
  const receipt = page.locator('.receipt li')
  const since = async (language: string) => {
    const line = receipt.filter({ hasText: language })
    await expect.poll(() => line.textContent(), { timeout: 20_000 }).toMatch(/in linea dal \d/)
    return /dal (?<since>.*?\d\d:\d\d:\d\d)/.exec((await line.textContent()) ?? '')?.groups?.['since']
  }
  await page.goto(`${cms}/admin/collections/news/${doc.id}?locale=en`, { waitUntil: 'networkidle' })
  const before = { italian: await since('Italiano'), english: await since('English') }

  await page.locator('#field-title').fill(`News changed at ${new Date().toISOString()}`)
  await page.locator('#action-save').click()

  await expect.poll(() => since('English'), { timeout: 30_000 }).not.toBe(before.english)
  expect(await since('Italiano')).toBe(before.italian)
})

test('what is missing is refused at its field, in Italian, with nothing lost', async () => {
  await page.goto(`${cms}/admin/collections/news/create?locale=it`)
  await page.locator('#field-title').fill('Una notizia senza frase')
  await page.locator('#action-save').click()

  const sentence = page.locator('.field-type:has(> .field-type__wrap #field-summary)')
  await expect.poll(() => sentence.getAttribute('class'), { timeout: 15_000 }).toContain('error')
  expect(await sentence.locator('.field-error').textContent()).toMatch(/obbligatorio/i)
  expect(await page.locator('#field-title').inputValue()).toBe('Una notizia senza frase')
})

test('a reader is led to her language and keeps the page when she changes it', async () => {
  const reader = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await reader.goto(portal)
  expect(reader.url()).toBe(`${portal}/en/`)

  await reader.goto(`${portal}/en/places/fabriq/`)
  await reader.locator('header a[hreflang=it]').click()
  await reader.waitForURL(`${portal}/it/luoghi/**`)
  expect(await reader.locator('html').getAttribute('lang')).toBe('it')
  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toContain('FabriQ')
})
