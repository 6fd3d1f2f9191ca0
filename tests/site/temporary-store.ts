import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createFolder, releaseStore, writeReleaseFile, type ReleaseStore } from '../../site/release/files.ts'

/** A place for releases that is gone after the test. */
export function temporaryStore(): ReleaseStore {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'releases-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  return releaseStore(dataDir)
}

/** Makes the folder of a release with these files. */
export async function writeRelease(store: ReleaseStore, id: string, files: Record<string, string>): Promise<string> {
  const folder = await createFolder(store, id)
  for (const [name, text] of Object.entries(files)) writeReleaseFile(folder, name, text)
  return folder
}
