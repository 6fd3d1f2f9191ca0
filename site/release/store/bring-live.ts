import { rmSync } from 'node:fs'
import { begin } from '../steps.ts'
import { fillFolder, takeFolder } from './folders.ts'
import { goLive } from './live.ts'
import { removeManifest, writeManifest, type Files } from './manifests.ts'
import type { Objects } from './objects.ts'
import type { ReleaseStore } from './places.ts'

/** A release that is complete but for its folder. */
export interface WholeRelease {
  id: string
  /** Its instant, in epoch milliseconds. */
  made: number
  /** Every file; what they hold is among the objects. */
  files: Files
}

/**
 * Gives a release its folder and its manifest and makes it the live one; the one before stays live if that fails.
 * @param isWanted is asked right before the swap; what it throws stops it
 */
export async function bringLive(
  store: ReleaseStore,
  objects: Objects,
  { id, made, files }: WholeRelease,
  isWanted: () => Promise<void>,
): Promise<void> {
  begin('fill')
  const folder = takeFolder(store, id)
  try {
    fillFolder(store, folder, files, objects)
    begin('list')
    writeManifest(store, id, made, files)
    await goLive(store, id, isWanted)
  } catch (error) {
    rmSync(folder.folder, { recursive: true, force: true })
    await removeManifest(store, id)
    throw error
  }
}
