import { exportRelease } from '../../site/release/export.ts'
import { hostFiles } from '../../site/serve/static-host.ts'
import { say } from '../say.ts'
import { findRelease } from './releases.ts'

/** Writes a release into a folder for any host of static files. */
export async function writeTo(dataDir: string, folder: string, id?: string): Promise<number> {
  const release = findRelease(dataDir, id)
  const { files, written, removed } = await exportRelease(dataDir, release, folder, hostFiles)
  say('release', `${release.id} is in ${folder}: ${files} files, ${written} of them written now, ${removed} removed`)
  return 0
}
