import type { Page } from 'playwright'
import { findBrowser, openBrowser } from '../../support/browser.ts'
import { openAdmin } from '../../support/admin.ts'
import { bodyWith, paragraph } from '../../support/bodies.ts'
import { documentOf } from '../../support/documents.ts'
import { logIn, type Rest } from '../../support/rest.ts'
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
    const autosave = await saved(page, await logIn(cms, email, password), times * 2)
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
      {
        id: `newsroom-autosave-${items}`,
        what: `${said}: a call with a text of ${longText.toLocaleString('en-GB')} characters saves itself`,
        unit: 'ms',
        values: autosave,
        goals: [{ at: 'median', most: 300 }] satisfies Goal[],
      },
    ]
  } finally {
    await browser.close()
    await portal.stop()
  }
}

/** Characters of the text of a large call; ten times the longest of the founding content. */
const longText = 90_000

/** Saves a large call as its form saves itself, from the browser of somebody logged in; milliseconds of each save. */
async function saved(page: Page, rest: Rest, times: number): Promise<number[]> {
  const body = bodyWith(...Array.from({ length: 90 }, () => paragraph('manifattura '.repeat(longText / 90 / 12))))
  const call = { ...documentOf('calls', 'Grande', { promoters: [] }), body, _status: 'draft' }
  const { doc } = await rest.send('POST', 'calls?draft=true&locale=it', call)
  const query = 'draft=true&depth=0&fallback-locale=null&locale=it'
  return page.evaluate(
    async ({ address, read, count }) => {
      const values: number[] = []
      let known = (await (await fetch(read)).json()) as Record<string, unknown>
      for (let turn = 0; turn < count; turn += 1) {
        const sent = JSON.stringify({ ...known, summary: `Una frase, per la volta ${turn}.`, _status: 'draft' })
        const begun = performance.now()
        const headers = { 'Content-Type': 'application/json' }
        const answer = await fetch(address, { method: 'PATCH', headers, body: sent })
        const { doc: next } = (await answer.json()) as { doc: Record<string, unknown> }
        if (!answer.ok) throw new Error(`The call did not save itself: ${answer.status}`)
        values.push(Math.round(performance.now() - begun))
        known = next
      }
      return values
    },
    { address: `/api/calls/${doc.id}?${query}&sitting=bench`, read: `/api/calls/${doc.id}?${query}`, count: times },
  )
}

/** Opens an address anew, and waits until something in it can be seen; in milliseconds. */
async function opened(page: Page, address: string, selector: string): Promise<number> {
  const begun = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(selector).first().waitFor({ timeout: 60_000 })
  return Math.round(performance.now() - begun)
}
