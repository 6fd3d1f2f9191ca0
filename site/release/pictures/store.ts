import { readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { Picture } from '../../../content/picture.ts'
import { realNow } from '../store/real-now.ts'

/** Milliseconds for which a picture stays after a release has last asked for it, whether or not one names it. */
const keptFor = 3_600_000

/** The ending of what is on its way out. */
const going = '.gone'

/** The folder of the pictures that were made: one folder for each, named after its hash. */
export function pictureStore(dataDir: string): string {
  return path.join(dataDir, 'pictures')
}

/** A picture that is there already, or null. Asking for it keeps it for a while. */
export async function readPicture(folder: string): Promise<Picture | null> {
  const text = await readFile(path.join(folder, 'picture.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const now = realNow() / 1_000
  await utimes(folder, now, now).catch(() => undefined)
  // Written by this portal, whole or not at all.
  return JSON.parse(text) as Picture
}

/**
 * Removes the pictures that no release on disk names and none has asked for lately, and what an interrupted publisher
 * left half made. A picture goes in one rename, so that nobody ever finds a part of it.
 * @param now epoch milliseconds; files go by the real clock, whatever time the pages speak for
 * @returns the names of what is gone
 */
export async function prunePictures(dataDir: string, now = realNow()): Promise<string[]> {
  const store = pictureStore(dataDir)
  const named = await namedPictures(path.join(dataDir, 'releases'))
  const gone = []
  for (const name of await readdir(store).catch(() => [])) {
    if (named.has(name) || name.endsWith(going)) continue
    // Looked at last: a release that asked meanwhile has made it young. One that asks in the very moment is made again.
    const { mtimeMs } = await stat(path.join(store, name)).catch(() => ({ mtimeMs: now }))
    if (now - mtimeMs <= keptFor) continue
    await rename(path.join(store, name), path.join(store, `${name}${going}`))
    gone.push(name)
  }
  for (const name of await readdir(store).catch(() => []))
    if (name.endsWith(going)) await rm(path.join(store, name), { recursive: true, force: true })
  return gone
}

/** The hashes of all pictures that releases hold, the one being made included. */
async function namedPictures(releases: string): Promise<Set<string>> {
  const named = new Set<string>()
  for (const id of await readdir(releases).catch(() => [])) {
    const files = await readdir(path.join(releases, id, 'pictures')).catch(() => [])
    for (const file of files) named.add(file.slice(0, file.lastIndexOf('-')))
  }
  return named
}
