import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'

const { cms, email, password } = inject('running')

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The admin in Italian, in a browser that lives in another zone. */
async function adminIn(timezoneId: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'it-IT', timezoneId, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${cms}/admin`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${cms}/admin`)
  return page
}

const openTab = (page: Page, name: string) => page.locator('.tabs-field__tab-button', { hasText: name }).first().click()

const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await page.locator(`#field-${field} .rs__control`).first().click()
  await page.keyboard.type(option)
  await page.locator('.rs__option', { hasText: option }).first().click()
  await page.keyboard.press('Escape')
}

test.for(['America/New_York', 'Asia/Tokyo'])(
  'in %s an editor types Rome’s hours, publishes, and finds the same hours again',
  async (zone) => {
    const page = await adminIn(zone)
    await page.goto(`${cms}/admin/collections/calls/create?locale=it`)
    await page.locator('#field-title').fill(`Un bando scritto da ${zone}`)
    await page.locator('#field-summary').fill('Scritto da lontano.')
    await openTab(page, 'Date')
    await page.locator('#field-opens').fill('2026-11-01T09:00')
    await page.locator('#field-closes').fill('2027-07-27T12:00')
    await openTab(page, 'Fondi')
    await page.locator('#field-totalAmount').fill('1000')
    await openTab(page, 'Chi può partecipare')
    await choose(page, 'applicants', 'Imprese')
    await choose(page, 'abroad__seat', 'Ovunque, senza vincoli')
    await choose(page, 'abroad__formLanguages', 'Italiano')
    await choose(page, 'abroad__identity', 'Nessuna identità italiana')
    await openTab(page, 'Come si partecipa')
    await page.locator('#field-howToApply').fill('Con una mail.')
    await openTab(page, 'Chi promuove')
    await choose(page, 'promoters', 'Comune di Milano')
    await page.locator('#action-save').click()
    await page.waitForURL(/collections\/calls\/(?!create)[^/?]+/, { timeout: 30_000 })

    const id = /calls\/([^/?]+)/.exec(page.url())?.[1] ?? ''
    const stored = `${cms}/api/calls/${id}?locale=it&depth=0`
    const call = await page.evaluate((url) => fetch(url).then((answer): Promise<unknown> => answer.json()), stored)
    expect(call).toMatchObject({
      opens: '2026-11-01T08:00:00.000Z',
      closes: '2027-07-27T10:00:00.000Z',
      _status: 'published',
    })
    await page.reload()
    await openTab(page, 'Date')
    expect(await page.locator('#field-opens').inputValue()).toBe('2026-11-01T09:00')
    expect(await page.locator('#field-closes').inputValue()).toBe('2027-07-27T12:00')

    await page.goto(`${cms}/admin/collections/calls?locale=it`)
    const row = page.locator('tr', { hasText: zone })
    expect(await row.textContent()).toMatch(/1 nov 2026, 09:00.*27 lug 2027, 12:00/)
  },
)

test('an hour that does not exist is refused at its field, and nothing that was typed is lost', async () => {
  const page = await adminIn('America/New_York')
  await page.goto(`${cms}/admin/collections/calls/create?locale=it`)
  await page.locator('#field-title').fill('Una bozza con un’ora impossibile')
  await openTab(page, 'Date')
  await page.locator('#field-opens').fill('2027-03-28T02:30')
  await page.locator('#field-closes').fill('2027-05-01T12:00')
  // The form asks the server about what was typed; an answer that comes after the refusal would hide it.
  await page.waitForTimeout(4_000)
  await page.locator('#action-save').click()

  const field = page.locator('.rome-instant', { has: page.locator('#field-opens') })
  await expect.poll(() => field.locator('.field-error').textContent(), { timeout: 15_000 }).toMatch(/02:30.*non esiste/)
  expect(await page.locator('#field-opens').inputValue()).toBe('2027-03-28T02:30')
  expect(await page.locator('#field-closes').inputValue()).toBe('2027-05-01T12:00')

  await page.locator('#field-opens').fill('2027-03-28T03:30')
  await page.locator('#action-save-draft').click()
  await page.waitForURL(/collections\/calls\/(?!create)[^/?]+/, { timeout: 30_000 })
})
