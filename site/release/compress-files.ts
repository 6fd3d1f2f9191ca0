import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { leastCompressed } from '../../content/media-types.ts'
import {
  compressedFile,
  compressedStore,
  compressions,
  isCompressible,
  objectFile,
  type Compression,
} from './compressed.ts'
import { dateByContent } from './content-date.ts'
import { listManifests, readManifest } from './store/manifests.ts'
import { releaseStore } from './store/places.ts'

/** The files of a release that are worth compressing, each with its hash. */
export type Wanted = readonly { name: string; hash: string }[]

/** The texts of a release, by its manifest; nothing when it is not there any more. */
export function wantedIn(dataDir: string, release: string): Wanted {
  const files = [...(readManifest(releaseStore(dataDir), release) ?? [])]
  return files.flatMap(([name, hash]) => (isCompressible(name) ? [{ name, hash }] : []))
}

/** Those of them that are not compressed yet, the newest first. */
export function missingOf(dataDir: string, wanted: Wanted): Wanted {
  const first = new Map(wanted.toReversed().map((one) => [one.hash, one]))
  const missing = [...first.values()].flatMap((one) => {
    const made = compressions.map((compression) => statOf(compressedFile(dataDir, one.hash, compression)))
    const object = made.every((file) => file !== null) ? null : statOf(objectFile(dataDir, one.hash))
    return object === null ? [] : [{ ...one, born: object.birthtimeMs }]
  })
  return missing.toSorted((a, b) => b.born - a.born)
}

/**
 * Compresses a content as well as it can be, in each way in which it becomes smaller; it takes tens of milliseconds.
 * A content that is gone, or that none makes smaller, is left as it is.
 * @returns whether anything was made
 */
export function compressContent(dataDir: string, hash: string): boolean {
  const text = readOf(objectFile(dataDir, hash))
  if (text === null || text.length < leastCompressed) return false
  let hasMade = false
  for (const compression of compressions) {
    const file = compressedFile(dataDir, hash, compression)
    if (statOf(file) !== null) continue
    const small = compress(text, compression)
    if (small.length >= text.length) continue
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.making`, small)
    dateByContent(`${file}.making`, hash)
    renameSync(`${file}.making`, file)
    hasMade = true
  }
  return hasMade
}

function compress(text: Buffer, compression: Compression): Buffer {
  if (compression === 'gz') return gzipSync(text, { level: 9 })
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}

/**
 * Puts what is compressed beside a file of a release, for servers that look there, and takes away what is not that
 * file's. Where the release has left its folder meanwhile, nothing happens.
 */
export function linkBeside(dataDir: string, release: string, { name, hash }: Wanted[number]): void {
  for (const compression of compressions) {
    const source = compressedFile(dataDir, hash, compression)
    const target = `${path.join(dataDir, 'releases', release, name)}.${compression}`
    const [kept, beside] = [statOf(source), statOf(target)]
    if (kept?.ino === beside?.ino) continue
    if (beside !== null) rmSync(target, { force: true })
    if (kept === null) continue
    try {
      linkSync(source, target)
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
}

/**
 * Removes what is compressed of contents that no release has any more.
 * @param isDisturbed is asked again and again; when it says yes, everything stays for another time
 */
export async function pruneCompressed(dataDir: string, isDisturbed: () => Promise<boolean>): Promise<void> {
  const store = compressedStore(dataDir)
  // Looked at first: what appears from here on belongs to a release that is not read below.
  const folders = readdirOf(store)
  const files = folders.flatMap((folder) => readdirOf(path.join(store, folder)).map((name) => path.join(folder, name)))
  if (files.length === 0) return
  const named = new Set<string>()
  for (const id of await listManifests(releaseStore(dataDir))) {
    if (await isDisturbed()) return
    for (const hash of readManifest(releaseStore(dataDir), id)?.values() ?? []) named.add(hash)
  }
  for (const file of files)
    if (!named.has(path.basename(file).split('.')[0] ?? '')) rmSync(path.join(store, file), { force: true })
}

function statOf(file: string) {
  return statSync(file, { throwIfNoEntry: false }) ?? null
}

function readOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

function readdirOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
