import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { manyPages } from '../support/many-pages.ts'
import { servePortal, type SamplePortal } from '../support/sample-release.ts'
import { measureSearch } from '../support/search-costs.ts'

const kilobyte = 1_000

/** The most that a reader's first search may fetch in her own language, and beside that for the other one. */
const budget = { own: 200 * kilobyte, other: 150 * kilobyte }

/** How many pages there are in each language; the same in every run. */
const pages = 2_000
const instant = Date.parse('2026-06-01T10:00:00Z')

let portal: SamplePortal
let browser: Browser

beforeAll(async () => {
  portal = await servePortal(instant)
  const indexed = await portal.index(manyPages(pages, instant))
  if (indexed !== 2 * pages) throw new Error(`Only ${indexed} pages were indexed`)
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser.close()
  portal.close()
})

/** One word and several, with synonyms and without, frequent and rare, a whole question, and words that are wrong. */
const questions = [
  'bando',
  'coworking',
  'contributo moda',
  'manifattura digitale a Milano',
  'scadenza domanda contributo impresa',
  'come ottenere un finanziamento per uno spazio nel quartiere',
  'inovazione digitalle',
  'coworking qwrtzx',
]

test.for(questions)('“%s”, searched first among 2,000 pages, fetches little', async (text) => {
  const search = await measureSearch(browser, portal.origin)
  await search.send(text)
  const { other: unasked } = await search.bytes()
  const status = await search.page.locator('[role=status]').innerText()
  await search.searchElsewhere()
  const { own, other } = await search.bytes()
  process.stdout.write(`“${text}” fetches ${own} bytes, and ${other} for the other language\n`)
  await search.close()

  // The other language is asked by itself only when there is little in one's own.
  expect(Number.parseInt(status) > 3 ? unasked : 0).toBe(0)
  expect(other).toBeGreaterThan(0)
  expect(own).toBeLessThanOrEqual(budget.own)
  expect(other).toBeLessThanOrEqual(budget.other)
})
