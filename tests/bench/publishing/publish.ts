import { randomUUID } from 'node:crypto'
import { liveRelease } from '../../../site/release/store/live.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import { timed } from '../measurement.ts'
import { pause, untilOnPage, type Published } from './everywhere.ts'
import type { LoadedPortal } from './portal.ts'

/** A word that there is nowhere else, of letters alone: the search has no words with digits in its list of them. */
function newWord(): string {
  return `Zq${randomUUID()
    .replaceAll('-', '')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`
}

/** Publishes one of the newest items with a new word in its title; returns when the CMS has answered. */
export async function publish(portal: LoadedPortal, at: number): Promise<{ saved: number; item: Published }> {
  const document = portal.newest[at % portal.newest.length]
  if (document === undefined) throw new Error('There is no news item to publish')
  const word = newWord()
  const item = { slug: document.slug, word, isOnHome: at < 4, since: Date.now() }
  const body = { title: `Misura ${word}`, _status: 'published' }
  const [saved] = await timed(() => portal.rest.send('PATCH', `news/${document.id}?locale=it`, body))
  return { saved, item }
}

/** What came of publishing several items within a second, times in milliseconds. */
export interface Burst {
  /** How many releases went live for them. */
  releases: number
  /** From the last answer until every one of them is live. */
  live: number
  /** From the first request to the last answer. */
  answered: number
}

/** Publishes different items within a second, and waits until all of them are live. */
export async function publishAtOnce(portal: LoadedPortal, count: number): Promise<Burst> {
  const store = releaseStore(portal.dataDir)
  const before = liveRelease(store)
  const releases = new Set<string | null>()
  const watch = setInterval(() => releases.add(liveRelease(store)), 5)
  const begun = performance.now()
  let lastAnswer = begun
  const items = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await pause((index * 1_000) / count)
      const { item } = await publish(portal, index)
      lastAnswer = performance.now()
      return item
    }),
  )
  for (const item of items) await untilOnPage(portal, item)
  const live = performance.now() - lastAnswer
  await pause(1_500)
  clearInterval(watch)
  releases.delete(before)
  return { releases: releases.size, live, answered: lastAnswer - begun }
}
