import type { Page } from 'playwright'
import { findBrowser, openBrowser } from '../support/browser.ts'
import { manyCalls } from '../support/many-calls.ts'
import { servePortal } from '../support/sample-release.ts'

/** Simulated 4G: bytes a second, and milliseconds there and back. */
const network = {
  offline: false,
  downloadThroughput: (9 * 1024 * 1024) / 8,
  uploadThroughput: (9 * 1024 * 1024) / 8,
  latency: 170,
}
const slowdown = 4

/**
 * How long a reader waits for the finder of a list of `calls` calls, on a slow device and network: from the
 * first click on a filter to its painted result, with everything still to be fetched, and for each later filter.
 * @returns milliseconds
 */
export async function benchFinder(runs = 5, calls = 500): Promise<{ first: number[]; later: number[] }> {
  process.env['TEST_BROWSER'] ??= (await findBrowser()) ?? ''
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
  return page.evaluate(measure, { selector, text: null })
}

/** Types a word at once, and waits until what came of it is painted; in milliseconds. */
function typed(page: Page, text: string): Promise<number> {
  return page.evaluate(measure, { selector: 'input[type=search]', text })
}

/** Runs in the browser: a result is there when the rows change, and painted after the next frame. */
async function measure({ selector, text }: { selector: string; text: string | null }): Promise<number> {
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

if (import.meta.main) {
  const { first, later } = await benchFinder()
  process.stdout.write(`first use ${first.join(' ')}\nlater filter ${later.join(' ')}\n`)
}
