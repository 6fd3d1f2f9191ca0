import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'

/** Where indexes live: a folder each, and the link `current-search` to the one that answers. */
export interface SearchStore {
  indexes: string
  current: string
}

/** How many indexes are kept: a page opened before the last ones still finds the pieces it asks for. */
const kept = 5

/** The place of the indexes inside the data folder. */
export function searchStore(dataDir: string): SearchStore {
  return { indexes: path.join(dataDir, 'search'), current: path.join(dataDir, 'current-search') }
}

/** Makes the folder of a new index. */
export async function createIndexFolder({ indexes }: SearchStore, id: string): Promise<string> {
  const folder = path.join(indexes, id)
  await mkdir(folder, { recursive: true })
  return folder
}

/** Lets a complete index answer from now on, in one rename, and removes the oldest. */
export async function useIndex({ indexes, current }: SearchStore, folder: string): Promise<void> {
  const next = `${current}.next`
  await rm(next, { force: true })
  await symlink(path.relative(path.dirname(current), folder), next)
  await rename(next, current)
  const ids = (await readdir(indexes)).toSorted().toReversed()
  const live = path.basename(await readlink(current))
  for (const id of ids.slice(kept)) if (id !== live) await rm(path.join(indexes, id), { recursive: true, force: true })
}
