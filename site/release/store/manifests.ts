import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Hash } from './objects.ts'
import type { ReleaseStore } from './places.ts'
import { sign } from './signature.ts'

/** The files of a release: what each holds, by its path. */
export type Files = ReadonlyMap<string, Hash>

const shape = z.object({ id: z.string(), made: z.string(), files: z.record(z.string(), z.string()) })

/** The ending of a manifest's name. */
const ending = '.json'

/** The ending of what is not whole yet. */
const making = '.making'

/** The ending of what stands beside the manifest of a release until it was live. */
const neverLive = '.new'

/**
 * Writes down the files of a release, in the order of their paths, and signs the list.
 * @param made the instant of the release, in epoch milliseconds
 */
export function writeManifest(store: ReleaseStore, id: string, made: number, files: Files): void {
  const text = manifestText(id, made, files)
  mkdirSync(store.manifests, { recursive: true })
  writeWhole(signatureFile(store, id), sign(text, path.dirname(store.manifests)))
  writeWhole(manifestFile(store, id), text)
}

/** The file appears only when all of it is there. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}${making}`, text)
  renameSync(`${file}${making}`, file)
}

/** Says that a release was not live yet: what a publisher that is killed leaves of it is worth nothing. */
export function markNew(store: ReleaseStore, id: string): void {
  mkdirSync(store.manifests, { recursive: true })
  writeFileSync(newFile(store, id), '')
}

/** Says that a release was live, so that it can be gone back to. */
export function markLive(store: ReleaseStore, id: string): void {
  rmSync(newFile(store, id), { force: true })
}

/** Removes what was half written when a publisher was stopped, and the manifests of releases that were never live. */
export async function removeHalfManifests(store: ReleaseStore, live: string | null): Promise<void> {
  const names = await readdir(store.manifests).catch(() => [])
  for (const name of names) {
    const id = name.slice(0, -neverLive.length)
    if (name.endsWith(making)) await rm(path.join(store.manifests, name), { force: true })
    else if (!name.endsWith(neverLive)) continue
    else if (id === live) markLive(store, id)
    else await removeManifest(store, id)
  }
}

/**
 * A manifest, which names the files in the order of their paths.
 * @param made the instant of the release, in epoch milliseconds
 */
export function manifestText(id: string, made: number, files: Files): string {
  const sorted = Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify({ id, made: new Date(made).toISOString(), files: sorted })
}

/** The files of a release; null when nothing, or nothing whole, is written down of it. */
export function readManifest(store: ReleaseStore, id: string): Files | null {
  return readRelease(store, id)?.files ?? null
}

/**
 * Reads a manifest.
 * @throws when it is none
 */
export function parseManifest(text: string): Files {
  return parseRelease(text).files
}

/** What a manifest says. */
export interface Manifest {
  id: string
  /** The instant of the release, in epoch milliseconds. */
  made: number
  files: Files
}

/**
 * Reads all that a manifest says.
 * @throws when it is none
 */
export function parseRelease(text: string): Manifest {
  const { id, made, files } = shape.parse(JSON.parse(text))
  return { id, made: Date.parse(made), files: new Map(Object.entries(files)) }
}

/** What is written down of a release; null when nothing whole is. */
export function readRelease(store: ReleaseStore, id: string): Manifest | null {
  try {
    return parseRelease(readFileSync(manifestFile(store, id), 'utf8'))
  } catch {
    return null
  }
}

/** The ids of all releases of which there is a manifest, the oldest first. */
export async function listManifests(store: ReleaseStore): Promise<string[]> {
  const names = await readdir(store.manifests).catch(() => [])
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted()
}

/** Removes the manifest of a release: it cannot be gone back to any more. */
export async function removeManifest(store: ReleaseStore, id: string): Promise<void> {
  for (const file of [manifestFile(store, id), signatureFile(store, id), newFile(store, id)])
    await rm(file, { force: true })
}

/** Where the manifest of a release is. */
export function manifestFile({ manifests }: ReleaseStore, id: string): string {
  return path.join(manifests, `${id}${ending}`)
}

/** Where its signature is. */
export function signatureFile({ manifests }: ReleaseStore, id: string): string {
  return path.join(manifests, `${id}.sig`)
}

function newFile({ manifests }: ReleaseStore, id: string): string {
  return path.join(manifests, `${id}${neverLive}`)
}
