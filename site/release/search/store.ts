import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readlink, rename, rm, stat, symlink, utimes } from 'node:fs/promises'
import path from 'node:path'
import { localeCodes } from '../../../i18n/locales.ts'
import { searchPath } from '../../../content/paths.ts'
import { idAt, instantOf } from '../../../content/release-id.ts'
import { keptOf } from '../store/retention.ts'
import { sync } from '../store/sync.ts'

/** Where indexes live: a folder each, the link `current-search` to the one that answers, and the pieces of all. */
export interface SearchStore {
  indexes: string
  current: string
  /** A folder for each language; what is in it is only added to. */
  pieces: string
}

/** With what the name of an index begins that is not complete. */
const unfinished = '.new-'

/** Inside an index, which record each of its pages came from; for the next indexing alone. */
export const memoryFile = '.records.json'

const memoryFiles = localeCodes.map((locale) => path.join(locale, memoryFile))

/** The place of the indexes inside the data folder. */
export function searchStore(dataDir: string): SearchStore {
  return {
    indexes: path.join(dataDir, 'search'),
    current: path.join(dataDir, 'current-search'),
    pieces: path.join(dataDir, 'assets', searchPath),
  }
}

/**
 * Makes the folder of a new index. Whoever makes one is alone, so what was not completed before is removed.
 * @param now the instant of the index, in epoch milliseconds
 */
export async function createIndexFolder({ indexes }: SearchStore, now: number): Promise<string> {
  await mkdir(indexes, { recursive: true })
  for (const name of await readdir(indexes)) {
    if (name.startsWith(unfinished)) await rm(path.join(indexes, name), { recursive: true, force: true })
  }
  const folder = path.join(indexes, `${unfinished}${idAt(now, randomBytes(3).toString('hex'))}`)
  await mkdir(folder)
  return folder
}

/** Puts a complete index on disk for good and lets it answer from now on, in one rename. */
export async function useIndex({ indexes, current }: SearchStore, folder: string): Promise<void> {
  await sync(folder)
  const complete = path.join(indexes, path.basename(folder).slice(unfinished.length))
  await rename(folder, complete)
  const next = `${current}.next`
  await rm(next, { force: true })
  await symlink(path.relative(path.dirname(current), complete), next)
  await rename(next, current)
}

/**
 * Notes that pieces are named for the last time by the index that answers now; the time of their files says when.
 * @param dropped paths inside the store
 * @param now epoch milliseconds
 */
export async function dropPieces({ pieces }: SearchStore, dropped: Iterable<string>, now: number): Promise<void> {
  // One that is missing needs no time.
  for (const piece of dropped) await utimes(path.join(pieces, piece), now / 1000, now / 1000).catch(() => undefined)
}

/**
 * Removes the oldest indexes, and the pieces that no index which is kept names.
 * @param named the pieces of the index that answers, as paths inside the store
 * @param now epoch milliseconds
 */
export async function pruneIndexes(
  { indexes, current, pieces }: SearchStore,
  named: ReadonlySet<string>,
  now: number,
): Promise<void> {
  const live = path.basename(await readlink(current))
  const ids = (await readdir(indexes)).filter((id) => !id.startsWith('.'))
  const kept = keptOf(ids, now)
  const [oldest] = [...kept].toSorted()
  for (const id of ids) {
    if (id === live) continue
    const folder = path.join(indexes, id)
    if (!kept.has(id)) await rm(folder, { recursive: true, force: true })
    // Only the index that answers is made into the next.
    else for (const file of memoryFiles) await rm(path.join(folder, file), { force: true })
  }
  const since = instantOf(oldest ?? live) ?? 0
  for (const entry of existsSync(pieces) ? await readdir(pieces, { recursive: true, withFileTypes: true }) : []) {
    const file = path.join(entry.parentPath, entry.name)
    if (!entry.isFile() || named.has(path.relative(pieces, file))) continue
    if ((await stat(file)).mtimeMs < since) await rm(file, { force: true })
  }
}
