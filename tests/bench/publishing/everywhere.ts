import { readFileSync } from 'node:fs'
import path from 'node:path'
import { documentPath, feedPath, homePath, listPath } from '../../../content/paths.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import type { LoadedPortal } from './portal.ts'

/** Milliseconds between two looks, and until nobody waits any longer. */
const pace = 20
const patience = 120_000

/** A news item that was published with a word in its title that stands nowhere else. */
export interface Published {
  slug: string
  word: string
  /** Whether it is among those that the home page shows. */
  isOnHome: boolean
  /** Before it was saved, in epoch milliseconds: the sitemap must say a change after it. */
  since: number
}

/**
 * Waits until its page, the list, the home page where it is shown, the feed and the sitemap carry what was published.
 * @throws when one of them does not, with its address
 */
export async function untilEverywhere({ running }: LoadedPortal, item: Published): Promise<void> {
  // The page first, alone: asking for a long sitemap fifty times a second would be a load of its own.
  for (const file of filesOf(item)) await untilSaid(`${running.portal}${file}`, (text) => says(file, text, item))
}

/** Whether the live release carries it everywhere; asked when the clock has stopped. */
export function checkOneRelease({ dataDir }: Pick<LoadedPortal, 'dataDir'>, item: Published): void {
  const { current } = releaseStore(dataDir)
  for (const file of filesOf(item)) {
    const text = readFileSync(path.join(current, file.endsWith('/') ? `${file}index.html` : file), 'utf8')
    if (!says(file, text, item)) throw new Error(`The live release does not say ${item.word} in ${file}`)
  }
}

/** Waits until the page of an item carries it. */
export function untilOnPage({ running }: Pick<LoadedPortal, 'running'>, item: Published): Promise<void> {
  const page = pageOf(item)
  return untilSaid(`${running.portal}${page}`, (text) => says(page, text, item))
}

/** Waits until a word of a title is in the search index. */
export async function untilFound({ running }: Pick<LoadedPortal, 'running'>, word: string): Promise<void> {
  await untilSaid(`${running.portal}/pagefind/it/words.json`, (text) => text.toLowerCase().includes(word.toLowerCase()))
}

function pageOf({ slug }: Published): string {
  return documentPath('it', 'news', { slug })
}

function filesOf(item: Published): string[] {
  const home = item.isOnHome ? [homePath('it')] : []
  return [pageOf(item), listPath('it', 'news'), ...home, feedPath('it', 'news'), '/sitemap.xml']
}

function says(file: string, text: string, item: Published): boolean {
  if (file !== '/sitemap.xml') return text.includes(item.word)
  const [, changed = ''] = new RegExp(`${pageOf(item)}</loc><lastmod>([^<]+)<`).exec(text) ?? []
  return Date.parse(changed) >= item.since
}

async function untilSaid(url: string, isSaid: (text: string) => boolean): Promise<void> {
  const limit = performance.now() + patience
  for (;;) {
    const response = await fetch(url)
    if (response.status >= 500) throw new Error(`${url} answered ${response.status}`)
    if (isSaid(await response.text())) return
    if (performance.now() > limit) throw new Error(`${url} does not carry what was published ${patience / 1000} s ago`)
    await pause(pace)
  }
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
