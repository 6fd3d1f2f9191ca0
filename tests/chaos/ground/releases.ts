import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { companions } from '../../../site/release/store/folders.ts'
import { liveRelease } from '../../../site/release/store/live.ts'
import { readManifest } from '../../../site/release/store/manifests.ts'
import { releaseStore } from '../../../site/release/store/places.ts'

/** What a file holds, as a manifest says it. */
export const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex')

/** Every file in which the folder of the live release differs from its manifest, in a sentence each. */
export function differencesInLive(dataDir: string): string[] {
  const store = releaseStore(dataDir)
  const id = liveRelease(store)
  const files = id === null ? null : readManifest(store, id)
  if (id === null || files === null) return [`the live release ${id} has no manifest`]
  const folder = path.join(store.releases, id)
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`)
    .filter((name) => files.has(name) || !companions.some((ending) => name.endsWith(ending)))
  const extra = there.filter((name) => !files.has(name)).map((name) => `${id}: ${name} is not in the manifest`)
  const wrong = [...files].flatMap(([name, hash]) => {
    const file = path.join(folder, name)
    if (!existsSync(file)) return [`${id}: ${name} is missing`]
    return hashOf(readFileSync(file)) === hash ? [] : [`${id}: ${name} is not what the manifest says`]
  })
  return [...extra, ...wrong]
}

/**
 * What lies about that nobody finishes or removes any more, as paths in the data folder.
 */
export function orphansIn(dataDir: string): string[] {
  const store = releaseStore(dataDir)
  const live = liveRelease(store)
  const folders = existsSync(store.releases) ? readdirSync(store.releases) : []
  const unfinished = folders.filter(
    (id) => id !== live && (statSync(path.join(store.releases, id)).mode & 0o777) === 0o700,
  )
  const half = ['manifests', 'objects', 'assets', 'pictures'].flatMap((place) =>
    existsSync(path.join(dataDir, place))
      ? readdirSync(path.join(dataDir, place), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.making'))
          .map((name) => `${place}/${name}`)
      : [],
  )
  const neverLive = readdirSync(store.manifests)
    .filter((name) => name.endsWith('.new') || (name.endsWith('.json') && name.slice(0, -5) > (live ?? '')))
    .map((name) => `manifests/${name}`)
  return [...unfinished.map((id) => `releases/${id}`), ...half, ...neverLive]
}

/** The newest mark of a page in the live release, as its file has it. */
export function livePage(dataDir: string, page: string): string {
  try {
    return readFileSync(path.join(dataDir, 'current', page, 'index.html'), 'utf8')
  } catch {
    return ''
  }
}
