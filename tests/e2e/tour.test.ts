import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Role } from '../../cms/access/roles.ts'
import { hire, openAdmin } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { cms, email, password } = inject('running')

let browser: Browser
let rest: Rest

beforeAll(async () => {
  browser = await openBrowser()
  rest = await logIn(cms, email, password)
})
afterAll(() => browser.close())

/** Goes through the tour by keyboard: what each step is called and where it leads. */
async function walked(page: Page): Promise<{ title: string; href: string }[]> {
  const steps: { title: string; href: string }[] = []
  for (;;) {
    const title = (await page.locator('#tour-title').textContent()) ?? ''
    steps.push({ title, href: (await page.locator('.tour a').getAttribute('href')) ?? '' })
    const next = page.locator('.tour__next')
    const isLast = (await page.locator('.tour__moves button').count()) === 2 && steps.length > 1
    await next.focus()
    await page.keyboard.press('Enter')
    if (isLast) return steps
    await expect.poll(() => page.locator('#tour-title').textContent()).not.toBe(title)
  }
}

test.each<[Role, string]>([
  ['author', 'it-IT'],
  ['translator', 'en-GB'],
])('whoever comes for the first time as %s is led around in five steps, once', async (role, locale) => {
  const account = await hire(rest, role, role === 'translator' ? 'en' : undefined)
  const page = await openAdmin(browser, cms, account, { width: 1280, height: 900 }, locale)
  await page.locator('.tour').waitFor()
  const steps = await walked(page)
  expect(new Set(steps.map(({ title }) => title)).size).toBe(5)

  await expect.poll(() => page.locator('.tour').count()).toBe(0)
  for (const { href } of steps) {
    expect(href).toMatch(/^\/admin/)
    await page.goto(cms + href)
    await page.locator('h1, .collection-list__header, .doc-header').first().waitFor()
    expect(await page.locator('.unauthorized, .not-found').count()).toBe(0)
  }
  await page.goto(`${cms}/admin`)
  await page.locator('.desk').waitFor()
  expect(await page.locator('.tour').count()).toBe(0)
  await page.context().close()
})
