import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Snapshot } from '../../site/source/snapshot.ts'
import { openBrowser } from '../support/browser.ts'
import { manyPages } from '../support/many-pages.ts'
import { servePortal, type SamplePortal } from '../support/sample-release.ts'
import { results, searchStatus } from '../support/search-page.ts'

const now = Date.parse('2030-03-10T12:00:00.000Z')
const first = manyPages(80, now)

let portal: SamplePortal
let browser: Browser

beforeAll(async () => {
  portal = await servePortal(now)
  await portal.index(first)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  portal.close()
})

/** Every page in other words, so that nothing of the index stays as it was. */
function rewritten(round: number): Snapshot {
  const topics = first.contents.it.topics.map((topic, index) => ({
    ...topic,
    title: `Giro ${round} numero ${index}`,
    summary: `Prototipi e officine nel giro ${round}, ${index}.`,
  }))
  return { ...first, contents: { ...first.contents, it: { ...first.contents.it, calls: [], news: [], topics } } }
}

test('a page that was opened 20 indexes ago still searches, in the index that it began with', async () => {
  const page = await (await browser.newContext()).newPage()
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  await page.goto(`${portal.origin}/it/cerca/?q=voucher`)
  await expect.poll(() => searchStatus(page)).toContain('«voucher»')
  // In a tab of its own, what the new index finds. The indexes are a day apart: by their age they would be gone.
  for (let round = 1; round <= 20; round += 1) await portal.index(rewritten(round), now + round * 86_400_000)
  const fresh = await (await browser.newContext()).newPage()
  await fresh.goto(`${portal.origin}/it/cerca/?q=giro`)
  await expect.poll(async () => (await results(fresh))[0]?.title).toMatch(/^Giro 20 /)

  for (const text of ['manifattura', 'coworking', 'contributi', 'milano', 'digitale']) {
    await page.getByRole('searchbox').fill(text)
    await page.getByRole('searchbox').press('Enter')
    await expect.poll(() => searchStatus(page)).toMatch(new RegExp(`^\\d+ risultat. per «${text}»`))
    expect(await results(page)).not.toEqual([])
  }
  expect(await page.getByText(/^Giro \d/).count()).toBe(0)
  expect(missing).toEqual([])
  await page.context().close()
  await fresh.context().close()
}, 300_000)
