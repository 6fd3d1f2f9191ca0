import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin } from '../support/admin.ts'
import { gravesIn } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { documentOf } from '../support/documents.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { cms, email, password } = inject('running')

let browser: Browser
let rest: Rest
let page: Page
let form: string

beforeAll(async () => {
  browser = await openBrowser()
  rest = await logIn(cms, email, password)
  const { doc } = await rest.send('POST', 'news?draft=true&locale=it', {
    ...documentOf('news', `Per tutti ${Date.now()}`),
    _status: 'draft',
  })
  form = `collections/news/${doc.id}?locale=it`
  page = await openAdmin(browser, cms, await hire(rest, 'editor'))
})
afterAll(() => browser.close())

/** What Payload draws, and has no names, labels or room for; ours to mend when Payload takes it. */
const payloads = [
  '.dropdown-indicator',
  '.react-select',
  '.card__actions',
  '.ContentEditable__root',
  '.popup-button',
  '.toolbar-popup__button',
  '.doc-tabs__tabs',
  '.doc-controls__content',
]

const screens: readonly [string, () => string, string][] = [
  ['the first page', () => '', '.desk'],
  ['the calendar', () => 'agenda', 'h1'],
  ['the translations', () => 'translations', 'h1'],
  ['the handbook', () => 'handbook', 'h1'],
  ['a form and what stands beside it', () => form, '.checklist li'],
]

test.each(screens)(
  'axe-core finds nothing grave on %s, light and dark, at a desk and on a phone',
  async (_, path, sign) => {
    await page.goto(`${cms}/admin/${path()}`)
    await page.locator(sign).first().waitFor()
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1440, 390]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        found.push(...(await gravesIn(page, payloads)).map((fault) => `${colorScheme} ${width}: ${fault}`))
      }
    expect(found).toEqual([])
  },
)
