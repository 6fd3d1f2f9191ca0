import { liveRelease } from '../../site/release/store/live.ts'
import { listManifests, readRelease, type Manifest } from '../../site/release/store/manifests.ts'
import { releaseStore } from '../../site/release/store/places.ts'

/** A release that is not there; the message says what to do. */
export class UnknownRelease extends Error {}

/**
 * A release that is kept: the live one unless told.
 * @throws UnknownRelease
 */
export function findRelease(dataDir: string, id?: string): Manifest {
  const store = releaseStore(dataDir)
  const wanted = id ?? liveRelease(store)
  if (wanted === null) throw new UnknownRelease('Nothing was published yet: run `npm start` once.')
  // A name of a file, and no way out of the folder.
  const release = /^[\w-]+$/.test(wanted) ? readRelease(store, wanted) : null
  if (release !== null) return release
  throw new UnknownRelease(`There is no release ${wanted} any more. \`npm run release -- --list\` says which are kept.`)
}

/**
 * The release before the live one.
 * @throws UnknownRelease when there is none
 */
export async function findBefore(dataDir: string): Promise<Manifest> {
  const store = releaseStore(dataDir)
  const live = liveRelease(store)
  const before = (await listManifests(store)).findLast((id) => live !== null && id < live)
  if (before === undefined) throw new UnknownRelease('There is no earlier release to go back to.')
  return findRelease(dataDir, before)
}
