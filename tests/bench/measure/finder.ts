import type { Page } from 'playwright'
import { findBrowser, openBrowser } from '../../support/browser.ts'
import { manyCalls } from '../../support/many-calls.ts'
import { servePortal } from '../../support/sample-release.ts'
import type { Measure } from '../measurement.ts'

/** Simulated 4G: bytes a second, and milliseconds there and back. */
const network = {
  offline: false,
  downloadThroughput: (9 * 1024 * 1024) / 8,
  uploadThroughput: (9 * 1024 * 1024) / 8,
  latency: 170,
}
const slowdown = 4

/**
 * How long a reader waits for the finder of a list of 500 calls, on a slow device and network: from the first click
 * on a filter to its painted result, with everything still to be fetched, and for each later filter.
 */
export const measure: Measure = async (scale) => {
  process.env['TEST_BROWSER'] ??= (await findBrowser()) ?? ''
  if (process.env['TEST_BROWSER'] === '') return { rows: [], notes: ['No Chromium: the finder was not measured.'] }
  const isShort = scale === 'short'
  const calls = isShort ? 40 : 500
  const { first, later } = await useFinder(isShort ? 1 : 5, calls)
  const said = `finder with ${calls} calls, slow phone`
  return {
    rows: [
      { id: 'finder-first', what: `${said} and 4G: first use`, unit: 'ms', values: first },
      { id: 'finder-later', what: `${said}: each later filter`, unit: 'ms', values: later },
    ],
    notes: [],
  }
}

async function useFinder(runs: number, calls: number): Promise<{ first: number[]; later: number[] }> {
  const now = Date.now()
  const portal = await servePortal(now, (locale) => manyCalls(calls, locale, now))
  const browser = await openBrowser()
  const first: number[] = []
  const later: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    await page.goto(`${portal.origin}/it/opportunita/`, { waitUntil: 'networkidle' })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', network)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    first.push(await painted(page, 'a.value[href*="/per/imprese/"]'))
    for (const filter of ['within=90', 'sector=design', 'for=persons', 'state=open'])
      later.push(await painted(page, `a.value[href*="${filter}"]`))
    later.push(await painted(page, '.choices li:last-child a'), await typed(page, 'laboratori'))
    await page.context().close()
  }
  await browser.close()
  portal.close()
  return { first, later }
}

/** Clicks, and waits until what came of it is painted; in milliseconds. */
function painted(page: Page, selector: string): Promise<number> {
  return page.evaluate(shown, { selector, text: null })
}

/** Types a word at once, and waits until what came of it is painted; in milliseconds. */
function typed(page: Page, text: string): Promise<number> {
  return page.evaluate(shown, { selector: 'input[type=search]', text })
}

/** Runs in the browser: a result is there when the rows change, and painted after the next frame. */
async function shown({ selector, text }: { selector: string; text: string | null }): Promise<number> {
  const results = document.querySelector('[data-results]')
  const target = document.querySelector<HTMLInputElement>(selector)
  if (results === null || target === null) throw new Error(`There is no ${selector}`)
  const changed = new Promise<void>((resolve, reject) => {
    new MutationObserver(() => resolve()).observe(results, { childList: true, attributes: true })
    setTimeout(() => reject(new Error(`Nothing came of ${selector} in five seconds`)), 5000)
  })
  const begun = performance.now()
  if (text === null) target.click()
  else {
    target.value = text
    target.dispatchEvent(new Event('input', { bubbles: true }))
  }
  await changed
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => {
    setTimeout(resolve)
  })
  return Math.round(performance.now() - begun)
}
