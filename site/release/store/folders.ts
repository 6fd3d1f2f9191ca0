import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { isAsset } from './assets.ts'
import { liveRelease } from './live.ts'
import { readManifest, removeHalfManifests, type Files } from './manifests.ts'
import type { Objects } from './objects.ts'
import type { ReleaseStore } from './places.ts'
import { realNow } from './real-now.ts'

/** Until a release is live nobody else can look into its folder. */
export const hidden = 0o700

/** Milliseconds for which a folder stays as it is after its release was live: somebody may be reading in it. */
const restsFor = 1_000

/** How many folders are kept beside the live one, to be made into that of a later release. */
const spares = 4

/** What a server may put beside a file of a release. */
export const companions = ['.br', '.gz']

/** A folder that becomes that of a release, and what is in it already. */
export interface Folder {
  folder: string
  holds: Files
}

/**
 * The folder for a new release: one of an earlier release that is no longer read, or else a new one. It is hidden
 * until it goes live; what becomes of it, nobody else sees.
 */
export function takeFolder(store: ReleaseStore, id: string): Folder {
  const folder = path.join(store.releases, id)
  mkdirSync(store.releases, { recursive: true })
  const spare = findSpare(store)
  if (spare === null) {
    mkdirSync(folder, { mode: hidden })
    return { folder, holds: new Map() }
  }
  const former = path.join(store.releases, spare.id)
  chmodSync(former, hidden)
  renameSync(former, folder)
  return { folder, holds: spare.files }
}

/** The newest release of which nobody reads the folder any more. */
function findSpare(store: ReleaseStore): { id: string; files: Files } | null {
  const live = liveRelease(store)
  for (const id of readdirSync(store.releases).toSorted().toReversed()) {
    if (id === live) continue
    const folder = path.join(store.releases, id)
    const { mode, mtimeMs } = statSync(folder)
    if ((mode & 0o777) === hidden || realNow() - mtimeMs < restsFor) continue
    const files = filled.get(folder) ?? readManifest(store, id)
    if (files !== null) return { id, files }
  }
  return null
}

/** Turns a folder into that of a release: links what it does not hold yet and takes out what it no longer does. */
export function fillFolder(store: ReleaseStore, { folder, holds }: Folder, files: Files, objects: Objects): void {
  const known = new Set<string>()
  for (const [name, hash] of files) {
    const before = holds.get(name)
    if (before === hash) continue
    const file = path.join(folder, name)
    if (before !== undefined) removeWithCompanions(file)
    else makeFolder(path.dirname(file), known)
    objects.link(hash, file)
    if (isAsset(name)) keepAsset(path.join(store.assets, name), hash, objects, known)
  }
  for (const name of holds.keys()) if (!files.has(name)) removeFile(folder, name)
  remember(folder, files)
}

/** What the folders hold that this process filled last: reading their manifests again takes longer than filling one. */
const filled = new Map<string, Files>()

function remember(folder: string, files: Files): void {
  filled.set(folder, files)
  for (const other of filled.keys()) if (filled.size > spares + 1) filled.delete(other)
}

function keepAsset(file: string, hash: string, objects: Objects, known: Set<string>): void {
  if (existsSync(file)) return
  makeFolder(path.dirname(file), known)
  objects.link(hash, file)
}

/** Makes a folder and those above it, each once: a release has thousands. */
function makeFolder(folder: string, known: Set<string>): void {
  if (known.has(folder)) return
  known.add(folder)
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder), known)
  mkdirSync(folder)
}

function removeWithCompanions(file: string): void {
  rmSync(file, { force: true })
  for (const ending of companions) rmSync(`${file}${ending}`, { force: true })
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(folder: string, name: string): void {
  const file = path.join(folder, name)
  removeWithCompanions(file)
  for (let above = path.dirname(file); above !== folder; above = path.dirname(above)) {
    if (readdirSync(above).length > 0) return
    rmdirSync(above)
  }
}

/** Removes what is left of releases that were never finished: nobody works on them when a publisher begins. */
export async function removeUnfinished(store: ReleaseStore): Promise<void> {
  const live = liveRelease(store)
  for (const id of existsSync(store.releases) ? readdirSync(store.releases) : []) {
    const folder = path.join(store.releases, id)
    const { mode } = statSync(folder)
    if (id === live || (mode & 0o777) !== hidden) continue
    await rm(folder, { recursive: true, force: true })
  }
  await removeHalfManifests(store, live)
}

/** Removes all folders but the live one and the newest others. */
export async function removeFolders(store: ReleaseStore): Promise<void> {
  const live = liveRelease(store)
  const others = (existsSync(store.releases) ? readdirSync(store.releases) : []).filter((id) => id !== live)
  for (const id of others.toSorted().toReversed().slice(spares)) {
    const folder = path.join(store.releases, id)
    if (realNow() - statSync(folder).mtimeMs < restsFor) continue
    // From now on nobody takes it for another release.
    chmodSync(folder, hidden)
    await rm(folder, { recursive: true, force: true })
  }
}
