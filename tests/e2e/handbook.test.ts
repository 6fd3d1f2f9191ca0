import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin, type Account } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { walkHandbook, walkWindow, type Walk } from '../support/handbook.ts'
import { photograph } from '../support/image-files.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { cms, email, password } = inject('running')
const title = { it: 'Un laboratorio apre le porte', en: 'A workshop opens its doors' }
const places = { it: 'it-IT', en: 'en-GB' }

let browser: Browser
let rest: Rest

beforeAll(async () => {
  browser = await openBrowser()
  rest = await logIn(cms, email, password)
})
afterAll(() => browser.close())

/** A window for somebody, in the language of the walk. */
function open({ language }: Walk, account: Account): Promise<Page> {
  return openAdmin(browser, cms, account, walkWindow, places[language])
}

/** The chapters of those who write: log in, write a news item with an image, look at it. */
async function write(walk: Walk, author: Account): Promise<string> {
  const page = await (await browser.newContext({ locale: places[walk.language], viewport: walkWindow })).newPage()
  const [[mail, secret, go] = []] = walk.namesOf('log-in')
  await page.goto(`${cms}/admin`)
  await walk.fill(page, mail, author.email)
  await walk.fill(page, secret, author.password)
  await walk.picture(page, 'log-in')
  await walk.press(page, go)

  const [[kind, create] = [], [name, sentence, text] = [], [facts, date] = [], image = [], [save] = []] =
    walk.namesOf('write')
  await walk.press(page, kind)
  await page.waitForURL(/collections\/news/)
  await walk.press(page, create)
  await walk.fill(page, name, title[walk.language])
  await walk.fill(page, sentence, title[walk.language])
  await walk.see(page, text)
  await page.locator('.ContentEditable__root').first().fill(`${title[walk.language]}.`)
  await walk.picture(page, 'write')
  await walk.press(page, facts)
  await walk.fill(page, date, '2026-11')
  const [label, add, choose, description, keep] = image
  await walk.see(page, label)
  await walk.press(page, add)
  const bytes = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photograph(1440, 810) }
  const chooser = page.waitForEvent('filechooser')
  await walk.press(page, choose)
  await (await chooser).setFiles(bytes)
  await walk.fill(page, description, title[walk.language])
  await walk.press(page, keep)
  await page.locator('dialog, .drawer__content').first().waitFor({ state: 'detached', timeout: 15_000 })
  await walk.press(page, save)
  await page.waitForURL(/news\/[\w-]{20,}/)

  const [[eye, close] = [], [share, link] = []] = walk.namesOf('preview')
  await walk.press(page, eye)
  const heading = page.frameLocator('#live-preview-iframe').frameLocator('iframe:not(.behind)').getByRole('heading')
  await expect.poll(() => heading.first().textContent(), { timeout: 20_000 }).toContain(title[walk.language])
  await walk.picture(page, 'preview')
  await walk.press(page, close)
  await walk.press(page, share)
  await walk.see(page, link)
  const { pathname } = new URL(page.url())
  await page.context().close()
  return pathname
}

/** The chapters of editors about one document: publish it, schedule its withdrawal. */
async function publish(walk: Walk, page: Page, path: string): Promise<void> {
  const [[locale] = [], [button] = [], [receipt] = [], [all] = []] = walk.namesOf('publish')
  await page.goto(`${cms}${path}?locale=it`)
  await walk.see(page, locale)
  await walk.press(page, button)
  await walk.see(page, receipt)
  await expect
    .poll(() => page.locator('.receipt').textContent(), { timeout: 20_000 })
    .toMatch(/in linea dal|live since/)
  await walk.picture(page, 'publish')
  // The portal may be told before the form has heard that it is published.
  await page.locator('#action-save[disabled]').waitFor()
  await page.locator('#field-summary').press('End')
  await page.locator('#field-summary').pressSequentially('.')
  await page.locator('.form-submit .popup-button').last().click()
  await walk.see(page, all)
  await page.keyboard.press('Escape')

  const [[part] = [], [what, language, when, add] = [], [calendar, cancel] = []] = walk.namesOf('schedule')
  await page.goto(`${cms}${path}?locale=it`)
  await walk.press(page.locator('.schedules'), part)
  await walk.see(page, what)
  await page.locator('.schedules select').first().selectOption('unpublish')
  await walk.see(page, language)
  await walk.fill(page, when, '2035-07-01T09:30')
  await walk.press(page, add)
  await expect.poll(() => page.locator('.schedules li').count(), { timeout: 15_000 }).toBe(1)
  await walk.press(page, calendar)
  await walk.see(page, cancel)
  await walk.picture(page, 'schedule')
}

