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

const draft = async (title: string) =>
  (await rest.send('POST', 'news?locale=it&draft=true', { ...documentOf('news', title), _status: 'draft' })).doc

const rows = (page: Page) => page.locator('tbody .cell-title').allTextContents()

test('an author keeps what she looks for often by a name, finds it again later, and takes it away', async () => {
  const mark = `Ritrovare${Date.now()}`
  await draft(mark)
  const account = await hire(rest, 'author')
  const page = await openAdmin(browser, cms, account)
  const list = `${cms}/admin/collections/news?locale=it`
  await page.goto(list)
  await page.locator('tbody tr').first().waitFor()
  const filters = page.locator('.saved-filters')
  expect(await filters.count()).toBe(0)

  await page.locator('.search-filter__input').fill(mark)
  await expect.poll(() => rows(page)).toEqual([mark])
  await filters.getByRole('button', { name: 'Salva questi filtri…' }).click()
  await page.keyboard.type('Da ritrovare')
  await page.keyboard.press('Enter')
  expect(await filters.getByRole('link', { name: 'Da ritrovare' }).getAttribute('aria-current')).toBe('true')

  const later = await openAdmin(browser, cms, account)
  await later.goto(list)
  await expect.poll(async () => (await rows(later)).length).toBeGreaterThan(1)
  await later.getByRole('link', { name: 'Da ritrovare' }).click()
  await expect.poll(() => rows(later)).toEqual([mark])
  await later.getByRole('button', { name: 'Togli il filtro “Da ritrovare”' }).click()
  await later.reload()
  await later.getByRole('button', { name: 'Salva questi filtri…' }).waitFor()
  expect(await later.getByRole('link', { name: 'Da ritrovare' }).count()).toBe(0)
})

test('an editor saves, looks and publishes with the keyboard alone, and finds the keys listed', async () => {
  const { id } = await draft(`Tasti ${Date.now()}`)
  const page = await openAdmin(browser, cms, await hire(rest, 'editor'))
  await page.goto(`${cms}/admin/collections/news/${id}?locale=it`, { waitUntil: 'networkidle' })
  await page.keyboard.press('Control+/')
  const list = page.getByRole('dialog', { name: 'Scorciatoie da tastiera' })
  expect(await list.locator('dt').allTextContents()).toEqual(['CtrlK', 'CtrlS', 'CtrlInvio', 'Ctrl.', 'Ctrl/'])
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+/')
  expect(await list.count()).toBe(0)
  const stored = () => rest.get(`news/${id}?locale=it&depth=0`)
  expect(await stored()).toMatchObject({ _status: 'draft' })

  await page.keyboard.press('Control+.')
  await page.locator('.live-preview-window--is-live-previewing').waitFor()
  await page.keyboard.press('Control+.')
  await expect.poll(() => page.locator('.live-preview-window--is-live-previewing').count()).toBe(0)
  await page.locator('#field-title').fill('Pubblicata dalla tastiera')
  await page.keyboard.press('Control+Enter')
  const published = { _status: 'published', title: 'Pubblicata dalla tastiera' }
  await expect.poll(stored, { timeout: 15_000 }).toMatchObject(published)
})

test('an editor gives several news items a topic at once, after a look at what each would be', async () => {
  const mark = `Etichetta${Date.now()}`
  const { doc } = await rest.send('POST', 'topics?locale=it', documentOf('topics', `Tema ${mark}`))
  const { id } = await draft(`${mark} uno`)
  await draft(`${mark} due`)
  const page = await openAdmin(browser, cms, await hire(rest, 'editor'))
  await page.goto(`${cms}/admin/collections/news?search=${mark}&locale=it`)
  await page.locator('thead input[type=checkbox]').check()
  await page.getByRole('button', { name: 'Modifica…' }).click()
  const plan = page.locator('.plan-dialog[open]')
  await plan.getByLabel('Che cosa cambia').selectOption({ label: 'Temi' })
  await plan.getByLabel('Quale').selectOption({ label: `Tema ${mark}` })
  await expect.poll(() => plan.locator('h3').allTextContents()).toEqual(['Cambiano (2)'])
  expect(await plan.locator('li li').allTextContents()).toEqual(Array(2).fill(`Temi: – → Tema ${mark}`))
  await plan.getByRole('button', { name: 'Modifica (2)' }).click()
  await expect.poll(() => plan.getByRole('status').textContent()).toMatch(/^2 modificati\. Sono bozze/)
  expect(await rest.get(`news/${id}?locale=it&draft=true&depth=0`)).toMatchObject({ topics: [doc.id] })
})
