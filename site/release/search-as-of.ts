import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { searchStore, useIndex } from './search-store.ts'

/** How much of an id says its instant. */
const instant = 15

/**
 * Lets the search index answer that was made for a release which is live again, or the newest one before it. The
 * index at hand stays where there is none: only a few are kept.
 * @param release its id
 */
export async function searchAsOf(dataDir: string, release: string): Promise<void> {
  const store = searchStore(dataDir)
  const ids = await readdir(store.indexes).catch(() => [])
  const then = release.slice(0, instant)
  const last = ids
    .filter((id) => id.slice(0, instant) <= then)
    .toSorted()
    .at(-1)
  if (last !== undefined) await useIndex(store, path.join(store.indexes, last))
}