/** The chapter of translators. */
async function translate(walk: Walk, page: Page, path: string): Promise<void> {
  const [[list] = [], , [save] = []] = walk.namesOf('translate')
  await walk.press(page, list)
  await page.locator(`.listing a[href*="${path}"]`).click()
  await expect.poll(() => page.locator('.original').count(), { timeout: 20_000 }).toBeGreaterThan(0)
  await walk.picture(page, 'translate')
  await page.locator('#field-title').fill('A translation')
  await walk.press(page, save)
  await expect.poll(() => page.locator('.payload-toast-item').count(), { timeout: 15_000 }).toBeGreaterThan(0)
}

/** The chapters of editors about calls, withdrawing and receipts. */
async function keep(walk: Walk, page: Page, path: string): Promise<void> {
  const [[list, create, ...head] = [], ...tabs] = walk.namesOf('new-call')
  await walk.press(page, list)
  await walk.press(page, create)
  for (const name of head) await walk.see(page, name)
  for (const [tab, ...names] of tabs) {
    if (tab === undefined) continue
    await walk.press(page, tab)
    for (const name of names) await walk.see(page, name)
  }

  const [[calls] = [], [tab, opens, closes] = [], [exception, happened] = []] = walk.namesOf('calls')
  await walk.press(page, calls)
  await page.locator('.table tbody a').first().click()
  await walk.press(page, tab)
  for (const name of [opens, closes, exception, happened]) await walk.see(page, name)
  await walk.picture(page, 'calls')

  const [[one, all] = [], [remove] = [], [trash] = [], [versions] = []] = walk.namesOf('withdraw')
  const menu = () => page.locator('.doc-controls .popup__trigger-wrap').last().click()
  await page.goto(`${cms}${path}?locale=it`)
  await walk.see(page, versions)
  await menu()
  await walk.see(page, all)
  await walk.see(page, remove)
  await walk.picture(page, 'withdraw')
  await walk.press(page, one)
  await page.locator('#confirm-action').last().click()
  await expect.poll(() => page.locator('.languages').textContent(), { timeout: 15_000 }).toMatch(/ritirato|bozza|draft/)
  await page.goto(`${cms}${path}?locale=it`)
  await menu()
  await walk.press(page, remove)
  await page.locator('#confirm-action').last().click()
  await page.waitForURL(/news(\?|$)/)
  await walk.press(page, trash)
  await page.getByRole('link', { name: title[walk.language] }).first().waitFor()

  await walk.press(page, walk.namesOf('receipt')[0]?.[0])
  await page.locator('.table tbody a').first().waitFor()
  await walk.picture(page, 'receipt')
}

test.each(['it', 'en'] as const)(
  'each step of the handbook works as it says, as the role that does it (%s)',
  async (language) => {
    const walk = walkHandbook(language)
    const path = await write(walk, await hire(rest, 'author'))
    const editor = await open(walk, await hire(rest, 'editor'))
    await publish(walk, editor, path)
    const translator = await open(walk, await hire(rest, 'translator', 'en'))
    await translate(walk, translator, path)
    await keep(walk, editor, path)

    expect(walk.unseen()).toEqual([])
  },
)
