import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { bringLive } from '../../site/release/store/bring-live.ts'
import { Objects } from '../../site/release/store/objects.ts'
import { releaseStore, type ReleaseStore } from '../../site/release/store/places.ts'

/** A place for releases that is gone after the test. */
export function temporaryStore(): ReleaseStore {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'releases-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  return releaseStore(dataDir)
}

/** Makes a release with these files and brings it live; returns its folder. */
export async function release(store: ReleaseStore, id: string, files: Record<string, string>): Promise<string> {
  const objects = new Objects(store.objects)
  const hashes = Object.entries(files).map(([name, text]): [string, string] => [`/${name}`, objects.put(text)])
  await bringLive(store, objects, { id, made: Date.now(), files: new Map(hashes) }, async () => undefined)
  return path.join(store.releases, id)
}
