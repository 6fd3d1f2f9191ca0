import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { findBrowser, openBrowser } from '../support/browser.ts'
import { manyPages } from '../support/many-pages.ts'
import { servePortal } from '../support/sample-release.ts'

/** What a reader's first searches cost, and what the index does. */
export interface SearchCosts {
  /** Milliseconds to index every page in both languages. */
  indexed: number[]
  /** The most memory that Pagefind's process had, in MiB. */
  memory: number[]
  /** Bytes that travelled for a first search in the reader's language, for each of some words. */
  own: number[]
  /** Bytes that travelled beside these for the other language. */
  other: number[]
  /** Milliseconds from sending a later search to its painted results. */
  later: number[]
}

/** Measures the search of a portal with as many pages in each language. */
export async function benchSearch(pages = 2_000): Promise<SearchCosts> {
  process.env['TEST_BROWSER'] ??= (await findBrowser()) ?? ''
  const now = Date.now()
  const portal = await servePortal(now)
  const costs: SearchCosts = { indexed: [], memory: [], own: [], other: [], later: [] }
  const snapshot = manyPages(pages, now)
  const watch = watchMemory()
  const begun = performance.now()
  await portal.index(snapshot)
  costs.indexed.push(Math.round(performance.now() - begun))
  costs.memory.push(watch())
  const browser = await openBrowser()
  for (const text of ['bando', 'coworking', 'contributo moda', 'manifattura digitale a Milano']) {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${portal.origin}/it/cerca/`, { waitUntil: 'networkidle' })
    const travelled = await countBytes(page)
    await send(page, text)
    const own = travelled()
    costs.own.push(own)
    await page.locator('[data-elsewhere]').click()
    await page.locator('[data-elsewhere]').waitFor({ state: 'hidden' })
    await page.waitForLoadState('networkidle')
    costs.other.push(travelled() - own)
    const sent = performance.now()
    await send(page, 'voucher')
    costs.later.push(Math.round(performance.now() - sent))
    await page.context().close()
  }
  await browser.close()
  portal.close()
  return costs
}

async function send(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').focus()
  await page.waitForLoadState('networkidle')
  await page.getByRole('searchbox').fill(text)
  await page.getByRole('searchbox').press('Enter')
  await page.locator('[role=status]', { hasText: text }).waitFor()
}

/** Counts the bytes that travel to a page from now on. */
async function countBytes(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  return () => bytes
}

/** Looks at the memory of Pagefind's process until it is asked for the most, in MiB. */
function watchMemory(): () => number {
  let most = 0
  const look = setInterval(() => {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
      most = Math.max(most, pagefindMemory(id))
  }, 50)
  return () => {
    clearInterval(look)
    return Math.round(most / 1024)
  }
}

function pagefindMemory(id: string): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    if (!/^Name:\s+pagefind/m.test(status) || !status.includes(`PPid:\t${process.pid}`)) return 0
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0)
  } catch {
    // It ended meanwhile.
    return 0
  }
}

if (import.meta.main) {
  const { indexed, memory, own, other, later } = await benchSearch()
  const lines = { indexed, memory, own, other, later }
  for (const [name, numbers] of Object.entries(lines)) process.stdout.write(`${name} ${numbers.join(' ')}\n`)
}
