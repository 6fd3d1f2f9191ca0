import { readdir, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { searchStore } from './store.ts'

/** How much of an id says its instant. */
const instant = 15

/**
 * Lets the search index answer that was made for a release which is live again, or the newest one before it. The
 * index at hand stays where there is none: only a few are kept.
 * @param release its id
 */
export async function searchAsOf(dataDir: string, release: string): Promise<void> {
  const { indexes, current } = searchStore(dataDir)
  const ids = await readdir(indexes).catch(() => [])
  const then = release.slice(0, instant)
  const last = ids
    .filter((id) => !id.startsWith('.') && id.slice(0, instant) <= then)
    .toSorted()
    .at(-1)
  if (last === undefined) return
  // A name of its own: an index may be finished in the same moment.
  const next = `${current}.held`
  await rm(next, { force: true })
  await symlink(path.relative(path.dirname(current), path.join(indexes, last)), next)
  await rename(next, current)
}
