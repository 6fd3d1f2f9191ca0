import { createHash } from 'node:crypto'
import { bringLive } from '../../site/release/store/bring-live.ts'
import { Objects } from '../../site/release/store/objects.ts'
import { releaseStore } from '../../site/release/store/places.ts'

/** The files of a release by their paths, without a slash at the beginning. */
export type ReleaseFiles = Readonly<Record<string, string>>

/** What tells a content from another: its SHA-256, in hexadecimal digits. */
export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Brings a release with these files live in a data folder. */
export async function putRelease(dataDir: string, id: string, files: ReleaseFiles): Promise<void> {
  const store = releaseStore(dataDir)
  const objects = new Objects(store.objects)
  const hashes = Object.entries(files).map(([name, text]): [string, string] => [`/${name}`, objects.put(text)])
  await bringLive(store, objects, { id, made: Date.now(), files: new Map(hashes) }, () => Promise.resolve())
}
