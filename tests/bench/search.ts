import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { indexSearch } from '../../site/release/search-index.ts'
import type { Snapshot } from '../../site/source/snapshot.ts'
import { findBrowser, openBrowser } from '../support/browser.ts'
import { manyPages } from '../support/many-pages.ts'
import { servePortal } from '../support/sample-release.ts'
import { measureSearch } from '../support/search-costs.ts'

/** What the index of a portal costs. */
export interface IndexCosts {
  /** Milliseconds to index every page in both languages. */
  all: number
  /** Milliseconds until the index is up to date after one edit, for each of some. */
  edits: number[]
  /** The most memory of the indexer and Pagefind together, in MiB: for all pages, and after an edit. */
  memory: { all: number; edit: number }
}

/** Measures the index of a portal with as many pages in each language. */
export async function benchIndex(pages = 5_000): Promise<IndexCosts> {
  const now = Date.now()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bench-search-'))
  const index = async (snapshot: Snapshot): Promise<{ time: number; memory: number }> => {
    const begun = performance.now()
    const { memory } = await indexSearch(snapshot, dataDir, now)
    return { time: Math.round(performance.now() - begun), memory }
  }
  const snapshot = manyPages(pages, now)
  const { it } = snapshot.contents
  const all = await index(snapshot)
  const edits: { time: number; memory: number }[] = []
  for (let edit = 0; edit < 5; edit += 1) {
    const news = it.news.map((item, at) => (at === edit ? { ...item, summary: `Giro ${edit}. ${item.summary}` } : item))
    edits.push(await index({ ...snapshot, contents: { ...snapshot.contents, it: { ...it, news } } }))
  }
  rmSync(dataDir, { recursive: true, force: true })
  const memory = { all: all.memory, edit: Math.max(...edits.map((edit) => edit.memory)) }
  return { all: all.time, edits: edits.map(({ time }) => time), memory }
}

/** What a reader's first searches cost, and what the index does. */
export interface SearchCosts {
  /** Milliseconds to index every page in both languages. */
  indexed: number[]
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
  const costs: SearchCosts = { indexed: [], own: [], other: [], later: [] }
  const snapshot = manyPages(pages, now)
  const begun = performance.now()
  await portal.index(snapshot)
  costs.indexed.push(Math.round(performance.now() - begun))
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

if (import.meta.main) {
  const { indexed, own, other, later } = await benchSearch()
  const { all, edits, memory } = await benchIndex()
  const large = { 'all-at-5000': [all], 'edits-at-5000': edits, 'memory-at-5000': [memory.all, memory.edit] }
  for (const [name, numbers] of Object.entries({ indexed, own, other, later, ...large }))
    process.stdout.write(`${name} ${numbers.join(' ')}\n`)
}
