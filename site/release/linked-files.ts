import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Snapshot } from '../source/snapshot.ts'
import { listFiles } from './list-files.ts'
import type { Pictures } from './pictures/prepare-pictures.ts'
import { compiledSite } from './renderer.ts'
import type { Hash, Objects } from './store/objects.ts'

/** A file that is not made for a release. */
export interface LinkedFile {
  hash: Hash
  /** Tells it from another at the same path without reading it. */
  mark: string
}

/** The files that are not made for a release, by path. */
export type LinkedFiles = ReadonlyMap<string, LinkedFile>

/**
 * Keeps everything that is not made for a release: the compiled scripts and fonts, documents, pictures.
 * @param before what was kept for the release before
 */
export async function linkedFilesOf(
  snapshot: Snapshot,
  pictures: Pictures,
  dataDir: string,
  objects: Objects,
  before: LinkedFiles,
): Promise<LinkedFiles> {
  const client = path.join(compiledSite, 'client')
  const compiled = (await listFiles(client)).map((name): [string, string] => [name, path.join(client, name)])
  const documents = [...snapshot.files]
    .map(([name, source]): [string, string] => [name, path.join(dataDir, source)])
    // A page that hands out a file that is lost is held back by the gate.
    .filter(([, source]) => existsSync(source))
  const linked = (files: Iterable<[string, string]>, isConstant: boolean): [string, LinkedFile][] =>
    [...files].map(([name, source]) => {
      const mark = markOf(source)
      const old = before.get(name)
      return [name, old?.mark === mark ? old : { mark, hash: objects.adopt(source, isConstant) }]
    })
  // Staff may replace a document; what was compiled, and pictures, never change.
  return new Map([...linked(compiled, true), ...linked(documents, false), ...linked(pictures.files, true)])
}

function markOf(source: string): string {
  const { ino, size, mtimeMs } = statSync(source)
  return `${source} ${ino} ${size} ${mtimeMs}`
}
