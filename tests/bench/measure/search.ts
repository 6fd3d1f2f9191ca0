import { findBrowser, openBrowser } from '../../support/browser.ts'
import { manyPages } from '../../support/many-pages.ts'
import { servePortal } from '../../support/sample-release.ts'
import { measureSearch } from '../../support/search-costs.ts'
import type { Measure } from '../measurement.ts'

const texts = ['bando', 'coworking', 'contributo moda', 'manifattura digitale a Milano']

/** What a reader's searches cost on a portal with 2,000 pages in each language. */
export const measure: Measure = async (scale) => {
  process.env['TEST_BROWSER'] ??= (await findBrowser()) ?? ''
  if (process.env['TEST_BROWSER'] === '') return { rows: [], notes: ['No Chromium: searching was not measured.'] }
  const isShort = scale === 'short'
  const pages = isShort ? 40 : 2_000
  const { own, other, later } = await search(pages, isShort ? texts.slice(0, 1) : texts)
  const said = `search among ${pages.toLocaleString('en-GB')} pages in each language`
  return {
    rows: [
      { id: 'search-first', what: `${said}: first one in the reader’s language`, unit: 'B', values: own },
      { id: 'search-other', what: `${said}: the other language beside it`, unit: 'B', values: other },
      { id: 'search-later', what: `${said}: each later one to its results`, unit: 'ms', values: later },
    ],
    notes: [],
  }
}

async function search(pages: number, words: readonly string[]) {
  const now = Date.now()
  const portal = await servePortal(now)
  const costs: Record<'own' | 'other' | 'later', number[]> = { own: [], other: [], later: [] }
  await portal.index(manyPages(pages, now))
  const browser = await openBrowser()
  for (const text of words) {
    const search = await measureSearch(browser, portal.origin)
    await search.send(text)
    await search.searchElsewhere()
    const { own, other } = await search.bytes()
    costs.own.push(own)
    costs.other.push(other)
    const sent = performance.now()
    await search.send('voucher')
    costs.later.push(Math.round(performance.now() - sent))
    await search.close()
  }
  await browser.close()
  portal.close()
  return costs
}
