import type { Browser, Page } from 'playwright'
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

async function openForm(page: Page, id: string): Promise<void> {
  await page.goto(`${cms}/admin/collections/news/${id}?locale=it`)
  await expect.poll(() => page.locator('#field-summary').inputValue(), { timeout: 20_000 }).not.toBe('')
}

test('what an author saved meanwhile is not lost: an editor sees both versions and keeps her own', async () => {
  const { doc } = await rest.send('POST', 'news?draft=true&locale=it', {
    ...documentOf('news', `In due ${Date.now()}`),
    _status: 'draft',
  })
  const page = await openAdmin(browser, cms, await hire(rest, 'editor'))
  await openForm(page, doc.id)

  // The form knows the state that a save has left behind.
  await page.locator('#field-summary').fill('Una prima frase.')
  await page.locator('#action-save-draft').click()
  const saved = async () => (await rest.get(`news/${doc.id}?draft=true&locale=it`)) as { summary: string }
  await expect.poll(async () => (await saved()).summary, { timeout: 15_000 }).toBe('Una prima frase.')
  await rest.send('PATCH', `news/${doc.id}?draft=true&locale=it`, {
    summary: 'La frase di un altro.',
    _status: 'draft',
  })
  await page.locator('#field-summary').fill('La frase di lei.')
  await page.locator('#action-save-draft').click()

  const conflict = page.locator('.conflict')
  await expect
    .poll(() => conflict.textContent(), { timeout: 15_000 })
    .toMatch(/In una frase.*Nel frattempo: «La frase di un altro\.»/)
  expect(await page.locator('#field-summary').inputValue()).toBe('La frase di lei.')

  await conflict.getByRole('button', { name: 'Tieni ciò che ho scritto io' }).click()
  await page.locator('#action-save-draft').click()
  await expect.poll(async () => (await saved()).summary, { timeout: 15_000 }).toBe('La frase di lei.')
  expect(await conflict.count()).toBe(0)
  await page.context().close()
})

test('two people at one document see each other, and a translator does not stop an author', async () => {
  const { doc } = await rest.send('POST', 'news?draft=true&locale=it', {
    ...documentOf('news', `In compagnia ${Date.now()}`),
    _status: 'draft',
  })
  const author = await openAdmin(browser, cms, await hire(rest, 'author'))
  const translator = await openAdmin(browser, cms, await hire(rest, 'translator', 'en'))
  await openForm(author, doc.id)
  await translator.goto(`${cms}/admin/collections/news/${doc.id}?locale=en`)
  await expect
    .poll(() => translator.locator('.presence').textContent(), { timeout: 20_000 })
    .toBe('Una persona (author) sta lavorando al testo in Italiano: non vi disturbate.')
  await expect.poll(() => author.locator('.presence').textContent(), { timeout: 20_000 }).toContain('(translator)')

  const saved = async (locale: string) =>
    (await rest.get(`news/${doc.id}?draft=true&locale=${locale}`)) as { title: string; summary: string }
  await translator.locator('#field-title').fill('In company')
  await translator.locator('#action-save-draft').click()
  await expect.poll(async () => (await saved('en')).title, { timeout: 15_000 }).toBe('In company')

  await author.locator('#field-summary').fill('Una frase nuova.')
  // Payload's own dialog would stand before the button half a second after the first key.
  await author.waitForTimeout(1_500)
  await author.locator('#action-save-draft').click()
  await expect.poll(async () => (await saved('it')).summary, { timeout: 15_000 }).toBe('Una frase nuova.')
  for (const page of [author, translator]) await page.context().close()
})

test('a form that is saved as it was opened changes nothing that others wrote there', async () => {
  const { doc } = await rest.send('POST', 'calls?draft=true&locale=it', {
    ...documentOf('calls', `Senza toccare ${Date.now()}`, { promoters: [] }),
    _status: 'draft',
  })
  const page = await openAdmin(browser, cms, await hire(rest, 'author'))
  await page.goto(`${cms}/admin/collections/calls/${doc.id}?locale=it`)
  await expect.poll(() => page.locator('#field-title').inputValue(), { timeout: 20_000 }).not.toBe('')
  await rest.send('PATCH', `calls/${doc.id}?draft=true&locale=it`, { totalAmount: 5_000, _status: 'draft' })

  await page.locator('#field-title').fill('Solo il titolo')
  await page.locator('#action-save-draft').click()

  const saved = async () => (await rest.get(`calls/${doc.id}?draft=true&locale=it`)) as Record<string, unknown>
  await expect.poll(async () => (await saved())['title'], { timeout: 15_000 }).toBe('Solo il titolo')
  expect((await saved())['totalAmount']).toBe(5_000)
  await page.context().close()
})
