import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Until a release is live nobody else can look into its folder. */
const hidden = 0o700

/** Where releases live: a folder each, and the link `current` to the one that is live. */
export interface ReleaseStore {
  releases: string
  current: string
}

/** The place of the releases inside the data folder. */
export function releaseStore(dataDir: string): ReleaseStore {
  return { releases: path.join(dataDir, 'releases'), current: path.join(dataDir, 'current') }
}

/** Makes the folder of a new release; nobody else can look into it until it goes live. */
export async function createFolder({ releases }: ReleaseStore, id: string): Promise<string> {
  const folder = path.join(releases, id)
  await mkdir(releases, { recursive: true })
  await mkdir(folder, { mode: hidden })
  return folder
}

/** Makes the folder of a new release with all that is in another one; files are shared until one is replaced. */
export function cloneRelease({ releases }: ReleaseStore, from: string, id: string): string {
  const folder = path.join(releases, id)
  mkdirSync(folder, { mode: hidden })
  cloneInto(path.join(releases, from), folder)
  return folder
}

function cloneInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) {
      mkdirSync(target)
      cloneInto(source, target)
    } else linkSync(source, target)
  }
}

/** Writes a file of a release, by its path on the portal. What another release shares of it stays as it was. */
export function writeReleaseFile(folder: string, name: string, text: string): void {
  const file = path.join(folder, name)
  rmSync(file, { force: true })
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Removes a file of a release, and the folders that it leaves empty. */
export function removeReleaseFile(folder: string, name: string): void {
  const file = path.join(folder, name)
  rmSync(file, { force: true })
  for (let above = path.dirname(file); above !== folder; above = path.dirname(above)) {
    if (readdirSync(above).length > 0) return
    rmdirSync(above)
  }
}

/** Links a file that is never changed into a release; copies it where links are not possible. */
export function linkReleaseFile(folder: string, name: string, source: string): void {
  const file = path.join(folder, name)
  rmSync(file, { force: true })
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    linkSync(source, file)
  } catch {
    copyFileSync(source, file)
  }
}

/** Every file below a folder, as paths that begin with a slash. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`)
}

/** Puts a complete release on disk for good and makes it the live one, in one rename. */
export async function goLive({ current }: ReleaseStore, folder: string): Promise<void> {
  await run('sync', ['-f', folder])
  await chmod(folder, 0o755)
  const next = `${current}.next`
  await rm(next, { force: true })
  await symlink(path.relative(path.dirname(current), folder), next)
  await rename(next, current)
}

/** The id of the live release, or null before the first one. */
export async function liveRelease({ current }: ReleaseStore): Promise<string | null> {
  return readlink(current).then(
    (target) => path.basename(target),
    () => null,
  )
}

/** Removes the releases that were never finished: nobody works on them when a publisher begins. */
export async function removeUnfinished(store: ReleaseStore): Promise<void> {
  const live = await liveRelease(store)
  for (const id of existsSync(store.releases) ? await readdir(store.releases) : []) {
    const folder = path.join(store.releases, id)
    const { mode } = await stat(folder)
    if (id !== live && (mode & 0o777) === hidden) await rm(folder, { recursive: true, force: true })
  }
}

/** Removes all but the newest releases; the live one always stays. */
export async function pruneReleases(store: ReleaseStore, keep: number): Promise<void> {
  const live = await liveRelease(store)
  const ids = (await readdir(store.releases)).toSorted().toReversed()
  for (const id of ids.slice(keep))
    if (id !== live) await rm(path.join(store.releases, id), { recursive: true, force: true })
}
