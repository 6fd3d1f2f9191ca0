import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exportedFiles, type Content, type HostFiles } from './exported-files.ts'
import { hashOf } from './store/objects.ts'
import { manifestText, parseRelease, type Files, type Manifest } from './store/manifests.ts'
import { sign } from './store/signature.ts'

/** The files that tell what an exported release holds. */
export const exportedManifest = 'manifest.json'
export const exportedSignature = 'manifest.sig'

/** A folder into which no release may be written; the message says why and what to do. */
export class RefusedFolder extends Error {}

/** What became of writing a release into a folder. */
export interface Exported {
  files: number
  /** How many of them were not there yet, or not the same. */
  written: number
  /** How many files of the release before are gone. */
  removed: number
}

/** Where a file is written before it gets its name, so that nobody ever reads half of one. */
const making = '.making'

/**
 * Writes a release into a folder for any host of static files, with the newest search index, the images to share and
 * a signed list of everything. What is there already from an earlier run stays as it is where it is the same.
 * @param target the folder: absent, empty, or from an earlier run
 * @param hostFiles writes the redirects and headers for the host
 * @throws RefusedFolder when something else is in the folder, Error when something of the release is damaged
 */
export async function exportRelease(
  dataDir: string,
  release: Manifest,
  target: string,
  hostFiles: HostFiles,
): Promise<Exported> {
  const before = readBefore(target)
  const contents = await exportedFiles(dataDir, release, hostFiles)
  const files: Files = new Map([...contents].map(([name, { hash }]) => [name, hash]))
  mkdirSync(target, { recursive: true })
  // In this order an interrupted run can be told from a whole one, and the next completes it.
  const gone = [...before].filter((name) => !files.has(name))
  for (const name of gone) removeFile(target, name)
  const text = manifestText(release.id, release.made, files)
  write(target, exportedManifest, text)
  write(target, exportedSignature, sign(text, dataDir))
  let written = 0
  for (const [name, content] of contents) if (bring(target, name, content)) written += 1
  return { files: files.size, written, removed: gone.length }
}

/** The names of what an earlier run wrote into a folder. */
function readBefore(target: string): string[] {
  const found = existsSync(target) ? readdirSync(target) : []
  if (found.length === 0) return []
  const manifest = path.join(target, exportedManifest)
  try {
    const names = [...parseRelease(readFileSync(manifest, 'utf8')).files.keys()]
    if (names.every((name) => isInside(target, name))) return names
  } catch {
    // No release was written here.
  }
  throw new RefusedFolder(
    `${target} holds something else than an earlier release. Name a folder that is empty or does not exist yet, or empty this one.`,
  )
}

/** Whether a path of a release stays inside a folder. */
export function isInside(folder: string, name: string): boolean {
  const relative = path.relative(folder, path.join(folder, name))
  return relative !== '' && !relative.startsWith('..')
}

/** Writes a file unless it is there; returns whether it was not. */
function bring(target: string, name: string, { hash, read }: Content): boolean {
  const file = path.join(target, name)
  if (existsSync(file) && hashOf(readFileSync(file)) === hash) return false
  write(target, name, read())
  return true
}

function write(target: string, name: string, bytes: string | Buffer): void {
  const file = path.join(target, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(path.join(target, making), bytes)
  renameSync(path.join(target, making), file)
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(target: string, name: string): void {
  const file = path.join(target, name)
  rmSync(file, { force: true })
  for (let above = path.dirname(file); above !== path.resolve(target); above = path.dirname(above)) {
    if (!existsSync(above) || readdirSync(above).length > 0) return
    rmdirSync(above)
  }
}
