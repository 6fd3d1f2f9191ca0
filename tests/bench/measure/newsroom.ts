import type { Page } from 'playwright'
import { findBrowser, openBrowser } from '../../support/browser.ts'
import { openAdmin } from '../../support/admin.ts'
import type { Goal, Measure, Row } from '../measurement.ts'
import { startLoaded } from '../publishing/portal.ts'

/**
 * How long somebody in the newsroom waits, with thousands of documents: from the click, or the address, until what
 * was asked for is there to be used.
 */
export const measure: Measure = async (scale) => {
  process.env['TEST_BROWSER'] ??= (await findBrowser()) ?? ''
  if (process.env['TEST_BROWSER'] === '') return { rows: [], notes: ['No Chromium: the newsroom was not measured.'] }
  const isShort = scale === 'short'
  const rows = await measureWith(isShort ? 20 : 5_000, isShort ? 1 : 10)
  // The MongoDB-compatible server of the tests loses its place in lists of thousands.
  return { rows, notes: ['The newsroom with thousands of documents is measured on SQLite alone.'] }
}

async function measureWith(items: number, times: number): Promise<Row[]> {
  const portal = await startLoaded('SQLite', items)
  const browser = await openBrowser()
  try {
    const { cms, email, password } = portal.running
    const page = await openAdmin(browser, cms, { email, password })
    const list = `${cms}/admin/collections/news?locale=it`
    const form = (turn: number): string =>
      `${cms}/admin/collections/news/${portal.newest[turn % portal.newest.length]?.id}?locale=it`
    const values = { first: [] as number[], list: [] as number[], form: [] as number[], translations: [] as number[] }
    for (let turn = 0; turn < times; turn += 1) {
      values.first.push(await opened(page, `${cms}/admin`, '.desk'))
      values.list.push(await opened(page, list, '.table tbody tr:nth-child(10) a'))
      values.form.push(await opened(page, form(turn), '#field-title'))
      values.translations.push(await opened(page, `${cms}/admin/translations`, 'main h1, .gutter h1'))
    }
    const said = `${items.toLocaleString('en-GB')} news items`
    const row = (id: string, what: string, most: number | null): Row => ({
      id: `newsroom-${id}-${items}`,
      what: `${said}: ${what}`,
      unit: 'ms',
      values: values[id as keyof typeof values],
      goals: most === null ? [] : ([{ at: 'median', most }] satisfies Goal[]),
    })
    return [
      row('first', 'the first page of the newsroom', null),
      row('list', 'the list of the kind', 1_500),
      row('form', 'a form opened', 2_000),
      row('translations', 'the list of translations', null),
    ]
  } finally {
    await browser.close()
    await portal.stop()
  }
}

/** Opens an address anew, and waits until something in it can be seen; in milliseconds. */
async function opened(page: Page, address: string, selector: string): Promise<number> {
  const begun = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(selector).first().waitFor({ timeout: 60_000 })
  return Math.round(performance.now() - begun)
}
