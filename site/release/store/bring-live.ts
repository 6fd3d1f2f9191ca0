import { rmSync } from 'node:fs'
import { begin } from '../steps.ts'
import { fillFolder, takeFolder } from './folders.ts'
import { goLive } from './live.ts'
import { markLive, markNew, removeManifest, writeManifest, type Files } from './manifests.ts'
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
 * Gives a new release its folder and its manifest and makes it the live one; the one before stays live if that fails.
 * @param isWanted is asked right before the swap; what it throws stops it
 */
export async function bringLive(
  store: ReleaseStore,
  objects: Objects,
  { id, made, files }: WholeRelease,
  isWanted: () => Promise<void>,
): Promise<void> {
  markNew(store, id)
  try {
    await fillAndSwap(store, objects, { id, files }, isWanted, () => {
      begin('list')
      writeManifest(store, id, made, files)
    })
  } catch (error) {
    await removeManifest(store, id)
    throw error
  }
  markLive(store, id)
}

/**
 * Gives a release a folder anew and makes it the live one.
 * @param beforeSwap is called once the folder holds all
 */
export async function fillAndSwap(
  store: ReleaseStore,
  objects: Objects,
  { id, files }: Pick<WholeRelease, 'id' | 'files'>,
  isWanted: () => Promise<void>,
  beforeSwap: () => void = () => undefined,
): Promise<void> {
  begin('fill')
  const folder = takeFolder(store, id)
  try {
    fillFolder(store, folder, files, objects)
    beforeSwap()
    await goLive(store, id, isWanted)
  } catch (error) {
    rmSync(folder.folder, { recursive: true, force: true })
    throw error
  }
}
