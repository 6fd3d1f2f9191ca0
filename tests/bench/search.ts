import { readdirSync, readFileSync } from 'node:fs'
import { findBrowser, openBrowser } from '../support/browser.ts'
import { manyPages } from '../support/many-pages.ts'
import { servePortal } from '../support/sample-release.ts'
import { measureSearch } from '../support/search-costs.ts'

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
