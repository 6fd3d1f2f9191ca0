import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { documentOf } from '../support/documents.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { cms, portal, email, password } = inject('running')

let browser: Browser
let rest: Rest

beforeAll(async () => {
  browser = await openBrowser()
  rest = await logIn(cms, email, password)
})
afterAll(() => browser.close())

async function draft(title: string, more: object = {}): Promise<void> {
  await rest.send('POST', 'news?locale=it&draft=true', { ...documentOf('news', title), ...more, _status: 'draft' })
}

test('an editor publishes what is chosen in a list after seeing what will happen, and withdraws it again', async () => {
  const mark = `Insieme${Date.now()}`
  for (const number of [1, 2]) await draft(`${mark} ${number}`)
  await draft(`${mark} incompleta`, { summary: '' })
  const page = await openAdmin(browser, cms, await hire(rest, 'editor'))
  await page.goto(`${cms}/admin/collections/news?search=${mark}&locale=it`)
  await page.locator('thead input[type=checkbox]').check()
  const own = page.locator('.list-selection')
  for (const name of ['Pubblica', 'Ritira da tutte le lingue', 'Modifica'])
    expect(await own.getByRole('button', { name, exact: true }).count(), name).toBe(0)
  expect(await own.getByRole('button', { name: 'Elimina' }).count()).toBe(1)

  await page.getByRole('button', { name: 'Pubblica…' }).click()
  const plan = page.locator('.plan-dialog[open]')
  await expect
    .poll(() => plan.locator('h3').allTextContents())
    .toEqual(['Si pubblicano (2)', 'Non si possono pubblicare, finché manca qualcosa (1)'])
  expect(await plan.locator('.plan__group--refused').textContent()).toContain('In una frase: il campo è vuoto')
  expect(await plan.getByRole('link', { name: `${mark} incompleta` }).getAttribute('href')).toMatch(/news\/.+locale=it/)
  await plan.getByLabel('English').check()
  await expect.poll(() => plan.locator('h3').allTextContents()).toEqual(['Ancora da scrivere in questa lingua (3)'])
  expect(await plan.getByRole('button', { name: 'Pubblica (0)' }).isDisabled()).toBe(true)
  await plan.getByLabel('Italiano').check()
  await plan.getByRole('button', { name: 'Pubblica (2)' }).click()
  await expect.poll(() => plan.getByRole('status').textContent(), { timeout: 15_000 }).toMatch(/2 pubblicati/)
  expect(await plan.locator('li').count()).toBe(2)
  await plan.getByRole('button', { name: 'Chiudi' }).click()
  const online = async () => (await page.request.get(`${portal}/it/notizie/`)).text()
  await expect.poll(online, { timeout: 30_000 }).toContain(`${mark} 2`)
  expect(await online()).not.toContain(`${mark} incompleta`)

  await page.locator('thead input[type=checkbox]').check()
  await page.getByRole('button', { name: 'Ritira…' }).click()
  await expect.poll(() => plan.locator('h3').first().textContent()).toBe('Si ritirano dal portale (2)')
  await plan.getByRole('button', { name: 'Ritira (2)' }).press('Enter')
  await expect.poll(() => plan.getByRole('status').textContent(), { timeout: 15_000 }).toMatch(/2 ritirati/)
  await page.keyboard.press('Escape')
  await expect.poll(online, { timeout: 30_000 }).not.toContain(mark)
})

test('in English too Payload’s own buttons are gone, and an author is offered neither', async () => {
  const mark = `Soltanto${Date.now()}`
  await draft(mark)
  for (const [role, count] of [
    ['editor', 1],
    ['author', 0],
  ] as const) {
    const page = await openAdmin(browser, cms, await hire(rest, role), { width: 390, height: 800 }, 'en-GB')
    await page.goto(`${cms}/admin/collections/news?search=${mark}&locale=it`)
    await page.locator('tbody input[type=checkbox]').check()
    await page.locator('.list-selection').first().waitFor()
    const named = (name: string) => page.getByRole('button', { name, exact: true }).count()
    expect([await named('Publish…'), await named('Withdraw…')], role).toEqual([count, count])
    expect([await named('Publish'), await named('Unpublish')], role).toEqual([0, 0])
  }
})

test('an author prepares the next edition of a call and is told what it still needs', async () => {
  const title = `Bando${Date.now()}`
  const call = { ...documentOf('calls', title, { totalAmount: 1_000 }), _status: 'published' }
  const { doc } = await rest.send('POST', 'calls?locale=it&publishSpecificLocale=it', call)
  const page = await openAdmin(browser, cms, await hire(rest, 'author'))
  await page.goto(`${cms}/admin/collections/calls/${doc.id}?locale=it`)
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: 'Prepara la prossima edizione' }).click()
  await page.waitForURL((url) => !url.href.includes(doc.id))

  await expect.poll(() => page.locator('#field-title').inputValue()).toBe(`${title} (nuova edizione)`)
  const notes = page.locator('.edition-notes')
  const missing = async () => (await notes.locator('ul').first().getByRole('button').allTextContents()).slice(0, 4)
  expect(await missing()).toEqual([
    'Apre (ora di Roma)',
    'Chiude (ora di Roma)',
    'Dotazione in euro',
    'Link al modulo di domanda',
  ])
  await notes.getByRole('button', { name: 'Dotazione in euro' }).click()
  await page.keyboard.type('2000')
  await expect.poll(missing).not.toContain('Dotazione in euro')
})
