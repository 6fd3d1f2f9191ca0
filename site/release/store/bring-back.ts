import { existsSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fillAndSwap } from './bring-live.ts'
import { hidden } from './folders.ts'
import { goLive } from './live.ts'
import { readRelease } from './manifests.ts'
import type { Objects } from './objects.ts'
import type { ReleaseStore } from './places.ts'

/**
 * Makes a release live that was so before, in its own folder if that is still there.
 * @param isWanted is asked right before the swap; what it throws stops it
 * @returns whether it is still kept
 */
export async function bringBack(
  store: ReleaseStore,
  objects: Objects,
  id: string,
  isWanted: () => Promise<void>,
): Promise<boolean> {
  const release = readRelease(store, id)
  if (release === null) return false
  const folder = path.join(store.releases, id)
  if (isOpen(folder)) {
    await goLive(store, id, isWanted)
  } else {
    // What is left of a folder that was being made or removed.
    rmSync(folder, { recursive: true, force: true })
    await fillAndSwap(store, objects, release, isWanted)
  }
  return true
}

function isOpen(folder: string): boolean {
  return existsSync(folder) && (statSync(folder).mode & 0o777) !== hidden
}
