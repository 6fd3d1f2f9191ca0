import { chmodSync, readlinkSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { begin } from '../steps.ts'
import type { ReleaseStore } from './places.ts'
import { realNow } from './real-now.ts'
import { sync } from './sync.ts'

/** The id of the live release, or null before the first one. */
export function liveRelease({ current }: ReleaseStore): string | null {
  try {
    return path.basename(readlinkSync(current))
  } catch {
    return null
  }
}

/**
 * Puts a complete release on disk for good and makes it the live one, in one rename.
 * @param isWanted is asked at the last moment; what it throws leaves the live release as it is
 */
export async function goLive(store: ReleaseStore, id: string, isWanted: () => Promise<void>): Promise<void> {
  const folder = path.join(store.releases, id)
  begin('sync')
  await sync(folder)
  await isWanted()
  begin('swap')
  chmodSync(folder, 0o755)
  const former = liveRelease(store)
  const next = `${store.current}.next`
  rmSync(next, { force: true })
  symlinkSync(path.relative(path.dirname(store.current), folder), next)
  renameSync(next, store.current)
  // The date of a folder says since when its release is no longer live.
  if (former !== null) touch(path.join(store.releases, former))
}

function touch(folder: string): void {
  const now = realNow() / 1_000
  try {
    utimesSync(folder, now, now)
  } catch {
    // Somebody took it away.
  }
}
